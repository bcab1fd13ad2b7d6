import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { supporterShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { stands } from '../ledger/ledgerSql.ts';

import { daysPaidFor, netDueOfDays } from '../payments/dueOfPayment.ts';
import { ledgerTransactionShape } from '../payments/ledger.queries.ts';
import { HELD_BEFORE } from './changeSteps.ts';
import { DeploymentChange } from './deploymentChanges.entity.ts';

/** The most changes of a budget that come with it. */
export const MOST_CHANGES = 50;

/** What of some kind went over by a change, a row of `deployment_change` in the council `$1`, and stands. */
const moved = (what: string) => (change: string) =>
  `(select coalesce(sum(${what}), 0)::bigint from held_money_move moved
  where moved.tenant_id = $1 and moved.change_id = ${change}.id
    and ${stands('moved.transaction_id')})`;

const REPAID = moved('moved.repaid_pence');

/**
 * What payments that stand were for days from a change on, after the contribution, by the part that ended with it. What was
 * paid once is for a purpose, and not for days.
 */
const PAID_BEYOND = (change: string) => `(select coalesce(sum(
    ${netDueOfDays('payment', daysPaidFor('payment'))} - ${netDueOfDays('payment', `(${change}.changed_on - payment.covers_from)`)}
  ), 0)::bigint
  from instalment_payment payment
  where payment.tenant_id = $1 and payment.part_id = ${change}.from_part_id and payment.whole_days is not null
    and payment.covers_until > ${change}.changed_on and ${stands('payment.transaction_id')})`;

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
    paidBeyondPence: expression(PAID_BEYOND),
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

/** What was paid for days from a change on, and what of that has come back, by what stands. */
export async function owedOfChange(
  work: Work,
  changeId: string,
): Promise<{ paidBeyondPence: number; repaidPence: number }> {
  const [row] = await work.query<{ paidBeyond: string; repaid: string }>(
    `select ${PAID_BEYOND('deployment_change')} as "paidBeyond", ${REPAID('deployment_change')} as repaid
     from deployment_change where tenant_id = $1 and id = $2`,
    [work.tenantId, changeId],
  );
  return { paidBeyondPence: Number(row?.paidBeyond ?? 0), repaidPence: Number(row?.repaid ?? 0) };
}
