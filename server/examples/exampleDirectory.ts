/**
 * A small directory for a first look, in the flat form of Open Referral UK. Every organisation in it is invented, and every
 * price illustrative, as its words say.
 */

const TOWN = { latitude: 53.541, longitude: -2.111 };

/** Degrees north and east of the middle of the town. */
type Offset = readonly [north: number, east: number];

interface ExampleService {
  name: string;
  organization: string;
  description: string;
  kind: 'AGENCY' | 'MICRO_PROVIDER' | 'COMMUNITY_GROUP';
  needDomain: string;
  support: string;
  pounds: number;
  per: string;
  language: { name: string; code: string };
  offset: Offset;
}

const ENGLISH = { name: 'English', code: 'en' };

const SERVICES: readonly ExampleService[] = [
  {
    name: 'Help in the mornings',
    organization: 'Invented Home Care',
    description: 'Washing, dressing and breakfast, by the same two or three people.',
    kind: 'AGENCY',
    needDomain: 'PERSONAL_HYGIENE',
    support: 'CARE_AT_HOME',
    pounds: 22.5,
    per: 'per hour',
    language: ENGLISH,
    offset: [0.004, -0.006],
  },
  {
    name: 'Gujarati home care',
    organization: 'Invented Home Care',
    description: 'Washing, dressing and meals, with somebody who speaks Gujarati.',
    kind: 'AGENCY',
    needDomain: 'PERSONAL_HYGIENE',
    support: 'CARE_AT_HOME',
    pounds: 23.2,
    per: 'per hour',
    language: { name: 'Gujarati', code: 'gu' },
    offset: [0.004, -0.006],
  },
  {
    name: 'Garden and house',
    organization: 'Invented Handy Neighbours',
    description: 'Gardening, small repairs and a clean kitchen, by two neighbours.',
    kind: 'MICRO_PROVIDER',
    needDomain: 'HABITABLE_HOME',
    support: 'HELP_AT_HOME',
    pounds: 17,
    per: 'an hour',
    language: ENGLISH,
    offset: [-0.012, 0.01],
  },
  {
    name: 'Thursday lunch club',
    organization: 'Invented Lunch Clubs',
    description: 'A hot dinner in company, with a lift there and back.',
    kind: 'COMMUNITY_GROUP',
    needDomain: 'NUTRITION',
    support: 'MEALS',
    pounds: 6,
    per: 'per session',
    language: ENGLISH,
    offset: [0.001, 0.003],
  },
  {
    name: 'Bowls for beginners',
    organization: 'Invented Bowls Club',
    description: 'Two hours on the green, tea afterwards, and no need to be good at it.',
    kind: 'COMMUNITY_GROUP',
    needDomain: 'RELATIONSHIPS',
    support: 'COMMUNITY_SUPPORT',
    pounds: 0,
    per: 'per session',
    language: ENGLISH,
    offset: [-0.02, -0.015],
  },
];

const TAXONOMIES = {
  needDomain: 'Fairshare need domain',
  support: 'Fairshare support',
  kind: 'Fairshare service kind',
} as const;
const KINDS_OF_TERM = Object.keys(TAXONOMIES) as (keyof typeof TAXONOMIES)[];

/** The text of the file, which is the same each time. */
export function exampleDirectory(): string {
  const organizations = [...new Set(SERVICES.map(({ organization }) => organization))];
  const idOfOrganization = (name: string) => idOf('a', organizations.indexOf(name));
  const terms = KINDS_OF_TERM.flatMap((kind) =>
    [...new Set(SERVICES.map((service) => service[kind]))].map((word) => ({ kind, word })),
  );
  const termOf = (kind: keyof typeof TAXONOMIES, word: string) =>
    idOf(
      'b',
      terms.findIndex((term) => term.kind === kind && term.word === word),
    );
  return JSON.stringify({
    organizations: organizations.map((name) => ({
      id: idOfOrganization(name),
      name,
      description: 'An invented organisation, to try things out with.',
    })),
    services: SERVICES.map(({ name, organization, description }, number) => ({
      ...{ id: idOf('c', number), organization_id: idOfOrganization(organization) },
      ...{ name, description, status: 'active' },
    })),
    taxonomy_terms: terms.map(({ kind, word }) => ({
      ...{ id: termOf(kind, word), name: word, description: word, taxonomy: TAXONOMIES[kind] },
    })),
    attributes: SERVICES.flatMap((service, number) =>
      KINDS_OF_TERM.map((kind, place) => ({
        ...{ id: idOf('d', number * KINDS_OF_TERM.length + place), link_id: idOf('c', number) },
        ...{ link_type: 'service', taxonomy_term_id: termOf(kind, service[kind]) },
      })),
    ),
    cost_options: SERVICES.map(({ pounds, per }, number) => ({
      ...{ id: idOf('e', number), service_id: idOf('c', number) },
      ...{ option: 'Illustrative price', amount: pounds, amount_description: per },
    })),
    languages: SERVICES.map(({ language }, number) => ({
      ...{ id: idOf('f', number), service_id: idOf('c', number), ...language },
    })),
    ...places(),
  });
}

function places() {
  return {
    service_at_locations: SERVICES.map((_, number) => ({
      ...{ id: idOf('1', number), service_id: idOf('c', number), location_id: idOf('2', number) },
    })),
    locations: SERVICES.map(({ offset: [north, east], organization }, number) => ({
      ...{ id: idOf('2', number), location_type: 'physical', name: organization },
      ...{ latitude: TOWN.latitude + north, longitude: TOWN.longitude + east },
    })),
  };
}

/** An id of the shape that Open Referral asks for, the same for the same record. */
function idOf(list: string, number: number): string {
  return `0000000${list}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
