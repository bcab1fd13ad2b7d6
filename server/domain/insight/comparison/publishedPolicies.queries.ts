import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { inTurns } from '../../../common/inTurns.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Session } from '../../../platform/session.ts';
import type { KeptByArea } from '../../policy/publishing/keptByArea.ts';
import { OPEN_VERSIONS, type OpenVersion, openOn } from '../../policy/publishing/openVersion.ts';
import { PRICED_VERSIONS, type PricedVersion, pricedOn } from '../../policy/publishing/pricedVersion.ts';
import { COUNCIL_COLUMNS, type CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import type { PricedPolicy } from './allocationComparison.ts';
import type { PublishedHistory } from './policyHistory.ts';

/** A council has a version in each area. */
const COUNCILS_IN_A_TURN = 3;

/** Which councils, and as of when. */
export interface PublishedRequest {
  /** The day on which the versions are in force. */
  asOf: string;
  /** Only what had been published, and not withdrawn, by this moment; null for everything published now. */
  knownAt: string | null;
  /** The councils by short name; null for all. */
  slugs: readonly string[] | null;
}

/** A council with the versions that it has published and that are in force on a day. */
export interface PublishedPolicy {
  council: CouncilRow;
  /** An area is undefined where nothing published is in force. */
  versions: { readonly [Key in AreaKey]?: OpenVersion };
}

interface StoredRow {
  area: AreaKey;
  tenantId: string;
  versionId: string;
  number: number;
  effectiveFrom: string;
  isEmergency: boolean;
  publishedAt: string;
  /** Null where this process already keeps the version. */
  settings: unknown;
  sources: readonly PolicySource[] | null;
}

interface CouncilWithVersions {
  council: CouncilRow;
  versions: readonly StoredRow[];
}

/**
 * Councils with published versions: for each area the one in force, chosen as in tenants/policy/versions.ts,
 * or all of them. $1 are the areas, $2 the latest first day, $3 the versions that this process already keeps
 * (their settings are not sent again) and $6 their councils, $4 the councils to read and $5 the moment. Councils
 * in preparation have published nothing, and sandboxes do not count as councils. All these tables are shared,
 * so no council need be set.
 */
function published({ which, tables }: { which: 'IN_FORCE' | 'ALL'; tables: 'SHOWN' | 'ALL' }): string {
  const withheld =
    "coalesce((select w.settings from withheld_tables w where w.tenant_id = p.tenant_id and w.policy_version_id = p.policy_version_id), '{}')";
  const isKept = '(p.tenant_id, p.policy_version_id) in (select * from unnest($6::uuid[], $3::uuid[]))';
  const settings = tables === 'ALL' ? `p.settings || ${withheld}` : 'p.settings';
  return `select (select row_to_json(council) from (select ${COUNCIL_COLUMNS}) council) as council,
      (select coalesce(json_agg(chosen order by chosen.area, chosen.number), '[]') from (
        select ${which === 'IN_FORCE' ? 'distinct on (p.area)' : ''} p.area, p.tenant_id as "tenantId",
          p.policy_version_id as "versionId", p.number,
          p.effective_from as "effectiveFrom", p.is_emergency as "isEmergency",
          to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
          case when ${isKept} then null else ${settings} end as settings,
          case when ${isKept} then null else p.sources end as sources
        from published_policy p
        where p.tenant_id = c.tenant_id and p.area = any($1::text[]) and p.effective_from <= $2::date
          and ($5::timestamptz is null or p.published_at <= $5)
          and not exists (select from published_withdrawal t
            where t.tenant_id = p.tenant_id and t.policy_version_id = p.policy_version_id
              and ($5::timestamptz is null or t.withdrawn_at <= $5))
        order by p.area, p.effective_from desc, p.number desc) chosen) as versions
    from council c join region r on r.code = c.region_code
    where c.live_at is not null and c.sandbox_of is null and ($4::text[] is null or c.slug = any($4::text[]))
    order by c.name`;
}

const READ_PUBLISHED = {
  name: 'read_published_policies',
  text: published({ which: 'IN_FORCE', tables: 'SHOWN' }),
};
const READ_PRICED = {
  name: 'read_priced_policies',
  text: published({ which: 'IN_FORCE', tables: 'ALL' }),
};
const READ_HISTORY = {
  name: 'read_published_history',
  text: published({ which: 'ALL', tables: 'SHOWN' }),
};
const READ_PRICED_HISTORY = {
  name: 'read_priced_history',
  text: published({ which: 'ALL', tables: 'ALL' }),
};

/**
 * The published policies in force on a day, with their figures of that day, ordered by the councils' names. It takes one statement, whatever
 * the number of councils and areas. Throws COUNCIL_NOT_FOUND naming each council that can't be compared.
 */
export async function readPublishedPolicies(
  session: Session,
  areas: readonly AreaKey[],
  request: PublishedRequest,
): Promise<PublishedPolicy[]> {
  const send = (values: unknown[]) => session.query<CouncilWithVersions>(READ_PUBLISHED, values);
  const found = await readVersions(send, areas, request, OPEN_VERSIONS);
  return found.map(({ council, versions }) => {
    const onDay = versions.map(([area, version]) => [area, openOn(version, request.asOf)]);
    return { council, versions: Object.fromEntries(onDay) };
  });
}

/**
 * Each council's version of resource allocation in force on a day, for pricing needs. One statement, as
 * above.
 */
export async function readPricedPolicies(
  session: Session,
  request: PublishedRequest,
): Promise<PricedPolicy[]> {
  const send = (values: unknown[]) => session.queryForPricing<CouncilWithVersions>(READ_PRICED, values);
  const found = await readVersions(send, ['resourceAllocation'], request, PRICED_VERSIONS);
  return found.map(({ council, versions: [found] }) => ({
    council,
    version: found ? pricedOn(found[1], request.asOf) : null,
  }));
}

/**
 * Every version of an area that begins on or before the day asked about and had been published by the moment
 * asked about. One statement, as above.
 */
export async function readPublishedHistory(
  session: Session,
  area: AreaKey,
  request: PublishedRequest,
): Promise<PublishedHistory<OpenVersion>[]> {
  const send = (values: unknown[]) => session.query<CouncilWithVersions>(READ_HISTORY, values);
  return historiesOf(await readVersions(send, [area], request, OPEN_VERSIONS));
}

/** The same for resource allocation, for pricing needs. */
export async function readPricedHistory(
  session: Session,
  request: PublishedRequest,
): Promise<PublishedHistory<PricedVersion>[]> {
  const send = (values: unknown[]) =>
    session.queryForPricing<CouncilWithVersions>(READ_PRICED_HISTORY, values);
  return historiesOf(await readVersions(send, ['resourceAllocation'], request, PRICED_VERSIONS));
}

interface Found<Version> {
  council: CouncilRow;
  versions: readonly (readonly [AreaKey, Version])[];
}

async function readVersions<Version>(
  send: (values: unknown[]) => Promise<CouncilWithVersions[]>,
  areas: readonly AreaKey[],
  { asOf, knownAt, slugs }: PublishedRequest,
  keeper: KeptByArea<Version, StoredRow>,
): Promise<Found<Version>[]> {
  // Taken before the statement runs, as other requests may meanwhile push versions out of the cache.
  const kept = keeper.of(areas);
  const rows = await send([areas, asOf, kept.versionIds, slugs, knownAt, kept.tenantIds]);
  refuseUnknown(slugs, rows);
  // What is not kept yet has to be made, of some hundred councils perhaps.
  return inTurns(
    rows,
    ({ council, versions }) => ({
      council,
      versions: versions.map((row) => [row.area, keeper.keep(row.area, row, kept)] as const),
    }),
    COUNCILS_IN_A_TURN,
  );
}

function historiesOf<Version>(found: readonly Found<Version>[]): PublishedHistory<Version>[] {
  return found.map(({ council, versions }) => ({
    council,
    versions: versions.map(([, version]) => version),
  }));
}

function refuseUnknown(slugs: readonly string[] | null, rows: readonly CouncilWithVersions[]): void {
  const known = new Set(rows.map(({ council }) => council.slug));
  const unknown = [...new Set(slugs)].filter((slug) => !known.has(slug));
  if (unknown.length === 0) return;
  throw new RequestError(
    'COUNCIL_NOT_FOUND',
    `No live council on this platform has the short name ${unknown.map((slug) => `“${slug.slice(0, 80)}”`).join(', ')}, so there is nothing to compare. The query councils lists those that there are.`,
    { councils: unknown },
  );
}

/** The areas asked for, in the order of declaration; all of them where none are named. */
export function areasAsked(areas: readonly AreaKey[] | null | undefined): readonly AreaKey[] {
  return areas ? AREA_KEYS.filter((area) => areas.includes(area)) : AREA_KEYS;
}
