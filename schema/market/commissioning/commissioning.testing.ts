import type { TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';

/** Something that an invented person’s plan has, and what they spent on it. */
export interface BoughtGiven {
  category: string;
  providerName: string | null;
  providerKind?: string;
  weeklyCostPence: number;
  /** From when the plan was live, and the day after its last. */
  from: string;
  until: string;
  spending?: readonly {
    on: string;
    pence: number;
    payee: string;
    kind?: 'SPENT' | 'REFUNDED' | 'PAID_IN';
    isReversed?: boolean;
    /** Without the item that it was for. */
    isUnnamed?: boolean;
  }[];
}

/** Puts one person for each list straight into the tables, with a plan for each thing that they buy. */
export async function insertBuyers(
  app: TestApp,
  council: string,
  people: readonly (readonly BoughtGiven[])[],
): Promise<void> {
  await queryAll(
    app.database,
    `set local session_replication_role = replica;
     create temporary table buyer on commit drop as
       select (select tenant_id from council where slug = '${council}') as tenant_id, gen_random_uuid() as id, given
       from json_array_elements('${JSON.stringify(people)}') given;
     create temporary table bought on commit drop as
       select tenant_id, id as person_id, gen_random_uuid() as plan_id, gen_random_uuid() as item_id, thing, number
       from buyer, json_array_elements(given) with ordinality as things (thing, number);
     create temporary table paid on commit drop as
       select tenant_id, person_id, item_id, gen_random_uuid() as transaction_id, each_of
       from bought, json_array_elements(coalesce(thing -> 'spending', '[]')) each_of;
     insert into person (tenant_id, id, given_name, family_name, born_on, address_lines, ethnicity, client_group,
         primary_support_reason, living_situation, registered_at)
       select tenant_id, id, 'Given', 'Buying', '1950-01-01', '{}', 'NOT_RECORDED', 'OLDER_PEOPLE', 'SOCIAL_SUPPORT', 'ALONE', now()
       from buyer;
     insert into support_plan (tenant_id, id, person_id, version, number, allocation_id, title, weekly_cost_pence, drafted_at, shared_at,
         agreed_at, signed_off_at, signed_off_by, sign_off_rung, implemented_on, term_ends_on, ended_on, ended_reason, ended_by)
       select tenant_id, plan_id, person_id, 6, number, gen_random_uuid(), 'A plan', 1, now(), now(), now(), now(), 'test',
         'TEAM_MANAGER', (thing ->> 'from')::date, (thing ->> 'from')::date + 365, (thing ->> 'until')::date, 'Over.', 'COUNCIL'
       from bought;
     insert into support_item (tenant_id, id, person_id, plan_id, outcome_id, position, category, description, provider_name,
         provider_kind, paid_relative, unit, quantity_hundredths, unit_price_pence, frequency, weekly_cost_pence, paid_from, deployment_option,
         top_up_weekly_pence)
       select tenant_id, item_id, person_id, plan_id, gen_random_uuid(), 1, thing ->> 'category', 'Help', thing ->> 'providerName',
         coalesce(thing ->> 'providerKind', 'AGENCY'), 'NOT_A_RELATIVE', 'WEEK', 100, (thing ->> 'weeklyCostPence')::int, 'WEEKLY',
         (thing ->> 'weeklyCostPence')::int, 'BUDGET', 'DIRECT_PAYMENT', 0
       from bought;
     insert into ledger_transaction (tenant_id, id, kind, occurred_on, recorded_at, recorded_by, seen_by)
       select tenant_id, transaction_id, coalesce(each_of ->> 'kind', 'SPENT'), (each_of ->> 'on')::date, now(), 'test', array[person_id]
       from paid;
     insert into ledger_transaction (tenant_id, id, kind, occurred_on, reverses_id, reason, recorded_at, recorded_by, seen_by)
       select tenant_id, gen_random_uuid(), 'REVERSAL', (each_of ->> 'on')::date, transaction_id, 'Wrong.', now(), 'test', array[person_id]
       from paid where (each_of ->> 'isReversed')::boolean;
     insert into spending (tenant_id, id, person_id, part_id, transaction_id, kind, occurred_on, amount_pence, payee, support_item_id,
         source, reported_at, reported_by)
       select tenant_id, gen_random_uuid(), person_id, gen_random_uuid(), transaction_id, coalesce(each_of ->> 'kind', 'SPENT'),
         (each_of ->> 'on')::date, (each_of ->> 'pence')::int, each_of ->> 'payee',
         case when coalesce((each_of ->> 'isUnnamed')::boolean, false) then null else item_id end, 'PERSON', now(), 'test' from paid;
     select app.keep_plan_facts(tenant_id, array_agg(plan_id)) from bought group by tenant_id;`,
  );
}
