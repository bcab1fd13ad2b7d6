import type { KindCount, OptionCount } from './countedPeople.ts';
import { yearFrom } from './dayOfFigures.ts';
import { TAKE_UP_DIMENSION, type TakeUpDimension } from './measuresVocabulary.ts';
import { ONE_OFF_OPTIONS, OPTIONS_OF_KINDS } from './supportKinds.ts';

/** Everybody whom a council supports, counted; carers with support as carers apart from people with support for their own needs. */
export interface CountRow {
  kinds: KindCount[] | null;
  options: OptionCount[] | null;
  carers: KindCount[] | null;
}

/**
 * The days on which a part held money under a plan that was live: from when both had begun until either was over, or the
 * person had died. What somebody has as a carer is counted with carers only.
 */
const HELD = `select part.person_id, (plan.carer_assessment_id is not null or part.carer_impact is not null) as is_of_carer,
      part.deployment_option as option, part.weekly_amount_pence,
      greatest(part.starts_on, plan.implemented_on) as starts_on,
      least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1) as ends_on
    from support_plan plan
    join person on person.tenant_id = $1 and person.id = plan.person_id
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    where plan.tenant_id = $1 and plan.implemented_on <= $2::date and part.starts_on <= $2::date`;

/** Where a row of `held` stands among the kinds of support, the first of which wins. */
const PLACE = `case when option = any($4::text[]) then 1 when option = any($5::text[]) then 2 else 3 end`;
const KIND = `(array['DIRECT_PAYMENT', 'COUNCIL_MANAGED_BUDGET', 'COUNCIL_ARRANGED'])[place]`;

const AGE = 'floor(($2::date - born_on) / 365.25)';
/** Each dimension, and the column of `adult` that is its key: none of them is ever null. */
const DIMENSIONS = {
  AGE: `case when age is null then 'NOT_KNOWN' when age >= 65 then 'AGE_65_AND_OVER' else 'AGE_18_TO_64' end`,
  CLIENT_GROUP: 'client_group',
  ETHNICITY: 'ethnicity',
  LIVING_SITUATION: 'living_situation',
  DEMENTIA: `case has_dementia when true then 'DIAGNOSED' when false then 'NOT_DIAGNOSED' else 'NOT_RECORDED' end`,
} satisfies Record<TakeUpDimension, string>;

const keyOf = (dimension: TakeUpDimension) => `key_${dimension.toLowerCase()}`;

/** Counts of rows by a column and more: of everybody, and of the groups of each dimension, in one pass over them. */
function countedBy(
  columns: readonly string[],
  dimensions: readonly TakeUpDimension[],
  { from, sums = '' }: { from: string; sums?: string },
): string {
  const keys = dimensions.map(keyOf);
  const names = dimensions.map((dimension) => `when grouping(${keyOf(dimension)}) = 0 then '${dimension}'`);
  const sets = [columns, ...keys.map((key) => [...columns, key])].map((set) => `(${set.join(', ')})`);
  return `select (json_agg(found order by dimension, key)) from (
    select ${columns.join(', ')}, case ${names.join(' ')} else 'EVERYBODY' end as dimension,
      coalesce(${keys.join(', ')}, '') as key, count(*)::integer as people${sums}
    from ${from} group by grouping sets (${sets.join(', ')})) found`;
}

/** Each adult of a table once for each definition, with the kind of support that they have by it. */
const byKind = (table: 'adult' | 'carer') => `(select ${table}.*, definition, ${KIND} as kind from ${table}
    cross join lateral (values ('SNAPSHOT', on_day), ('IN_YEAR', in_year)) places (definition, place)
    where place is not null) kinds`;

/**
 * What a carer was given for themself, in the order of the kinds of support: a budget of their own, or what is recorded that they were given.
 * Whoever had information only, or a break for the person cared for, had nothing for themself, and is none of those counted.
 */
const GIVEN_TO_CARERS = `select person_id, ${PLACE} as place, option = any($6::text[]) as is_given_once, ends_on from held where is_of_carer
    union all
    select person_id, place, false, ends_on from (
      select support.person_id, (case kind when 'DIRECT_PAYMENT' then 1 when 'PART_DIRECT_PAYMENT' then 1
          when 'COUNCIL_MANAGED_BUDGET' then 2 when 'COMMISSIONED_SUPPORT' then 3 end) as place,
        starts_on, least(coalesce(ended_on + 1, 'infinity'), died_on + 1) as ends_on
      from carer_support support join person on person.tenant_id = $1 and person.id = support.person_id
      where support.tenant_id = $1 and withdrawn_at is null and starts_on <= $2::date) support
    where place is not null and starts_on < ends_on and ends_on > $3::date`;

/** Each adult once for each option that they hold on the day. */
const BY_OPTION = `(select person_id as id, option, sum(weekly_amount_pence) as weekly_pence from held
    where ends_on > $2::date and not is_of_carer group by person_id, option) options join adult using (id)`;

/**
 * Everybody once for each definition, and those who hold an option on the day, by group. $2 is the day and $3 the first of
 * the year that ends on it, $4 and $5 the options that are direct payments and managed budgets, and $6 those given once. Whoever lives in a care
 * home has that as their highest setting, and is not supported in the community.
 */
function counts(dimensions: readonly TakeUpDimension[], options: string): string {
  const keys = dimensions.map((dimension) => `${DIMENSIONS[dimension]} as ${keyOf(dimension)}`);
  return `with held as materialized (select * from (${HELD}) part where starts_on < ends_on and ends_on > $3::date),
    supported as (
      select person_id, min(${PLACE}) as in_year,
        min(${PLACE}) filter (where ends_on > $2::date and not option = any($6::text[])) as on_day
      from held where not is_of_carer group by person_id),
    adult as materialized (
      select id, in_year, on_day, ${keys.join(', ')} from (
        select person.*, in_year, on_day, ${AGE} as age from supported
        join person on person.tenant_id = $1 and person.id = supported.person_id
        where living_situation <> 'CARE_HOME') person
      where age is null or age >= 18),
    carer as materialized (
      select id, in_year, on_day, ${DIMENSIONS.AGE} as key_age from (
        select id, in_year, on_day, ${AGE} as age from (
          select person_id, min(place) as in_year, min(place) filter (where ends_on > $2::date and not is_given_once) as on_day
          from (${GIVEN_TO_CARERS}) given group by person_id) given
        join person on person.tenant_id = $1 and person.id = given.person_id) person
      where age is null or age >= 18)
    select (${countedBy(['definition', 'kind'], dimensions, { from: byKind('adult') })}) as kinds, (${options}) as options,
      (${countedBy(['definition', 'kind'], ['AGE'], { from: byKind('carer') })}) as carers`;
}

const OPTIONS = countedBy(['option'], TAKE_UP_DIMENSION.values, {
  from: BY_OPTION,
  sums: ', sum(weekly_pence)::bigint as "weeklyAmountPence"',
});

/** Everything that is counted. */
export const READ_COUNTS = {
  name: 'read_measure_counts',
  text: counts(TAKE_UP_DIMENSION.values, OPTIONS),
};

/** What the measures alone need: kinds of support, of everybody and of carers, each by age. */
export const READ_MEASURE_COUNTS = {
  name: 'read_measure_counts_by_age',
  text: counts(['AGE'], 'select null::json'),
};

/** What both take. */
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
