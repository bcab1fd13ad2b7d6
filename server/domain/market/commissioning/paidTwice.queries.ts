/** Which money a council pays twice: in block, and through people who buy from the same provider on the same days. */
import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import { countDays, coveredDays, type Days, daysWithin, penceOfDays } from './blockContracts.ts';
import { type Ask, PLANNED, penceOfDaysSql, SPENT } from './boughtSupport.queries.ts';
import type { Counted, ProviderPaidTwice } from './marketFigures.ts';
import { type NamesOfProviders, namesOfProviders, providerKey } from './providerNames.ts';

const READ_CONTRACTS = {
  name: 'read_block_contracts_of_days',
  text: `select service.provided_by as provider, contract.other_names as "otherNames", contract.weekly_amount_pence::float8 as "weeklyAmountPence",
      contract.from_on::text as "fromOn", coalesce(contract.ended_after, contract.until_on)::text as "lastOn"
    from block_contract contract join directory_service service on service.tenant_id = $1 and service.id = contract.service_id
    where contract.tenant_id = $1 and contract.from_on <= $3::date
      and coalesce(contract.ended_after, contract.until_on) >= greatest($2::date, contract.from_on)
    order by service.provided_by, contract.from_on, contract.id`,
} as const satisfies NamedStatement;

interface ContractRow extends Days {
  provider: string;
  otherNames: string[];
  weeklyAmountPence: number;
}

const READ_NAMES = {
  name: 'read_names_of_who_is_paid',
  text: `select payee as name from (${SPENT}) spent
    union select provider_name from (${PLANNED}) planned where provider_name is not null and first_on <= last_on`,
} as const satisfies NamedStatement;

/** $4 are the names, each with its provider and a stretch of covered days: the stretches of a provider have no day in common. */
const READ_PAID_TWICE = {
  name: 'read_paid_twice',
  text: `with covered as (
      select provider, name, from_on, last_on
      from json_to_recordset($4::json) as each_of (provider text, name text, from_on date, last_on date)),
    bought as (
      select 'SPENT' as basis, covered.provider, spent.person_id, spent.pence
        from (${SPENT}) spent join covered on covered.name = spent.payee
        where spent.occurred_on between covered.from_on and covered.last_on
      union all
      select 'PLANNED', provider, person_id, ${penceOfDaysSql('days')} from (
        select covered.provider, planned.id, planned.person_id, planned.weekly_cost_pence,
          sum(least(planned.last_on, covered.last_on) - greatest(planned.first_on, covered.from_on) + 1) as days
        from (${PLANNED}) planned join covered on covered.name = planned.provider_name
        where greatest(planned.first_on, covered.from_on) <= least(planned.last_on, covered.last_on)
        group by covered.provider, planned.id, planned.person_id, planned.weekly_cost_pence) items)
    select provider, basis, count(distinct person_id)::int as people, sum(pence)::float8 as pence
    from bought group by grouping sets ((provider, basis), (basis), ())`,
} as const satisfies NamedStatement;

interface PaidRow extends Counted {
  /** Null of all providers together. */
  provider: string | null;
  /** Null of both together, of which only the people are told. */
  basis: 'SPENT' | 'PLANNED' | null;
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
  const covered = coveredNames(byProvider, ofProviders, days);
  const rows = await ask<PaidRow>(READ_PAID_TWICE, [...values, JSON.stringify(covered)]);
  const providers = [...byProvider].map(([key, of]) => ({
    ...inBlock(of, days),
    spent: countedOf(rows, key, 'SPENT'),
    planned: countedOf(rows, key, 'PLANNED'),
  }));
  const people = rows.find(({ provider, basis }) => provider === null && basis === null)?.people ?? 0;
  return {
    providers,
    spent: countedOf(rows, null, 'SPENT'),
    planned: countedOf(rows, null, 'PLANNED'),
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
    coveredDays(stretchesOf(byProvider.get(provider) ?? [], days)).map(({ fromOn, lastOn }) => ({
      provider,
      name,
      from_on: fromOn,
      last_on: lastOn,
    })),
  );
}
