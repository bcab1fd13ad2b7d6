import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Session } from '../../../platform/session.ts';
import { COUNCIL_COLUMNS, type CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import { comparePolicies } from '../comparison/comparisons.queries.ts';
import { isQuarterEnd } from '../measures/dayOfFigures.ts';
import { type MeasureHistory, measureHistory, type PublishedDay } from './measureHistory.ts';
import { type PolicyBesideMeasure, policyBesideMeasure } from './policyBesideMeasure.ts';
import {
  type CouncilFigures,
  type CouncilPublication,
  type MeasureName,
  type RegionalMeasures,
  regionalMeasures,
} from './regionalMeasures.ts';

/** England, for a body that reads for all its regions. */
const ENGLAND = 'E92000001';

/** The columns of a publication. */
const PUBLICATION = `p.number, p.reason, p.figures,
  to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;

/**
 * The live councils of a region with what stands of a day. $1 is the day, $2 the region, or null for all, and $3 the councils by
 * short name, or null for all. PostgreSQL shows the publications of the transaction's region and of no other.
 */
const READ_DAY = {
  name: 'read_regional_measures',
  text: `select (select row_to_json(council) from (select ${COUNCIL_COLUMNS}) council) as council,
      (select row_to_json(latest) from (select ${PUBLICATION} from published_measure p
        where p.tenant_id = c.tenant_id and p.counted_on = $1::date order by p.number desc limit 1) latest) as publication
    from council c join region r on r.code = c.region_code
    where c.live_at is not null and c.sandbox_of is null and ($2::text is null or c.region_code = $2)
      and ($3::text[] is null or c.slug = any ($3::text[]))
    order by c.name`,
};

/** The same with what stands of each day from one to another: $4 is the first of them. */
const READ_DAYS = {
  name: 'read_regional_measure_days',
  text: `select (select row_to_json(council) from (select ${COUNCIL_COLUMNS}) council) as council,
      (select coalesce(json_agg(latest order by latest.on), '[]') from (
        select distinct on (p.counted_on) p.counted_on as on, ${PUBLICATION} from published_measure p
        where p.tenant_id = c.tenant_id and p.counted_on between $4::date and $1::date
        order by p.counted_on, p.number desc) latest) as days
    from council c join region r on r.code = c.region_code
    where c.live_at is not null and c.sandbox_of is null and ($2::text is null or c.region_code = $2)
      and ($3::text[] is null or c.slug = any ($3::text[]))
    order by c.name`,
};

/** Of which day, and which of the region's councils by short name; all of them where none are named. */
export interface RegionalRequest {
  on: string;
  councils?: readonly string[] | null;
}

/** Everything that the region's councils have published of a day, side by side: one statement. Throws as `regionOf` and `quarterEnd` do. */
export async function readRegionalMeasures(
  session: Session,
  { on, councils }: RegionalRequest,
): Promise<RegionalMeasures> {
  return regionalMeasures(on, await readDay(session, { on, councils }));
}

/** How a measure of the region's councils changed over the quarters: one statement. */
export async function readMeasureHistory(
  session: Session,
  name: MeasureName,
  { from, to, councils }: { from: string; to: string; councils?: readonly string[] | null },
): Promise<MeasureHistory> {
  const region = regionOf(session);
  const rows = await session.query<{ council: CouncilRow; days: PublishedDay[] }>(READ_DAYS, [
    to,
    region,
    councils ?? null,
    from,
  ]);
  refuseUnknown(councils, rows);
  return measureHistory(name, rows);
}

/** A published setting beside a published measure, council by council: two statements. */
export async function readPolicyBesideMeasure(
  session: Session,
  name: MeasureName,
  setting: { area: AreaKey; path: string; asOf: string | null },
  request: RegionalRequest,
): Promise<PolicyBesideMeasure> {
  const councils = await readDay(session, request);
  const asOf = setting.asOf ?? request.on;
  const slugs = councils.map(({ council }) => council.slug);
  const compared = await comparePolicies(session, {
    councils: slugs,
    areas: [setting.area],
    asOf,
  });
  const row = compared.find(({ path }) => path === setting.path);
  if (row) return policyBesideMeasure(name, row, councils);
  throw new RequestError(
    'BAD_USER_INPUT',
    `No council of the region has published a setting “${setting.path.slice(0, 80)}” of ${setting.area} that was in force on ${asOf}. The query comparePolicies lists those that there are.`,
    { inputPath: ['path'] },
  );
}

async function readDay(session: Session, { on, councils }: RegionalRequest): Promise<CouncilFigures[]> {
  const region = regionOf(session);
  if (!isQuarterEnd(Temporal.PlainDate.from(on))) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `Figures are published of the last days of quarters, and ${on} is none. Ask for a 31 March, 30 June, 30 September or 31 December.`,
      { inputPath: ['on'] },
    );
  }
  const rows = await session.query<{ council: CouncilRow; publication: CouncilPublication | null }>(
    READ_DAY,
    [on, region, councils ?? null],
  );
  refuseUnknown(councils, rows);
  return rows;
}

/** The region that the caller reads for; null for England. Throws FORBIDDEN where their token names none. */
function regionOf({ actor }: Session): string | null {
  const code = actor?.regionCode;
  if (code === undefined) {
    throw new RequestError(
      'FORBIDDEN',
      'Your token names no region, so there are no figures for it to read. Ask whoever signs you in for the claim fairshare_region.',
    );
  }
  return code === ENGLAND ? null : code;
}

function refuseUnknown(
  asked: readonly string[] | null | undefined,
  rows: readonly { council: CouncilRow }[],
): void {
  const known = new Set(rows.map(({ council }) => council.slug));
  const unknown = [...new Set(asked)].filter((slug) => !known.has(slug));
  if (unknown.length === 0) return;
  throw new RequestError(
    'COUNCIL_NOT_FOUND',
    `No live council of your region has the short name ${unknown.map((slug) => `“${slug.slice(0, 80)}”`).join(', ')}. Leave the councils out for all of them.`,
    { councils: unknown },
  );
}
