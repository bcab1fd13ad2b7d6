/** A directory as councils really export it: flat lists, many kinds of services, some without a place, prices in many words. */
import { createHash } from 'node:crypto';

/** A town in the middle of Gateshead's area, about which the services lie. */
export const TOWN = { latitude: 54.9526, longitude: -1.6034 };

const WHAT = [
  {
    name: 'Home care',
    need: 'PERSONAL_HYGIENE',
    support: 'CARE_AT_HOME',
    kind: 'AGENCY',
    per: 'per hour',
    pounds: 21.5,
  },
  {
    name: 'Day centre',
    need: 'LOCAL_FACILITIES',
    support: 'DAY_SUPPORT',
    kind: 'AGENCY',
    per: 'per session',
    pounds: 32,
  },
  {
    name: 'Gardening',
    need: 'HABITABLE_HOME',
    support: 'HELP_AT_HOME',
    kind: 'MICRO_PROVIDER',
    per: 'an hour',
    pounds: 16,
  },
  {
    name: 'Lunch club',
    need: 'NUTRITION',
    support: 'MEALS',
    kind: 'COMMUNITY_GROUP',
    per: 'each',
    pounds: 4.5,
  },
  {
    name: 'Bowls',
    need: 'RELATIONSHIPS',
    support: 'COMMUNITY_SUPPORT',
    kind: 'COMMUNITY_GROUP',
    per: 'per session',
    pounds: 0,
  },
  {
    name: 'Night sitting',
    need: 'NIGHTS',
    support: 'WAKING_NIGHT',
    kind: 'AGENCY',
    per: 'per night',
    pounds: 140,
  },
  {
    name: 'Live-in care',
    need: 'STAYING_SAFE',
    support: 'LIVE_IN',
    kind: 'AGENCY',
    per: 'per week',
    pounds: 1_450,
  },
] as const;
const LANGUAGES = [
  { name: 'English', code: 'en' },
  { name: 'Gujarati', code: 'gu' },
  { name: 'Polish', code: 'pl' },
  { name: 'British Sign Language', code: 'bfi' },
];
const AREAS = ['Bensham', 'Felling', 'Whickham', 'Low Fell', 'Birtley'];

/** The same id for the same thing. */
export function idOf(what: string): string {
  const hex = createHash('sha256').update(what).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A file with so many services, of a tenth as many organisations; the same each time. */
export function madeDirectory(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    organizations: numbers.filter((number) => number % 10 === 0).map(organizationOf),
    services: numbers.map(serviceOf),
    ...placesOf(numbers.filter((number) => number % 3 !== 0)),
    ...detailsOf(numbers),
    taxonomy_terms: WHAT.flatMap(({ need, support, kind }) => [
      termOf('Fairshare need domain', need),
      termOf('Fairshare support', support),
      termOf('Fairshare service kind', kind),
    ]),
    contacts: [{ id: idOf('contact'), service_id: idOf('service 0'), name: 'Ann Persona', title: 'Manager' }],
  };
}

const whatOf = (number: number) => WHAT[number % WHAT.length] as (typeof WHAT)[number];
const areaOf = (number: number) => AREAS[number % AREAS.length];

function termOf(taxonomy: string, word: string) {
  return { id: idOf(`term ${word}`), name: word, description: word, taxonomy };
}

function organizationOf(number: number) {
  return {
    id: idOf(`organization ${number}`),
    name: `${areaOf(number / 10)} Support ${number / 10}`,
    description: 'A provider of support.',
    website: `https://provider-${number}.example.org`,
    email: null,
  };
}

function serviceOf(number: number) {
  return {
    id: idOf(`service ${number}`),
    organization_id: idOf(`organization ${number - (number % 10)}`),
    name: `${whatOf(number).name} ${number}`,
    description: `${whatOf(number).name} for people around ${areaOf(number)}. We take our time, and come back to whoever we know.`,
    url: `https://provider-${number}.example.org/service`,
    email: `hello@provider-${number}.example.org`,
    status: number % 97 === 96 ? 'temporarily closed' : 'active',
    minimum_age: 18,
    assured_date: '2026-03-31',
    alert: '',
  };
}

function placesOf(numbers: readonly number[]) {
  return {
    service_at_locations: numbers.map((number) => ({
      id: idOf(`at ${number}`),
      service_id: idOf(`service ${number}`),
      location_id: idOf(`location ${number}`),
    })),
    locations: numbers.map((number) => ({
      id: idOf(`location ${number}`),
      location_type: 'physical',
      name: `${areaOf(number)} Hall`,
      latitude: TOWN.latitude + ((number % 41) - 20) / 200,
      longitude: TOWN.longitude + ((number % 37) - 18) / 120,
    })),
    addresses: numbers.map((number) => ({
      id: idOf(`address ${number}`),
      location_id: idOf(`location ${number}`),
      address_1: `${number + 1} High Street`,
      city: 'Gateshead',
      state_province: 'Tyne and Wear',
      postal_code: 'NE8 1AA',
      country: 'GB',
      address_type: 'physical',
    })),
    accessibility: numbers
      .filter((number) => number % 6 === 1)
      .map((number) => ({
        id: idOf(`accessibility ${number}`),
        location_id: idOf(`location ${number}`),
        description: 'Step-free entrance and an induction loop.',
      })),
  };
}

function detailsOf(numbers: readonly number[]) {
  const ofService = (number: number) => ({ service_id: idOf(`service ${number}`) });
  return {
    cost_options: numbers.flatMap((number) =>
      [2025, 2026].map((year) => ({
        id: idOf(`cost ${number} ${year}`),
        ...ofService(number),
        valid_from: `${year}-04-01`,
        valid_to: `${year + 1}-03-31`,
        option: 'Usual price',
        amount: priceOf(number, year),
        amount_description: whatOf(number).per,
      })),
    ),
    schedules: numbers
      .filter((number) => number % 2 === 0)
      .map((number) => ({
        id: idOf(`schedule ${number}`),
        ...ofService(number),
        freq: 'WEEKLY',
        byday: 'MO,WE',
        opens_at: '09:30',
        closes_at: '12:00',
      })),
    languages: numbers.map((number) => ({
      id: idOf(`language ${number}`),
      ...ofService(number),
      ...LANGUAGES[number % LANGUAGES.length],
    })),
    service_areas: numbers.map((number) => ({
      id: idOf(`area ${number}`),
      ...ofService(number),
      name: areaOf(number),
    })),
    attributes: numbers.flatMap((number) =>
      [whatOf(number).need, whatOf(number).support, whatOf(number).kind].map((word) => ({
        id: idOf(`attribute ${number} ${word}`),
        link_id: idOf(`service ${number}`),
        link_type: 'service',
        taxonomy_term_id: idOf(`term ${word}`),
      })),
    ),
  };
}

/** Some pence more for each further service of a kind, and 4% more in the second year, in whole pence. */
function priceOf(number: number, year: number): number {
  const pence = Math.round((WHAT[number % WHAT.length]?.pounds ?? 0) * 100);
  if (pence === 0) return 0;
  const raised = pence + (number % 50) * 5;
  return (year === 2026 ? Math.round(raised * 1.04) : raised) / 100;
}
