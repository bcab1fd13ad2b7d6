import { YOUNGEST_AGE_YEARS } from '../../../../tenants/needs.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';
import { DEATH_REFUSALS, deathRefusals } from '../../people/death.ts';
import type { Answers, CircumstancesSoFar, DomainAnswer } from '../allocations/answers.ts';
import { advocateOwedRefusals } from '../representation/advocateOwed.ts';
import { type AssessmentDates, assessmentStatus, missingAnswers, type Respondent } from './assessment.ts';
import type { SETTLING_REFUSALS } from './settlingCodes.ts';

/** Why an assessment can't be started, saved or completed, in order of precedence. */
export const ASSESSMENT_REFUSALS = {
  ...DEATH_REFUSALS,
  PERSON_UNDER_18: 'The person is not yet 18, where adult social care starts.',
  BIRTH_DATE_UNKNOWN: 'The date of birth is not known, and the amount goes by age.',
  ASSESSMENT_IS_PROFESSIONAL: 'A professional’s assessment is answered by practice staff only.',
  ASSESSMENT_ALREADY_OPEN: 'The person has an assessment in progress already.',
  ASSESSMENT_COMPLETED: 'The assessment is completed, settled or put aside, and never changes again.',
  DOMAIN_ANSWERED_TWICE: 'An area of life is answered twice in one input.',
  ASSESSMENT_INCOMPLETE: 'Some areas of life or circumstances are not answered yet.',
} as const;
export type AssessmentRefusalCode = keyof typeof ASSESSMENT_REFUSALS | keyof typeof SETTLING_REFUSALS;
type AssessmentRefusal = Refusal<AssessmentRefusalCode>;

/**
 * Refuses to assess somebody below 18: the Care Act 2014 is about adults. An assessment does not wait for a date of birth
 * that nobody knows (Care and Support Statutory Guidance, 6.2: anyone with an appearance of need); its amount does.
 */
export function ageRefusals(ageYears: number | null, path: readonly string[]): AssessmentRefusal[] {
  if (ageYears === null || ageYears >= YOUNGEST_AGE_YEARS) return [];
  const message = `The person is not yet ${YOUNGEST_AGE_YEARS} today, and adult social care starts at ${YOUNGEST_AGE_YEARS}. Ask children’s services, or look at the date of birth again.`;
  return [{ code: 'PERSON_UNDER_18', path, message }];
}

/**
 * Refuses to let a person, or whoever decides for them, answer as a professional or change a professional's answers.
 */
export function respondentRefusals(
  asker: { isPracticeStaff: boolean },
  respondent: Respondent,
  path: readonly string[],
): AssessmentRefusal[] {
  if (asker.isPracticeStaff || respondent !== 'PROFESSIONAL') return [];
  const message =
    'A professional’s assessment is answered by practice staff. Answer as SELF or SUPPORTED, or ask your council to change it with you.';
  return [{ code: 'ASSESSMENT_IS_PROFESSIONAL', path, message, details: { allowed: ['SELF', 'SUPPORTED'] } }];
}

/** Refuses a second open assessment; `openId` is the global id of the one in progress. */
export function alreadyOpenRefusals(openId: string | null): AssessmentRefusal[] {
  if (openId === null) return [];
  const message =
    'The person has an assessment in progress, and has one at a time. Go on with that one, or complete it first.';
  return [
    { code: 'ASSESSMENT_ALREADY_OPEN', path: ['personId'], message, details: { conflictingId: openId } },
  ];
}

/** Refuses every change to a completed assessment. */
export function completedRefusals(
  assessment: AssessmentDates,
  path: readonly string[] = ['assessmentId'],
): AssessmentRefusal[] {
  const status = assessmentStatus(assessment);
  if (status === 'IN_PROGRESS') return [];
  const message = {
    COMPLETED: `This assessment was completed on ${assessment.completedOn}, and its allocation rests on it, so it never changes. Start a new assessment instead.`,
    SETTLED:
      'This assessment was settled with another into a third, and is kept as it was. Start a new assessment instead.',
    SET_ASIDE: `This assessment was put aside on ${assessment.setAsideOn}, and is kept as it was. Start a new assessment instead.`,
  }[status];
  return [{ code: 'ASSESSMENT_COMPLETED', path, message }];
}

/** Why whoever asks can't answer any question of an assessment. */
export function answeringRefusals(
  assessment: AssessmentDates & { personDiedOn?: string | null; respondent: Respondent },
  asker: { isPracticeStaff: boolean },
): AssessmentRefusal[] {
  const completed = completedRefusals(assessment);
  if (completed.length > 0) return completed;
  const died = deathRefusals(assessment.personDiedOn, ['assessmentId']);
  if (died.length > 0) return died;
  return respondentRefusals(asker, assessment.respondent, ['assessmentId']);
}

/** Refuses to work an amount out for somebody whose age is not known: which scale applies depends on it. */
function unknownAgeRefusals(ageYears: number | null): AssessmentRefusal[] {
  if (ageYears !== null) return [];
  const message =
    'The date of birth is not known, and by which of the council’s scales the amount is worked out depends on age. Record it in the person’s details, or an estimate as ESTIMATED, and complete the assessment then.';
  return [{ code: 'BIRTH_DATE_UNKNOWN', path: ['assessmentId'], message }];
}

/** Why an assessment can't be completed today; what is missing is named only of somebody who may be assessed. */
export function completingRefusals(
  assessment: AssessmentDates & {
    personDiedOn?: string | null;
    answers: Answers;
    circumstances: CircumstancesSoFar;
    /** The global id of the open assessment that stands beside it; null where none does. */
    otherBesideId?: string | null;
    /** Whether the council owes the person an advocate whom nobody has arranged. */
    isAdvocateOwed?: boolean;
  },
  ageYears: number | null,
): AssessmentRefusal[] {
  const completed = completedRefusals(assessment);
  if (completed.length > 0) return completed;
  const died = deathRefusals(assessment.personDiedOn, ['assessmentId']);
  if (died.length > 0) return died;
  const tooYoung = [...unknownAgeRefusals(ageYears), ...ageRefusals(ageYears, ['assessmentId'])];
  if (tooYoung.length > 0) return tooYoung;
  const path = ['assessmentId'];
  const beside = besideAnotherRefusals(assessment.otherBesideId ?? null, path);
  if (beside.length > 0) return beside;
  const incomplete = incompleteRefusals(assessment.answers, assessment.circumstances);
  return incomplete.length > 0
    ? incomplete
    : advocateOwedRefusals(assessment.isAdvocateOwed ?? false, 'ASSESSMENT', path);
}

/**
 * Refuses an answer to an area of life that an earlier entry of the same list answers, since either answer might be the
 * one that is meant.
 */
export function answeredTwiceRefusals(answers: readonly DomainAnswer[]): AssessmentRefusal[] {
  const domains = answers.map(({ domain }) => domain);
  return domains.flatMap((domain, index): AssessmentRefusal[] => {
    const first = domains.indexOf(domain);
    if (first === index) return [];
    const message = `${asSentenceStart(codeInWords(domain))} is answered twice, at places ${first} and ${index}, so it is not clear which counts. Leave one of them out.`;
    return [{ code: 'DOMAIN_ANSWERED_TWICE', path: ['answers', index, 'domain'], message }];
  });
}

/** Refuses to complete while an answer is missing, and names every one. */
export function incompleteRefusals(answers: Answers, circumstances: CircumstancesSoFar): AssessmentRefusal[] {
  const missing = missingAnswers(answers, circumstances);
  if (missing.length === 0) return [];
  const message = `Not answered yet: ${missing.map(codeInWords).join(', ')}. An allocation rests on every answer, so answer them too, and say so where no help is needed.`;
  return [{ code: 'ASSESSMENT_INCOMPLETE', path: ['assessmentId'], message, details: { missing } }];
}

/** Refuses to complete one of two assessments that stand side by side; `otherId` is the global id of the other. */
export function besideAnotherRefusals(otherId: string | null, path: readonly string[]): AssessmentRefusal[] {
  if (otherId === null) return [];
  const message =
    'Another assessment of the same needs stands beside this one, and what goes on to the amount is settled from both. Settle them with settleAssessments, or put the one that nobody goes on with aside.';
  const details = { conflictingId: otherId };
  return [{ code: 'ASSESSMENT_HAS_ANOTHER_BESIDE', path, message, details }];
}
