/** Why two assessments can't be settled into one. */
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords, listInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import type { Answers, CircumstancesSoFar } from '../allocations/answers.ts';
import { advocateOwedRefusals } from '../representation/advocateOwed.ts';
import { type AssessmentRefusalCode, completedRefusals, completingRefusals } from './assessing.ts';
import { type AssessmentDates, missingAnswers, type Respondent } from './assessment.ts';
import {
  type AnswerName,
  anotherAnswer,
  areTwoSides,
  type SettledDifference,
  type WholeAnswers,
} from './sideBySide.ts';

type SettlingRefusal = Refusal<AssessmentRefusalCode>;

/** Refuses a second assessment beside one that is not of the other side; `beside` is null where none is named. */
export function besideRefusals(
  respondent: Respondent,
  beside: { respondent: Respondent; isOver: boolean } | null,
  path: readonly string[],
): SettlingRefusal[] {
  if (beside === null || (areTwoSides(respondent, beside.respondent) && !beside.isOver)) return [];
  const message = beside.isOver
    ? 'The two do not stand side by side, or one of them is over. One is made beside another while that one is open.'
    : 'The two would be of the same side. One is the person’s own, as SELF or SUPPORTED, and the other a PROFESSIONAL’s.';
  return [{ code: 'ASSESSMENTS_NOT_OF_TWO_SIDES', path, message }];
}

/** Why an assessment can't be put aside, whatever the reason. */
export function settingAsideRefusals(
  assessment: AssessmentDates & { personDiedOn?: string | null; otherBesideId: string | null },
): SettlingRefusal[] {
  const completed = completedRefusals(assessment);
  if (completed.length > 0) return completed;
  const died = deathRefusals(assessment.personDiedOn, ['assessmentId']);
  return died.length > 0 ? died : asideRefusals(assessment.otherBesideId);
}

/** Refuses to put an assessment aside that stands beside none. */
export function asideRefusals(otherId: string | null): SettlingRefusal[] {
  if (otherId !== null) return [];
  const message =
    'No other assessment stands beside this one, so there would be none left. Go on with it, and complete it.';
  return [{ code: 'ASSESSMENT_STANDS_ALONE', path: ['assessmentId'], message }];
}

/** Refuses to settle while an answer of either side is missing, and names every one. */
export function bothWholeRefusals(self: WholeAnswers, professional: WholeAnswers): SettlingRefusal[] {
  return (
    [
      ['selfAssessmentId', self],
      ['professionalAssessmentId', professional],
    ] as const
  ).flatMap(([field, side]): SettlingRefusal[] => {
    const missing = missingAnswers(side.answers, side.circumstances);
    if (missing.length === 0) return [];
    const message = `Not answered yet: ${missing.map(codeInWords).join(', ')}. Both are compared answer by answer, so answer them too, and say so where no help is needed.`;
    return [{ code: 'ASSESSMENT_INCOMPLETE', path: [field], message, details: { missing } }];
  });
}

/**
 * What is wrong with what was settled, and what is left unsettled that decides about the amount.
 * @param names every difference. @param deciding those on which the amount turns.
 */
export function settledRefusals(
  settled: readonly SettledDifference[],
  { names, deciding }: { names: readonly AnswerName[]; deciding: readonly AnswerName[] },
): Refusal[] {
  const wrong = settled.flatMap((_each, index) => entryRefusals(settled, index, names));
  return wrong.length > 0 ? wrong : unsettledRefusals(settled, deciding);
}

function entryRefusals(
  settled: readonly SettledDifference[],
  index: number,
  names: readonly AnswerName[],
): Refusal[] {
  const each = settled[index] as SettledDifference;
  const path = ['settled', index];
  if (!names.some((name) => name === each.name)) {
    const message = `The two do not differ in ${each.name}, so nothing is settled about it. They differ in ${names.join(', ') || 'nothing'}.`;
    return [{ code: 'NOT_A_DIFFERENCE', path: [...path, 'name'], message, details: { allowed: [...names] } }];
  }
  const first = settled.findIndex(({ name }) => name === each.name);
  if (first !== index) {
    const message = `${each.name} is settled at places ${first} and ${index}. Leave one of them out.`;
    return [{ code: 'DIFFERENCE_SETTLED_TWICE', path: [...path, 'name'], message }];
  }
  return [
    ...answerRefusals(each, path),
    ...textRefusals([...path, 'settledWith'], each.settledWith, true),
    ...textRefusals([...path, 'why'], each.why, true),
  ];
}

function answerRefusals(each: SettledDifference, path: (string | number)[]): SettlingRefusal[] {
  const { level, unpaidSupport, nightSupport, isSo, settledAs } = each;
  const isGiven = [level, unpaidSupport, nightSupport, isSo].some((part) => part !== null);
  const isAnother = settledAs === 'ANOTHER';
  if (isAnother ? anotherAnswer(each) !== null : !isGiven) return [];
  const message = isAnother
    ? `Another answer was agreed on for ${each.name}, and it is not given whole: level and unpaidSupport for an area of life, nightSupport for nights as a circumstance, isSo for any other.`
    : `${each.name} is settled by the answer of one side, and another is given besides. Leave it out, or settle it as ANOTHER.`;
  return [{ code: 'SETTLED_ANSWER_WRONG', path: [...path, 'settledAs'], message }];
}

function unsettledRefusals(
  settled: readonly SettledDifference[],
  deciding: readonly AnswerName[],
): SettlingRefusal[] {
  const missing = deciding.filter((name) => !settled.some((each) => each.name === name));
  if (missing.length === 0) return [];
  const message = `The amount turns on ${listInWords(missing.map(codeInWords))}, and the two assessments differ in it. Settle it with the person first; assessmentsBeside shows both amounts side by side.`;
  return [{ code: 'DIFFERENCES_UNSETTLED', path: ['settled'], message, details: { missing } }];
}

/** An assessment as it is read for the question whether it can be settled with the one beside it. */
export interface AssessmentToSettle extends AssessmentDates {
  personDiedOn?: string | null;
  answersByDomain: Answers;
  circumstances: CircumstancesSoFar;
  isAdvocateOwed: boolean;
  otherBeside: { respondent: Respondent; answersByDomain: Answers; circumstances: CircumstancesSoFar } | null;
}

/** Why an assessment can't be settled with the one beside it today, whatever is settled. */
export function settleableRefusals(
  assessment: AssessmentToSettle,
  ageYears: number | null,
): readonly Refusal[] {
  const { answersByDomain: answers, circumstances, otherBeside } = assessment;
  const completed = completedRefusals(assessment);
  if (completed.length > 0) return completed;
  const died = deathRefusals(assessment.personDiedOn, ['assessmentId']);
  if (died.length > 0) return died;
  if (otherBeside === null) return besideRefusals('PROFESSIONAL', { respondent: 'SELF', isOver: true }, []);
  const closed = notOfAnswersRefusals({ ...assessment, answers }, ageYears);
  if (closed.length > 0) return closed;
  const other = { answers: otherBeside.answersByDomain, circumstances: otherBeside.circumstances };
  const incomplete = bothWholeRefusals({ answers, circumstances }, other);
  return incomplete.length > 0
    ? incomplete
    : advocateOwedRefusals(assessment.isAdvocateOwed, 'ASSESSMENT', []);
}

/** Why nothing can be completed for the person, whatever is answered: they have died, or their age does not allow it. */
export function notOfAnswersRefusals(
  assessment: Parameters<typeof completingRefusals>[0],
  ageYears: number | null,
): SettlingRefusal[] {
  // What is missing of the answers is refused of both sides together.
  const alone = { ...assessment, otherBesideId: null, isAdvocateOwed: false };
  return completingRefusals(alone, ageYears).filter(({ code }) => code !== 'ASSESSMENT_INCOMPLETE');
}
