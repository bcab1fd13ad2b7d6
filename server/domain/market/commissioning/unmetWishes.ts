/** What people wanted and could not get: what may be recorded of it, and how it is counted. */

import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';
import type { SupportCategory } from '../../care/plans/plansVocabulary.ts';
import type { Grouping } from '../../insight/measures/groupings.ts';
import { type PartOfPeople, publishedParts } from '../../insight/measures/publishedParts.ts';
import type { WishRefusal } from './commissioningRefusals.ts';
import {
  UNMET_REASON,
  type UnmetReason,
  WANTED_SUPPORT,
  type WishMoment,
} from './commissioningVocabulary.ts';

/** A wish as it is given. */
export interface GivenWish {
  category: SupportCategory;
  wanted: string;
  reason: UnmetReason;
  otherReason: string | null;
  moment: WishMoment;
  saidOn: string;
}

/** Why a wish can't be recorded, in order of precedence. */
export function wishRefusals(wish: GivenWish, today: string): WishRefusal[] {
  if (!WANTED_SUPPORT.includes(wish.category)) {
    const message = `${asSentenceStart(codeInWords(wish.category))} is nothing that a market is to offer. Choose the kind of support that the person wanted.`;
    return [{ code: 'WISH_NOT_FOR_SUPPORT', path: ['category'], message }];
  }
  if (wish.saidOn > today) {
    const message = 'The day on which it was said lies in the future. Look at the date again.';
    return [{ code: 'DATE_IN_FUTURE', path: ['saidOn'], message }];
  }
  if (wish.reason !== 'OTHER' && wish.otherReason !== null) {
    const message =
      'A reason in words was sent beside one of the list. Choose OTHER, or leave the words out.';
    return [{ code: 'OTHER_REASON_NEEDLESS', path: ['otherReason'], message }];
  }
  return [
    ...textRefusals(['wanted'], wish.wanted, true),
    ...textRefusals(['otherReason'], wish.otherReason, wish.reason === 'OTHER'),
  ];
}

/** Why a wish can't end on a day. */
export function wishEndingRefusals(
  { saidOn, endedOn }: { saidOn: string; endedOn?: string | null },
  on: string,
  today: string,
): WishRefusal[] {
  if (endedOn) {
    const message = `The wish ended on ${dayInWords(endedOn)}, and that stands. Record another where there is one.`;
    return [{ code: 'WISH_ENDED', path: ['wishId'], message }];
  }
  if (on > today) {
    const message = 'The day on which it ended lies in the future. Record it once it has come.';
    return [{ code: 'DATE_IN_FUTURE', path: ['endedOn'], message }];
  }
  if (on >= saidOn) return [];
  const message = `The wish was said on ${dayInWords(saidOn)}, and can’t have ended before. Look at the day again.`;
  return [{ code: 'WISH_ENDED_BEFORE_SAID', path: ['endedOn'], message }];
}

/** A person whose wish for a kind of support stands, with the reason and the place of the latest such wish. */
export interface StandingWish {
  category: SupportCategory;
  reason: UnmetReason;
  /** The first half of the postcode; empty where it is not known. */
  postcodeDistrict: string;
}

/** How many people want a kind of support that they can’t get; each once for a kind. */
export interface UnmetWishes {
  category: SupportCategory;
  people: number | null;
  /** Null where they are not told. */
  byReason: { key: string; people: number | null }[] | null;
  byDistrict: { key: string; people: number | null }[] | null;
}

/** Whose district is not known. */
export const DISTRICT_NOT_KNOWN = 'NOT_KNOWN';

const itself: Grouping = (key) => key;

const BROAD_REASONS: Record<UnmetReason, string> = {
  NOBODY_OFFERS_IT: 'NONE_TO_BE_HAD',
  NO_PLACE_FREE: 'NONE_TO_BE_HAD',
  NO_ASSISTANT_FOUND: 'NONE_TO_BE_HAD',
  TOO_FAR: 'OUT_OF_REACH',
  NO_TRANSPORT: 'OUT_OF_REACH',
  TOO_DEAR: 'OUT_OF_REACH',
  TIMES_DO_NOT_SUIT: 'DOES_NOT_FIT',
  LANGUAGE_OR_CULTURE: 'DOES_NOT_FIT',
  NOT_ACCESSIBLE: 'DOES_NOT_FIT',
  OTHER: 'OTHER',
};

/** In which groups reasons may be published, the finest first; the same for every council and quarter. */
const REASON_GROUPINGS: readonly Grouping[] = [itself, (key) => BROAD_REASONS[key as UnmetReason]];

/** The letters of a postcode: OL of OL9. */
const postcodeArea: Grouping = (key) => (key === DISTRICT_NOT_KNOWN ? key : key.replace(/\d.*$/, ''));

/** The same for where people live: by district, or by the letters of the postcode. */
const DISTRICT_GROUPINGS: readonly Grouping[] = [itself, postcodeArea];

/** To the last person: every kind of support, also where nobody lacks it. */
export function unmetExactly(wishes: readonly StandingWish[]): UnmetWishes[] {
  return WANTED_SUPPORT.map((category) => {
    const of = wishes.filter((wish) => wish.category === category);
    const byReason = reasonsOf(of).filter(({ people }) => people > 0);
    return { category, people: of.length, byReason, byDistrict: districtsOf(of) };
  });
}

/**
 * As published. A person is in one reason and one district of each kind of support, so both add up to its people and tell nothing
 * of each other; kinds overlap, and nothing adds up over them.
 */
export function unmetAsPublished(wishes: readonly StandingWish[]): UnmetWishes[] {
  return WANTED_SUPPORT.map((category) => {
    const of = wishes.filter((wish) => wish.category === category);
    const { people, parts: byReason } = publishedParts(reasonsOf(of), REASON_GROUPINGS);
    const { parts: byDistrict } = publishedParts(districtsOf(of), DISTRICT_GROUPINGS);
    return { category, people, byReason, byDistrict };
  });
}

/** Every reason of the list, also where it is nobody’s. What was written under OTHER is counted as that, and goes nowhere. */
function reasonsOf(wishes: readonly StandingWish[]): PartOfPeople[] {
  return UNMET_REASON.values.map((reason) => ({
    key: reason,
    people: wishes.filter((wish) => wish.reason === reason).length,
  }));
}

function districtsOf(wishes: readonly StandingWish[]): PartOfPeople[] {
  const byDistrict = Map.groupBy(wishes, ({ postcodeDistrict }) => postcodeDistrict || DISTRICT_NOT_KNOWN);
  return [...byDistrict]
    .map(([key, of]) => ({ key, people: of.length }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
