import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { ledgerTransactionShape } from '../payments/ledger.queries.ts';
import { HELD_BEFORE } from './changeSteps.ts';
import { DeploymentChange } from './deploymentChanges.entity.ts';

/** The most changes of a budget that come with it. */
export const MOST_CHANGES = 50;

/** What of some kind went over by a change, a row of `deployment_change` in the council `$1`, and stands. */
const moved = (what: string) => (change: string) =>
  `(select coalesce(sum(${what}), 0)::bigint from held_money_move moved
  where moved.tenant_id = $1 and moved.change_id = ${change}.id
    and not exists (select from ledger_transaction undone
      where undone.tenant_id = $1 and undone.reverses_id = moved.transaction_id))`;

const REPAID = moved('moved.repaid_pence');

export const deploymentChangeShape = shapeOf(DeploymentChange, {
  fields: {
    budget: one(() => budgetShape),
    fromPart: one(() => budgetPartShape),
    toPart: one(() => budgetPartShape),
    restPart: one(() => budgetPartShape),
    agreedBySupporter: one(() => supporterShape),
    transaction: one(() => ledgerTransactionShape),
    policyVersion: one(() => policyVersionShape),
    heldBeforePence: expression(HELD_BEFORE),
    repaidPence: expression(REPAID),
    movedOnPence: expression(moved('moved.amount_pence - moved.repaid_pence')),
    status: needs('changedOn', 'moveByOn', 'settledOn', 'heldBeforePence'),
    owedPence: needs('paidBeyondPence', 'repaidPence'),
  },
});

extendShape(budgetShape, {
  deploymentChanges: many(() => deploymentChangeShape, {
    from: 'id',
    to: 'budget_id',
    orderBy: ['changed_on', 'id'],
    limit: MOST_CHANGES,
  }),
});

/** What of what had been paid for days from a change on has come back, and stands. */
export async function repaidOfChange(work: Work, changeId: string): Promise<number> {
  const [row] = await work.query<{ repaid: string }>(
    `select ${REPAID('deployment_change')} as repaid from deployment_change where tenant_id = $1 and id = $2`,
    [work.tenantId, changeId],
  );
  return Number(row?.repaid ?? 0);
}
