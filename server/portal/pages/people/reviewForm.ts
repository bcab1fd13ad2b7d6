import type {
  CompleteReviewInput,
  PortalReviewQuery,
  ScheduleReviewInput,
} from '../../../../schema/operations/generated.ts';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormMistake } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { type Row, rowsOf } from './rows.ts';

export type ReviewOfPage = NonNullable<PortalReviewQuery['review']>;

/** What both forms of a review need. */
export interface ReviewFormProps extends ShownForm {
  review: ReviewOfPage;
  enums: PortalReviewQuery['enumWordings'];
  /** What the council’s policy says of reviews; null where it is not for the reader. */
  settings: NonNullable<NonNullable<PortalReviewQuery['policy']>['reviews']>['settings'] | null;
}

const DAY_OF_STEP = ['startsOn.day', 'startsOn.month', 'startsOn.year'];
/** The lists of lines that the forms of a review have, with the fields of a line. */
export const LINES = {
  invited: ['role', 'supporterId', 'name'],
  present: ['role', 'supporterId', 'name'],
  carerOutcomes: ['outcome', 'progress', 'note'],
  budgetSteps: [...DAY_OF_STEP, 'weeklyPence', 'reason'],
} as const;
export type LinesOfReview = keyof typeof LINES;

/** Whose views a review asks for, in the order of the form: the person’s own first. */
export const PERSPECTIVES = ['PERSON', 'FAMILY', 'STAFF'] as const;
/** What is asked of each side where the council uses Working Together for Change. */
export const TOP_TWOS = ['working', 'notWorking', 'wishedFor'] as const;

/** An input of the API, with which lines of its form are in it: the API counts only the lines that it got. */
export interface FormInput<Input> {
  input: Input;
  /** For each list of the API its lines, by their places in the form. */
  sent: Readonly<Record<string, readonly (number | string)[]>>;
}

export const emptyLine = (list: LinesOfReview): Row =>
  Object.fromEntries(LINES[list].map((field) => [field, '']));

/** The lines in which something stands, by their places in the form. */
function filledLines(values: FormValues, list: LinesOfReview): number[] {
  return rowsOf(values, list, LINES[list]).flatMap((row, index) =>
    Object.values(row).some((text) => text.trim() !== '') ? [index] : [],
  );
}

function attendees(values: FormValues, list: 'invited' | 'present', places: readonly number[]) {
  return places.map((index) => ({
    role: values.filled(`${list}.${index}.role`),
    supporterId: values.filled(`${list}.${index}.supporterId`),
    name: values.filled(`${list}.${index}.name`),
  }));
}

/** A day for a review, as the API takes it. */
export function appointmentFrom(reviewId: string, values: FormValues): FormInput<ScheduleReviewInput> {
  const invited = filledLines(values, 'invited');
  return {
    sent: { invited },
    input: {
      reviewId,
      expectedVersion: Number(values.text('expectedVersion')),
      scheduledOn: typedDay(values, 'scheduledOn'),
      place: values.text('place'),
      reason: values.filled('reason'),
      personAgreesToShortNotice: values.filled('personAgreesToShortNotice') === 'yes',
      invited: attendees(values, 'invited', invited),
    } as ScheduleReviewInput,
  };
}

/** What was found at a review, as the API takes it: what nobody said anything about is left out. */
export function completionFrom(review: ReviewOfPage, values: FormValues): FormInput<CompleteReviewInput> {
  const isSaid = (field: string) => Boolean(values.filled(field));
  const sent = {
    present: filledLines(values, 'present'),
    carerOutcomes: filledLines(values, 'carerOutcomes'),
    budgetSteps: filledLines(values, 'budgetSteps'),
    perspectives: [0, 1, 2].filter(
      (index) =>
        index === 0 || isSaid(`perspectives.${index}.working`) || isSaid(`perspectives.${index}.notWorking`),
    ),
    outcomeProgress: (review.plan?.outcomes ?? []).flatMap((_, index) =>
      isSaid(`outcomeProgress.${index}.progress`) ? [index] : [],
    ),
    survey: values
      .names()
      .filter((name) => name.startsWith('survey.') && isSaid(name))
      .map((name) => name.slice('survey.'.length)),
    topTwos: [0, 1, 2].filter((index) => TOP_TWOS.some((side) => isSaid(`topTwos.${index}.${side}`))),
  };
  const input = {
    reviewId: review.id,
    expectedVersion: Number(values.text('expectedVersion')),
    heldOn: typedDay(values, 'heldOn'),
    method: values.filled('method'),
    result: values.filled('result'),
    whatMustChange: values.filled('whatMustChange'),
    unscheduledReason: values.filled('unscheduledReason'),
    personAgreesToShortNotice: values.filled('personAgreesToShortNotice') === 'yes',
    present: attendees(values, 'present', sent.present),
    ...listsOf(review, values, sent),
  };
  return { sent, input: input as CompleteReviewInput };
}

type SentLists = Record<
  'perspectives' | 'outcomeProgress' | 'carerOutcomes' | 'budgetSteps' | 'topTwos',
  readonly number[]
> & { survey: readonly string[] };

function listsOf(review: ReviewOfPage, values: FormValues, sent: SentLists) {
  const lines = (
    list: Exclude<keyof SentLists, 'survey'>,
    each: (text: (field: string) => string, index: number) => object,
  ) => sent[list].map((index) => each((field) => values.text(`${list}.${index}.${field}`), index));
  return {
    perspectives: lines('perspectives', (text, index) => ({
      perspective: PERSPECTIVES[index],
      working: text('working'),
      notWorking: text('notWorking'),
    })),
    outcomeProgress: lines('outcomeProgress', (text, index) => ({
      outcomeId: review.plan?.outcomes[index]?.id,
      progress: text('progress'),
      note: text('note').trim() || undefined,
    })),
    carerOutcomes: lines('carerOutcomes', (text) => ({
      outcome: text('outcome'),
      progress: text('progress') || undefined,
      note: text('note').trim() || undefined,
    })),
    budgetSteps: lines('budgetSteps', (text, index) => ({
      startsOn: typedDay(values, `budgetSteps.${index}.startsOn`),
      weeklyPence: penceFrom(text('weeklyPence')) ?? undefined,
      reason: text('reason'),
    })),
    survey: sent.survey.map((area) => ({ area, answer: values.text(`survey.${area}`) })),
    topTwos: lines('topTwos', (text, index) => ({
      perspective: PERSPECTIVES[index],
      ...Object.fromEntries(TOP_TWOS.map((side) => [side, linesOf(text(side))])),
    })),
  };
}

/** A line of a text is one thing. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is about all of something is told where it begins. */
const PLACES: Readonly<Record<string, string>> = {
  perspectives: 'perspectives.0.working',
  present: 'present.0.role',
  invited: 'invited.0.role',
  budgetSteps: 'budgetSteps.0.startsOn',
};

/** Fields that a form shows and does not send where nothing is chosen. */
const CHOSEN = ['expectedVersion', 'method', 'result', 'personAgreesToShortNotice'];

/**
 * Mistakes at the fields of the form; what is wrong with anything that it does not show is told at the top.
 * @param unanswered the field of the first outcome of which nobody said how far it has come.
 */
export function atFields(
  mistakes: readonly FormMistake[],
  sent: FormInput<unknown>['sent'],
  values: FormValues,
  unanswered = '',
): FormMistake[] {
  const placed = mistakes.map(({ field, ...said }) => {
    const [list = '', place = '', ...rest] = field.split('.');
    if (field === 'outcomeProgress') return { ...said, field: unanswered };
    const line = sent[list]?.[Number(place)];
    const inForm =
      place === '' || line === undefined ? (PLACES[field] ?? field) : [list, line, ...rest].join('.');
    return { ...said, field: inForm };
  });
  const days = values.names().map((name) => name.replace(/\.(?:day|month|year)$/, ''));
  const lines = Object.entries(LINES).flatMap(([list, fields]) =>
    (sent[list] ?? []).flatMap((line) => fields.map((field) => `${list}.${line}.${field}`)),
  );
  return placedMistakes(placed, [...CHOSEN, ...(unanswered ? [unanswered] : []), ...days, ...lines]);
}

/** The field of the first outcome that a form says nothing of. */
export function firstUnanswered(review: ReviewOfPage, values: FormValues): string {
  const place = (review.plan?.outcomes ?? []).findIndex(
    (_, index) => !values.filled(`outcomeProgress.${index}.progress`),
  );
  return place < 0 ? '' : `outcomeProgress.${place}.progress`;
}

/** Amounts of budget steps that can't be read, each at its field. */
export function unreadAmounts(values: FormValues): FormMistake[] {
  return rowsOf(values, 'budgetSteps', LINES.budgetSteps).flatMap(({ weeklyPence = '' }, index) =>
    weeklyPence.trim() === '' || penceFrom(weeklyPence) !== null
      ? []
      : [
          {
            field: `budgetSteps.${index}.weeklyPence`,
            message: 'Write the amount in pounds and pence, such as 80.50. Nothing was changed.',
          },
        ],
  );
}
