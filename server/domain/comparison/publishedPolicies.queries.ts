import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import { RequestError } from '../../platform/errors.ts';
import type { Session } from '../../platform/session.ts';
import { COUNCIL_COLUMNS, type CouncilRow } from '../councils/councils.queries.ts';
import { type InForce, keepVersion, keptVersions } from '../policies/keptVersions.ts';
import type { PolicySource } from '../policies/policies.entity.ts';

/** A council with the versions that it has published and that are in force on a day. */
export interface PublishedPolicy {
  council: CouncilRow;
  /** Undefined for an area of which nothing published is in force. */
  versions: { readonly [Key in AreaKey]?: InForce<Key> };
}

/** What to read of published policy. */
export interface PublishedPolicyRequest {
  areas: readonly AreaKey[];
  asOf: string;
  /** The councils by short name; null for all. */
  slugs: readonly string[] | null;
}

interface PublishedRow {
  council: CouncilRow;
  versions: readonly {
    area: AreaKey;
    versionId: string;
    number: number;
    effectiveFrom: string;
    /** Null where the program said that it keeps the version already. */
    settings: unknown;
    sources: readonly PolicySource[] | null;
  }[];
}

/**
 * Councils, and of each area the published version in force: the one effective last, and of equals the highest
 * number, as tenants/policy/versions.ts has it. $3 are the versions that this process keeps, whose settings need
 * not travel. Both tables are shared, so no council need be set.
 */
const READ_PUBLISHED = {
  name: 'read_published_policies',
  text: `select (select row_to_json(council) from (select ${COUNCIL_COLUMNS}) council) as council,
      (select coalesce(json_agg(chosen), '[]') from (
        select distinct on (p.area) p.area, p.policy_version_id as "versionId", p.number,
          p.effective_from as "effectiveFrom",
          case when p.policy_version_id = any($3::uuid[]) then null else p.settings end as settings,
          case when p.policy_version_id = any($3::uuid[]) then null else p.sources end as sources
        from published_policy p
        where p.tenant_id = c.tenant_id and p.area = any($1::text[]) and p.effective_from <= $2::date
        order by p.area, p.effective_from desc, p.number desc) chosen) as versions
    from council c join region r on r.code = c.region_code
    where $4::text[] is null or c.slug = any($4::text[])
    order by c.name`,
};

/**
 * What councils have published that is in force on a day, by the councils' names. One statement, whatever the
 * number of councils and areas. Throws COUNCIL_NOT_FOUND naming each council that is not on the platform.
 */
export async function readPublishedPolicies(
  session: Session,
  { areas, asOf, slugs }: PublishedPolicyRequest,
): Promise<PublishedPolicy[]> {
  // Taken before the statement, as other requests may push versions out of what is kept meanwhile.
  const kept = new Map(areas.flatMap((area) => [...keptVersions(area)]));
  const values = [areas, asOf, [...kept.keys()], slugs];
  const rows = await session.query<PublishedRow>(READ_PUBLISHED, values);
  refuseUnknown(slugs, rows);
  return rows.map(({ council, versions }) => ({ council, versions: versionsOf(versions, kept) }));
}

function versionsOf(
  rows: PublishedRow['versions'],
  kept: ReadonlyMap<string, InForce<AreaKey>>,
): PublishedPolicy['versions'] {
  const versions = rows.map((row) => {
    const { settings, sources } = row;
    return [
      row.area,
      kept.get(row.versionId) ?? keepVersion(row.area, { ...row, settings, sources: sources ?? [] }),
    ];
  });
  return Object.fromEntries(versions);
}

function refuseUnknown(slugs: readonly string[] | null, rows: readonly PublishedRow[]): void {
  const known = new Set(rows.map(({ council }) => council.slug));
  const unknown = [...new Set(slugs)].filter((slug) => !known.has(slug));
  if (unknown.length === 0) return;
  throw new RequestError(
    'COUNCIL_NOT_FOUND',
    `No council on this platform has the short name ${unknown.map((slug) => `“${slug.slice(0, 80)}”`).join(', ')}. The query councils lists those that there are.`,
    { councils: unknown },
  );
}

/** The areas asked for, in the order of declaration; all where none are named. */
export function areasAsked(areas: readonly AreaKey[] | null | undefined): readonly AreaKey[] {
  return areas ? AREA_KEYS.filter((area) => areas.includes(area)) : AREA_KEYS;
}
