/** What somebody states of themself for the national return. */
import type { Refusal } from '../../../common/refusal.ts';
import type {
  AccommodationStatus,
  HearingImpairment,
  SocialSupportReason,
  StatedAnswer,
  StatedGender,
  VisualImpairment,
  WorkStatus,
} from './factsVocabulary.ts';

/** Why facts for the national return are not recorded, in order of precedence. */
export const STATISTICAL_FACTS_REFUSALS = {
  NO_FACT_STATED: 'Nothing is stated at all.',
  GP_PRACTICE_CODE_NOT_VALID: 'The code is not written as those of general practices are.',
} as const;
type StatisticalFactsRefusal = Refusal<keyof typeof STATISTICAL_FACTS_REFUSALS>;

/** What may be stated; null for what nobody asked about that day. */
export interface StatedFacts {
  gender: StatedGender | null;
  /** The six characters of the practice in the NHS organisation register, such as A81001. */
  gpPracticeCode: string | null;
  accommodationStatus: AccommodationStatus | null;
  employmentStatus: WorkStatus | null;
  hasUnpaidCarer: StatedAnswer | null;
  hasAutism: StatedAnswer | null;
  visualImpairment: VisualImpairment | null;
  hearingImpairment: HearingImpairment | null;
  socialSupportReason: SocialSupportReason | null;
}

export const NOTHING_STATED: StatedFacts = {
  gender: null,
  gpPracticeCode: null,
  accommodationStatus: null,
  employmentStatus: null,
  hasUnpaidCarer: null,
  hasAutism: null,
  visualImpairment: null,
  hearingImpairment: null,
  socialSupportReason: null,
};

/** English practices have a letter and five digits; V81997 to V81999 stand for no practice, not known and not applicable. */
export const GP_PRACTICE_CODE = /^[A-HJ-NP-Y][0-9]{5}$/;

/** Why facts can't be recorded, apart from their day. */
export function factsRefusals(facts: StatedFacts): StatisticalFactsRefusal[] {
  if (Object.values(facts).every((fact) => fact === null)) {
    const message =
      'Nothing is stated. Give what the person said, with “not stated” for what they preferred not to say, and leave out what nobody asked.';
    return [{ code: 'NO_FACT_STATED', path: [], message }];
  }
  if (facts.gpPracticeCode === null || GP_PRACTICE_CODE.test(facts.gpPracticeCode)) return [];
  const message =
    'A general practice has a code of a capital letter and five digits, such as A81001. Look it up by the practice’s name, and correct it.';
  return [{ code: 'GP_PRACTICE_CODE_NOT_VALID', path: ['gpPracticeCode'], message }];
}
