import type { Work } from '../../../platform/commands/commandRunner.ts';
import { conditionIsUnmet, type OverdueCondition } from './unmetConditions.ts';

const FIND_OVERDUE = `select words, due_on::text as "dueOn" from panel_condition
  where tenant_id = $1 and person_id = $2 and due_on < $3::date and ${conditionIsUnmet('$1')} order by due_on, id`;

/** The conditions of a person's approvals whose day has passed and that are not met, the earliest first. */
export function overdueConditionsOf(
  work: Pick<Work, 'query' | 'tenantId' | 'today'>,
  personId: string,
): Promise<OverdueCondition[]> {
  return work.query<OverdueCondition>(FIND_OVERDUE, [work.tenantId, personId, work.today.toString()]);
}
