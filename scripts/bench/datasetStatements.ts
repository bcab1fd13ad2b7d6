import type { BenchCouncil } from './dataset.ts';

interface DatasetFacts {
  councils: readonly BenchCouncil[];
  people: number;
}

interface DatasetStatement {
  text: string;
  values: (facts: DatasetFacts) => unknown[];
}

const nothing = () => [];

const KEPT_BY_TRIGGERS = [
  ...['support_plan', 'support_item', 'plan_risk', 'review', 'budget_part'].map((table) => ({
    table,
    trigger: 'facts_of_new',
  })),
  { table: 'review', trigger: 'added_review' },
];

/**
 * What triggers keep of a plan and of a person's reviews is worked out once, when all is there and PostgreSQL has counted
 * it, by the functions that the triggers call: each of them would do so again and again, planned for tables that were empty
 * a moment before.
 */
export const KEPT_LATER: readonly DatasetStatement[] = KEPT_BY_TRIGGERS.map(({ table, trigger }) => ({
  text: `alter table ${table} disable trigger ${trigger}`,
  values: nothing,
}));

const tenantIds = ({ councils }: DatasetFacts) => [councils.map(({ tenantId }) => tenantId)];

export const KEPT_NOW: readonly DatasetStatement[] = [
  { text: 'set constraints all immediate', values: nothing },
  { text: 'analyze', values: nothing },
  {
    text: `select app.keep_plan_facts(tenant_id, array_agg(id)) from support_plan
           where tenant_id = any($1::uuid[]) group by tenant_id`,
    values: tenantIds,
  },
  {
    text: `update person set review_due_on = app.next_review_due(tenant_id, id) where tenant_id = any($1::uuid[])`,
    values: tenantIds,
  },
  ...KEPT_BY_TRIGGERS.map(({ table, trigger }) => ({
    text: `alter table ${table} enable trigger ${trigger}`,
    values: nothing,
  })),
];

/**
 * The statements that fill the tables, one for each table. Ids are counted, in the form and order of UUIDv7,
 * so that indexes are laid out as for the product's own ids, and a row can name another without looking it
 * up.
 */
export const DATASET_STATEMENTS: readonly DatasetStatement[] = [
  {
    text: `create function pg_temp.bench_id(kind text, council integer, number integer) returns uuid language sql immutable
           as $$ select ('019a' || lpad(to_hex(number), 8, '0') || '7' || kind || '8' || lpad(to_hex(council), 3, '0') || repeat('0', 12))::uuid $$`,
    values: nothing,
  },
  {
    text: `create temporary table bench_council on commit drop as
           select position::int, (council ->> 'tenantId')::uuid as tenant_id, (council ->> 'policyVersionId')::uuid as policy_version_id
           from json_array_elements($1::json) with ordinality as given (council, position)`,
    values: ({ councils }) => [
      JSON.stringify(councils.map(({ tenantId, policyVersionId }) => ({ tenantId, policyVersionId }))),
    ],
  },
  {
    text: `create temporary table bench_profile on commit drop as
           select council::int, (number - 1)::int as number, (priced ->> 'profile')::json as profile, given.*
           from json_array_elements($1::json) with ordinality as a (list, council),
                json_array_elements(a.list) with ordinality as b (priced, number),
                json_to_record((priced ->> 'allocation')::json) as given (
                  "weeklyAmountPence" bigint, "yearlyAmountPence" bigint, "weeklyAmountBeforeUnpaidSupportPence" bigint,
                  "totalPoints" integer, "totalPointsBeforeUnpaidSupport" integer, "scaleKey" text, "scaleLabel" text,
                  "decisionReasons" text[], steps json, "needsEncoding" smallint, "encodedNeeds" bytea)`,
    values: ({ councils }) => [JSON.stringify(councils.map(({ allocations }) => allocations))],
  },
  {
    text: `create temporary table bench_person on commit drop as
           select c.tenant_id, c.policy_version_id, c.position as council, n, p.number as profile_number,
             (p.profile ->> 'ageYears')::int as age_years, p.profile ->> 'clientGroup' as client_group,
             pg_temp.bench_id('001', c.position, n) as person_id,
             pg_temp.bench_id('004', c.position, n) as plan_id,
             pg_temp.bench_id('007', c.position, n) as budget_id,
             p."weeklyAmountPence" + 5000 as weekly_pence
           from bench_council c
           cross join generate_series(1, $1::int) as n
           join bench_profile p on p.council = c.position and p.number = n % (select count(distinct number) from bench_profile)`,
    values: ({ people }) => [people],
  },
  { text: 'analyze bench_person', values: nothing },
  {
    text: `insert into person (tenant_id, id, given_name, family_name, born_on, email, phone, address_lines, postcode,
             communication_needs, ethnicity, client_group, primary_support_reason, living_situation, key_worker, registered_at)
           select tenant_id, person_id,
             (array['Margaret','John','Patricia','David','Jean','Michael','Sandra','Alan','Yasmin','Mohammed','Priya','Olu','Grace','Piotr','Wei','Fatima','Brian','Dorothy','Carol','Winston'])[1 + n % 20],
             (array['Ashworth','Begum','Clarke','Davies','Edwards','Fletcher','Greenwood','Hussain','Ibrahim','Jones','Kaur','Lewis','Mistry','Nowak','Okafor','Patel','Quinn','Robinson','Singh','Taylor','Umarov','Vaughan','Walker','Yates','Zaman','Barnes','Cooper','Dawson','Ellis','Fraser'])[1 + (n / 20) % 30]
               || case when n % 3 = 0 then '-' || (array['Hall','Moore','Price'])[1 + n % 9 / 3] else '' end,
             current_date - make_interval(years => age_years, days => 30 + n % 300),
             'person' || n || '@example.org', '01632 960' || lpad((n % 1000)::text, 3, '0'),
             array[n || ' Example Street', 'Exampleton'], 'ZZ99 3VZ',
             case when n % 7 = 0 then array['LARGE_PRINT'] else '{}' end,
             'NOT_RECORDED', client_group, 'PHYSICAL_SUPPORT_PERSONAL_CARE', 'ALONE',
             'practitioner-' || n % 40, now() - interval '300 days'
           from bench_person order by council, n`,
    values: nothing,
  },
  {
    text: `insert into supporter (tenant_id, id, person_id, name, relationship, lives_in_household, authority, consents, consent_recorded_on)
           select tenant_id, pg_temp.bench_id('002', council, n), person_id, 'Sam Example', 'daughter', false, 'NONE',
             array['PLANS', 'REVIEWS'], current_date - 290
           from bench_person`,
    values: nothing,
  },
  {
    text: `insert into assessment (tenant_id, id, person_id, version, respondent, started_on, answers, circumstances, completed_on, completed_at, completed_by)
           select tenant_id, pg_temp.bench_id('003', b.council, n * 2 + is_open::int), person_id, 2, 'SUPPORTED', current_date - case when is_open then 3 else 280 end,
             (profile -> 'domains')::jsonb, (profile -> 'circumstances')::jsonb,
             case when not is_open then current_date - 270 end, case when not is_open then now() - interval '270 days' end,
             case when not is_open then 'practitioner-' || n % 40 end
           from bench_person b join bench_profile p on p.council = b.council and p.number = b.profile_number
           cross join (values (false), (true)) as both_of (is_open)`,
    values: nothing,
  },
  {
    text: `insert into allocation (tenant_id, id, person_id, assessment_id, policy_version_id, allocated_on, profile, weekly_amount_pence,
             yearly_amount_pence, weekly_amount_before_unpaid_support_pence, total_points, total_points_before_unpaid_support,
             scale_key, scale_label, decision_reasons, steps, needs_encoding, encoded_needs)
           select tenant_id, pg_temp.bench_id('00a', b.council, n), person_id, pg_temp.bench_id('003', b.council, n * 2), policy_version_id,
             current_date - 270, profile, "weeklyAmountPence", "yearlyAmountPence", "weeklyAmountBeforeUnpaidSupportPence",
             "totalPoints", "totalPointsBeforeUnpaidSupport", "scaleKey", "scaleLabel", "decisionReasons", steps, "needsEncoding", "encodedNeeds"
           from bench_person b join bench_profile p on p.council = b.council and p.number = b.profile_number`,
    values: nothing,
  },
  {
    text: `insert into support_plan (tenant_id, id, person_id, version, number, allocation_id, title, important_to, important_for,
             how_best_to_support, good_day, contingency_arrangements, contingency_pence, helped_by, weekly_cost_pence,
             drafted_at, shared_at, agreed_at, signed_off_at, signed_off_by, sign_off_rung, implemented_on, term_ends_on)
           select tenant_id, plan_id, person_id, 6, 1, pg_temp.bench_id('00a', council, n), 'My plan for a good year',
             'Seeing my grandchildren, and Sunday in the garden.', 'Taking my tablets on time, and not falling.',
             'Give me time, and face me when you speak.', 'Up by eight, a walk, company at dinner.',
             'My neighbour has a key and will ring my daughter.', 10000, array['SELF', 'FAMILY'], weekly_pence,
             now() - interval '260 days', now() - interval '255 days', now() - interval '250 days', now() - interval '245 days',
             'team-manager', 'TEAM_MANAGER', current_date - 240, current_date + 125
           from bench_person`,
    values: nothing,
  },
  {
    text: `insert into plan_outcome (tenant_id, id, person_id, plan_id, position, description, success_looks_like)
           select tenant_id, pg_temp.bench_id('005', council, n * 4 + place), person_id, plan_id, place,
             (array['I look after myself at home, with help where I need it.', 'I see people and get out twice a week.', 'I feel safe at night.'])[place],
             (array['I wash and dress each morning, and eat well.', 'I go to the lunch club and to choir.', 'I sleep through, and know whom to ring.'])[place]
           from bench_person cross join generate_series(1, 3) as place`,
    values: nothing,
  },
  {
    text: `insert into support_item (tenant_id, id, person_id, plan_id, outcome_id, position, category, description, provider_name, provider_kind,
             paid_relative, unit, quantity_hundredths, unit_price_pence, frequency, weekly_cost_pence, top_up_weekly_pence, paid_from, deployment_option)
           select tenant_id, pg_temp.bench_id('006', council, n * 4 + place - 1), person_id, plan_id, pg_temp.bench_id('005', council, n * 4 + least(place, 3)),
             place, (array['PERSONAL_CARE','COMPANY_AND_COMMUNITY','NIGHT_SUPPORT','HELP_AT_HOME'])[place],
             (array['Help to wash and dress, mornings', 'Lunch club and transport', 'Alarm with somebody who answers', 'Shopping with my son'])[place],
             (array['Example Care', 'Example Lunch Club', 'Example Alarms', null])[place],
             (array['PERSONAL_ASSISTANT','COMMUNITY_GROUP','SHOP_OR_SUPPLIER','FAMILY_OR_FRIEND'])[place], 'NOT_A_RELATIVE',
             (array['HOUR','SESSION','WEEK','HOUR'])[place], 100, share, 'WEEKLY', share, 0,
             case when place = 4 then 'UNPAID' else 'BUDGET' end, case when place = 4 then null when place = 1 then 'DIRECT_PAYMENT' else 'VIRTUAL_BUDGET' end
           from bench_person cross join generate_series(1, 4) as place
           cross join lateral (select case place when 1 then weekly_pence - 4000 when 2 then 3000 when 3 then 1000 else 0 end as share) shares`,
    values: nothing,
  },
  {
    text: `insert into budget (tenant_id, id, person_id, plan_id, total_weekly_pence, person_contribution_weekly_pence, council_contribution_weekly_pence,
             starts_on, ends_on, reasons, agreed_at, agreed_by, deployment_policy_version_id, money_policy_version_id)
           select p.tenant_id, budget_id, person_id, plan_id, weekly_pence, 2000, weekly_pence - 2000, current_date - 240, current_date + 125,
             'Enough for the support in the plan.', now() - interval '242 days', 'team-manager',
             (select id from policy_version v where v.tenant_id = p.tenant_id and area = 'deployment' limit 1),
             (select id from policy_version v where v.tenant_id = p.tenant_id and area = 'money' limit 1)
           from bench_person p`,
    values: nothing,
  },
  {
    text: `insert into budget_part (tenant_id, id, person_id, budget_id, position, deployment_option, weekly_amount_pence, purpose, holder_name, starts_on, ends_on)
           select tenant_id, pg_temp.bench_id('008', council, n * 2 + place - 1), person_id, budget_id, place,
             (array['DIRECT_PAYMENT', 'VIRTUAL_BUDGET'])[place], case place when 1 then weekly_pence - 4000 else 4000 end,
             (array['Personal assistant', 'Lunch club and alarm'])[place], case place when 1 then null else 'Example Council' end,
             current_date - 240, current_date + 125
           from bench_person cross join generate_series(1, 2) as place`,
    values: nothing,
  },
  {
    text: `insert into ledger_account (tenant_id, id, kind, owner_kind, owner_id, person_id)
           select tenant_id, pg_temp.bench_id('00c', council, (n * 2 + part) * 5 + number), kind, 'PART',
             pg_temp.bench_id('008', council, n * 2 + part), person_id
           from bench_person cross join generate_series(0, 1) as part
           cross join (values (0, 'PAID_TO_HOLDER'), (1, 'PART_ALLOCATION'), (2, 'COUNCIL_CONTRIBUTION'),
             (3, 'PERSON_CONTRIBUTION'), (4, 'CONTRIBUTION_TAKEN_OFF')) as kinds (number, kind)`,
    values: nothing,
  },
  {
    text: `insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, recorded_at, recorded_by)
           select tenant_id, pg_temp.bench_id('009', council, n), array[person_id], 'INSTALMENT_PAID', current_date - 240,
             now() - interval '240 days', 'finance'
           from bench_person`,
    values: nothing,
  },
  {
    text: `insert into ledger_posting (tenant_id, transaction_id, line, person_id, account_id, amount_pence)
           select tenant_id, pg_temp.bench_id('009', council, n), line, person_id,
             pg_temp.bench_id('00c', council, n * 10 + line - 1), case line when 1 then 1 else -1 end * 4 * (weekly_pence - 4000)
           from bench_person cross join generate_series(1, 2) as line`,
    values: nothing,
  },
  // What was agreed is set by before anything is paid out of it.
  {
    text: `insert into ledger_transaction (tenant_id, id, seen_by, kind, occurred_on, recorded_at, recorded_by)
           select tenant_id, pg_temp.bench_id('0a1', council, n), array[person_id], 'ALLOCATION', current_date - 240,
             now() - interval '242 days', 'team-manager'
           from bench_person`,
    values: nothing,
  },
  {
    text: `insert into ledger_posting (tenant_id, transaction_id, line, person_id, account_id, amount_pence)
           select tenant_id, pg_temp.bench_id('0a1', council, n), line, person_id,
             pg_temp.bench_id('00c', council, n * 10 + line), case line when 1 then 1 else -1 end * 53 * (weekly_pence - 4000)
           from bench_person cross join generate_series(1, 2) as line`,
    values: nothing,
  },
  {
    text: `insert into instalment_payment (tenant_id, transaction_id, person_id, part_id, starts_on, attempt)
           select tenant_id, pg_temp.bench_id('009', council, n), person_id, pg_temp.bench_id('008', council, n * 2),
             current_date - 240, 1
           from bench_person`,
    values: nothing,
  },
  {
    text: `insert into review (tenant_id, id, person_id, plan_id, version, kind, due_on, due_reason, notice_on, policy_version_id, dated_at, held_on, what_must_change, result, completed_at, completed_by)
           select p.tenant_id, pg_temp.bench_id('00b', council, n * 2 + is_due::int), person_id, plan_id, 1,
             case when is_due then 'ROUTINE' else 'FIRST' end, due_on, 'The council looks at every new plan, and then every nine months.', due_on - 28,
             (select id from policy_version v where v.tenant_id = p.tenant_id and area = 'reviews' limit 1), due_on - 42,
             case when not is_due then due_on - 4 end, case when not is_due then 'Nothing: it works.' end,
             case when not is_due then 'CONTINUE' end, case when not is_due then now() - interval '160 days' end,
             case when not is_due then 'practitioner-' || n % 40 end
           from bench_person p cross join (values (false, current_date - 156), (true, current_date + 14)) as both_of (is_due, due_on)`,
    values: nothing,
  },
  {
    // Five due dates for each person, over a year.
    text: `insert into open_step (tenant_id, id, person_id, kind, subject_type, subject_id, due_on, warn_on, due_reason, opened_on)
           select tenant_id, pg_temp.bench_id('00d', council, n * 5 + place), person_id, 'REVIEW_DUE', 'Review',
             pg_temp.bench_id('00e', council, n * 5 + place), due_on, due_on - 14,
             'The council looks at every new plan, and then every nine months.', due_on - 60
           from bench_person cross join generate_series(0, 4) as place
           cross join lateral (select current_date - 60 + (n * 37 + place * 73) % 365 as due_on) days`,
    values: nothing,
  },
];
