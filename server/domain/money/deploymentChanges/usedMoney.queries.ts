import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { stands } from '../ledger/ledgerSql.ts';

import { movesMoney } from '../payments/instalments.ts';

const PAID_UNTIL = `select (max(coalesce(payment.covers_until, payment.starts_on + 1)) - 1)::text as until
  from instalment_payment payment
  where payment.tenant_id = $1 and payment.part_id = $2 and ${stands('payment.transaction_id')}`;

const SPENT_UNTIL = `select max(spent.occurred_on)::text as until from spending spent
  where spent.tenant_id = $1 and spent.part_id = $2 and ${stands('spent.transaction_id')}`;

/**
 * The last day of which money of a part was paid to whoever holds it, or, where the council holds it, on which some was
 * spent; null where none was.
 */
export async function moneyUsedUntil(work: Work, part: BudgetPartRecord): Promise<string | null> {
  const statement = movesMoney(part.deploymentOption) ? PAID_UNTIL : SPENT_UNTIL;
  const [row] = await work.query<{ until: string | null }>(statement, [work.tenantId, part.id]);
  return row?.until ?? null;
}
