/** SQL that says whether money has moved, for reads. `$1` is the council. */

/** Where a transaction stands: PENDING, POSTED or VOID. @param transaction the table, or its name in a statement. */
export function statusOf(transaction: string): string {
  return `case when not ${transaction}.starts_pending then 'POSTED' else coalesce((
    select settled.outcome from ledger_settlement settled
    where settled.tenant_id = $1 and settled.transaction_id = ${transaction}.id), 'PENDING') end`;
}

/** Whether a transaction is pending. */
export function isPending(transaction: string): string {
  return `(${transaction}.starts_pending and not exists (select from ledger_settlement settled
    where settled.tenant_id = $1 and settled.transaction_id = ${transaction}.id))`;
}

/** A column of what became of a transaction that was pending; null where it is, or never was. */
export const ofSettlement = (column: 'settled_on' | 'void_reason') => (transaction: string) =>
  `(select settled.${column} from ledger_settlement settled
    where settled.tenant_id = $1 and settled.transaction_id = ${transaction}.id)`;
