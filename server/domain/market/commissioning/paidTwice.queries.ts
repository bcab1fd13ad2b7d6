/** Which money a council pays twice: in block, and through people who buy from the same provider on the same days. */
import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import { countDays, coveredDays, type Days, daysWithin, penceOfDays } from './blockContracts.ts';
import { type Ask, PLANNED, penceOfDaysSql, SPENT } from './boughtSupport.queries.ts';
import type { Counted, ProviderPaidTwice } from './marketFigures.ts';
import { type NamesOfProviders, namesOfProviders, providerKey } from './providerNames.ts';

const READ_CONTRACTS = {
  name: 'read_block_contracts_of_days',
  text: `select service.provided_by as provider, contract.service_id as "serviceId", contract.other_names as "otherNames", contract.weekly_amount_pence::float8 as "weeklyAmountPence",
      contract.from_on::text as "fromOn", coalesce(contract.ended_after, contract.until_on)::text as "lastOn"
    from block_contract contract join directory_service service on service.tenant_id = $1 and service.id = contract.service_id
    where contract.tenant_id = $1 and contract.from_on <= $3::date
      and coalesce(contract.ended_after, contract.until_on) >= greatest($2::date, contract.from_on)
    order by service.provided_by, contract.from_on, contract.id`,
} as const satisfies NamedStatement;

interface ContractRow extends Days {
  provider: string;
  serviceId: string;
  otherNames: string[];
  weeklyAmountPence: number;
}

const READ_NAMES = {
  name: 'read_names_of_who_is_paid',
  text: `select payee as name from (${SPENT}) spent
    union select provider_name from (${PLANNED}) planned where provider_name is not null and first_on <= last_on`,
} as const satisfies NamedStatement;

/**
 * By what something bought is matched with a contract: an item that names a service of the directory by that, as every contract
 * does, and whatever names none by the name of its provider.
 */
const MATCHED_BY = (name: string) => `coalesce('service ' || service_id, 'name ' || ${name})`;
const isByService = (key: string) => key.startsWith('service ');

/**
 * $4 says what is covered: each key with its provider and a stretch of covered days. The stretches of a key have no day in common,
 * and nothing that is bought has two keys.
 */
const READ_PAID_TWICE = {
  name: 'read_paid_twice',
  text: `with covered as (
      select provider, key, by_service, from_on, last_on
      from json_to_recordset($4::json) as each_of (provider text, key text, by_service boolean, from_on date, last_on date)),
    bought as (
      select 'SPENT' as basis, covered.provider, covered.by_service, spent.person_id, spent.pence
        from (${SPENT}) spent join covered on covered.key = ${MATCHED_BY('spent.payee')}
        where spent.occurred_on between covered.from_on and covered.last_on
      union all
      select 'PLANNED', provider, by_service, person_id, ${penceOfDaysSql('days')} from (
        select covered.provider, covered.by_service, planned.id, planned.person_id, planned.weekly_cost_pence,
          sum(least(planned.last_on, covered.last_on) - greatest(planned.first_on, covered.from_on) + 1) as days
        from (${PLANNED}) planned join covered on covered.key = ${MATCHED_BY('planned.provider_name')}
        where greatest(planned.first_on, covered.from_on) <= least(planned.last_on, covered.last_on)
        group by covered.provider, covered.by_service, planned.id, planned.person_id, planned.weekly_cost_pence) items)
    select provider, basis, grouping(by_service) = 0 and by_service as "isByService",
      count(distinct person_id)::int as people, sum(pence)::float8 as pence
    from bought group by grouping sets ((provider, basis), (provider, basis, by_service), (basis), ())
    having grouping(by_service) = 1 or by_service`,
} as const satisfies NamedStatement;

interface PaidRow extends Counted {
  /** Null of all providers together. */
  provider: string | null;
  /** Null of both together, of which only the people are told. */
  basis: 'SPENT' | 'PLANNED' | null;
  /** Whether it is only of what is matched by its service. */
  isByService: boolean;
}

/** What is paid for in block and bought besides: by provider, and everybody’s together. */
export interface PaidTwice {
  providers: ProviderPaidTwice<Counted>[];
  spent: Counted;
  planned: Counted;
  /** Each once, whichever way it is known. */
  people: number;
}

/** The money that is paid twice in some days. */
export async function readPaidTwice(ask: Ask, tenantId: string, days: Days): Promise<PaidTwice> {
  const values = [tenantId, days.fromOn, days.lastOn];
  const contracts = await ask<ContractRow>(READ_CONTRACTS, values);
  if (contracts.length === 0) return { providers: [], spent: NOTHING, planned: NOTHING, people: 0 };
  const names = await ask<{ name: string }>(READ_NAMES, values);
  const ofProviders = namesOfProviders(
    contracts.map(({ provider, otherNames }) => ({ name: provider, otherNames })),
    names.map(({ name }) => name),
  );
  const byProvider = Map.groupBy(contracts, ({ provider }) => providerKey(provider));
  const covered = [...coveredNames(byProvider, ofProviders, days), ...coveredServices(contracts, days)];
  const rows = await ask<PaidRow>(READ_PAID_TWICE, [...values, JSON.stringify(covered)]);
  const served = rows.filter(({ isByService }) => isByService);
  const whole = rows.filter(({ isByService }) => !isByService);
  const providers = [...byProvider].map(([key, of]) => ({
    ...inBlock(of, days),
    spent: countedOf(whole, key, 'SPENT'),
    planned: countedOf(whole, key, 'PLANNED'),
    byService: { spent: countedOf(served, key, 'SPENT'), planned: countedOf(served, key, 'PLANNED') },
  }));
  const people = whole.find(({ provider, basis }) => provider === null && basis === null)?.people ?? 0;
  return {
    providers,
    spent: countedOf(whole, null, 'SPENT'),
    planned: countedOf(whole, null, 'PLANNED'),
    people,
  };
}

const NOTHING: Counted = { people: 0, pence: 0 };

function countedOf(rows: readonly PaidRow[], provider: string | null, basis: PaidRow['basis']): Counted {
  const found = rows.find((row) => row.provider === provider && row.basis === basis);
  return found ? { people: found.people, pence: found.pence } : NOTHING;
}

function stretchesOf(contracts: readonly Days[], days: Days): Days[] {
  return contracts.flatMap((contract) => daysWithin(contract, days) ?? []);
}

/** What contracts of one provider come to in some days, and on how many of them any runs. */
function inBlock(contracts: readonly ContractRow[], days: Days) {
  const { provider } = contracts[0] as ContractRow;
  const pence = contracts.map((contract) => {
    const within = daysWithin(contract, days);
    return within ? penceOfDays(contract.weeklyAmountPence, countDays(within)) : 0;
  });
  const covered = coveredDays(stretchesOf(contracts, days)).map(countDays);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return { provider, blockPence: sum(pence), daysCovered: sum(covered) };
}

function coveredNames(
  byProvider: ReadonlyMap<string, readonly ContractRow[]>,
  names: NamesOfProviders,
  days: Days,
) {
  return [...names].flatMap(([name, provider]) =>
    coveredAs(`name ${name}`, provider, byProvider.get(provider) ?? [], days),
  );
}

function coveredServices(contracts: readonly ContractRow[], days: Days) {
  return [...Map.groupBy(contracts, ({ serviceId }) => serviceId)].flatMap(([serviceId, of]) =>
    coveredAs(`service ${serviceId}`, providerKey(of[0]?.provider ?? ''), of, days),
  );
}

function coveredAs(key: string, provider: string, contracts: readonly ContractRow[], days: Days) {
  return coveredDays(stretchesOf(contracts, days)).map(({ fromOn, lastOn }) => ({
    provider,
    key,
    by_service: isByService(key),
    from_on: fromOn,
    last_on: lastOn,
  }));
}
