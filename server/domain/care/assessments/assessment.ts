import { type Circumstances, NEED_DOMAINS, type NeedsProfile } from '../../../../tenants/needs.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import {
  type Answers,
  answersInOrder,
  type CircumstancesSoFar,
  type DomainAnswer,
  NO_CIRCUMSTANCES,
} from '../allocations/answers.ts';

export const RESPONDENT = enumeration('Respondent', 'Who gave the answers of an assessment.', {
  SELF: 'The person, by themself.',
  SUPPORTED: 'The person, with somebody who sat with them.',
  PROFESSIONAL: 'A professional, on the person’s behalf.',
});
export type Respondent = ValueOf<typeof RESPONDENT>;

export const ASSESSMENT_METHOD = enumeration('AssessmentMethod', 'How an assessment was held.', {
  FACE_TO_FACE: 'In one place.',
  VIDEO: 'By video.',
  TELEPHONE: 'By telephone.',
  OTHER: 'In another way, such as in writing.',
});
export type AssessmentMethod = ValueOf<typeof ASSESSMENT_METHOD>;

export const ASSESSMENT_STATUS = enumeration('AssessmentStatus', 'How far an assessment has come.', {
  IN_PROGRESS: 'Still being answered.',
  COMPLETED: 'Completed, with an allocation. It never changes again.',
  SETTLED: 'Settled with the one beside it into a third, which has the allocation. It is kept as it was.',
  SET_ASIDE: 'Put aside, as nobody went on with it. It is kept as it was.',
});
export type AssessmentStatus = ValueOf<typeof ASSESSMENT_STATUS>;

const CIRCUMSTANCE_NAMES = Object.keys(NO_CIRCUMSTANCES) as (keyof Circumstances)[];

/** What an assessment’s status follows from. */
export interface AssessmentDates {
  completedOn?: string | null;
  /** Whether it was settled with another into a third. */
  isSettled?: boolean | null;
  setAsideOn?: string | null;
}

/** Where an assessment stands, from its dates alone. */
export function assessmentStatus({ completedOn, isSettled, setAsideOn }: AssessmentDates): AssessmentStatus {
  if (completedOn) return 'COMPLETED';
  if (isSettled) return 'SETTLED';
  return setAsideOn ? 'SET_ASIDE' : 'IN_PROGRESS';
}

/** The names of every domain and circumstance that is not answered yet: `NIGHTS`, `livesAlone`. */
export function missingAnswers(answers: Answers, circumstances: CircumstancesSoFar): string[] {
  return [
    ...NEED_DOMAINS.filter((domain) => !answers[domain]),
    ...CIRCUMSTANCE_NAMES.filter((name) => circumstances[name] === null),
  ];
}

/**
 * Merges later answers into earlier ones: each domain or circumstance that is given replaces the earlier answer to it.
 */
export function mergeAnswers(
  earlier: { answers: Answers; circumstances: CircumstancesSoFar },
  given: { answers: readonly DomainAnswer[]; circumstances: Partial<CircumstancesSoFar> },
): { answers: Answers; circumstances: CircumstancesSoFar } {
  const answers = { ...earlier.answers };
  for (const { domain, level, unpaidSupport } of given.answers) answers[domain] = { level, unpaidSupport };
  return { answers, circumstances: { ...earlier.circumstances, ...given.circumstances } };
}

/**
 * The needs profile that a resource allocation is worked out from. Its keys are always in the same order. Throws where
 * an answer is missing, which the caller refuses first.
 */
export function profileOf(
  person: Pick<NeedsProfile, 'clientGroup' | 'ageYears'>,
  answers: Answers,
  circumstances: CircumstancesSoFar,
): NeedsProfile {
  const missing = missingAnswers(answers, circumstances);
  if (missing.length > 0) throw new Error(`An incomplete assessment has no profile: ${missing.join(', ')}.`);
  return {
    clientGroup: person.clientGroup,
    ageYears: person.ageYears,
    domains: Object.fromEntries(
      answersInOrder(answers).map(({ domain, ...answer }) => [domain, answer]),
    ) as NeedsProfile['domains'],
    circumstances: Object.fromEntries(
      CIRCUMSTANCE_NAMES.map((name) => [name, circumstances[name]]),
    ) as unknown as Circumstances,
  };
}
