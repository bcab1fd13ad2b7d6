import type { Work } from '../../../platform/commands/commandRunner.ts';

// In one order over the whole run, so that two of them never wait for each other: whoever ends a plan or records a death
// begins with these too.
const LOCKS = [
  `select person.id from person where tenant_id = $1 and id = any (
      select person_id from payment_run_item where tenant_id = $1 and run_id = $2) order by id for share`,
  `select plan.id from support_plan plan where tenant_id = $1 and id = any (
      select budget.plan_id from budget
      join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
      join payment_run_item item on item.tenant_id = $1 and item.part_id = part.id and item.run_id = $2
      where budget.tenant_id = $1) order by id for share`,
  `select details.id from bank_details details where tenant_id = $1 and id = any (
      select bank_details_id from payment_run_item where tenant_id = $1 and run_id = $2) order by id for share`,
  `select part.id from budget_part part where tenant_id = $1 and id = any (
      select part_id from payment_run_item where tenant_id = $1 and run_id = $2) order by id for update`,
];

/** Lets nobody else pay from the parts of a run, end their plans, or change what they rest on, until this is committed. */
export async function lockAllOf(work: Work, runId: string): Promise<void> {
  for (const lock of LOCKS) await work.query(lock, [work.tenantId, runId]);
}
