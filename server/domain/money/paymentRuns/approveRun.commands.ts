import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { insertAll } from '../../../platform/commands/insertAll.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import type { BankAccount } from '../bankDetails/bankAccount.ts';
import { BankDetails } from '../bankDetails/bankDetails.entity.ts';
import { approverRefusals, keyRefusals, unreadableRefusals } from '../bankDetails/bankDetailsRules.ts';
import { accountIfReadable } from '../bankDetails/sealedAccounts.ts';
import { instalmentLines } from '../budgets/partLines.ts';
import { LedgerPosting, LedgerTransaction } from '../ledger/ledger.entity.ts';
import type { AccountKind } from '../ledger/ledgerVocabulary.ts';
import { InstalmentPayment } from '../payments/payments.entity.ts';
import { originatorNow } from './originator.commands.ts';
import { collected } from './partOfRun.ts';
import { partsToCollect } from './partsToCollect.queries.ts';
import {
  type BacsOriginatorRecord,
  PaymentRun,
  PaymentRunItem,
  type PaymentRunItemRecord,
  type PaymentRunRecord,
} from './paymentRuns.entity.ts';
import { changeRefusals, type PartNow } from './runChanges.ts';
import { lockAllOf } from './runLocks.commands.ts';
import { approvalDayRefusals, originatorRefusals, runSettledRefusals } from './runRules.ts';
import { PAYMENT_RUN_APPROVAL } from './runSteps.queries.ts';

interface Target {
  runId: string;
  expectedVersion: number;
}

/**
 * Approves a run that another officer proposed, and posts all of it to the ledger or none: pending, dated on the day on which
 * the banks exchange it. Refuses NOT_FOUND, STALE_VERSION,
 * RUN_SETTLED, APPROVER_IS_PROPOSER, BANK_KEY_MISSING, ORIGINATOR_MISSING, PAY_DAY_TOO_SOON, and RUN_CHANGED once for each
 * payment that is no longer as it was proposed.
 */
export function approvePaymentRun(session: Session, command: Command, target: Target) {
  return runCommand(session, command, async (work) => {
    const run = await runToSettle(work, target);
    refuseAny(approverRefusals(run.proposedBy, work.actorSubject, ['runId']));
    refuseAny(keyRefusals(session.vault, ['runId']));
    const originator = await originatorNow(work);
    refuseAny([...originatorRefusals(originator, ['runId']), ...approvalDayRefusals(run.payOn, work.today)]);
    const items = await itemsOf(work, run.id);
    await lockAllOf(work, run.id);
    refuseAny(await changesSince(work, run, items));
    const hashTotal = await hashTotalOf(work, session.vault as Vault, items);
    await payAll(work, run, items);
    const { now, actorSubject: approvedBy } = work;
    const { id: originatorId } = originator as BacsOriginatorRecord;
    Object.assign(run, { approvedAt: now.toString(), approvedBy, originatorId, hashTotal });
    run.version += 1;
    closeStep(work, PAYMENT_RUN_APPROVAL, { subjectId: run.id });
    return { type: 'PaymentRun', id: run.id };
  });
}

/** Takes a run back before anything is paid. Refuses NOT_FOUND, STALE_VERSION and RUN_SETTLED. */
export function withdrawPaymentRun(session: Session, command: Command, target: Target) {
  return runCommand(session, command, async (work) => {
    const run = await runToSettle(work, target);
    Object.assign(run, { withdrawnAt: work.now.toString(), withdrawnBy: work.actorSubject });
    run.version += 1;
    closeStep(work, PAYMENT_RUN_APPROVAL, { subjectId: run.id });
    return { type: 'PaymentRun', id: run.id };
  });
}

async function runToSettle(work: Work, { runId, expectedVersion }: Target): Promise<PaymentRunRecord> {
  const run = await lockedRecord(work, PaymentRun, 'PaymentRun', runId, ['runId']);
  refuseAny(runSettledRefusals(run));
  refuseStale(run, expectedVersion);
  return run;
}

function itemsOf({ entityManager, tenantId }: Work, runId: string): Promise<PaymentRunItemRecord[]> {
  return entityManager.find(
    PaymentRunItem,
    { tenantId, runId },
    { orderBy: { position: 'asc' }, disableIdentityMap: true },
  );
}

/** What a run would hold of its parts if it were proposed now, beside what it holds. */
async function changesSince(work: Work, run: PaymentRunRecord, items: readonly PaymentRunItemRecord[]) {
  const { dueBy, processingOn } = run;
  const partIds = [...new Set(items.map(({ partId }) => partId))];
  const parts = await partsToCollect(work, { partIds, leftOut: new Set(), day: dueBy, processingOn });
  const now = new Map<string, PartNow>(
    parts.map((part) => [
      part.partId,
      {
        ...collected(part, { dueBy, processingOn }),
        attemptOf: (startsOn) => 1 + (part.attempts.get(startsOn) ?? 0),
      },
    ]),
  );
  return changeRefusals(
    items.map((item) => ({ ...item, id: toGlobalId('PaymentRunItem', item.id) })),
    now,
  );
}

/** The sort codes and account numbers that are paid, added up: kept with the run, by which its file is checked. */
async function hashTotalOf(
  work: Work,
  vault: Vault,
  items: readonly PaymentRunItemRecord[],
): Promise<number> {
  const { entityManager, tenantId } = work;
  const id = { $in: [...new Set(items.map(({ bankDetailsId }) => bankDetailsId))] };
  const found = await entityManager.find(BankDetails, { tenantId, id }, { disableIdentityMap: true });
  const totals = new Map(
    found.map((details) => {
      const account = accountIfReadable(vault, details);
      refuseAny(unreadableRefusals(account, ['runId']));
      const { sortCode, accountNumber } = account as BankAccount;
      return [details.id, Number(sortCode) + Number(accountNumber)];
    }),
  );
  return items
    .filter(({ reference }) => reference)
    .reduce((sum, { bankDetailsId }) => sum + (totals.get(bankDetailsId) ?? 0), 0);
}

interface AccountOfPart {
  id: string;
  partId: string;
  personId: string;
  kind: AccountKind;
}

// In the order of the numbers by which PostgreSQL locks what is guarded, in which the lines are then written.
const FIND_ACCOUNTS = `
  select account.id, account.owner_id as "partId", account.person_id as "personId", account.kind,
    budget.money_policy_version_id as "policyVersionId"
  from ledger_account account
  join budget_part part on part.tenant_id = $1 and part.id = account.owner_id
  join budget on budget.tenant_id = $1 and budget.id = part.budget_id
  where account.tenant_id = $1 and account.owner_kind = 'PART'
    and account.kind in ('PART_ALLOCATION', 'PAID_TO_HOLDER', 'CONTRIBUTION_TAKEN_OFF')
    and account.owner_id = any (select part_id from payment_run_item where tenant_id = $1 and run_id = $2)
  order by account.kind = 'PART_ALLOCATION' desc, hashtext(account.id::text) & 1023`;

const MARK_PAID = `update payment_run_item item set transaction_id = paid.transaction_id
  from unnest($2::uuid[], $3::uuid[]) as paid (id, transaction_id)
  where item.tenant_id = $1 and item.id = paid.id`;

/** Reserves the money of every item, each in a transaction of its own, some hundred rows in a statement. */
async function payAll(
  work: Work,
  { id: runId, processingOn }: PaymentRunRecord,
  items: readonly PaymentRunItemRecord[],
): Promise<void> {
  const accounts = await work.query<AccountOfPart & { policyVersionId: string }>(FIND_ACCOUNTS, [
    work.tenantId,
    runId,
  ]);
  const ofPart = Map.groupBy(accounts, ({ partId }) => partId);
  const place = new Map([...ofPart.keys()].map((partId, index) => [partId, index]));
  const inOrder = items.toSorted(
    (one, other) =>
      (place.get(one.partId) ?? 0) - (place.get(other.partId) ?? 0) || one.position - other.position,
  );
  const paid = inOrder.map((item) => ({ item, transactionId: newId() }));
  await insertAll(
    work,
    LedgerTransaction,
    paid.map(({ item, transactionId }) => ({
      tenantId: work.tenantId,
      id: transactionId,
      kind: 'INSTALMENT_PAID' as const,
      occurredOn: processingOn,
      startsPending: true,
      policyVersionId: ofPart.get(item.partId)?.[0]?.policyVersionId,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
      seenBy: [item.personId],
    })),
  );
  await insertAll(
    work,
    LedgerPosting,
    paid.flatMap(({ item, transactionId }) =>
      postingsOf(work, item, transactionId, ofPart.get(item.partId) ?? []),
    ),
  );
  await insertAll(
    work,
    InstalmentPayment,
    paid.map(({ item, transactionId }) => paymentOf(item, transactionId)),
  );
  const ids = paid.map(({ item }) => item.id);
  await work.query(MARK_PAID, [work.tenantId, ids, paid.map(({ transactionId }) => transactionId)]);
}

function postingsOf(
  { tenantId }: Work,
  item: PaymentRunItemRecord,
  transactionId: string,
  accounts: readonly AccountOfPart[],
) {
  return instalmentLines(item.partId, item).map(({ account: kind, amountPence }, index) => {
    const account = accounts.find((each) => each.kind === kind);
    if (!account) throw new Error(`A part of a budget has no account ${kind}.`);
    const { id: accountId, personId } = account;
    return { tenantId, transactionId, line: index + 1, accountId, personId, amountPence };
  });
}

function paymentOf(item: PaymentRunItemRecord, transactionId: string) {
  const { tenantId, personId, partId, startsOn, endsOn, coversFrom, coversUntil, attempt } = item;
  const { wholeAmountPence, wholeContributionPence, wholeDays, daysBefore } = item;
  return {
    tenantId,
    transactionId,
    personId,
    partId,
    startsOn,
    endsOn,
    coversFrom,
    coversUntil,
    wholeAmountPence,
    wholeContributionPence,
    wholeDays: wholeDays ?? null,
    daysBefore,
    attempt,
  };
}
