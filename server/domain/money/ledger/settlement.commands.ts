/** What becomes of payments that are pending: a handful of statements, however many there are. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { VOID_REASON, type VoidReason } from './ledgerVocabulary.ts';

/** A payment that is pending. */
export interface Pending {
  transactionId: string;
  personId: string;
}

const POST = `insert into ledger_settlement
    (tenant_id, transaction_id, person_id, outcome, settled_on, recorded_at, recorded_by)
  select $1, transaction_id, person_id, 'POSTED', $4::date, $5::timestamptz, $6
  from unnest($2::uuid[], $3::uuid[]) as pending (transaction_id, person_id)`;

/** Posts what the banks have exchanged. Whoever asks holds the locks of the parts, so that nobody else settles it. */
export async function postPending(work: Work, pending: readonly Pending[]): Promise<void> {
  if (pending.length === 0) return;
  const { tenantId, today, now, actorSubject } = work;
  await work.query(POST, [tenantId, ...columnsOf(pending), today.toString(), now.toString(), actorSubject]);
}

const UNDO = `insert into ledger_transaction
    (tenant_id, id, kind, occurred_on, reverses_id, reason, policy_version_id, recorded_at, recorded_by, seen_by)
  select $1, taken.reversal_id, 'REVERSAL', paid.occurred_on, paid.id, $4, paid.policy_version_id, $5::timestamptz, $6,
    paid.seen_by
  from unnest($2::uuid[], $3::uuid[]) as taken (transaction_id, reversal_id)
  join ledger_transaction paid on paid.tenant_id = $1 and paid.id = taken.transaction_id`;

// In the order of the numbers by which PostgreSQL locks what is guarded.
const UNDO_LINES = `insert into ledger_posting (tenant_id, transaction_id, line, account_id, person_id, amount_pence)
  select $1, taken.reversal_id, paid.line, paid.account_id, paid.person_id, -paid.amount_pence
  from unnest($2::uuid[], $3::uuid[]) as taken (transaction_id, reversal_id)
  join ledger_posting paid on paid.tenant_id = $1 and paid.transaction_id = taken.transaction_id
  order by hashtext(paid.account_id::text) & 1023`;

const VOID = `insert into ledger_settlement
    (tenant_id, transaction_id, person_id, outcome, settled_on, void_reason, reversal_id, recorded_at, recorded_by)
  select $1, transaction_id, person_id, 'VOID', $5::date, $6, reversal_id, $7::timestamptz, $8
  from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as taken (transaction_id, person_id, reversal_id)`;

/**
 * Makes payments void that are pending: each is undone on its own day, so that its money is there again on every day. Whoever asks holds
 * the locks of the parts.
 * @param words what a person reads about it; the reason’s own words where it is left out.
 */
export async function voidPending(
  work: Work,
  pending: readonly Pending[],
  reason: VoidReason,
  words: string = VOID_REASON.descriptions[reason],
): Promise<void> {
  if (pending.length === 0) return;
  const { tenantId, today, now, actorSubject } = work;
  const [transactionIds, personIds] = columnsOf(pending);
  const reversalIds = pending.map(() => newId());
  const recorded = [now.toString(), actorSubject];
  await work.query(UNDO, [tenantId, transactionIds, reversalIds, words, ...recorded]);
  await work.query(UNDO_LINES, [tenantId, transactionIds, reversalIds]);
  const settled = [tenantId, transactionIds, personIds, reversalIds, today.toString(), reason, ...recorded];
  await work.query(VOID, settled);
}

function columnsOf(pending: readonly Pending[]): [string[], string[]] {
  return [pending.map(({ transactionId }) => transactionId), pending.map(({ personId }) => personId)];
}
