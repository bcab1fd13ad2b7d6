/** What the daily run has to do, as the tables say. Each is about one council, `$1`, and today, `$2`. */

const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';
const IS_REGULAR = `kind in ('FIRST', 'ROUTINE')`;

/** Whether the person of a check lives: nothing is asked of anybody after a death. */
const LIVES = `not exists (select from person whose
  where whose.tenant_id = $1 and whose.id = c.person_id and whose.died_on is not null)`;

/** Whether somebody outside the council still has to send something. */
const IS_AWAITED = `exists (select from unnest(c.evidence_wanted) wanted where wanted not in ('NONE', 'CARD_FEED'))`;

/** The latest day so far on which a figure of the version `$3` changed within it; null where none did. */
const LAST_CHANGE = `(select max((later ->> 'appliesFrom')::date) from policy_version version,
    jsonb_array_elements(coalesce(to_jsonb(version.settings) -> 'laterFigures', '[]')) later
  where version.tenant_id = $1 and version.id = $3::uuid and (later ->> 'appliesFrom')::date <= $2::date)`;

/**
 * The live budgets of which a part that holds money has no check that is still to be done, or came to hold it since all parts
 * were last looked at together, or whose checks were dated by another version of
 * the policy than `$3`, or before one of its figures changed, and may still be moved.
 */
export const BUDGETS_TO_DATE = {
  name: 'monitoring_budgets_to_date',
  text: `select b.id from budget b
    join support_plan plan on plan.tenant_id = $1 and plan.id = b.plan_id
    where b.tenant_id = $1 and plan.implemented_on <= $2::date and plan.ended_on is null
      and plan.superseded_at is null and plan.person_died_on is null
      and (exists (select from budget_part part where part.tenant_id = $1 and part.budget_id = b.id
          and part.starts_on <= greatest($2::date, b.starts_on) and part.ends_on > $2::date
          and not exists (select from monitoring_check c where c.tenant_id = $1 and c.budget_id = b.id
            and ${IS_REGULAR} and ${IS_OPEN} and (c.part_id is null or c.part_id = part.id)))
        or exists (select from monitoring_check c
          join budget_part part on part.tenant_id = $1 and part.budget_id = b.id and part.follows_part_id is not null
            and part.starts_on <= $2::date and part.starts_on > (c.dated_at at time zone 'Europe/London')::date
          where c.tenant_id = $1 and c.budget_id = b.id and ${IS_REGULAR} and ${IS_OPEN} and c.part_id is null
            and not c.has_evidence and c.queries = '[]' and (c.due_on is null or c.due_on > $2::date))
        or exists (select from monitoring_check c where c.tenant_id = $1 and c.budget_id = b.id
          and ${IS_REGULAR} and ${IS_OPEN} and (c.policy_version_id <> $3::uuid or c.dated_at < ${LAST_CHANGE})
          and not c.has_evidence and c.queries = '[]' and (c.due_on is null or c.due_on > $2::date)))
    order by b.id`,
};

function toTell(name: string, day: string, toldAt: string) {
  return {
    name,
    text: `select c.id from monitoring_check c
      where c.tenant_id = $1 and ${IS_OPEN} and c.${day} <= $2::date and c.${toldAt} is null
        and c.reply_by_on is null and ${IS_AWAITED} and ${LIVES}
      order by c.${day}, c.id`,
  };
}

/** Checks for which nothing came by the day of their reminder. */
export const CHECKS_TO_REMIND_OF = toTell('monitoring_to_remind_of', 'reminder_on', 'reminded_at');

/** Checks for which nothing came by the day on which help is offered. */
export const CHECKS_TO_OFFER_HELP = toTell('monitoring_to_offer_help', 'help_offered_on', 'help_offered_at');
