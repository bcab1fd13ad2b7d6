import { Refused } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import {
  type Command,
  type CommandResult,
  runCommand,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { accountableFor } from '../spending/spending.commands.ts';
import { Spending } from '../spending/spending.entity.ts';
import { spendingSource } from '../spending/spending.ts';
import { attachingRefusals, receiptKind, removingRefusals } from './receipt.ts';
import { Receipt } from './receipts.entity.ts';
import { digestOf, receiptKey } from './receipts.queries.ts';

export interface ReceiptGiven {
  /** The spending, as a global id. */
  spendingId: string;
  bytes: Buffer;
  idempotencyKey: string | null;
}

const FIND_SPENDING = {
  name: 'spending_of_receipt',
  text: 'select id from spending where tenant_id = $1 and id = $2',
};

/**
 * Attaches a receipt to spending: the file is kept first and its row afterwards, so that no row is without its file; a file
 * whose row was not kept is removed, at once or by the sweep. Refuses NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU and all of
 * `ATTACHING_REFUSALS`.
 */
export async function attachReceipt(session: Session, given: ReceiptGiven): Promise<CommandResult> {
  const kind = receiptKind(given.bytes);
  if (typeof kind !== 'string') return { subjectId: null, refusals: [kind] };
  const { tenantId } = session.council;
  const spendingId = fromGlobalId('Spending', given.spendingId);
  const there = spendingId ? await session.query(FIND_SPENDING, [tenantId, spendingId]) : [];
  // Nothing is open in the database while the store is waited for.
  await session.end();
  if (there.length === 0) return { subjectId: null, refusals: notFound(['spendingId']).refusals };
  const id = newId();
  const digest = digestOf(given.bytes);
  const { idempotencyKey } = given;
  await session.files.put(receiptKey(tenantId, id), given.bytes);
  await session.begin({ isDryRun: false });
  const input = { spendingId: given.spendingId, digest };
  // Where this throws, nobody knows whether the row was kept, and the sweep finds out.
  const result = await runCommand(
    session,
    { action: 'attachReceipt', input, idempotencyKey },
    async (work) => {
      const spending = await spendingOf(work, session, spendingId as string, ['spendingId']);
      const others = await attachedTo(work, spending.id);
      refuseAny(attachingRefusals(digest, others));
      work.entityManager.create(Receipt, {
        tenantId,
        id,
        personId: spending.personId,
        spendingId: spending.id,
        kind,
        byteCount: given.bytes.length,
        digest,
        attachedAt: work.now.toString(),
        attachedBy: work.actorSubject,
      });
      return { type: 'Receipt', id };
    },
  );
  if (result.subjectId !== id) await removeFile(session, id);
  return result;
}

/**
 * Removes a receipt that was attached wrongly: its file is destroyed, and that there was one stays on record. Refuses
 * NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU, RECEIPT_NOT_ATTACHED_BY_YOU, RECEIPT_REMOVED and the texts.
 */
export async function removeReceipt(
  session: Session,
  command: Command,
  { receiptId, reason }: { receiptId: string; reason: string },
): Promise<CommandResult> {
  const result = await runCommand(session, command, async (work) => {
    const path = ['receiptId'];
    const receipt = await lockedRecord(work, Receipt, 'Receipt', receiptId, path);
    await spendingOf(work, session, receipt.spendingId, path);
    const isCouncil = spendingSource(session.actor?.role ?? 'PERSON') === 'COUNCIL';
    refuseAny(removingRefusals(receipt, { isCouncil, subject: work.actorSubject }));
    refuseAny(textRefusals(['reason'], reason, true));
    const removed = { removedAt: work.now.toString(), removedBy: work.actorSubject, removedReason: reason };
    Object.assign(receipt, removed);
    return { type: 'Receipt', id: receipt.id };
  });
  if (result.subjectId && !session.isDryRun) await removeFile(session, result.subjectId);
  return result;
}

/** The spending, for whoever accounts for the money of its part; to anybody else there is none. */
async function spendingOf(work: Work, session: Session, id: string, path: readonly string[]) {
  const { tenantId, entityManager } = work;
  const spending = await entityManager.findOne(Spending, { tenantId, id });
  if (!spending) throw new Refused(notFound(path).refusals);
  await accountableFor(work, session, spending.partId, path);
  return spending;
}

async function attachedTo({ entityManager, tenantId }: Work, spendingId: string) {
  const attached = await entityManager.find(Receipt, { tenantId, spendingId, removedAt: null });
  return attached.map(({ id, digest }) => ({ globalId: toGlobalId('Receipt', id), digest }));
}

/** A file that can’t be removed now is removed by the sweep. */
async function removeFile({ council, files }: Session, id: string): Promise<void> {
  await files.remove(receiptKey(council.tenantId, id)).catch(() => {});
}
