/** Reads a file of Open Referral UK, in either of its two forms, into whole services; or says all that is wrong with it. */
import type { z } from 'zod';
import { isRecord } from '../../../../tenants/isRecord.ts';
import { tidyText } from '../../../../tenants/writtenText.ts';
import { inTurns } from '../../../common/inTurns.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { DirectoryFileRefusalCode } from './directoryRefusals.ts';
import {
  type OpenReferralOrganization,
  type OpenReferralService,
  ORGANIZATION,
  SERVICE,
} from './openReferralRecords.ts';

/** A place in the file: the list, the number in it from 0, and the fields below. */
export type FilePath = readonly (string | number)[];
type BadRecord = Refusal<DirectoryFileRefusalCode>;
type Raw = Record<string, unknown>;

/** As many bad records as are told of one file; whoever mends it sends it again and is told the next. */
export const MOST_BAD_RECORDS = 100;
export const MOST_SERVICES = 100_000;

export interface DirectoryFile {
  services: readonly { service: OpenReferralService; path: FilePath }[];
  /** Those of the services, and those that have none. */
  organizations: ReadonlyMap<string, OpenReferralOrganization>;
}

/** The lists of a file in the flat form, each with the field by which its rows name their record, and the list of that. */
const CHILDREN: readonly { list: string; of: string; by: string; as?: string }[] = [
  { list: 'addresses', of: 'locations', by: 'location_id' },
  { list: 'accessibility', of: 'locations', by: 'location_id' },
  { list: 'service_at_locations', of: 'services', by: 'service_id' },
  { list: 'cost_options', of: 'services', by: 'service_id' },
  { list: 'schedules', of: 'services', by: 'service_id' },
  { list: 'languages', of: 'services', by: 'service_id' },
  { list: 'service_areas', of: 'services', by: 'service_id' },
  { list: 'funding', of: 'services', by: 'service_id' },
  { list: 'attributes', of: 'services', by: 'link_id' },
  { list: 'organization_identifiers', of: 'organizations', by: 'organization_id' },
];

/** Rows whose field may name a record of another kind. */
const MAY_BE_OF_ANOTHER = ['attributes'];

/**
 * Reads the text of a file: `{ "services": […], "organizations": […], … }` with a list for each kind of record, the
 * `{ "contents": […] }` of an API, or a list of services. All of it is read, or every bad record is told, at most
 * MOST_BAD_RECORDS, with its number, counted from 1, and its path.
 */
export async function readDirectoryFile(
  text: string,
): Promise<{ file: DirectoryFile | null; refusals: BadRecord[] }> {
  const lists = listsOf(text);
  const services = lists?.services ?? [];
  // An empty file would end every service, and is more likely a mistake.
  if (!lists || services.length === 0) return { file: null, refusals: [notReadable()] };
  if (services.length > MOST_SERVICES) return { file: null, refusals: [tooMany(services.length)] };
  const joined = joinedRecords(lists);
  const organizations = new Map<string, OpenReferralOrganization>();
  const mistakes: BadRecord[] = [...joined.mistakes];
  const told = new Set<string>();
  const bad = (path: FilePath, why: string) => {
    // An organisation is looked at again with each of its services, and its mistakes are told once.
    const key = JSON.stringify([path, why]);
    if (mistakes.length < MOST_BAD_RECORDS && !told.has(key)) mistakes.push(badRecord(path, why));
    told.add(key);
  };
  (lists.organizations ?? []).forEach((raw, index) => {
    const read = parsed(ORGANIZATION, raw, ['organizations', index], joined.origins, bad);
    if (read) organizations.set(read.id, read);
  });
  const read = await inTurns([...services.entries()], ([index, raw]) => {
    const path: FilePath = ['services', index];
    const service = parsed(SERVICE, raw, path, joined.origins, bad);
    if (service && !organizations.has(service.organization.id)) {
      organizations.set(service.organization.id, service.organization);
    }
    return service && { service, path };
  });
  const whole = read.filter((each) => each !== null);
  for (const { path, id } of repeatedIds(whole))
    bad(path, `has the id ${id}, which another record before it has`);
  if (mistakes.length > 0) return { file: null, refusals: mistakes };
  return { file: { services: whole, organizations }, refusals: [] };
}

function listsOf(text: string): Record<string, unknown[] | undefined> | null {
  const whole = parsedJson(text);
  if (Array.isArray(whole)) return { services: whole };
  if (!isRecord(whole)) return null;
  if (Array.isArray(whole.contents)) return { services: whole.contents };
  if (!Array.isArray(whole.services)) return null;
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => Array.isArray(value))) as Record<
    string,
    unknown[]
  >;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

/**
 * Puts every row of the flat lists below the record that it names, and keeps where in the file it stood. A row that names
 * a record which is not in the file is a mistake.
 */
function joinedRecords(lists: Record<string, unknown[] | undefined>) {
  const origins = new WeakMap<object, FilePath>();
  const mistakes: BadRecord[] = [];
  const byId = (list: string) => new Map(rows(lists[list]).map((row) => [lower(row.id), row]));
  for (const [list, all] of Object.entries(lists)) {
    for (const [index, row] of (all ?? []).entries()) if (isRecord(row)) origins.set(row, [list, index]);
  }
  const locations = byId('locations');
  const organizations = byId('organizations');
  const terms = byId('taxonomy_terms');
  const parents: Record<string, Map<string, Raw>> = { locations, organizations, services: byId('services') };
  for (const { list, of, by } of CHILDREN) {
    for (const row of rows(lists[list])) {
      const named = row[by];
      const parent = parents[of]?.get(lower(named));
      if (parent) {
        const below = Array.isArray(parent[list]) ? (parent[list] as unknown[]) : [];
        parent[list] = [...below, row];
      } else if (named !== undefined && named !== null && !MAY_BE_OF_ANOTHER.includes(list)) {
        const path = [...(origins.get(row) ?? []), by];
        if (mistakes.length < MOST_BAD_RECORDS)
          mistakes.push(badRecord(path, `names none of the ${of} in the file`));
      }
    }
  }
  for (const service of rows(lists.services)) {
    if (!isRecord(service.organization))
      service.organization = organizations.get(lower(service.organization_id));
    for (const at of rows(service.service_at_locations)) {
      if (!isRecord(at.location) && at.location_id != null)
        at.location = locations.get(lower(at.location_id)) ?? {};
    }
    for (const attribute of rows(service.attributes)) {
      const term = terms.get(lower(attribute.taxonomy_term_id));
      if (!isRecord(attribute.taxonomy_term) && term) attribute.taxonomy_term = term;
    }
  }
  return { origins, mistakes };
}

function rows(list: unknown): Raw[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

const lower = (id: unknown) => (typeof id === 'string' ? id.toLowerCase() : '');

type TellBad = (path: FilePath, why: string) => void;

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  path: FilePath,
  origins: WeakMap<object, FilePath>,
  bad: TellBad,
): z.output<Schema> | null {
  const unkept: { at: FilePath; why: string }[] = [];
  const read = schema.safeParse(withoutNothing(raw, [], unkept));
  for (const { at, why } of unkept) bad(originOf(raw, path, at, origins), why);
  if (!read.success) {
    for (const { path: at, message } of read.error.issues) {
      bad(originOf(raw, path, at as FilePath, origins), sentenceOf(message));
    }
  }
  return read.success && unkept.length === 0 ? read.data : null;
}

/** Zod’s own words begin with a capital and say what was expected. */
function sentenceOf(message: string): string {
  return /^(is|has|names) /.test(message) ? message : `is not as the standard has it (${message})`;
}

/** Where a value stood in the file: below a row of a flat list, that row’s own place. */
function originOf(raw: unknown, path: FilePath, at: FilePath, origins: WeakMap<object, FilePath>): FilePath {
  let place = path;
  let value = raw;
  for (const step of at) {
    value = isRecord(value) || Array.isArray(value) ? (value as Raw)[step as string] : undefined;
    place = (isRecord(value) && origins.get(value)) || [...place, step];
  }
  return place;
}

/** A value without what says nothing: nulls and empty texts. Texts are in the form in which they are kept. */
function withoutNothing(value: unknown, at: FilePath, unkept: { at: FilePath; why: string }[]): unknown {
  if (typeof value === 'string') {
    const { text, why } = tidyText(value, 'SEVERAL_LINES');
    if (why !== null) unkept.push({ at, why });
    return text === '' || text === null ? undefined : text;
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutNothing(item, [...at, index], unkept));
  if (!isRecord(value)) return value ?? undefined;
  const kept = Object.entries(value).flatMap(([name, each]) => {
    const without = withoutNothing(each, [...at, name], unkept);
    return without === undefined ? [] : [[name, without] as const];
  });
  return Object.fromEntries(kept);
}

/** Ids that are there twice among records of one kind, of which the directory keeps one row for each id. */
function repeatedIds(services: DirectoryFile['services']): { path: FilePath; id: string }[] {
  const seen = {
    services: new Set<string>(),
    cost_options: new Set<string>(),
    service_at_locations: new Set<string>(),
  };
  const again: { path: FilePath; id: string }[] = [];
  const look = (kind: keyof typeof seen, id: string, path: FilePath) => {
    if (seen[kind].has(id)) again.push({ path, id });
    seen[kind].add(id);
  };
  for (const { service, path } of services) {
    look('services', service.id, [...path, 'id']);
    for (const kind of ['cost_options', 'service_at_locations'] as const) {
      for (const [index, { id }] of (service[kind] ?? []).entries())
        look(kind, id, [...path, kind, index, 'id']);
    }
  }
  return again;
}

/** A record that can’t be kept: its number in its list, counted from 1, and its place. */
export function badRecord(path: FilePath, why: string): BadRecord {
  const [list, index = 0] = path;
  const written = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
  return {
    code: 'DIRECTORY_RECORD_NOT_VALID',
    path: ['file', ...path],
    message: `Record ${Number(index) + 1} of ${list}, at ${written}, ${why}. Nothing was imported: correct it and send the whole file again.`,
    details: { line: Number(index) + 1 },
  };
}

function notReadable(): BadRecord {
  const message =
    'The file is not a directory of Open Referral UK with any services, so nothing was imported. Send JSON with a list of services, as {"services": […], "organizations": […]}, or the contents of an API’s page.';
  return { code: 'DIRECTORY_FILE_NOT_READABLE', path: ['file'], message };
}

function tooMany(count: number): BadRecord {
  const message = `The file has ${count} services, and one directory holds at most ${MOST_SERVICES}, so nothing was imported. Leave out those outside the council’s area.`;
  return { code: 'DIRECTORY_FILE_NOT_READABLE', path: ['file', 'services'], message };
}
