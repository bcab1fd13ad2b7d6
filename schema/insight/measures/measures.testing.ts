import type { CarerSupportKind } from '../../../server/domain/care/carers/carersVocabulary.ts';
import type { Role } from '../../../server/platform/actor.ts';
import type { TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';

/** Part of somebody’s budget, and the days from which and until which their plan was live. */
export interface SupportGiven {
  option: DeploymentOption;
  from: string;
  /** The day after the last. */
  until: string;
  weeklyAmountPence?: number;
  /** What the person puts in of it. */
  contributionWeeklyPence?: number;
  /** Whether it is a budget that they have as a carer. */
  isOfCarer?: boolean;
}

/** What is recorded that a carer was given. */
export interface CarerSupportGiven {
  kind: CarerSupportKind;
  from: string;
  /** The last day; left out while it goes on. */
  endedOn?: string;
  isWithdrawn?: boolean;
}

/** An invented person, and all the support that they had. */
export interface PersonGiven {
  bornOn: string | null;
  diedOn?: string | null;
  ethnicity?: string;
  clientGroup?: string;
  hasDementia?: boolean | null;
  livingSituation?: string;
  support: readonly SupportGiven[];
  /** The day on which they were assessed as a carer, if they were. */
  carerAssessedOn?: string;
  carerSupport?: readonly CarerSupportGiven[];
}

/** As many of one kind. */
export function several(count: number, person: PersonGiven): PersonGiven[] {
  return Array.from({ length: count }, () => person);
}

/**
 * Puts invented people with plans, budgets and parts straight into the tables: hundreds of them by commands would take
 * longer than all that is tested here. Each support is a plan that went live with it and ended with it.
 */
export async function insertPeople(
  app: TestApp,
  council: string,
  people: readonly PersonGiven[],
): Promise<void> {
  const given = people.map((person, number) => ({ ...person, number }));
  await queryAll(
    app.database,
    `set local session_replication_role = replica;
     create temporary table given on commit drop as
       select (select tenant_id from council where slug = '${council}') as tenant_id, gen_random_uuid() as id, gen_random_uuid() as carer_assessment_id, person
       from json_array_elements('${JSON.stringify(given)}') person;
     create temporary table supported on commit drop as
       select tenant_id, id as person_id, gen_random_uuid() as plan_id, gen_random_uuid() as budget_id, support ->> 'option' as option,
         (support ->> 'from')::date as starts_on, (support ->> 'until')::date as until, ordinal::int,
         coalesce((support ->> 'weeklyAmountPence')::bigint, 10000) as weekly_pence,
         coalesce((support ->> 'contributionWeeklyPence')::bigint, 0) as contribution_pence,
         case when (support ->> 'isOfCarer')::boolean then carer_assessment_id end as carer_assessment_id
       from given, json_array_elements(person -> 'support') with ordinality as each_of (support, ordinal);
     insert into person (tenant_id, id, given_name, family_name, born_on, birth_date_precision, died_on, address_lines, ethnicity,
         client_group, primary_support_reason, living_situation, has_dementia, registered_at)
       select tenant_id, id, 'Given', 'Example', (person ->> 'bornOn')::date,
         case when person ->> 'bornOn' is null then 'UNKNOWN' else 'EXACT' end, (person ->> 'diedOn')::date, '{}',
         coalesce(person ->> 'ethnicity', 'NOT_RECORDED'), coalesce(person ->> 'clientGroup', 'OLDER_PEOPLE'),
         'PHYSICAL_SUPPORT_PERSONAL_CARE', coalesce(person ->> 'livingSituation', 'ALONE'), (person ->> 'hasDementia')::boolean, now()
       from given;
     insert into carer_assessment (tenant_id, id, person_id, version, respondent, is_combined, started_on, answers, completed_on,
         completed_at, completed_by, is_eligible, is_eligible_by_criteria, reasons, impact, policy_version_id)
       select tenant_id, carer_assessment_id, id, 2, 'SELF', false, (person ->> 'carerAssessedOn')::date,
         '{"hoursWeekly": 40}', (person ->> 'carerAssessedOn')::date, now(), 'test', true, true, 'Enough.', 'MODERATE', gen_random_uuid()
       from given where person ->> 'carerAssessedOn' is not null;
     insert into carer_support (tenant_id, id, person_id, carer_assessment_id, version, kind, starts_on, recorded_at, recorded_by,
         ended_on, ended_reason, ended_at, ended_by, withdrawn_reason, withdrawn_at, withdrawn_by)
       select tenant_id, gen_random_uuid(), id, carer_assessment_id, 1, s ->> 'kind', (s ->> 'from')::date, now(), 'test',
         (s ->> 'endedOn')::date, case when s ->> 'endedOn' is not null then 'Over.' end, case when s ->> 'endedOn' is not null then now() end,
         case when s ->> 'endedOn' is not null then 'test' end, case when (s ->> 'isWithdrawn')::boolean then 'Wrong.' end,
         case when (s ->> 'isWithdrawn')::boolean then now() end, case when (s ->> 'isWithdrawn')::boolean then 'test' end
       from given, json_array_elements(coalesce(person -> 'carerSupport', '[]')) s;
     insert into support_plan (tenant_id, id, person_id, version, number, allocation_id, carer_assessment_id, title, weekly_cost_pence, drafted_at, shared_at,
         agreed_at, signed_off_at, signed_off_by, sign_off_rung, implemented_on, term_ends_on, ended_on, ended_reason, ended_by)
       select tenant_id, plan_id, person_id, 6, ordinal, case when carer_assessment_id is null then gen_random_uuid() end,
         carer_assessment_id, 'A plan', weekly_pence, now(), now(), now(), now(), 'test',
         'TEAM_MANAGER', starts_on, starts_on + 365, until, 'Over.', 'COUNCIL'
       from supported;
     insert into budget (tenant_id, id, person_id, plan_id, total_weekly_pence, person_contribution_weekly_pence,
         council_contribution_weekly_pence, starts_on, ends_on, reasons, agreed_at, agreed_by, deployment_policy_version_id,
         money_policy_version_id)
       select tenant_id, budget_id, person_id, plan_id, weekly_pence, contribution_pence,
         weekly_pence - contribution_pence, starts_on, starts_on + 1000, 'Enough.', now(),
         'test', gen_random_uuid(), gen_random_uuid()
       from supported;
     insert into budget_part (tenant_id, id, person_id, budget_id, position, deployment_option, weekly_amount_pence, paid_once_pence, purpose,
         starts_on, ends_on)
       select tenant_id, gen_random_uuid(), person_id, budget_id, 1, option, weekly_pence,
         case when option = 'SMALL_PAYMENT' then 20000 end, 'Help', starts_on, starts_on + 1000
       from supported;
     select app.keep_plan_facts(tenant_id, array_agg(plan_id)) from supported group by tenant_id;`,
  );
}

const PUBLISH = `mutation($input: PublishMeasuresInput!, $dryRun: Boolean! = false) { publishMeasures(input: $input, dryRun: $dryRun) {
  publishedMeasure { id countedOn number reason publishedAt publishedBy takeUp { people } }
  userErrors { code path message } } }`;

/** Publishes a council's figures of a day, as its director, and answers what comes back. */
export async function publishMeasures(
  app: TestApp,
  council: string,
  on: string,
  { dryRun = false, role = 'DIRECTOR', ...input }: { dryRun?: boolean; role?: Role; reason?: string } = {},
) {
  const { data, errors } = await app.ask({ role, council }, PUBLISH, { input: { on, ...input }, dryRun });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.publishMeasures;
}
