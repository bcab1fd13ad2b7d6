import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { OverdueCondition } from './unmetConditions.ts';

// The conditions are rows of a higher area, oversight/panel, which writes them.
/**
 * SQL for whether a row of `panel_condition` is still to be met: nobody has recorded that it is, and the approval that it
 * belongs to still stands.
 */
export const conditionIsUnmet = (tenant: string) => `met_on is null and exists (select from support_plan plan
  join panel_decision decision on decision.tenant_id = plan.tenant_id and decision.id = decision_id
  where plan.tenant_id = ${tenant} and plan.id = plan_id and plan.ended_on is null and plan.agreed_at is not null
    and decision.decided_at >= plan.agreed_at)`;

const FIND_OVERDUE = `select words, due_on::text as "dueOn" from panel_condition
  where tenant_id = $1 and person_id = $2 and due_on < $3::date and ${conditionIsUnmet('$1')} order by due_on, id`;

/** The conditions of a person's approvals whose day has passed and that are not met, the earliest first. */
export function overdueConditionsOf(
  work: Pick<Work, 'query' | 'tenantId' | 'today'>,
  personId: string,
): Promise<OverdueCondition[]> {
  return work.query<OverdueCondition>(FIND_OVERDUE, [work.tenantId, personId, work.today.toString()]);
}
