import { LockMode } from '@mikro-orm/core';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { representationsOf } from '../../care/representation/representation.commands.ts';
import { SUSPENSION_WAITS_UNTIL } from '../../oversight/challenges/openChallenges.queries.ts';
import { Supporter } from '../../people/people.entity.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../budgets/budgets.entity.ts';
import { accountOfPart, instalmentLines, onAccounts } from '../budgets/partLines.ts';
import { accountsOf, balanceOf } from '../ledger/accounts.queries.ts';
import {
  LedgerAccount,
  type LedgerAccountRecord,
  LedgerPosting,
  LedgerSettlement,
  LedgerTransaction,
  type LedgerTransactionRecord,
} from '../ledger/ledger.entity.ts';
import { reversalLines } from '../ledger/ledgerLines.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { DRAWN_AHEAD } from './ahead.ts';
import {
  type Instalment,
  instalmentSchedule,
  type LiveInstalment,
  type PartToPay,
  partsToPay,
  wholeOf,
} from './instalments.ts';
import { instalmentToPay, isRefusal } from './paying.ts';
import { type PayingFacts, payingFactsOn } from './payingFacts.ts';
import { InstalmentPayment } from './payments.entity.ts';
import { paymentsOf } from './paymentsOfPart.queries.ts';
import type { Receiver } from './receiver.ts';
import { reversalRefusals } from './reversing.ts';

/**
 * Pays one instalment of a part, once. Refuses NOT_FOUND, PLAN_NOT_LIVE, NO_MONEY_MOVES_FOR_OPTION,
 * AUTHORITY_HAS_ENDED, CAPACITY_DECISION_RUN_OUT, PAYMENTS_SUSPENDED,
 * INSTALMENT_NOT_ON_SCHEDULE, INSTALMENT_ALREADY_PAID, INSTALMENT_BEFORE_SUPPORT, INSTALMENT_AFTER_END,
 * ALLOCATION_SPENT, INSTALMENT_NOT_YET_DUE and INSTALMENT_BEFORE_ALLOCATION.
 * @param instalmentStartsOn the first day that the money is for; null for the next that is unpaid.
 */
export function payInstalment(
  session: Session,
  command: Command,
  partId: string,
  instalmentStartsOn: string | null,
) {
  return runCommand(session, command, async (work) => {
    // The lock on the part lets nobody else pay from it until this is committed.
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const budget = await work.entityManager.findOneOrFail(Budget, {
      tenantId: work.tenantId,
      id: part.budgetId,
    });
    const { facts, accounts, payments } = await payingFactsOfPart(work, budget, part);
    const answer = instalmentToPay(facts, instalmentStartsOn, work.today);
    if (isRefusal(answer)) refuseAny([answer]);
    const instalment = answer as LiveInstalment;
    const header = { kind: 'INSTALMENT_PAID' as const, policyVersionId: budget.moneyPolicyVersionId };
    const lines = onAccounts(instalmentLines(part.id, instalment), accounts);
    const id = recordTransaction(work, header, lines);
    const { startsOn, endsOn, coversFrom, coversUntil } = instalment;
    const whole = facts.schedule.find((each) => each.startsOn === startsOn) as Instalment;
    work.entityManager.create(InstalmentPayment, {
      tenantId: work.tenantId,
      transactionId: id,
      personId: part.personId,
      partId: part.id,
      startsOn,
      endsOn,
      coversFrom,
      coversUntil,
      ...wholeOf(whole),
      attempt: 1 + payments.filter(({ payment }) => payment.startsOn === startsOn).length,
    });
    return { type: 'LedgerTransaction', id };
  });
}

/**
 * Undoes a transaction with one in which every line has the opposite sign. Refuses NOT_FOUND, TEXT_MISSING,
 * TEXT_TOO_LONG, REVERSAL_NOT_REVERSIBLE, ALREADY_REVERSED, PAYMENT_PENDING, LEAVING_NOT_REVERSIBLE, SPENDING_REVERSED_ELSEWHERE and ALLOCATION_NOT_REVERSIBLE.
 */
export function reverseTransaction(
  session: Session,
  command: Command,
  transactionId: string,
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const transaction = await transactionFor(work, transactionId);
    const lines = await linesOf(work, transaction.id);
    await lockMoneyOf(work, lines);
    const { tenantId, entityManager } = work;
    const facts = {
      kind: transaction.kind,
      isReversed:
        (await entityManager.count(LedgerTransaction, { tenantId, reversesId: transaction.id })) > 0,
      isPending:
        transaction.startsPending &&
        (await entityManager.count(LedgerSettlement, { tenantId, transactionId: transaction.id })) === 0,
    };
    refuseAny([...textRefusals(['reason'], reason, true), ...reversalRefusals(facts)]);
    const { policyVersionId } = transaction;
    const header = { kind: 'REVERSAL' as const, policyVersionId, reversesId: transaction.id, reason };
    return { type: 'LedgerTransaction', id: recordTransaction(work, header, reversalLines(lines)) };
  });
}

/** All that decides about the payments of a part that is locked, with its accounts and what was paid of it. */
export async function payingFactsOfPart(work: Work, budget: BudgetRecord, part: BudgetPartRecord) {
  const accounts = await accountsOf(work, { kind: 'PART', id: part.id });
  const payments = await paymentsOf(work, part.id);
  const { tenantId } = work;
  const { deploymentOption, agreementIsNeeded, agreementSignedOn, midPointBandBasisPoints } = part;
  const kept = {
    ...{ deploymentOption, agreementIsNeeded, agreementSignedOn, midPointBandBasisPoints },
    plan: await work.entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId }),
    ...(await suspensionOf(work, part.id)),
    schedule: await scheduleOf(work, budget, part),
    paidStarts: payments.filter(({ isUndone }) => !isUndone).map(({ payment }) => payment.startsOn),
    remainingPence: await balanceOf(work, accountOfPart(accounts, part.id, 'PART_ALLOCATION')),
    allocatedOn: part.followsPartId ? part.startsOn : null,
    drawnAheadPence: await drawnAheadOf(work, part),
    receiver: await receiverOf(work, part),
  };
  return { facts: payingFactsOn(kept, work.today), accounts, payments };
}

/** What of a part was drawn ahead and is not made good; nothing where it is no mid-point. */
export async function drawnAheadOf(
  work: Work,
  { id, mostAheadPence }: Pick<BudgetPartRecord, 'id' | 'mostAheadPence'>,
): Promise<number> {
  if (mostAheadPence === null || mostAheadPence === undefined) return 0;
  const [row] = await work.query<{ drawn: string }>(
    `select ${DRAWN_AHEAD('part')} as drawn from budget_part part where part.tenant_id = $1 and part.id = $2`,
    [work.tenantId, id],
  );
  return Number(row?.drawn);
}

async function receiverOf(work: Work, part: BudgetPartRecord): Promise<Receiver | null> {
  if (!part.heldBySupporterId) return null;
  const id = part.heldBySupporterId;
  const supporter = await work.entityManager.findOneOrFail(Supporter, { tenantId: work.tenantId, id });
  const { authority, authorityFrom, authorityTo, incapacityFoundUntil, personDiedOn } = supporter;
  const representations = await representationsOf(work, id);
  return { authority, authorityFrom, authorityTo, incapacityFoundUntil, personDiedOn, representations };
}

const FIND_SUSPENSION = `select suspension.starts_on::text as "suspendedFrom",
    ${SUSPENSION_WAITS_UNTIL} as "suspensionWaitsUntil"
  from payment_suspension suspension
  where suspension.tenant_id = $1 and suspension.part_id = $2 and suspension.lifted_on is null`;

/** The suspension of a part that is not lifted, of which there is at most one, and until when it waits for a challenge. */
async function suspensionOf(work: Work, partId: string) {
  type Found = Required<Pick<PayingFacts, 'suspendedFrom' | 'suspensionWaitsUntil'>>;
  const [open] = await work.query<Found>(FIND_SUSPENSION, [work.tenantId, partId]);
  return open ?? { suspendedFrom: null, suspensionWaitsUntil: null };
}

/** The schedule by the versions of the council's policy that the budget was agreed by, on that day. */
async function scheduleOf(work: Work, budget: BudgetRecord, part: BudgetPartRecord): Promise<Instalment[]> {
  const { money, deployment } = await paidBy(work, budget, part);
  const parts = await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, budgetId: budget.id },
    { orderBy: { position: 'asc' } },
  );
  const toPay = partsToPay(parts, budget.personContributionWeeklyPence);
  const own = toPay[parts.findIndex(({ id }) => id === part.id)] as PartToPay;
  return instalmentSchedule(own, { money: money.settings, deployment: deployment.settings });
}

/**
 * The versions of the council's policy by which a part is paid: those that its budget was agreed by, on that day, and where
 * its money came to be held in this way later, the deployment policy of the day from which on it is.
 */
export async function paidBy(work: Work, budget: BudgetRecord, part: BudgetPartRecord) {
  const on = dayInEnglandOf(budget.agreedAt);
  const changed = part.deploymentPolicyVersionId;
  return {
    money: await policyVersion(work, 'money', budget.moneyPolicyVersionId, on),
    deployment: changed
      ? await policyVersion(work, 'deployment', changed, part.startsOn)
      : await policyVersion(work, 'deployment', budget.deploymentPolicyVersionId, on),
  };
}

/** A transaction can't be locked, as the program may not change one: the parts whose money it moved are locked instead. */
async function transactionFor(work: Work, globalId: string): Promise<LedgerTransactionRecord> {
  const id = fromGlobalId('LedgerTransaction', globalId);
  const found = id
    ? await work.entityManager.findOne(LedgerTransaction, { tenantId: work.tenantId, id })
    : null;
  if (!found) throw notFound(['transactionId']);
  return found;
}

/** The lines of a transaction, with the accounts that they post to. */
export async function linesOf({ entityManager, tenantId }: Work, transactionId: string) {
  const postings = await entityManager.find(
    LedgerPosting,
    { tenantId, transactionId },
    { orderBy: { line: 'asc' } },
  );
  const id = { $in: postings.map(({ accountId }) => accountId) };
  const accounts = await entityManager.find(LedgerAccount, { tenantId, id });
  return postings.map(({ accountId, amountPence }) => ({
    account: accounts.find((account) => account.id === accountId) as LedgerAccountRecord,
    amountPence,
  }));
}

/** Lets nobody else pay or reverse what this touches: one part for a payment, every part for an allocation. */
async function lockMoneyOf(
  { entityManager, tenantId }: Work,
  lines: readonly { account: LedgerAccountRecord }[],
): Promise<void> {
  const parts = lines.filter(({ account }) => account.ownerKind === 'PART');
  const id = { $in: parts.map(({ account }) => account.ownerId) };
  const inOneOrder = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  await entityManager.find(BudgetPart, { tenantId, id }, inOneOrder);
}
