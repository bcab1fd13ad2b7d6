import type { NeedDomain, NeedLevel, UnpaidSupportLevel } from '../../../../tenants/needs.ts';
import type { Circumstance } from '../../../../tenants/vocabulary.ts';

/** What each area of life is called when speaking to the person. */
export const DOMAIN_WORDS: Readonly<Record<NeedDomain, string>> = {
  NUTRITION: 'Eating and drinking',
  PERSONAL_HYGIENE: 'Washing and keeping clean',
  TOILET_NEEDS: 'Using the toilet',
  CLOTHING: 'Getting dressed',
  SAFE_USE_OF_HOME: 'Getting around your home safely',
  HABITABLE_HOME: 'Looking after your home',
  RELATIONSHIPS: 'Keeping up with family and friends',
  WORK_AND_LEARNING: 'Work, learning and volunteering',
  LOCAL_FACILITIES: 'Getting out to local places',
  CARING_FOR_CHILD: 'Caring for a child',
  MEMORY_AND_DECISIONS: 'Memory and making decisions',
  STAYING_SAFE: 'Staying safe',
  HEALTH_AND_MEDICATION: 'Health and medicines',
  NIGHTS: 'Nights',
};

/** How much help somebody needs, to follow "you need". */
export const LEVEL_WORDS: Readonly<Record<NeedLevel, string>> = {
  NONE: 'no help',
  LOW: 'a little help (low)',
  MODERATE: 'some help (moderate)',
  SUBSTANTIAL: 'a lot of help (substantial)',
  CRITICAL: 'a very great deal of help (critical)',
};

/** What family and friends do, to follow "your family and friends already do". NONE is not said. */
export const UNPAID_SUPPORT_WORDS: Readonly<Record<Exclude<UnpaidSupportLevel, 'NONE'>, string>> = {
  SOME: 'some of this',
  MOST: 'most of this',
  ALL: 'all of this',
};

/** A circumstance of somebody's, to follow "because" or, with a capital, to begin a sentence. */
export const CIRCUMSTANCE_WORDS: Readonly<Record<Circumstance, string>> = {
  LIVES_ALONE: 'you live alone',
  NEEDS_TWO_CARERS: 'you need two carers at a time',
  SLEEPING_NIGHT_SUPPORT: 'you need somebody to sleep in your home at night',
  WAKING_NIGHT_SUPPORT: 'you need somebody to stay awake in your home at night',
  CANNOT_BE_LEFT_ALONE: 'you cannot safely be left alone',
  LIVES_RURALLY: 'you live in the country',
  NEEDS_COMMUNICATION_SUPPORT: 'you need help to communicate, such as an interpreter',
};

/** 12 becomes "12 points" and 0 "0 points". */
export function countInWords(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}

/** 12 becomes "12 points" and 0 "no points". */
export function pointsInWords(points: number): string {
  return points === 0 ? 'no points' : countInWords(points);
}
