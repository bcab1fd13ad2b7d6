/** SQL about transactions and accounts of the ledger that statements are made of. `$1` is the council. */
import type { AccountKind } from './ledgerVocabulary.ts';

/** Whether something undid a transaction. @param transactionId SQL for its id. */
export function isUndone(transactionId: string): string {
  return `exists (select from ledger_transaction undone
    where undone.tenant_id = $1 and undone.reverses_id = ${transactionId})`;
}

/** Whether a transaction stands: nothing undid it. What has no transaction stands too. @param transactionId SQL for its id. */
export function stands(transactionId: string): string {
  return `not ${isUndone(transactionId)}`;
}

/**
 * Whether a transaction was there and stood when another was made, as ids are in the order in which they were made.
 * @param before SQL for the id of the other.
 */
export function stoodBefore(transactionId: string, before: string): string {
  return `(${transactionId} < ${before} and not exists (select from ledger_transaction undone
    where undone.tenant_id = $1 and undone.reverses_id = ${transactionId} and undone.id < ${before}))`;
}

/** SQL for what a transaction put on accounts of one kind; nothing where it posted to none. @param transactionId SQL for its id. */
export function postedOn(transactionId: string, kind: AccountKind): string {
  return `(select coalesce(sum(posting.amount_pence), 0) from ledger_posting posting
    join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id and account.kind = '${kind}'
    where posting.tenant_id = $1 and posting.transaction_id = ${transactionId})`;
}

/** SQL for whether an account is one of some kinds. @param account its name in the statement. */
export function isOfKinds(account: string, kinds: readonly AccountKind[]): string {
  return `${account}.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}
