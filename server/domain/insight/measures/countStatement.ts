import type { KindCount, OptionCount } from './countedPeople.ts';
import { yearFrom } from './dayOfFigures.ts';
import { ONE_OFF_OPTIONS, OPTIONS_OF_KINDS } from './supportKinds.ts';

/** Everybody whom a council supports, counted. */
export interface CountRow {
  kinds: KindCount[] | null;
  options: OptionCount[] | null;
}

/**
 * The days on which a part held money under a plan that was live: from when both had begun until either was over, or the
 * person had died. What somebody has as a carer is counted with carers, and not here.
 */
const HELD = `select part.person_id, part.deployment_option as option, part.weekly_amount_pence,
      greatest(part.starts_on, plan.implemented_on) as starts_on,
      least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1) as ends_on
    from support_plan plan
    join person on person.tenant_id = $1 and person.id = plan.person_id
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    where plan.tenant_id = $1 and plan.carer_assessment_id is null and plan.implemented_on <= $2::date and part.starts_on <= $2::date`;

/** The kind of support of a person from the options that their rows of `held` hold; the first that they have wins. */
const KIND = `case when bool_or(option = any($4::text[])) then 'DIRECT_PAYMENT'
      when bool_or(option = any($5::text[])) then 'COUNCIL_MANAGED_BUDGET' else 'COUNCIL_ARRANGED' end`;

const AGE = 'floor(($2::date - born_on) / 365.25)';

/**
 * Everybody once for each definition, and those who hold an option on the day, by group. $2 is the day and $3 the first of
 * the year that ends on it, $4 and $5 the options that are direct payments and managed budgets, and $6 those given once. Whoever lives in a care
 * home has that as their highest setting, and is not supported in the community.
 */
export const READ_COUNTS = {
  name: 'read_measure_counts',
  text: `with held as materialized (select * from (${HELD}) part where starts_on < ends_on and ends_on > $3::date),
    kind_of as (
      select 'SNAPSHOT' as definition, person_id, ${KIND} as kind from held
      where ends_on > $2::date and not option = any($6::text[]) group by person_id
      union all
      select 'IN_YEAR', person_id, ${KIND} from held group by person_id),
    option_of as (
      select person_id, option, sum(weekly_amount_pence) as weekly_pence from held
      where ends_on > $2::date group by person_id, option),
    adult as materialized (
      select id, dimension, key from (
        select id, client_group, ethnicity, has_dementia, living_situation, ${AGE} as age from person
        where tenant_id = $1 and living_situation <> 'CARE_HOME' and id in (select person_id from held)) person
      cross join lateral (values
        ('EVERYBODY', ''),
        ('AGE', case when age is null then 'NOT_KNOWN' when age >= 65 then 'AGE_65_AND_OVER' else 'AGE_18_TO_64' end),
        ('CLIENT_GROUP', client_group), ('ETHNICITY', ethnicity), ('LIVING_SITUATION', living_situation),
        ('DEMENTIA', case has_dementia when true then 'DIAGNOSED' when false then 'NOT_DIAGNOSED' else 'NOT_RECORDED' end)
      ) as of_person (dimension, key)
      where age is null or age >= 18)
    select (select json_agg(found) from (
        select definition, dimension, key, kind, count(*)::integer as people
        from kind_of join adult on adult.id = kind_of.person_id
        group by definition, dimension, key, kind order by definition, dimension, key, kind) found) as kinds,
      (select json_agg(found) from (
        select dimension, key, option, count(*)::integer as people, sum(weekly_pence)::bigint as "weeklyAmountPence"
        from option_of join adult on adult.id = option_of.person_id
        group by dimension, key, option order by dimension, key, option) found) as options`,
};

/** What the statement takes. */
export function countValues(tenantId: string, on: string): unknown[] {
  return [
    tenantId,
    on,
    yearFrom(Temporal.PlainDate.from(on)).toString(),
    OPTIONS_OF_KINDS.DIRECT_PAYMENT,
    OPTIONS_OF_KINDS.COUNCIL_MANAGED_BUDGET,
    ONE_OFF_OPTIONS,
  ];
}
