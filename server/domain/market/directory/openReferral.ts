/** The directory as Open Referral UK 3.0 has it, for anybody: what a service says of itself, and nothing about who uses it. */
import { createHash } from 'node:crypto';
import { TAXONOMIES } from './directoryRecords.ts';
import type { ServiceKind, ServiceStatus } from './directoryVocabulary.ts';

/** A service as it is read to be served. What came from a file is served as it came; of the rest its columns are. */
export interface ServedService {
  id: string;
  kind: ServiceKind;
  name: string;
  providedBy: string;
  description: string;
  status: ServiceStatus;
  supports: readonly string[];
  needDomains: readonly string[];
  languages: readonly string[];
  areasServed: readonly string[];
  website: string | null;
  email: string | null;
  assuredOn: string | null;
  lastModifiedAt: string;
  /** As the file had it; empty for one that staff listed. */
  openReferral: Readonly<Record<string, unknown>>;
  organization: Readonly<Record<string, unknown>> | null;
  places: readonly {
    id: string;
    name: string | null;
    addressLines: readonly string[];
    postcode: string | null;
    latitudeMicrodegrees: number;
    longitudeMicrodegrees: number;
  }[];
  prices: readonly {
    id: string;
    name: string | null;
    unit: string;
    amountPence: number;
    validFrom: string | null;
    validUntil: string | null;
  }[];
}

type Document = Record<string, unknown>;

/** Of the API itself. */
export const OPEN_REFERRAL_API = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
};

export const USUAL_PER_PAGE = 50;
export const MOST_PER_PAGE = 100;

const STATUS: Record<ServiceStatus, string> = {
  ACTIVE: 'active',
  INACTIVE: 'inactive',
  DEFUNCT: 'defunct',
  TEMPORARILY_CLOSED: 'temporarily closed',
};

/** The lists below a service, which a page of services leaves out. */
const LISTS = [
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'funding',
  'cost_options',
  'attributes',
] as const;

/** A page of the services, by its number from 1. One beyond the last is empty. */
export function pageDocument(
  services: readonly ServedService[],
  { page, perPage, totalItems }: { page: number; perPage: number; totalItems: number },
): Document {
  const totalPages = Math.ceil(totalItems / perPage);
  return {
    total_items: totalItems,
    total_pages: totalPages,
    page_number: page,
    size: services.length,
    first_page: page === 1,
    last_page: page >= totalPages,
    empty: services.length === 0,
    contents: services.map(summaryDocument),
  };
}

/** A service as it stands in a page. */
function summaryDocument(service: ServedService): Document {
  const whole = serviceDocument(service);
  for (const list of LISTS) delete whole[list];
  return whole;
}

/** A service with all that there is of it. */
export function serviceDocument(service: ServedService): Document {
  const { id, name, status, organization, openReferral } = service;
  const org = organization ?? ownOrganization(service);
  return withoutNulls({
    ...(organization ? openReferral : ownParts(service)),
    id,
    organization_id: org.id,
    name,
    status: STATUS[status],
    last_modified: openReferral.last_modified ?? service.lastModifiedAt,
    organization: org,
  });
}

/** Whoever gives a service that staff listed has no record as an organisation, and the standard wants one. */
function ownOrganization({ id, providedBy, website, email }: ServedService): Document {
  const own = {
    id: derivedId(id, 'organization'),
    name: providedBy,
    description: providedBy,
    website,
    email,
  };
  return withoutNulls(own);
}

function ownParts(service: ServedService): Document {
  const { id } = service;
  const terms: [taxonomy: string, words: readonly string[]][] = [
    [TAXONOMIES.kind, [service.kind]],
    [TAXONOMIES.support, service.supports],
    [TAXONOMIES.need, service.needDomains],
  ];
  return {
    description: service.description || null,
    url: service.website,
    email: service.email,
    assured_date: service.assuredOn,
    languages: listOrNull(service.languages.map((code) => ({ id: derivedId(id, `language ${code}`), code }))),
    service_areas: listOrNull(
      service.areasServed.map((name) => ({ id: derivedId(id, `area ${name}`), name })),
    ),
    service_at_locations: listOrNull(service.places.map(locationDocument)),
    cost_options: listOrNull(service.prices.map(costDocument)),
    attributes: listOrNull(
      terms.flatMap(([taxonomy, words]) => words.map((word) => attributeDocument(id, taxonomy, word))),
    ),
  };
}

function locationDocument(place: ServedService['places'][number]): Document {
  return {
    id: place.id,
    location: {
      id: derivedId(place.id, 'location'),
      location_type: 'physical',
      name: place.name,
      latitude: place.latitudeMicrodegrees / 1_000_000,
      longitude: place.longitudeMicrodegrees / 1_000_000,
    },
  };
}

function costDocument(price: ServedService['prices'][number]): Document {
  return {
    id: price.id,
    valid_from: price.validFrom,
    valid_to: price.validUntil,
    option: price.name,
    amount: price.amountPence / 100,
    amount_description: `per ${price.unit.toLowerCase().replaceAll('_', ' ')}`,
  };
}

function attributeDocument(serviceId: string, taxonomy: string, word: string): Document {
  const name = word.charAt(0) + word.slice(1).toLowerCase().replaceAll('_', ' ');
  return {
    id: derivedId(serviceId, `${taxonomy} ${word}`),
    link_type: 'service',
    taxonomy_term: {
      id: derivedId('', `${taxonomy} ${word}`),
      name,
      description: name,
      taxonomy,
      term: word,
    },
  };
}

function listOrNull<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length > 0 ? list : null;
}

/** An id that is always the same for a part of a record, as the standard wants one of everything (RFC 9562, version 8). */
function derivedId(of: string, part: string): string {
  const hex = createHash('sha256').update(`${of} ${part}`).digest('hex');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}

function withoutNulls(document: Document): Document {
  const kept = Object.entries(document).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutNullsBelow(value)]));
}

function withoutNullsBelow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullsBelow);
  return typeof value === 'object' && value !== null ? withoutNulls(value as Document) : value;
}
