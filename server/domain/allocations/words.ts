import type { NeedDomain, NeedLevel, UnpaidSupportLevel } from '../../../tenants/needs.ts';
import type { Circumstance } from '../../../tenants/vocabulary.ts';

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

/** What is true of somebody's situation, to follow "because" or to begin a sentence once its first letter is raised. */
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

/**
 * Pence as pounds: 123450 becomes "£1,234.50". Written out here rather than by the platform's own formatting, so
 * that a sentence stays the same for ever.
 */
export function poundsInWords(pence: number): string {
  const pounds = String(Math.trunc(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `£${pounds}.${String(pence % 100).padStart(2, '0')}`;
}

/** "£184.50 a week". */
export function weeklyInWords(pence: number): string {
  return `${poundsInWords(pence)} a week`;
}

/** Basis points as a percentage: 1250 becomes "12.5%". */
export function percentInWords(basisPoints: number): string {
  return `${hundredthsInWords(basisPoints)}%`;
}

/** A multiplier in basis points: 18000 becomes "1.8 times". */
export function timesInWords(multiplierBasisPoints: number): string {
  const whole = Math.trunc(multiplierBasisPoints / 10_000);
  return `${whole}${decimalsInWords(multiplierBasisPoints % 10_000, 4)} times`;
}

/** The first letter raised, to begin a sentence. */
export function asSentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function hundredthsInWords(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}${decimalsInWords(hundredths % 100, 2)}`;
}

/** The part after the point without zeros at its end, and without the point where nothing is left. */
function decimalsInWords(fraction: number, places: number): string {
  const digits = String(fraction).padStart(places, '0').replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}
