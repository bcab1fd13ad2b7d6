import type { Session } from '../../platform/session.ts';
import type { GssCode } from './councils.entity.ts';

/** A council as anybody may know it. */
export interface CouncilRow {
  id: string;
  slug: string;
  name: string;
  region: { code: string; name: string };
  gssCodes: readonly GssCode[];
  onboardedAt: string;
}

/**
 * The columns of a CouncilRow, over `council c` joined with `region r`. Councils are shared: these statements
 * read no tenant's table, and need no council in the session.
 */
export const COUNCIL_COLUMNS = `'council_' || c.tenant_id as id, c.slug, c.name,
  json_build_object('code', r.code, 'name', r.name) as region, c.gss_codes as "gssCodes",
  to_char(c.onboarded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "onboardedAt"`;

const READ_COUNCILS = {
  name: 'read_councils',
  text: `select ${COUNCIL_COLUMNS} from council c join region r on r.code = c.region_code order by c.name`,
};
const READ_COUNCIL = {
  name: 'read_council',
  text: `select ${COUNCIL_COLUMNS} from council c join region r on r.code = c.region_code where c.slug = $1`,
};

/** Every council on the platform, by name. */
export function readCouncils(session: Session): Promise<CouncilRow[]> {
  return session.query(READ_COUNCILS, []);
}

/** One council by its short name; null when none of that name is on the platform. */
export async function readCouncil(session: Session, slug: string): Promise<CouncilRow | null> {
  const [row] = await session.query<CouncilRow>(READ_COUNCIL, [slug]);
  return row ?? null;
}
