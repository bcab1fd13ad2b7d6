import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { DirectoryImport } from './directory.entity.ts';
import { directoryImportShape } from './directory.queries.ts';
import { organisationRow, serviceRecord, unknownTerms } from './directoryRecords.ts';
import { badRecord, type DirectoryFile, MOST_BAD_RECORDS, readDirectoryFile } from './openReferralFile.ts';

/** A directory of some tens of thousands of services. */
export const MOST_DIRECTORY_BYTES = 50_000_000;

/**
 * The same for a file that is sent by itself, with what the import counted; null where it was refused. A text that is not
 * UTF-8 is not readable.
 */
export async function uploadDirectory(session: Session, bytes: Buffer, idempotencyKey: string | null) {
  const text = isUtf8(bytes) ? bytes.toString() : '';
  const input = { digest: createHash('sha256').update(bytes).digest('hex') };
  const command = { action: 'importDirectory', input, idempotencyKey };
  await session.begin({ isDryRun: false });
  const { subjectId, refusals } = await importDirectory(session, command, text);
  const selection = selectionOf(
    'id',
    'serviceCount',
    'addedCount',
    'changedCount',
    'unchangedCount',
    'endedCount',
  );
  const directoryImport = subjectId && (await readOne(session, directoryImportShape, subjectId, selection));
  return { directoryImport: directoryImport || null, refusals };
}

/**
 * Replaces what files brought into the council’s directory by what is in this one, the whole file or nothing. Records keep
 * the ids of the file. A service that is no longer in it is ended from today, and never deleted; one that comes back runs
 * again. What the council’s own staff listed is not touched. Refuses all of `DIRECTORY_FILE_REFUSALS`.
 */
export async function importDirectory(
  session: Session,
  command: Command,
  text: string,
): Promise<CommandResult> {
  const { file, refusals } = await readDirectoryFile(text);
  if (!file) return { subjectId: null, refusals };
  const unknown = file.services.flatMap(({ service, path }) => unknownTerms(service, path));
  if (unknown.length > 0) {
    const told = unknown.slice(0, MOST_BAD_RECORDS);
    return { subjectId: null, refusals: told.map(({ path, why }) => badRecord(path, why)) };
  }
  const digest = createHash('sha256').update(text).digest('hex');
  return runCommand(session, command, (work) => replaceDirectory(work, file, digest));
}

async function replaceDirectory(work: Work, file: DirectoryFile, digest: string) {
  // Two files at once would each end what the other brings.
  await work.query('select pg_advisory_xact_lock(hashtextextended($1, 20261205))', [work.tenantId]);
  const known = await knownServices(work);
  refuseAny(takenIds(file, known));
  const records = file.services.map(({ service }) => serviceRecord(service));
  const isNew = ({ row }: (typeof records)[number]) => !known.has(row.id);
  const changed = records.filter(({ row }) => known.get(row.id)?.current !== row.fingerprint);
  const id = newId();
  const ended = [...known].filter(([, { isFromFile, current }]) => isFromFile && current !== null);
  const inFile = new Set(records.map(({ row }) => row.id));
  const vanished = ended.map(([each]) => each).filter((each) => !inFile.has(each));
  const added = records.filter(isNew).length;
  work.entityManager.create(DirectoryImport, {
    tenantId: work.tenantId,
    id,
    importedAt: work.now.toString(),
    importedBy: work.actorSubject,
    digest,
    organisationCount: file.organizations.size,
    serviceCount: records.length,
    addedCount: added,
    changedCount: changed.length - added,
    unchangedCount: records.length - changed.length,
    endedCount: vanished.length,
  });
  await work.entityManager.flush();
  await replaceOrganisations(work, file, id);
  await keepServices(
    work,
    changed.map(({ row }) => row),
    id,
  );
  await replacePlaces(work, changed);
  await replacePrices(work, changed);
  await endServices(work, vanished);
  return { type: 'DirectoryImport', id };
}

interface KnownService {
  isFromFile: boolean;
  /** The fingerprint of one that runs; null of one that has ended. */
  current: string | null;
}

const KNOWN = `select id, import_id is not null as "isFromFile",
  case when ended_on is null then fingerprint end as current from directory_service where tenant_id = $1`;

async function knownServices(work: Work): Promise<Map<string, KnownService>> {
  const rows = await work.query<KnownService & { id: string }>(KNOWN, [work.tenantId]);
  return new Map(rows.map(({ id, ...each }) => [id, each]));
}

/** An id of a service that staff listed: the file would write over what somebody agreed to. */
function takenIds({ services }: DirectoryFile, known: ReadonlyMap<string, KnownService>) {
  const taken = services.filter(({ service }) => known.get(service.id)?.isFromFile === false);
  return taken.slice(0, MOST_BAD_RECORDS).map(({ path }) => ({
    ...badRecord([...path, 'id'], 'has the id of a service that the council’s staff listed'),
    code: 'DIRECTORY_ID_TAKEN' as const,
  }));
}

/** As many rows as travel in one statement: a few megabytes. */
const ROWS_AT_ONCE = 1_000;

/** Runs one statement for each thousand rows, which it has as the JSON of `$2`. */
async function inBulk(
  work: Work,
  text: string,
  rows: readonly object[],
  ...values: unknown[]
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE));
    await work.query(text, [work.tenantId, some, ...values]);
  }
}

const KEEP_ORGANISATIONS = `insert into directory_organisation as kept
    (tenant_id, id, name, description, website, email, identifiers, open_referral, fingerprint, import_id)
  select $1, id, name, description, website, email, identifiers, "openReferral", fingerprint, $3
  from json_to_recordset($2::json) as given (id uuid, name text, description text, website text, email text,
    identifiers jsonb, "openReferral" jsonb, fingerprint text)
  on conflict (tenant_id, id) do update set name = excluded.name, description = excluded.description,
    website = excluded.website, email = excluded.email, identifiers = excluded.identifiers,
    open_referral = excluded.open_referral, fingerprint = excluded.fingerprint, import_id = excluded.import_id, ended_on = null
  where kept.tenant_id = $1 and (kept.fingerprint <> excluded.fingerprint or kept.ended_on is not null)`;
const END_ORGANISATIONS = `update directory_organisation set ended_on = $3
  where tenant_id = $1 and ended_on is null and not (id = any($2::uuid[]))`;

async function replaceOrganisations(
  work: Work,
  { organizations }: DirectoryFile,
  importId: string,
): Promise<void> {
  await inBulk(work, KEEP_ORGANISATIONS, [...organizations.values()].map(organisationRow), importId);
  await work.query(END_ORGANISATIONS, [work.tenantId, [...organizations.keys()], work.today.toString()]);
}

const SERVICE_COLUMNS = `organisation_id, kind, name, provided_by, description, status, supports, need_domains, languages,
  accessibility, areas_served, is_open_to_new_people, has_place, website, email, minimum_age, maximum_age, assured_on,
  cqc_location_number, frameworks, open_referral, fingerprint`;
const SERVICE_VALUES = `"organisationId", kind, name, "providedBy", description, status, supports, "needDomains", languages,
  accessibility, "areasServed", "isOpenToNewPeople", "hasPlace", website, email, "minimumAge", "maximumAge", "assuredOn",
  "cqcLocationNumber", frameworks, "openReferral", fingerprint`;
const SERVICE_TYPES = `id uuid, "organisationId" uuid, kind text, name text, "providedBy" text, description text, status text,
  supports text[], "needDomains" text[], languages text[], accessibility text[], "areasServed" text[],
  "isOpenToNewPeople" boolean, "hasPlace" boolean, website text, email text, "minimumAge" integer, "maximumAge" integer,
  "assuredOn" date, "cqcLocationNumber" text, frameworks jsonb, "openReferral" jsonb, fingerprint text`;
const KEEP_SERVICES = `insert into directory_service as kept (tenant_id, id, version, import_id, is_public, last_modified_at,
    listed_on, listed_by, ${SERVICE_COLUMNS})
  select $1, id, 1, $3, true, $4, $5, $6, ${SERVICE_VALUES}
  from json_to_recordset($2::json) as given (${SERVICE_TYPES})
  on conflict (tenant_id, id) do update set (version, import_id, last_modified_at, ended_on, ended_reason, ${SERVICE_COLUMNS}) =
    (kept.version + 1, excluded.import_id, excluded.last_modified_at, null, null,
    ${SERVICE_COLUMNS.split(/,\s*/)
      .map((name) => `excluded.${name}`)
      .join(', ')})
  where kept.tenant_id = $1`;

function keepServices(work: Work, rows: readonly object[], importId: string): Promise<void> {
  const { now, today, actorSubject } = work;
  return inBulk(work, KEEP_SERVICES, rows, importId, now.toString(), today.toString(), actorSubject);
}

type Changed = readonly Pick<ReturnType<typeof serviceRecord>, 'row' | 'places' | 'prices'>[];

const DROP_PLACES = 'delete from directory_place where tenant_id = $1 and service_id = any($2::uuid[])';
const KEEP_PLACES = `insert into directory_place (tenant_id, id, service_id, name, address_lines, postcode,
    latitude_microdegrees, longitude_microdegrees)
  select $1, id, "serviceId", name, "addressLines", postcode, "latitudeMicrodegrees", "longitudeMicrodegrees"
  from json_to_recordset($2::json) as given (id uuid, "serviceId" uuid, name text, "addressLines" text[], postcode text,
    "latitudeMicrodegrees" integer, "longitudeMicrodegrees" integer)
  on conflict (tenant_id, id) do update set service_id = excluded.service_id, name = excluded.name,
    address_lines = excluded.address_lines, postcode = excluded.postcode,
    latitude_microdegrees = excluded.latitude_microdegrees, longitude_microdegrees = excluded.longitude_microdegrees`;

/** Where a service is held is how it is now, and nothing hangs on where it was. */
async function replacePlaces(work: Work, changed: Changed): Promise<void> {
  await work.query(DROP_PLACES, [work.tenantId, changed.map(({ row }) => row.id)]);
  await inBulk(
    work,
    KEEP_PLACES,
    changed.flatMap(({ places }) => places),
  );
}

const WITHDRAW_PRICES = `update directory_price set withdrawn_on = $4
  where tenant_id = $1 and service_id = any($2::uuid[]) and withdrawn_on is null and not (id = any($3::uuid[]))`;
const KEEP_PRICES = `insert into directory_price (tenant_id, id, service_id, name, unit, amount_pence, valid_from, valid_until)
  select $1, id, "serviceId", name, unit, "amountPence", "validFrom", "validUntil"
  from json_to_recordset($2::json) as given (id uuid, "serviceId" uuid, name text, unit text, "amountPence" bigint,
    "validFrom" date, "validUntil" date)
  on conflict (tenant_id, id) do update set service_id = excluded.service_id, name = excluded.name, unit = excluded.unit,
    amount_pence = excluded.amount_pence, valid_from = excluded.valid_from, valid_until = excluded.valid_until, withdrawn_on = null`;

/** A price that is no longer in the file stays on record as withdrawn. */
async function replacePrices(work: Work, changed: Changed): Promise<void> {
  const prices = changed.flatMap((each) => each.prices);
  await work.query(WITHDRAW_PRICES, [
    work.tenantId,
    changed.map(({ row }) => row.id),
    prices.map(({ id }) => id),
    work.today.toString(),
  ]);
  await inBulk(work, KEEP_PRICES, prices);
}

const END_SERVICES = `update directory_service set ended_on = $3, ended_reason = $4, version = version + 1
  where tenant_id = $1 and id = any($2::uuid[])`;
const NO_LONGER_IN_FILE = 'It is no longer in the directory’s file.';

async function endServices(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.query(END_SERVICES, [work.tenantId, ids, work.today.toString(), NO_LONGER_IN_FILE]);
}
