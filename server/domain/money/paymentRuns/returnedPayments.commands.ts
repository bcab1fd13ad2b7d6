import { LockMode } from '@mikro-orm/core';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { BankDetails, type BankDetailsRecord } from '../bankDetails/bankDetails.entity.ts';
import { PAYMENT_RETURNED, RIGHT_ACCOUNT } from '../bankDetails/bankDetailsClock.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import { reversalLines } from '../ledger/ledgerLines.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { postPending } from '../ledger/settlement.commands.ts';
import { linesOf } from '../payments/payments.commands.ts';
import {
  PaymentRun,
  PaymentRunItem,
  type PaymentRunItemRecord,
  ReturnedPayment,
  ReturnedPaymentList,
} from './paymentRuns.entity.ts';
import { pendingItems } from './pendingPayments.queries.ts';
import {
  type PaymentSent,
  type ReturnGiven,
  type ReturnList,
  type ReturnReason,
  reasonOf,
  returnInWords,
  returnRefusals,
  SETTLE_WORKING_DAYS,
  tidyReference,
} from './returnedPayments.ts';
import type { BadReturn } from './returnReport.ts';

export type SentItem = PaymentSent & { item: PaymentRunItemRecord; details: BankDetailsRecord };

/**
 * Records a list of the banks: payments that came back (ARUCS), or that were made although the details were wrong (AWACS).
 * What came back is reversed in the ledger, so that the instalment is due again as its next attempt, and the account is
 * held until another is approved. All of a list is recorded or nothing. Refuses all of `RETURN_REFUSALS`.
 */
export function recordReturnedPayments(
  session: Session,
  command: Command,
  { list, entries }: { list: ReturnList; entries: readonly ReturnGiven[] },
) {
  return runCommand(session, command, async (work) => {
    const sent = await paymentsSent(work, list, entries);
    refuseAny(returnRefusals(list, entries, sent, work.today));
    return { type: 'ReturnedPaymentList', id: await keepReturns(work, list, entries, sent) };
  });
}

/** An entry of a list that nothing stands in the way of, with the account that was proposed for it where one was. */
export type ReturnToKeep = Pick<ReturnGiven, 'reference' | 'reasonCode' | 'reportedOn'> & {
  proposedDetailsId?: string | null;
};

/**
 * Keeps a list, reverses what came back and asks which accounts are right. Gives back the id of the list.
 * @param report how many of a file were recorded before, and what was wrong with others.
 */
export async function keepReturns(
  work: Work,
  list: ReturnList,
  entries: readonly ReturnToKeep[],
  sent: ReadonlyMap<string, SentItem>,
  report: { repeatedCount: number; badLines: readonly BadReturn[] } = { repeatedCount: 0, badLines: [] },
): Promise<string> {
  const listId = newId();
  const { tenantId, entityManager, now, actorSubject } = work;
  entityManager.create(ReturnedPaymentList, {
    ...report,
    tenantId,
    id: listId,
    kind: list,
    paymentCount: entries.length,
    recordedAt: now.toString(),
    recordedBy: actorSubject,
  });
  await postReturned(
    work,
    entries.map(({ reference }) => sent.get(tidyReference(reference)) as SentItem),
  );
  for (const { reference, reasonCode, reportedOn, proposedDetailsId = null } of entries) {
    const { item } = sent.get(tidyReference(reference)) as SentItem;
    const reason = reasonOf(reasonCode) as ReturnReason;
    const reversalId = list === 'ARUCS' ? await sentBack(work, item, reportedOn, reason) : null;
    const { id: itemId, personId } = item;
    const about = { tenantId, id: newId(), personId, listId, itemId, listKind: list };
    entityManager.create(ReturnedPayment, { ...about, reason, reportedOn, reversalId, proposedDetailsId });
    await askForRightAccount(work, item, list, reason);
  }
  return listId;
}

const LOCK_PARTS = `select part.id from budget_part part where part.tenant_id = $1 and part.id = any (
  select item.part_id from payment_run_item item where item.tenant_id = $1 and item.reference = any ($2::text[]))
  order by part.id for update`;

/** The payments of these references that went out, with what has become of them. Their parts are locked, in one order. */
export async function paymentsSent(
  work: Work,
  list: ReturnList,
  entries: readonly Pick<ReturnGiven, 'reference'>[],
): Promise<Map<string, SentItem>> {
  const { entityManager, tenantId } = work;
  const references = entries.map(({ reference }) => tidyReference(reference));
  await work.query(LOCK_PARTS, [tenantId, references]);
  const items = await entityManager.find(PaymentRunItem, {
    tenantId,
    reference: { $in: references },
    transactionId: { $ne: null },
  });
  const runs = await entityManager.find(PaymentRun, {
    tenantId,
    id: { $in: [...new Set(items.map(({ runId }) => runId))] },
  });
  const reversesId = { $in: items.map(({ transactionId }) => transactionId as string) };
  const reversals = await entityManager.find(LedgerTransaction, { tenantId, reversesId });
  const itemId = { $in: items.map(({ id }) => id) };
  const paidInto = { $in: [...new Set(items.map(({ bankDetailsId }) => bankDetailsId))] };
  const accounts = await entityManager.find(BankDetails, { tenantId, id: paidInto });
  const returned = await entityManager.find(ReturnedPayment, { tenantId, listKind: list, itemId });
  return new Map(
    items.map((item) => {
      const details = accounts.find(({ id }) => id === item.bankDetailsId) as BankDetailsRecord;
      const facts = {
        item,
        details,
        accountEnding: details.accountEnding,
        paidPence: item.amountPence - item.contributionTakenOffPence,
        exchangedOn: runs.find(({ id }) => id === item.runId)?.processingOn as string,
        isReversed: reversals.some((reversal) => reversal.reversesId === item.transactionId),
        isReturned: returned.some((each) => each.itemId === item.id),
      };
      return [item.reference as string, facts];
    }),
  );
}

/** A bank sends back only what it had, so what is still pending is posted first. */
async function postReturned(work: Work, sent: readonly SentItem[]): Promise<void> {
  const returned = new Set(sent.map(({ item }) => item.id));
  const runIds = new Set(sent.map(({ item }) => item.runId));
  for (const runId of runIds) {
    const pending = await pendingItems(work.query, work.tenantId, { runId });
    await postPending(
      work,
      pending.filter(({ itemId }) => returned.has(itemId)),
    );
  }
}

/** The money is with the council again from the day on which it came back. */
async function sentBack(
  work: Work,
  item: PaymentRunItemRecord,
  reportedOn: string,
  reason: ReturnReason,
): Promise<string> {
  const transactionId = item.transactionId as string;
  const lines = await linesOf(work, transactionId);
  const { tenantId, entityManager } = work;
  const payment = await entityManager.findOneOrFail(LedgerTransaction, { tenantId, id: transactionId });
  const header = {
    kind: 'REVERSAL' as const,
    policyVersionId: payment.policyVersionId,
    reversesId: transactionId,
    reason: `${returnInWords('ARUCS', reason)} (${reason})`,
    occurredOn: reportedOn,
  };
  return recordTransaction(work, header, reversalLines(lines));
}

/** Holds an account from which a payment came back, tells the person, and lets somebody ask which account is right. */
async function askForRightAccount(
  work: Work,
  { bankDetailsId: id }: PaymentRunItemRecord,
  list: ReturnList,
  reason: ReturnReason,
): Promise<void> {
  const { tenantId, entityManager, today } = work;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const details: BankDetailsRecord = await entityManager.findOneOrFail(BankDetails, { tenantId, id }, lock);
  notify(work, PAYMENT_RETURNED, { personId: details.personId, subjectId: details.id });
  // Where others were approved meanwhile, nothing is paid by these any more.
  if (details.replacedOn) return;
  const settleReason = returnInWords(list, reason);
  const settleByOn = workingDaysAfter(today, SETTLE_WORKING_DAYS).toString();
  Object.assign(details, { settleByOn, settleReason, version: details.version + 1 });
  if (list === 'ARUCS' && !details.heldOn) {
    Object.assign(details, { heldOn: today.toString(), heldReason: settleReason });
  }
  const { personId } = details;
  openStep(work, RIGHT_ACCOUNT, { personId, subjectId: id, dueOn: settleByOn, dueReason: settleReason });
}
