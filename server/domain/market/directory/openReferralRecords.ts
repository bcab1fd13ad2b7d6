/**
 * The records of Open Referral UK (HSDS 3.0 with the UK profile) that are read and served: their fields by the standard’s own
 * names, with what the standard requires of each. Anything else in a record is left out.
 */
import { z } from 'zod';

/** Longer than any description seen; a file that holds more is no directory. */
const LONGEST_TEXT = 20_000;
/** Of one kind below one record. */
const MOST_CHILDREN = 500;
const HIGHEST_POUNDS = 1_000_000;
const PENCE_IN_A_POUND = 100;

const text = z.string().max(LONGEST_TEXT);
const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'is no UUID')
  .toLowerCase();
const link = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'is no web address' });
const email = z.email({ error: 'is no e-mail address' });
const day = z.iso.date({ error: 'is no day, as in 2026-04-01' });
const age = z.number().min(0).max(150);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_CHILDREN).optional();

const taxonomyTerm = z
  .object({
    id,
    name: text,
    description: text.optional(),
    parent_id: id.optional(),
    taxonomy: text.optional(),
    term_uri: link.optional(),
    term: text.optional(),
  })
  // The standard wants a description, and many files leave out one that would only repeat the name.
  .transform((term) => ({ ...term, description: term.description ?? term.name }));

const attribute = z.object({ id, link_type: text.optional(), taxonomy_term: taxonomyTerm.optional() });

const address = z.object({
  id,
  address_1: text,
  city: text,
  region: text.optional(),
  state_province: text,
  postal_code: text,
  country: text,
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const accessibility = z.object({
  id,
  description: text.optional(),
  details: text.optional(),
  url: link.optional(),
});

const location = z.object({
  id,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text.optional(),
  description: text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  external_identifier: text.optional(),
  external_identifier_type: text.optional(),
  addresses: listOf(address),
  accessibility: listOf(accessibility),
});

const schedule = z.object({
  id,
  valid_from: day.optional(),
  valid_to: day.optional(),
  dtstart: day.optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().int().min(1).optional(),
  byday: text.optional(),
  bymonthday: text.optional(),
  description: text.optional(),
  opens_at: text.optional(),
  closes_at: text.optional(),
  schedule_link: link.optional(),
  attending_type: text.optional(),
  notes: text.optional(),
});

const costOption = z
  .object({
    id,
    valid_from: day.optional(),
    valid_to: day.optional(),
    option: text.optional(),
    amount: z
      .number()
      .min(0)
      .max(HIGHEST_POUNDS)
      .refine(isWholePence, 'has more than two places after the point, so it is no sum of money')
      .optional(),
    currency: z.literal('GBP', { error: 'is not GBP' }).optional(),
    amount_description: text.optional(),
  })
  .refine(({ valid_from: from, valid_to: to }) => !from || !to || from <= to, {
    path: ['valid_to'],
    error: 'is before valid_from',
  });

function isWholePence(pounds: number): boolean {
  const pence = pounds * PENCE_IN_A_POUND;
  return Math.abs(pence - Math.round(pence)) < 1e-4;
}

export const ORGANIZATION = z.object({
  id,
  name: text.min(1),
  description: text,
  email: email.optional(),
  website: link.optional(),
  logo: text.optional(),
  uri: link.optional(),
  parent_organization_id: id.optional(),
  organization_identifiers: listOf(
    z.object({ id, identifier_scheme: text.optional(), identifier_type: text, identifier: text }),
  ),
});
export type OpenReferralOrganization = z.output<typeof ORGANIZATION>;

export const SERVICE = z.object({
  id,
  name: text.min(1),
  description: text.optional(),
  url: link.optional(),
  email: email.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: text.optional(),
  accreditations: text.optional(),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  assured_date: day.optional(),
  assurer_email: email.optional(),
  alert: text.optional(),
  last_modified: z.iso
    .datetime({ offset: true, local: true, error: 'is no moment, as in 2026-04-01T09:00:00Z' })
    .optional(),
  schedules: listOf(schedule),
  service_areas: listOf(
    z.object({
      id,
      name: text.optional(),
      extent: text.optional(),
      extent_type: text.optional(),
      uri: link.optional(),
    }),
  ),
  service_at_locations: listOf(z.object({ id, location: location.optional() })),
  languages: listOf(z.object({ id, name: text.optional(), code: text.optional(), note: text.optional() })),
  organization: ORGANIZATION,
  funding: listOf(z.object({ id, source: text.optional() })),
  cost_options: listOf(costOption),
  attributes: listOf(attribute),
});
export type OpenReferralService = z.output<typeof SERVICE>;

/** Pounds that are whole pence, as whole pence. */
export function penceOf(pounds: number): number {
  return Math.round(pounds * PENCE_IN_A_POUND);
}

/** Whether a text is a web address that a page may link to. */
export function isLink(written: string): boolean {
  return link.safeParse(written).success;
}

/** Whether a text is an e-mail address. */
export function isEmail(written: string): boolean {
  return email.safeParse(written).success;
}
