/**
 * The shared words of an assessment: which areas of life are asked about, how much help each needs, and what
 * family and friends already do. Councils word their questionnaires differently; this one list is what lets
 * their policies be compared.
 */

/** Ten domains are the eligibility outcomes of the Care and Support (Eligibility Criteria) Regulations 2015; four are added. */
export const NEED_DOMAINS = [
  'NUTRITION',
  'PERSONAL_HYGIENE',
  'TOILET_NEEDS',
  'CLOTHING',
  'SAFE_USE_OF_HOME',
  'HABITABLE_HOME',
  'RELATIONSHIPS',
  'WORK_AND_LEARNING',
  'LOCAL_FACILITIES',
  'CARING_FOR_CHILD',
  'MEMORY_AND_DECISIONS',
  'STAYING_SAFE',
  'HEALTH_AND_MEDICATION',
  'NIGHTS',
] as const;
export type NeedDomain = (typeof NEED_DOMAINS)[number];

/** From no need to critical need, in rising order. */
export const NEED_LEVELS = ['NONE', 'LOW', 'MODERATE', 'SUBSTANTIAL', 'CRITICAL'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** How much of the need family and friends already meet, willingly, in rising order. */
export const UNPAID_SUPPORT_LEVELS = ['NONE', 'SOME', 'MOST', 'ALL'] as const;
export type UnpaidSupportLevel = (typeof UNPAID_SUPPORT_LEVELS)[number];

/** Support at night, in rising order: someone asleep in the home, or someone awake. */
export const NIGHT_SUPPORT_LEVELS = ['NONE', 'SLEEPING', 'WAKING'] as const;
export type NightSupportLevel = (typeof NIGHT_SUPPORT_LEVELS)[number];

export const CLIENT_GROUPS = [
  'OLDER_PEOPLE',
  'PHYSICAL_DISABILITY',
  'SENSORY_IMPAIRMENT',
  'LEARNING_DISABILITY',
  'MENTAL_HEALTH',
  'MEMORY_AND_COGNITION',
] as const;
export type ClientGroup = (typeof CLIENT_GROUPS)[number];

export const AGE_BANDS = [
  'AGE_18_TO_24',
  'AGE_25_TO_64',
  'AGE_65_TO_74',
  'AGE_75_TO_84',
  'AGE_85_AND_OVER',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Adult social care starts at 18 (Care Act 2014). */
export const YOUNGEST_AGE_YEARS = 18;

/** The age band of an adult's age in whole years. Below 18 is the caller's mistake and throws. */
export function ageBandOf(ageYears: number): AgeBand {
  if (ageYears < YOUNGEST_AGE_YEARS) throw new RangeError('Age bands start at 18.');
  if (ageYears <= 24) return 'AGE_18_TO_24';
  if (ageYears <= 64) return 'AGE_25_TO_64';
  if (ageYears <= 74) return 'AGE_65_TO_74';
  if (ageYears <= 84) return 'AGE_75_TO_84';
  return 'AGE_85_AND_OVER';
}

/** One answered domain. */
export interface DomainNeed {
  level: NeedLevel;
  unpaidSupport: UnpaidSupportLevel;
}

/** What is true of the person's situation as a whole. */
export interface Circumstances {
  livesAlone: boolean;
  needsTwoCarers: boolean;
  nightSupport: NightSupportLevel;
  cannotBeLeftAlone: boolean;
  livesRurally: boolean;
  needsCommunicationSupport: boolean;
}

/** Everything a resource allocation reads about somebody: no name, no date, nothing that identifies them. */
export interface NeedsProfile {
  clientGroup: ClientGroup;
  ageYears: number;
  domains: Readonly<Record<NeedDomain, DomainNeed>>;
  circumstances: Circumstances;
}
