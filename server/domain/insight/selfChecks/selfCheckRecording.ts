/** Why a rating is not kept, or a self-check not published, in order of precedence. */
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import type { PublishedFactor } from './selfCheckSummary.ts';

export const SELF_CHECK_REFUSALS = {
  RATED_IN_FUTURE: 'A rating is of today or of a day before, not of a later one.',
  TOO_FEW_RATERS: 'No factor has been rated by enough people to be published.',
  FACTOR_NOT_PUBLISHED: 'The council has published nothing of this factor at the moment.',
  NOTHING_PUBLISHED: 'Nothing of this kind is published, so nothing can be withdrawn.',
} as const;
type SelfCheckRefusal = Refusal<keyof typeof SELF_CHECK_REFUSALS | TextRefusalCode>;

/** A rating needs what shows it: without evidence it is an opinion, and nobody could look at it again. */
export function ratingRefusals(
  { ratedOn, evidence }: { ratedOn: string; evidence: string },
  today: string,
): SelfCheckRefusal[] {
  return [...dayRefusals('ratedOn', ratedOn, today), ...textRefusals(['evidence'], evidence, true)];
}

function dayRefusals(field: string, day: string, today: string): SelfCheckRefusal[] {
  if (day <= today) return [];
  const message = `The day, ${day}, is still to come. Give today, ${today}, or the day of which you speak.`;
  return [{ code: 'RATED_IN_FUTURE', path: [field], message }];
}

/** Something has to be there that several people have rated. */
export function publishingRefusals(
  factors: readonly PublishedFactor[],
  { asOf, note }: { asOf: string; note: string | null },
  { fewest, today }: { fewest: number; today: string },
): SelfCheckRefusal[] {
  const few = factors.some(({ spread }) => spread !== null) ? [] : tooFew(fewest);
  return [...dayRefusals('asOf', asOf, today), ...few, ...textRefusals(['note'], note, false)];
}

/** Residents rate what the council has published of itself last, and no factor that it leaves out. */
export function residentRatingRefusals(
  factor: string,
  published: readonly PublishedFactor[],
): SelfCheckRefusal[] {
  if (published.some(({ key, spread }) => key === factor && spread !== null)) return [];
  const message =
    'Your council has published nothing of how it sees itself here, so there is nothing to set your view beside. Rate a factor of factorsToRate.';
  return [{ code: 'FACTOR_NOT_PUBLISHED', path: ['factor'], message }];
}

function tooFew(fewest: number): SelfCheckRefusal[] {
  const message = `No factor has been rated by ${fewest} people by that day, so there is nothing that is more than one person’s word. Ask colleagues to rate them too.`;
  return [{ code: 'TOO_FEW_RATERS', path: ['asOf'], message }];
}
