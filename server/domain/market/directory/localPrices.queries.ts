import type { ValueSql } from '../../../platform/reading/shape.ts';
import type { Session } from '../../../platform/session.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { readPolicyInForce } from '../../policy/policies/policies.queries.ts';
import type { Near } from './distance.ts';
import { type LocalPrice, type RateBesideLocalPrices, ratesBesidePrices } from './localPrices.ts';
import { isValidSql, servicesWithin } from './serviceSearch.ts';

/**
 * Every price of services that run, of the kinds of support and units of some rates, on a day: of each service the lowest,
 * and how many services have the same.
 * @param rates the SQL of the rates as JSON.
 * @param on the SQL of the day.
 * @param within further conditions on the service, which goes by `s`.
 */
function localPricesSql(rates: string, on: string, within: readonly string[] = []): string {
  return `(select coalesce(json_agg(json_build_object('support', g.support, 'unit', g.unit, 'kind', g.kind,
      'amountPence', g.amount, 'serviceCount', g.services, 'openServiceCount', g.open_services)), '[]')
    from (select l.support, l.unit, l.kind, l.amount, count(*)::integer as services,
        (count(*) filter (where l.is_open))::integer as open_services
      from (select w.support, w.unit, s.kind, s.is_open_to_new_people as is_open, min(p.amount_pence) as amount
        from (select distinct r->>'support' as support, r->>'unit' as unit from jsonb_array_elements(${rates}) r) w
        join directory_term t on t.tenant_id = $1 and t.term = 'SUPPORT:' || w.support
        join directory_service s on s.tenant_id = $1 and s.id = t.service_id
        join directory_price p on p.tenant_id = $1 and p.service_id = s.id and p.unit = w.unit
        where ${['s.ended_on is null', `s.status = 'ACTIVE'`, 'p.withdrawn_on is null', isValidSql('p', on), ...within].join(' and ')}
        group by w.support, w.unit, s.id, s.kind, s.is_open_to_new_people) l
      group by l.support, l.unit, l.kind, l.amount) g)`;
}

/** The prices beside the rates of a change to planning, on its first day; null for another area. */
export const localPricesOfChange: ValueSql = (change) =>
  `case when ${change}.area = 'planning' then ${localPricesSql(
    `coalesce(${change}.settings->'rates', '[]')`,
    `${change}.effective_from`,
  )} end`;

/** Where it is looked around: near a place, or in an area that services say they serve. */
export interface PricesWhere {
  near: Near | null;
  areaServed: string | null;
}

/**
 * The council’s rates of a day beside the prices of that day. Throws POLICY_NOT_IN_FORCE where no planning policy is in
 * force then, and refuses what `servicesWithin` refuses as BAD_USER_INPUT.
 */
export async function readRatesBesideLocalPrices(
  session: Session,
  on: string,
  { near, areaServed }: PricesWhere,
): Promise<RateBesideLocalPrices[]> {
  const when = { asOf: on, knownAt: session.now.toString() };
  const inForce = await readPolicyInForce(session, ['planning'], when);
  const { settings } = inForce.get('planning') as InForce<'planning'>;
  const values: unknown[] = [session.council.tenantId];
  const placeholder = (value: unknown) => `$${values.push(value)}`;
  const within = servicesWithin({ near }, on, { service: 's', placeholder, tenantOf: () => '$1' });
  const area = areaServed
    ? [
        `exists (select from unnest(s.areas_served) area where app.folded_name(area) = app.folded_name(${placeholder(areaServed)}))`,
      ]
    : [];
  const rates = `${placeholder(JSON.stringify(settings.rates))}::jsonb`;
  const text = `select ${localPricesSql(rates, placeholder(on), [...within, ...area])} as prices`;
  const [row] = await session.query<{ prices: LocalPrice[] }>({ name: '', text }, values);
  return ratesBesidePrices(settings, row?.prices ?? [], on);
}
