/** What a carer's assessment asks (Care Act 2014, section 10), what is missing of it, and why it can't be completed. */
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { asSentenceStart, codeInWords, listInWords } from '../../../common/words.ts';
import { deathRefusals } from '../../people/death.ts';
import { ageRefusals, answeringRefusals, completedRefusals } from '../assessments/assessing.ts';
import type { AssessmentMethod, Respondent } from '../assessments/assessment.ts';
import { advocateOwedRefusals } from '../representation/advocateOwed.ts';
import { type CarerFacts, carerEligibility, type UnachievedByCarer } from './carerEligibility.ts';
import type { CarerRefusal } from './carerRefusals.ts';

/** The answers so far; null where nobody has said yet. */
export interface CarerAnswers {
  hoursWeekly: number | null;
  isCareNecessary: boolean | null;
  isHealthAtRisk: boolean | null;
  unachievedOutcomes: readonly UnachievedByCarer[] | null;
  hasSignificantImpactOnWellbeing: boolean | null;
  dayToDayWishes: string | null;
  workAndLearning: string | null;
  breaks: string | null;
  emergencies: string | null;
}

/** The answers before anybody has given one. Its keys are all of them, in the order in which they are asked. */
export const NO_CARER_ANSWERS: Readonly<CarerAnswers> = {
  hoursWeekly: null,
  isCareNecessary: null,
  isHealthAtRisk: null,
  unachievedOutcomes: null,
  hasSignificantImpactOnWellbeing: null,
  dayToDayWishes: null,
  workAndLearning: null,
  breaks: null,
  emergencies: null,
};
/** The names of all answers. */
export const CARER_ANSWERS = Object.keys(NO_CARER_ANSWERS) as (keyof CarerAnswers)[];

const HOURS_IN_A_WEEK = 168;
const TEXTS = ['dayToDayWishes', 'workAndLearning', 'breaks', 'emergencies'] as const;

/** The names of the answers that are missing. A text that says nothing is no answer. */
export function missingCarerAnswers(answers: CarerAnswers): string[] {
  return CARER_ANSWERS.filter((name) => {
    const answer = answers[name];
    return answer === null || (typeof answer === 'string' && answer.trim() === '');
  });
}

/** A carer's assessment, as far as the rules look at it. */
export interface CarerAssessmentFacts {
  completedOn?: string | null;
  personDiedOn?: string | null;
  respondent: Respondent;
}

/** Why whoever asks can't answer a carer's assessment, with what is wrong with the answers that are given. */
export function carerAnsweringRefusals(
  assessment: CarerAssessmentFacts,
  given: Partial<CarerAnswers>,
  asker: { isPracticeStaff: boolean },
): Refusal[] {
  const refused = answeringRefusals(assessment, asker).map(inCarers);
  return refused.length > 0 ? refused : answerRefusals(given);
}

function answerRefusals(given: Partial<CarerAnswers>): CarerRefusal[] {
  return [
    ...hoursRefusals(given.hoursWeekly ?? null),
    ...twiceRefusals(given.unachievedOutcomes ?? []),
    ...TEXTS.flatMap((name) => textRefusals([name], given[name] ?? null, false)),
  ];
}

function hoursRefusals(hours: number | null): CarerRefusal[] {
  if (hours === null || (hours >= 0 && hours <= HOURS_IN_A_WEEK)) return [];
  const message = `${hours} hours of caring in a week are given, and a week has ${HOURS_IN_A_WEEK}. Count each hour once, however many are cared for.`;
  return [{ code: 'CARING_HOURS_NOT_VALID', path: ['hoursWeekly'], message }];
}

function twiceRefusals(outcomes: readonly UnachievedByCarer[]): CarerRefusal[] {
  const names = outcomes.map(({ outcome }) => outcome);
  return names.flatMap((name, index): CarerRefusal[] => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const message = `${asSentenceStart(codeInWords(name))} is named at places ${first} and ${index}, and counts once. Leave one of them out.`;
    const path = ['unachievedOutcomes', index, 'outcome'];
    return [{ code: 'ELIGIBILITY_OUTCOME_NAMED_TWICE', path, message }];
  });
}

/** The path of the carer's assessment is that of any assessment, under the name that its input has for it. */
export function inCarers<Any extends Refusal>(refusal: Any): Any {
  const path = refusal.path.map((part) => (part === 'assessmentId' ? 'carerAssessmentId' : part));
  return { ...refusal, path };
}

/** What is known of those for whom a carer cares. */
export interface CareOpen {
  /** How many are cared for. */
  caredFor: number;
  /** How many of them of whom the carer has never been asked what they are willing to do. */
  notAsked: number;
  /** Whether the council owes the carer an advocate whom nobody has arranged. */
  isAdvocateOwed: boolean;
}

/** Why a carer's assessment can't be completed today, whatever is decided. */
export function carerCompletingRefusals(
  assessment: Omit<CarerAssessmentFacts, 'respondent'> & { answers: CarerAnswers },
  { caredFor, notAsked, isAdvocateOwed }: CareOpen,
  ageYears: number | null,
): Refusal[] {
  const path = ['carerAssessmentId'];
  const completed = completedRefusals(assessment).map(inCarers);
  if (completed.length > 0) return completed;
  const closed = [...deathRefusals(assessment.personDiedOn, path), ...ageRefusals(ageYears, path)];
  if (closed.length > 0) return closed;
  if (caredFor === 0) {
    const message =
      'Nobody is recorded for whom this person cares, so they would be nobody’s carer. Record it with recordCareLink first.';
    return [{ code: 'CARED_FOR_MISSING', path, message }];
  }
  if (notAsked > 0) {
    const message = `Of ${notAsked} of the ${caredFor} cared for, the carer has not been asked what they are willing and able to do, and it is never assumed. Ask them, and record it with recordCareWillingness.`;
    return [{ code: 'WILLINGNESS_NOT_ASKED', path, message }];
  }
  const missing = missingCarerAnswers(assessment.answers);
  if (missing.length === 0) return advocateOwedRefusals(isAdvocateOwed, 'ASSESSMENT', path);
  const message = `Not answered yet: ${missing.map(codeInWords).join(', ')}. Whether the carer’s needs are eligible rests on every answer: answer them too, with an empty list where every outcome is achieved.`;
  return [{ code: 'ASSESSMENT_INCOMPLETE', path, message, details: { missing } }];
}

/** What is decided on the answers. */
export interface CarerDecided {
  isEligible: boolean;
  reasons: string;
  differingReason: string | null;
  /** How the assessment was held; null where nobody said. */
  method: AssessmentMethod | null;
}

/** Why a decision about a carer can't be kept as it is given. The criteria give an answer; whoever decides otherwise says why. */
export function carerDecidedRefusals(facts: CarerFacts, decided: CarerDecided): Refusal[] {
  const texts = [
    ...textRefusals(['reasons'], decided.reasons, true),
    ...textRefusals(['differingReason'], decided.differingReason, false),
  ];
  const byRule = carerEligibility(facts);
  const isReasoned = (decided.differingReason ?? '').trim() !== '';
  if (byRule.isEligible === decided.isEligible || isReasoned) return texts;
  const found = byRule.isEligible
    ? 'all three conditions are met, so the carer’s needs are eligible'
    : `${listInWords(byRule.conditionsNotMet.map(codeInWords))} is not met, so the carer’s needs are not eligible`;
  const message = `By the criteria ${found}, and the decision says otherwise. Look at the answers again, or write in differingReason why you decide so.`;
  const details = { missing: ['differingReason'] };
  return [...texts, { code: 'DIFFERING_REASON_MISSING', path: ['differingReason'], message, details }];
}

/** The facts of a decision, from answers of which none is missing. */
export function carerFactsOf(answers: CarerAnswers): CarerFacts {
  const missing = missingCarerAnswers(answers);
  if (missing.length > 0) throw new Error(`Not answered yet: ${missing.join(', ')}.`);
  return {
    isCareNecessary: answers.isCareNecessary as boolean,
    isHealthAtRisk: answers.isHealthAtRisk as boolean,
    unachievedOutcomes: answers.unachievedOutcomes as readonly UnachievedByCarer[],
    hasSignificantImpactOnWellbeing: answers.hasSignificantImpactOnWellbeing as boolean,
    hoursWeekly: answers.hoursWeekly as number,
  };
}
