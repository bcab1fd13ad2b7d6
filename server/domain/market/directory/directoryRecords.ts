/** What the directory keeps of a service of Open Referral UK: the columns that it is found by, and the rest as it is served. */
import { createHash } from 'node:crypto';
import { type Enumeration, NEED_DOMAIN } from '../../../../tenants/vocabulary.ts';
import { RATED_SUPPORT, type RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { canonicalJson } from '../../../common/canonicalJson.ts';
import { SERVICE_KIND, type ServiceKind, type ServiceStatus } from './directoryVocabulary.ts';
import { languageCodeOf } from './languages.ts';
import type { FilePath } from './openReferralFile.ts';
import { type OpenReferralOrganization, type OpenReferralService, penceOf } from './openReferralRecords.ts';

/** The names of our own taxonomies, by which a file says what Open Referral has no field for. */
export const TAXONOMIES = {
  kind: 'Fairshare service kind',
  support: 'Fairshare support',
  need: 'Fairshare need domain',
  framework: 'Fairshare framework',
} as const;

const STATUS: Record<OpenReferralService['status'], ServiceStatus> = {
  active: 'ACTIVE',
  inactive: 'INACTIVE',
  defunct: 'DEFUNCT',
  'temporarily closed': 'TEMPORARILY_CLOSED',
};

const MICRODEGREES = 1_000_000;

/** The row of an organisation. */
export function organisationRow(organization: OpenReferralOrganization) {
  const { id, name, description, website = null, email = null, organization_identifiers = [] } = organization;
  const identifiers = organization_identifiers.map(({ identifier_scheme, identifier_type, identifier }) => ({
    scheme: identifier_scheme ?? null,
    type: identifier_type,
    identifier,
  }));
  const row = { id, name, description, website, email, identifiers, openReferral: organization };
  return { ...row, fingerprint: fingerprintOf(row) };
}

/** The row of a service, with those of its places and prices; its fingerprint changes where any of them does. */
export function serviceRecord(service: OpenReferralService) {
  const row = serviceRow(service);
  const places = placeRows(service);
  const prices = priceRows(service);
  return { row: { ...row, fingerprint: fingerprintOf([row, places, prices]) }, places, prices };
}

function serviceRow(service: OpenReferralService) {
  const { organization, ...openReferral } = service;
  const terms = (service.attributes ?? []).flatMap(({ taxonomy_term }) => taxonomy_term ?? []);
  const named = (taxonomy: string) =>
    terms
      .filter((term) => term.taxonomy?.toLowerCase() === taxonomy.toLowerCase())
      .map((term) => term.term ?? term.name);
  const status = STATUS[service.status];
  return {
    id: service.id,
    organisationId: organization.id,
    kind: (wordsOf(SERVICE_KIND, named(TAXONOMIES.kind))[0] ?? 'AGENCY') as ServiceKind,
    name: service.name,
    providedBy: organization.name,
    description: service.description ?? '',
    status,
    supports: wordsOf(RATED_SUPPORT, named(TAXONOMIES.support)),
    needDomains: wordsOf(NEED_DOMAIN, named(TAXONOMIES.need)),
    languages: unique(
      (service.languages ?? []).flatMap(({ code, name }) => languageCodeOf(code, name) ?? []),
    ),
    accessibility: unique(
      locationsOf(service).flatMap(({ accessibility = [] }) => accessibility.flatMap(saidOf)),
    ),
    areasServed: unique((service.service_areas ?? []).flatMap(({ name, extent }) => name ?? extent ?? [])),
    isOpenToNewPeople: status === 'ACTIVE',
    hasPlace: placeRows(service).length > 0,
    website: service.url ?? organization.website ?? null,
    email: service.email ?? organization.email ?? null,
    minimumAge: wholeYears(service.minimum_age),
    maximumAge: wholeYears(service.maximum_age),
    assuredOn: service.assured_date ?? null,
    cqcLocationNumber:
      locationsOf(service).find((place) => /\bcqc\b/i.test(place.external_identifier_type ?? ''))
        ?.external_identifier ?? null,
    frameworks: named(TAXONOMIES.framework).map((name) => ({ name, memberFrom: null, memberUntil: null })),
    openReferral,
  };
}

/**
 * A term of our own taxonomies that is none of its words, told where it stands: it would otherwise be lost without a
 * sound. A personal assistant is listed one by one, with the day on which they agreed, and never from a file.
 */
export function unknownTerms(
  { attributes = [] }: OpenReferralService,
  path: FilePath,
): { path: FilePath; why: string }[] {
  const known: Record<string, Enumeration> = {
    [TAXONOMIES.kind]: SERVICE_KIND,
    [TAXONOMIES.support]: RATED_SUPPORT,
    [TAXONOMIES.need]: NEED_DOMAIN,
  };
  return attributes.flatMap(({ taxonomy_term: term }, index) => {
    const taxonomy = Object.keys(known).find((name) => name.toLowerCase() === term?.taxonomy?.toLowerCase());
    const words = taxonomy === undefined ? null : known[taxonomy];
    if (!words || !term) return [];
    const word = asWord(term.term ?? term.name);
    const at = [...path, 'attributes', index, 'taxonomy_term'];
    if (words === SERVICE_KIND && word === 'PERSONAL_ASSISTANT') {
      return [
        {
          path: at,
          why: 'is a personal assistant, who is listed one by one once they have agreed (listService)',
        },
      ];
    }
    if (words.values.includes(word)) return [];
    return [{ path: at, why: `is no word of ${taxonomy}: write one of ${words.values.join(', ')}` }];
  });
}

function wordsOf<Value extends string>(words: Enumeration<Value>, named: readonly string[]): Value[] {
  const given = named.map(asWord);
  return words.values.filter((value) => given.includes(value));
}

/** “Personal hygiene” as PERSONAL_HYGIENE. */
function asWord(term: string): string {
  return term
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}

function locationsOf({ service_at_locations = [] }: OpenReferralService) {
  return service_at_locations.flatMap(({ location }) => location ?? []);
}

function saidOf({
  description,
  details,
}: {
  description?: string | undefined;
  details?: string | undefined;
}) {
  return [description, details].filter((each) => each !== undefined);
}

function placeRows({ id: serviceId, service_at_locations = [] }: OpenReferralService) {
  return service_at_locations.flatMap(({ id, location }) => {
    const { latitude, longitude, addresses = [] } = location ?? {};
    if (latitude === undefined || longitude === undefined) return [];
    const address = addresses.find(({ address_type }) => address_type === 'physical') ?? addresses[0];
    return [
      {
        id,
        serviceId,
        name: location?.name ?? null,
        addressLines: address ? [address.address_1, address.city] : [],
        postcode: address?.postal_code ?? null,
        latitudeMicrodegrees: Math.round(latitude * MICRODEGREES),
        longitudeMicrodegrees: Math.round(longitude * MICRODEGREES),
      },
    ];
  });
}

function priceRows({ id: serviceId, cost_options = [] }: OpenReferralService) {
  return cost_options.flatMap((option) => {
    if (option.amount === undefined) return [];
    const words = [option.option, option.amount_description].filter((each) => each !== undefined).join(', ');
    return [
      {
        id: option.id,
        serviceId,
        name: words || null,
        unit: unitIn(option.amount_description ?? '') ?? unitIn(option.option ?? '') ?? ('ITEM' as const),
        amountPence: penceOf(option.amount),
        validFrom: option.valid_from ?? null,
        validUntil: option.valid_to ?? null,
      },
    ];
  });
}

/** What a price is for one of, as its words say; the first that fits. “Per 1 hour session” is a session. */
const UNIT_WORDS: readonly [RegExp, RateUnit][] = [
  [/\b(quarter|15)[ -]?(of an )?(hour|min)/i, 'QUARTER_HOUR'],
  [/\b(half|30)[ -]?(an )?(hour|min)/i, 'HALF_HOUR'],
  [/\b(three[ -]quarters?|45)[ -]?(of an )?(hour|min)/i, 'THREE_QUARTER_HOUR'],
  [/\b(four|4)[ -]?week/i, 'FOUR_WEEKS'],
  [/\b(sessions?|class|half[ -]day|attendance|meeting)\b/i, 'SESSION'],
  [/\b(nights?|overnight|sleep[ -]?in)\b/i, 'NIGHT'],
  [/\b(hours?|hourly|hr)\b/i, 'HOUR'],
  [/\b(days?|daily)\b/i, 'DAY'],
  [/\b(weeks?|weekly)\b/i, 'WEEK'],
  [/\b(months?|monthly)\b/i, 'MONTH'],
  [/\b(journeys?|trips?)\b/i, 'JOURNEY'],
  [/\b(miles?)\b/i, 'MILE'],
];

/** The unit of a price in words; null where they name none. */
export function unitIn(words: string): RateUnit | null {
  return UNIT_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function wholeYears(age: number | undefined): number | null {
  return age === undefined ? null : Math.floor(age);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** The same for the same content. */
export function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url').slice(0, 22);
}
