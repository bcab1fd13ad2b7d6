/** What becomes of the payments of approved runs: posted on their day, or void before. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import type { DeathFollower } from '../../people/deathFollowers.ts';
import type { VoidReason } from '../ledger/ledgerVocabulary.ts';
import { postPending, voidPending } from '../ledger/settlement.commands.ts';
import { PAYMENT_NOT_MADE } from './paymentRunNotices.ts';
import { PaymentRun } from './paymentRuns.entity.ts';
import { type PendingItem, pendingItems } from './pendingPayments.queries.ts';
import { lockAllOf } from './runLocks.commands.ts';
import { voidRefusals } from './runRules.ts';
import { settledBy } from './settling.ts';

/** Settles what the day has settled, a run at a time, so that one run with a fault keeps no other from being paid. */
export const settlePayments: Job = {
  name: 'settle-payments',
  does: 'Posts the payments of approved runs on the day on which the banks exchange them, and takes out those that are not made.',
  async run(session) {
    const { tenantId } = session.council;
    const today = session.today.toString();
    const pending = await pendingItems(
      (text, values) => session.query({ name: '', text }, [...values]),
      tenantId,
      {},
    );
    const due = pending.filter((item) => settledBy(item, today) !== null);
    for (const runId of new Set(due.map((item) => item.runId))) {
      await runCommand(session, { action: 'settlePayments', input: { runId } }, async (work) => {
        await lockAllOf(work, runId);
        await settle(work, await pendingItems(work.query, tenantId, { runId }));
        return { type: 'PaymentRun', id: runId };
      });
    }
  },
};

/** Settles those of these payments of which it is known what has become of them. Their parts are locked. */
async function settle(work: Work, pending: readonly PendingItem[]): Promise<void> {
  const outcomes = pending.map((item) => ({ item, settled: settledBy(item, work.today.toString()) }));
  const posted = outcomes.filter(({ settled }) => settled?.outcome === 'POSTED').map(({ item }) => item);
  await postPending(work, posted);
  const taken = outcomes.flatMap(({ item, settled }) =>
    settled?.outcome === 'VOID' ? [{ item, reason: settled.reason }] : [],
  );
  for (const [reason, some] of Map.groupBy(taken, (each) => each.reason)) {
    const items = some.map(({ item }) => item);
    await takeOut(work, items, reason);
  }
}

async function takeOut(
  work: Work,
  items: readonly PendingItem[],
  reason: VoidReason,
  words?: string,
): Promise<void> {
  await voidPending(work, items, reason, words);
  for (const { transactionId: subjectId, personId } of items) {
    notify(work, PAYMENT_NOT_MADE, { personId, subjectId });
  }
}

const LOCK_PARTS = `select part.id from budget_part part where part.tenant_id = $1 and part.person_id = $2
  order by part.id for update`;

/** Nothing is paid to somebody who has died: what is approved and pending is taken out in the same transaction. */
export const STOPS_WITH_DEATH: DeathFollower = async (work, { personId, diedOn }) => {
  if (diedOn === null) return;
  const { tenantId } = work;
  if ((await pendingItems(work.query, tenantId, { personId })).length === 0) return;
  await work.query(LOCK_PARTS, [tenantId, personId]);
  await takeOut(work, await pendingItems(work.query, tenantId, { personId }), 'PERSON_HAS_DIED');
};

/** Takes out what is pending of a part whose payments are suspended from a day on. The part is locked. */
export async function takeOutSuspended(work: Work, partId: string, startsOn: string): Promise<void> {
  const pending = await pendingItems(work.query, work.tenantId, { partId });
  const stopped = pending.filter(({ processingOn }) => startsOn <= processingOn);
  await takeOut(work, stopped, 'PAYMENTS_SUSPENDED');
}

/** Which payments of a run are taken out. */
interface ToVoid {
  runId: string;
  /** Global ids; null for all that are pending. */
  itemIds: readonly string[] | null;
  reason: string;
}

/**
 * Takes payments out of an approved run before the banks exchange them. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG,
 * RUN_NOT_APPROVED and PAYMENT_SETTLED.
 */
export function voidPayments(session: Session, command: Command, { runId, itemIds, reason }: ToVoid) {
  return runCommand(session, command, async (work) => {
    const run = await lockedRecord(work, PaymentRun, 'PaymentRun', runId, ['runId']);
    await lockAllOf(work, run.id);
    const pending = await pendingItems(work.query, work.tenantId, { runId: run.id });
    const named = itemIds && (await itemsNamed(work, run.id, itemIds));
    const wanted = named ? pending.filter(({ itemId }) => named.includes(itemId)) : pending;
    refuseAny([
      ...textRefusals(['reason'], reason, true),
      ...voidRefusals(run, { named, pending: new Set(pending.map(({ itemId }) => itemId)) }),
    ]);
    await takeOut(work, wanted, 'TAKEN_OUT', reason);
    return { type: 'PaymentRun', id: run.id };
  });
}

const FIND_ITEMS =
  'select id from payment_run_item where tenant_id = $1 and run_id = $2 and id = any ($3::uuid[])';

async function itemsNamed(work: Work, runId: string, globalIds: readonly string[]): Promise<string[]> {
  const ids = globalIds.map((globalId) => fromGlobalId('PaymentRunItem', globalId));
  const known = ids.filter((id) => id !== null);
  const rows = await work.query<{ id: string }>(FIND_ITEMS, [work.tenantId, runId, known]);
  const found = new Set(rows.map(({ id }) => id));
  const missing = ids.findIndex((id) => id === null || !found.has(id));
  if (missing >= 0) throw notFound(['itemIds', missing]);
  return known;
}
