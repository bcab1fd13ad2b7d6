/** SQL about whose support is held in which way. `$1` is the council. */

/**
 * Every part of a budget, with the days on which it held money under a plan that was live: from when both had begun until
 * either was over, or the person had died. The last day is not among them.
 */
export const HELD_PARTS = `select part.id, part.person_id, part.budget_id, part.deployment_option as option, part.weekly_amount_pence,
      greatest(part.starts_on, plan.implemented_on) as starts_on,
      least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1) as ends_on
    from support_plan plan
    join person on person.tenant_id = $1 and person.id = plan.person_id
    join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
    join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
    where plan.tenant_id = $1 and plan.implemented_on is not null`;

/** Whole years of 365.25 days, as the national measures count age. @param day SQL for the day. */
export function ageOn(day: string): string {
  return `floor((${day} - person.born_on) / 365.25)`;
}

/** Whether somebody is an adult in the community on a day, as the national measures count them. @param day SQL for the day. */
export function isCounted(day: string): string {
  return `person.living_situation <> 'CARE_HOME' and (person.born_on is null or ${ageOn(day)} >= 18)`;
}

/** The age band of the national measures. @param day SQL for the day. */
export function ageBandOn(day: string): string {
  return `case when person.born_on is null then 'NOT_KNOWN' when ${ageOn(day)} >= 65 then 'AGE_65_AND_OVER' else 'AGE_18_TO_64' end`;
}
