/** A service that the council’s staff list by themselves: what is wrong with it, and how it is kept. */
import type { NeedDomain } from '../../../../tenants/needs.ts';
import type { Rate } from '../../../../tenants/policy/rates.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import type { FrameworkMembership } from './directory.entity.ts';
import type { ListingRefusalCode } from './directoryRefusals.ts';
import type { ServiceKind } from './directoryVocabulary.ts';
import { primaryTag } from './languages.ts';
import { isEmail, isLink } from './openReferralRecords.ts';

export interface GivenPrice {
  name: string | null;
  unit: RateUnit;
  amountPence: number;
  validFrom: string | null;
  validUntil: string | null;
}

export interface GivenPlace {
  name: string | null;
  addressLines: readonly string[];
  postcode: string | null;
  latitudeMicrodegrees: number;
  longitudeMicrodegrees: number;
}

export interface Listing {
  kind: ServiceKind;
  name: string;
  providedBy: string;
  description: string;
  supports: readonly Rate['support'][];
  needDomains: readonly NeedDomain[];
  languages: readonly string[];
  accessibility: readonly string[];
  areasServed: readonly string[];
  isOpenToNewPeople: boolean;
  website: string | null;
  email: string | null;
  phone: string | null;
  assuredOn: string | null;
  cqcLocationNumber: string | null;
  frameworks: readonly FrameworkMembership[];
  dbsCheckedOn: string | null;
  agreedToListingOn: string | null;
  isIndividual: boolean;
  isPublic: boolean;
  prices: readonly GivenPrice[];
  place: GivenPlace | null;
}

type ListingRefusal = Refusal<ListingRefusalCode | TextRefusalCode | 'DATE_IN_FUTURE'>;

/** Every reason why a service is not listed as it is given, in order of precedence. */
export function listingRefusals(listing: Listing, today: string): ListingRefusal[] {
  const texts = (
    ['name', 'providedBy', 'description', 'website', 'email', 'phone', 'cqcLocationNumber'] as const
  ).flatMap((field) => textRefusals([field], listing[field], field === 'name' || field === 'providedBy'));
  const lists = (['accessibility', 'areasServed'] as const).flatMap((field) =>
    listing[field].flatMap((text, index) => textRefusals([field, index], text, true)),
  );
  return [
    ...texts,
    ...lists,
    ...agreementRefusals(listing),
    ...(['agreedToListingOn', 'dbsCheckedOn', 'assuredOn'] as const).flatMap((field) =>
      futureRefusals(field, listing[field], today),
    ),
    ...addressRefusals(listing),
    ...listing.languages.flatMap(languageRefusals),
    ...listing.frameworks.flatMap(frameworkRefusals),
    ...listing.prices.flatMap(priceRefusals),
    ...placeRefusals(listing.place),
  ];
}

/** Somebody by themself, as a personal assistant always is: what is listed of them is their livelihood and private life. */
export function isSomebody({ kind, isIndividual }: Pick<Listing, 'kind' | 'isIndividual'>): boolean {
  return isIndividual || kind === 'PERSONAL_ASSISTANT';
}

function agreementRefusals(listing: Listing): ListingRefusal[] {
  if (!isSomebody(listing) || listing.agreedToListingOn !== null) return [];
  const message =
    'What somebody does by themself, such as a personal assistant, is their livelihood and private life, and they are found here only if they want to be. Ask them, and send the day on which they agreed as agreedToListingOn.';
  return [{ code: 'LISTING_AGREEMENT_MISSING', path: ['agreedToListingOn'], message }];
}

function futureRefusals(field: string, on: string | null, today: string): ListingRefusal[] {
  if (on === null || on <= today) return [];
  const message = `${field} is ${on}, and today is ${today}: it has not happened yet. Correct the day.`;
  return [{ code: 'DATE_IN_FUTURE', path: [field], message }];
}

function languageRefusals(tag: string, index: number): ListingRefusal[] {
  if (primaryTag(tag) !== null) return [];
  const message =
    'This is not a language: one is written as "en", "gu" for Gujarati, or "bfi" for British Sign Language. Correct it, or leave it out.';
  return [{ code: 'LANGUAGE_TAG_NOT_VALID', path: ['languages', index], message }];
}

/** They are served and shown as links, so they are held to what the file of a directory is held to. */
function addressRefusals({ website, email }: Listing): ListingRefusal[] {
  const wrong = [
    ...(website === null || isLink(website) ? [] : ['website']),
    ...(email === null || isEmail(email) ? [] : ['email']),
  ];
  const message =
    'This is no address: a web address begins with https:// or http://, and an e-mail address has an @. Correct it.';
  return wrong.map((field) => ({ code: 'ADDRESS_NOT_VALID', path: [field], message }));
}

function frameworkRefusals(
  { name, memberFrom, memberUntil }: FrameworkMembership,
  index: number,
): ListingRefusal[] {
  const named = textRefusals(['frameworks', index, 'name'], name, true);
  if (memberFrom === null || memberUntil === null || memberFrom <= memberUntil) return named;
  const message = `The membership is from ${memberFrom} until ${memberUntil}, which is no day. Write a last day of ${memberFrom} or later.`;
  return [...named, { code: 'MEMBERSHIP_NOT_VALID', path: ['frameworks', index, 'memberUntil'], message }];
}

function priceRefusals({ amountPence, validFrom, validUntil }: GivenPrice, index: number): ListingRefusal[] {
  const path = ['prices', index];
  if (amountPence < 0) {
    return [
      {
        code: 'PRICE_NOT_VALID',
        path: [...path, 'amountPence'],
        message: 'A price is nothing or more. Correct it.',
      },
    ];
  }
  if (validFrom === null || validUntil === null || validFrom <= validUntil) return [];
  const message = `The price is valid from ${validFrom} until ${validUntil}, which is no day. Write a last day of ${validFrom} or later.`;
  return [{ code: 'PRICE_NOT_VALID', path: [...path, 'validUntil'], message }];
}

/** The United Kingdom lies within these, with its islands. */
const LATITUDES = { from: 49_000_000, until: 61_500_000 };
const LONGITUDES = { from: -9_000_000, until: 2_500_000 };

function placeRefusals(place: GivenPlace | null): ListingRefusal[] {
  if (place === null) return [];
  const isWithin = (value: number, { from, until }: typeof LATITUDES) => value >= from && value < until;
  if (isWithin(place.latitudeMicrodegrees, LATITUDES) && isWithin(place.longitudeMicrodegrees, LONGITUDES))
    return [];
  const message =
    'The place is outside the United Kingdom. Both numbers are millionths of a degree: 51.5 degrees north is 51500000, 0.1 degrees west is -100000.';
  return [{ code: 'PLACE_NOT_VALID', path: ['place'], message }];
}

/** About a kilometre. */
const COARSE_MICRODEGREES = 10_000;

/**
 * A place as it is kept. Where somebody works from by themself is mostly their home, so it is kept to about a kilometre and
 * without an address.
 */
export function keptPlace(whose: Pick<Listing, 'kind' | 'isIndividual'>, place: GivenPlace): GivenPlace {
  if (!isSomebody(whose)) return place;
  const coarse = (value: number) => Math.round(value / COARSE_MICRODEGREES) * COARSE_MICRODEGREES;
  return {
    name: null,
    addressLines: [],
    postcode: null,
    latitudeMicrodegrees: coarse(place.latitudeMicrodegrees),
    longitudeMicrodegrees: coarse(place.longitudeMicrodegrees),
  };
}

/** A listing that has ended stays as it is. */
export function endedRefusals({
  endedOn,
}: {
  endedOn?: string | null | undefined;
}): Refusal<'LISTING_ENDED'>[] {
  if (!endedOn) return [];
  const message = `The listing ended on ${endedOn}. Nothing is left to end or to record.`;
  return [{ code: 'LISTING_ENDED', path: ['serviceId'], message }];
}
