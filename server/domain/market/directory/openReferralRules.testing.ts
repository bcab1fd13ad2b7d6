/**
 * The rules of Open Referral UK 3.0 for what is served, written from the standard’s own tables: what each record must have,
 * which form its fields have, and which words they may be. What the standard does not know of is let through, as it says
 * that a directory may have more.
 */
import { z } from 'zod';

type Fields = Record<string, z.ZodType>;

const text = z.string().min(1);
const id = z.guid();
const link = z.url();
const email = z.email();
const day = z.iso.date();
const number = z.number();
const boolean = z.boolean();
const count = z.int().min(0);
const list = (items: z.ZodType) => z.array(items);
const record = (required: readonly string[], fields: Fields) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        required.includes(name) ? field : field.optional(),
      ]),
    ),
  );

const term = record(['id', 'name', 'description'], {
  id,
  name: text,
  description: text,
  parent_id: id,
  taxonomy: text,
  taxonomy_id: id,
  term_uri: link,
  term: text,
});
const attribute = record(['id'], {
  id,
  link_id: id,
  taxonomy_term_id: id,
  link_type: text,
  taxonomy_term: term,
});
const place = z.enum(['physical', 'postal', 'virtual']);
const location = record(['id', 'location_type'], {
  id,
  location_type: place,
  name: text,
  description: text,
  latitude: number,
  longitude: number,
  external_identifier: text,
  external_identifier_type: text,
  addresses: list(
    record(['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], {
      id,
      address_1: text,
      city: text,
      region: text,
      state_province: text,
      postal_code: text,
      country: text,
      address_type: place,
    }),
  ),
  accessibility: list(record(['id'], { id, description: text, details: text, url: link })),
});
const organization = record(['id', 'name', 'description'], {
  id,
  name: text,
  description: text,
  email,
  website: link,
  logo: text,
  uri: link,
  parent_organization_id: id,
  organization_identifiers: list(
    record(['id', 'identifier_type', 'identifier'], {
      id,
      identifier_scheme: text,
      identifier_type: text,
      identifier: text,
    }),
  ),
});
const ofService = {
  id,
  organization_id: id,
  name: text,
  description: text,
  url: link,
  email,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  fees: text,
  accreditations: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: day,
  assurer_email: email,
  alert: text,
  last_modified: z.iso.datetime({ offset: true }),
  organization,
};
const required = ['id', 'organization_id', 'name', 'status'];

const RULES = {
  api: record(['version', 'profile', 'openapi_url'], {
    version: z.literal('HSDS-UK-3.0'),
    profile: link,
    openapi_url: link,
  }),
  page: record(
    ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
    {
      total_items: count,
      total_pages: count,
      page_number: z.int().min(1),
      size: count,
      first_page: boolean,
      last_page: boolean,
      empty: boolean,
      contents: list(record(required, ofService)),
    },
  ),
  service: record(required, {
    ...ofService,
    schedules: list(
      record(['id'], {
        id,
        valid_from: day,
        valid_to: day,
        dtstart: day,
        freq: z.enum(['WEEKLY', 'MONTHLY']),
        interval: number,
        byday: text,
        opens_at: text,
        closes_at: text,
        schedule_link: link,
      }),
    ),
    service_areas: list(record(['id'], { id, name: text, extent: text, extent_type: text, uri: link })),
    service_at_locations: list(record(['id'], { id, service_id: id, location_id: id, location })),
    languages: list(record(['id'], { id, name: text, code: text })),
    funding: list(record(['id'], { id, source: text })),
    cost_options: list(
      record(['id'], {
        id,
        valid_from: day,
        valid_to: day,
        option: text,
        amount: number,
        amount_description: text,
      }),
    ),
    contacts: list(record(['id'], { id, name: text, title: text })),
    attributes: list(attribute),
  }),
} as const;

/** Which rules something that is served breaks, each with its place; a null anywhere breaks one. */
export function brokenRules(of: keyof typeof RULES, served: unknown): string[] {
  const { error } = RULES[of].safeParse(served);
  const broken = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return /[[:,]null[\],}]/.test(JSON.stringify(served)) ? [...broken, 'something is null'] : broken;
}
