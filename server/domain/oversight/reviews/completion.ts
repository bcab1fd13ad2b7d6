import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import { asSentenceStart, codeInWords, listInWords } from '../../../common/words.ts';
import { DEATH_REFUSALS, deathRefusals } from '../../people/death.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import { noticeRefusals, reviewNotice } from './appointment.ts';
import { type Attendee, attendeeRefusals } from './attendees.ts';
import {
  type BudgetStep,
  budgetStepRefusals,
  type CarerOutcome,
  carerOutcomeRefusals,
  MOST_ATTENDEES,
  type TopTwos,
  tooManyRefusals,
  topTwosRefusals,
} from './completionParts.ts';
import { REVIEW_REFUSALS, type ReviewRefusalCode } from './reviewRefusals.ts';
import { type ReviewFacts, reviewStatus } from './reviewStatus.ts';
import type { ReviewMethod, ReviewStatus, SurveyAnswer, SurveyArea } from './reviewsVocabulary.ts';
import { type Progress, SURVEY_ANSWER } from './reviewsVocabulary.ts';

type ReviewRefusal = Refusal<ReviewRefusalCode>;

/** Why the record of a review can't be kept, in order of precedence. */
export const COMPLETION_REFUSALS = {
  ...DEATH_REFUSALS,
  ...someOf(
    REVIEW_REFUSALS,
    'REVIEW_ALREADY_COMPLETED',
    'REVIEW_NO_LONGER_NEEDED',
    'HELD_IN_FUTURE',
    'HELD_BEFORE_START',
    'PERSON_PERSPECTIVE_MISSING',
    'PERSPECTIVE_GIVEN_TWICE',
    'OUTCOME_NOT_OF_PLAN',
    'OUTCOME_GIVEN_TWICE',
    'OUTCOME_PROGRESS_MISSING',
    'WHAT_MUST_CHANGE_MISSING',
    'SURVEY_NOT_USED',
    'SURVEY_ANSWER_NOT_OF_SCALE',
    'SURVEY_AREA_GIVEN_TWICE',
    'UNSCHEDULED_REASON_MISSING',
    'SHORT_NOTICE_NOT_AGREED',
    'SUPPORTER_NOT_OF_PERSON',
    'ATTENDEE_GIVEN_TWICE',
    'REVIEW_LIST_TOO_LONG',
    'TOP_TWOS_NOT_USED',
    'TOP_TWO_TOO_MANY',
    'BUDGET_STEPS_NOT_NEEDED',
    'BUDGET_STEP_NOT_LATER',
    'BUDGET_STEP_NEGATIVE',
    'BUDGET_STEP_CHANGES_NOTHING',
  ),
  ...TEXT_REFUSALS,
};

/** What works and what does not, as one side sees it. */
export interface PerspectiveView {
  perspective: Perspective;
  working: string;
  notWorking: string;
}

/** How far one outcome of the plan has come. */
export interface OutcomeProgress {
  /** Bare UUID. */
  outcomeId: string;
  progress: Progress;
  note: string | null;
}

/** One answer of the outcome survey. */
export interface SurveyReply {
  area: SurveyArea;
  answer: SurveyAnswer;
}

/** What is recorded of a review that was held. */
export interface Completion {
  heldOn: string;
  perspectives: readonly PerspectiveView[];
  outcomeProgress: readonly OutcomeProgress[];
  whatMustChange: string | null;
  result: ReviewResult;
  survey: readonly SurveyReply[];
  /** Why it was held though the person had been told of no day; null where they had. */
  unscheduledReason: string | null;
  /** How it was held; null where nobody says. */
  method: ReviewMethod | null;
  present: readonly Attendee[];
  carerOutcomes: readonly CarerOutcome[];
  topTwos: readonly TopTwos[];
}

/** The facts that a completion is checked against. */
export interface CompletionFacts {
  implementedOn: string;
  /** The plan's outcomes in their order; their bare UUIDs. */
  outcomeIds: readonly string[];
  settings: Pick<ReviewsSettings, 'outcomeSurveyIsUsed' | 'workingTogetherForChangeIsUsed' | 'noticeDays'>;
  ownSupporterIds: readonly string[];
  /** The day that was agreed for the review; null where none was, and it was held when everybody was together. */
  scheduledOn: string | null;
  /** Whether the person agrees, or has agreed, to less notice than the policy gives. */
  personAgreesToShortNotice: boolean;
  currentWeeklyPence: number | null;
}

const LIFE_ANSWERS: readonly SurveyAnswer[] = [
  'A_LOT_BETTER',
  'A_LITTLE_BETTER',
  'THE_SAME',
  'A_LITTLE_WORSE',
  'A_LOT_WORSE',
];
const EASE_ANSWERS = SURVEY_ANSWER.values.filter((answer) => !LIFE_ANSWERS.includes(answer));

/** Refuses to record a review that is closed. */
export function closedRefusals(status: ReviewStatus): ReviewRefusal[] {
  const path = ['reviewId'];
  if (status === 'COMPLETED') {
    const message =
      'This review is completed, and its record never changes. Ask for another review if more is to be said.';
    return [{ code: 'REVIEW_ALREADY_COMPLETED', path, message }];
  }
  if (status === 'NO_LONGER_NEEDED') {
    const message =
      'This review was taken back, or another review or plan took its place. Look at the plan’s latest review instead.';
    return [{ code: 'REVIEW_NO_LONGER_NEEDED', path, message }];
  }
  return [];
}

/** The same, from the dates of the review; a death is said to be what closed it, unless it was closed before. */
export function closedReviewRefusals(review: ReviewFacts, today: Temporal.PlainDate): Refusal[] {
  const isClosedBefore = review.completedAt || review.noLongerNeededAt;
  const died = isClosedBefore ? [] : deathRefusals(review.personDiedOn, ['reviewId']);
  if (died.length > 0) return died;
  return closedRefusals(reviewStatus(review, today));
}

/** Everything that is wrong with the record of a review, in order of precedence. */
export function completionRefusals(
  completion: Completion & { budgetSteps: readonly BudgetStep[] },
  facts: CompletionFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  const { heldOn, result, budgetSteps } = completion;
  const stepFacts = { result, heldOn, currentWeeklyPence: facts.currentWeeklyPence };
  return [
    ...heldOnRefusals(completion.heldOn, facts.implementedOn, today),
    ...perspectiveRefusals(completion.perspectives),
    ...outcomeRefusals(completion.outcomeProgress, facts.outcomeIds),
    ...changeRefusals(completion),
    ...surveyRefusals(completion.survey, facts.settings),
    ...unscheduledRefusals(completion, facts),
    ...broughtForwardRefusals(heldOn, facts),
    ...tooManyRefusals(completion.present, MOST_ATTENDEES, 'present'),
    ...attendeeRefusals(completion.present, facts.ownSupporterIds, 'present'),
    ...carerOutcomeRefusals(completion.carerOutcomes, facts.ownSupporterIds),
    ...topTwosRefusals(completion.topTwos, facts.settings),
    ...budgetStepRefusals(budgetSteps, stepFacts),
    ...lengthRefusals(completion),
  ];
}

/** A review of which the person was told no day came without notice, and it is said why. */
function unscheduledRefusals(
  { unscheduledReason }: Completion,
  { scheduledOn, settings: { noticeDays } }: CompletionFacts,
): Refusal[] {
  const path = ['unscheduledReason'];
  const tooLong = textRefusals(path, unscheduledReason, false);
  if (scheduledOn !== null || (unscheduledReason ?? '').trim() !== '') return tooLong;
  const message = `No day was agreed for this review, so the person had none of the ${noticeDays} days’ notice that the council’s policy gives. Say why it was held all the same.`;
  return [
    { code: 'UNSCHEDULED_REASON_MISSING', path, message, details: { settingPath: 'reviews.noticeDays' } },
  ];
}

/** A review that was brought forward from the day that the person was told of came without notice. */
function broughtForwardRefusals(
  heldOn: string,
  { scheduledOn, personAgreesToShortNotice, settings: { noticeDays } }: CompletionFacts,
): Refusal[] {
  if (scheduledOn === null || heldOn >= scheduledOn) return [];
  const facts = { toldOn: heldOn, heldOn, personAgrees: personAgreesToShortNotice };
  return noticeRefusals(reviewNotice(facts, { noticeDays }), noticeDays);
}

function heldOnRefusals(heldOn: string, implementedOn: string, today: Temporal.PlainDate): ReviewRefusal[] {
  const path = ['heldOn'];
  if (Temporal.PlainDate.compare(heldOn, today) > 0) {
    const message = `The review was held on ${heldOn}, which lies in the future. Record it once it has been held.`;
    return [{ code: 'HELD_IN_FUTURE', path, message }];
  }
  if (Temporal.PlainDate.compare(heldOn, implementedOn) < 0) {
    const message = `The review was held on ${heldOn}, before support started on ${implementedOn}. Look at the date again.`;
    return [{ code: 'HELD_BEFORE_START', path, message }];
  }
  return [];
}

function perspectiveRefusals(views: readonly PerspectiveView[]): ReviewRefusal[] {
  const own = views.find(({ perspective }) => perspective === 'PERSON');
  const sides = views.map(({ perspective }) => perspective);
  if (!own || (own.working.trim() === '' && own.notWorking.trim() === '')) {
    const message =
      'The person’s own view is missing, and a review is theirs. Record what works and what does not in their words.';
    return [
      {
        code: 'PERSON_PERSPECTIVE_MISSING',
        path: ['perspectives'],
        message,
        details: { missing: ['PERSON'] },
      },
    ];
  }
  return repeatedAt(sides).map((index) => ({
    code: 'PERSPECTIVE_GIVEN_TWICE',
    path: ['perspectives', index],
    message: `${asSentenceStart(codeInWords(sides[index] ?? ''))} is given twice, so it is not clear which counts. Put both into one.`,
  }));
}

function outcomeRefusals(
  progress: readonly OutcomeProgress[],
  outcomeIds: readonly string[],
): ReviewRefusal[] {
  const told = progress.map(({ outcomeId }) => outcomeId);
  const missing = outcomeIds.flatMap((id, index) => (told.includes(id) ? [] : [`outcome ${index + 1}`]));
  return [
    ...told.flatMap((id, index): ReviewRefusal[] => {
      if (outcomeIds.includes(id)) return [];
      const message =
        'This is no outcome of the plan that is reviewed. Leave it out, or look at the id again.';
      return [{ code: 'OUTCOME_NOT_OF_PLAN', path: ['outcomeProgress', index, 'outcomeId'], message }];
    }),
    ...repeatedAt(told).map((index): ReviewRefusal => {
      const message = 'This outcome is given twice, so it is not clear which counts. Leave one of them out.';
      return { code: 'OUTCOME_GIVEN_TWICE', path: ['outcomeProgress', index, 'outcomeId'], message };
    }),
    ...(missing.length > 0 ? [outcomesMissing(missing)] : []),
  ];
}

function outcomesMissing(missing: readonly string[]): ReviewRefusal {
  const message = `A review looks at every outcome of the plan, and says nothing of ${listInWords(missing)}. Record the progress of each.`;
  return { code: 'OUTCOME_PROGRESS_MISSING', path: ['outcomeProgress'], message, details: { missing } };
}

function changeRefusals({ result, whatMustChange }: Completion): ReviewRefusal[] {
  if (result === 'CONTINUE' || (whatMustChange ?? '').trim() !== '') return [];
  const message = `The result is ${codeInWords(result)}, and what must change is not said. Write it down, so that whoever acts on it knows.`;
  return [{ code: 'WHAT_MUST_CHANGE_MISSING', path: ['whatMustChange'], message }];
}

/** The survey is answered only where the council uses it. */
export function isSurveyRefused(
  hasAnswers: boolean,
  { outcomeSurveyIsUsed }: Pick<ReviewsSettings, 'outcomeSurveyIsUsed'>,
): boolean {
  return hasAnswers && !outcomeSurveyIsUsed;
}

function surveyRefusals(
  survey: readonly SurveyReply[],
  settings: CompletionFacts['settings'],
): ReviewRefusal[] {
  if (isSurveyRefused(survey.length > 0, settings)) {
    const message = 'The council’s policy does not use the outcome survey. Leave the survey out.';
    return [{ code: 'SURVEY_NOT_USED', path: ['survey'], message }];
  }
  const areas = survey.map(({ area }) => area);
  return [
    ...survey.flatMap(({ area, answer }, index): ReviewRefusal[] => {
      const allowed = area.startsWith('EASE_') ? EASE_ANSWERS : LIFE_ANSWERS;
      if (allowed.includes(answer)) return [];
      const message = `${asSentenceStart(codeInWords(answer))} is no answer for ${codeInWords(area)}. Use one of those in allowed.`;
      const path = ['survey', index, 'answer'];
      return [{ code: 'SURVEY_ANSWER_NOT_OF_SCALE', path, message, details: { allowed } }];
    }),
    ...repeatedAt(areas).map((index): ReviewRefusal => {
      const message = `${asSentenceStart(codeInWords(areas[index] ?? ''))} is answered twice, so it is not clear which counts. Leave one of them out.`;
      return { code: 'SURVEY_AREA_GIVEN_TWICE', path: ['survey', index, 'area'], message };
    }),
  ];
}

function lengthRefusals(completion: Completion): Refusal[] {
  return [
    ...completion.perspectives.flatMap((view, index) => [
      ...textRefusals(['perspectives', index, 'working'], view.working, false),
      ...textRefusals(['perspectives', index, 'notWorking'], view.notWorking, false),
    ]),
    ...completion.outcomeProgress.flatMap(({ note }, index) =>
      textRefusals(['outcomeProgress', index, 'note'], note, false),
    ),
    ...textRefusals(['whatMustChange'], completion.whatMustChange, false),
  ];
}

/** The positions of values that appear earlier in the list. */
function repeatedAt(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
