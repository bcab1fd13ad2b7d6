import type { PortalReviewQuery } from '../../../../schema/operations/generated.ts';
import { seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { newForm } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { dayFields } from '../../forms/typedDay.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import type { ReviewOfPage } from './reviewForm.ts';
import { REVIEW_STATES, supporterInWords } from './reviewWords.tsx';
import { rowValues } from './rows.ts';

type Enums = PortalReviewQuery['enumWordings'];

/** The day of a review as it is saved, in the fields of the form that sets it, with what the page tells besides. */
export function savedAppointment(review: ReviewOfPage): FormValues {
  const invited = review.invited.map(({ role, supporterId, name }) => ({
    role,
    supporterId: supporterId ?? '',
    name: name ?? '',
  }));
  return newForm({
    expectedVersion: String(review.version),
    place: review.place ?? '',
    ...dayFields('scheduledOn', review.scheduledOn),
    ...rowValues('invited', invited),
    ...seenFields({ status: REVIEW_STATES[review.status]?.words ?? '' }),
  }).values;
}

/** How both versions of the day are told. */
export function toldAppointment(review: ReviewOfPage, enums: Enums): Told {
  const words = wordingsOf(enums);
  return [
    ...toldSeen({ status: 'Where the review stands' }),
    { name: 'scheduledOn', label: 'The day', isDay: true },
    { name: 'place', label: 'Where' },
    { name: 'reason', label: 'Why it moves, or is late' },
    {
      list: 'invited',
      label: 'Invited',
      each: [
        { name: 'role', label: 'as what', said: (value) => words('ReviewAttendeeRole', value) },
        { name: 'supporterId', label: 'who', said: (value) => supporterInWords(review, value) },
        { name: 'name', label: 'name' },
      ],
    },
  ];
}

/** What the form that records a review carries: where it stands, with the day that the person was told of. */
export function seenReview(review: ReviewOfPage): FormValues {
  return newForm({
    expectedVersion: String(review.version),
    ...seenFields({
      status: REVIEW_STATES[review.status]?.words ?? '',
      day: review.scheduledOn ? dayInWords(review.scheduledOn) : 'None is set',
      place: review.place ?? '',
      result: review.whatMustChange ?? '',
    }),
  }).values;
}

/** What was typed is told too, so that nobody loses it where somebody else has recorded the review. */
export function toldReview(review: ReviewOfPage, enums: Enums): Told {
  const words = wordingsOf(enums);
  return [
    ...toldSeen({
      status: 'Where the review stands',
      day: 'The day that is set',
      place: 'Where',
      result: 'What must change, as it is recorded',
    }),
    { name: 'heldOn', label: 'Held on', isDay: true },
    { name: 'method', label: 'How it was held', said: (value) => words('ReviewMethod', value) },
    { name: 'result', label: 'What it decides', said: (value) => words('ReviewResult', value) },
    { name: 'whatMustChange', label: 'What must change' },
    { name: 'unscheduledReason', label: 'Why it was held without a day' },
    ...toldLists(review, enums),
    ...choicesOf(enums, 'SurveyArea').map(({ value, label }) => ({
      name: `survey.${value}`,
      label,
      said: (answer: string) => words('SurveyAnswer', answer),
    })),
  ];
}

function toldLists(review: ReviewOfPage, enums: Enums): Told {
  const words = wordingsOf(enums);
  return [
    {
      list: 'perspectives',
      label: 'View',
      each: [
        { name: 'working', label: 'what works' },
        { name: 'notWorking', label: 'what does not' },
      ],
    },
    {
      list: 'outcomeProgress',
      label: 'Outcome',
      each: [
        { name: 'progress', label: 'how far it has come', said: (value) => words('OutcomeProgress', value) },
        { name: 'note', label: 'note' },
      ],
    },
    {
      list: 'present',
      label: 'There',
      each: [
        { name: 'role', label: 'as what', said: (value) => words('ReviewAttendeeRole', value) },
        { name: 'supporterId', label: 'who', said: (value) => supporterInWords(review, value) },
        { name: 'name', label: 'name' },
      ],
    },
    {
      list: 'carerOutcomes',
      label: 'What a carer wants',
      each: [
        { name: 'outcome', label: 'what' },
        { name: 'progress', label: 'how far it has come', said: (value) => words('OutcomeProgress', value) },
        { name: 'note', label: 'note' },
      ],
    },
    {
      list: 'budgetSteps',
      label: 'Step of the budget',
      each: [
        { name: 'startsOn', label: 'from', isDay: true },
        { name: 'weeklyPence', label: 'pounds a week' },
        { name: 'reason', label: 'why' },
      ],
    },
    {
      list: 'topTwos',
      label: 'Top twos of side',
      each: [
        { name: 'working', label: 'what works' },
        { name: 'notWorking', label: 'what does not' },
        { name: 'wishedFor', label: 'what is wished for' },
      ],
    },
  ];
}
