import { toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type CouncilStatus, councilStatus } from './councilLife.ts';
import type { GssCode } from './councils.entity.ts';

/** What anybody may know about a council. */
export interface CouncilRow {
  id: string;
  slug: string;
  name: string;
  region: { code: string; name: string };
  gssCodes: readonly GssCode[];
  onboardedAt: string;
  /** Null while it is being prepared. */
  liveAt: string | null;
  retiredAt: string | null;
  isSandbox: boolean;
  /** For a sandbox, the short name of the council it was copied from; null for any other. */
  sandboxOf: string | null;
  /** Whether only documents that are registered may be sent to it. */
  onlyRegisteredDocuments: boolean;
}

function momentSql(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * The columns of a CouncilRow, over `council c` joined with `region r`. Councils are shared: these statements
 * read no tenant's table, and need no council in the session.
 */
export const COUNCIL_COLUMNS = `'council_' || c.tenant_id as id, c.slug, c.name,
  json_build_object('code', r.code, 'name', r.name) as region, c.gss_codes as "gssCodes",
  ${momentSql('c.onboarded_at')} as "onboardedAt", ${momentSql('c.live_at')} as "liveAt",
  ${momentSql('c.retired_at')} as "retiredAt", c.sandbox_of is not null as "isSandbox",
  (select parent.slug from council parent where parent.tenant_id = c.sandbox_of) as "sandboxOf",
  c.only_registered_documents as "onlyRegisteredDocuments"`;

const READ_COUNCILS = {
  name: 'read_councils',
  text: `select ${COUNCIL_COLUMNS} from council c join region r on r.code = c.region_code order by c.name`,
};
const READ_COUNCIL = {
  name: 'read_council',
  text: `select ${COUNCIL_COLUMNS} from council c join region r on r.code = c.region_code where c.slug = $1`,
};
const READ_COUNCILS_BY_ID = {
  name: 'read_councils_by_id',
  text: `select ${COUNCIL_COLUMNS} from council c join region r on r.code = c.region_code where c.tenant_id = any($1::uuid[])`,
};

/** The statuses listed where none is asked for. Sandboxes are left out, as nobody lives in them. */
const LISTED: readonly CouncilStatus[] = ['ONBOARDING', 'LIVE'];

/**
 * What a council tries out is its own business, so a sandbox is shown only to its council and to the
 * platform's staff.
 */
function isShownTo({ actor }: Session, { isSandbox, slug, sandboxOf }: CouncilRow): boolean {
  if (!isSandbox || actor?.role === 'PLATFORM_ADMINISTRATOR') return true;
  return actor?.councilSlug === slug || actor?.councilSlug === sandboxOf;
}

/**
 * The councils with the statuses asked for, by name; only the caller's own council's sandboxes are included.
 */
export async function readCouncils(
  session: Session,
  statuses: readonly CouncilStatus[] = LISTED,
): Promise<CouncilRow[]> {
  const rows = await session.query<CouncilRow>(READ_COUNCILS, []);
  return rows.filter((row) => statuses.includes(councilStatus(row)) && isShownTo(session, row));
}

/** The councils with these bare UUIDs, in their order; null for each that the caller can't see. */
export async function readCouncilsById(
  session: Session,
  uuids: readonly string[],
): Promise<(CouncilRow | null)[]> {
  const rows = await session.query<CouncilRow>(READ_COUNCILS_BY_ID, [uuids]);
  const shown = new Map(rows.filter((row) => isShownTo(session, row)).map((row) => [row.id, row] as const));
  return uuids.map((uuid) => shown.get(toGlobalId('Council', uuid)) ?? null);
}

/** One council by its short name; null when the caller can see none of that name. */
export async function readCouncil(session: Session, slug: string): Promise<CouncilRow | null> {
  const [row] = await session.query<CouncilRow>(READ_COUNCIL, [slug]);
  return row && isShownTo(session, row) ? row : null;
}
