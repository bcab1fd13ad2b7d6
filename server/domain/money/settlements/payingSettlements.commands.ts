/** Working a settlement out again, paying what the council owes by it, and receiving what comes back. */
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { openChallengeOf } from '../../oversight/challenges/openChallenges.queries.ts';
import { openChallengeRefusals } from '../../oversight/challenges/waiting.ts';
import { Person } from '../../people/people.entity.ts';
import { Budget, BudgetPart } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { openUntilSettled, overFrom, settleBudget } from './settlements.commands.ts';
import {
  Settlement,
  SettlementPayment,
  type SettlementPaymentRecord,
  SettlementReceipt,
  type SettlementRecord,
} from './settlements.entity.ts';
import { paidOfPart, sumsOf } from './settlements.queries.ts';
import {
  approvingRefusals,
  notDueRefusals,
  payingRefusals,
  receivingRefusals,
  replacedRefusals,
} from './settling.ts';

/**
 * Works out once more what is owed either way of a budget whose plan is over, as more is known of its money. What comes out
 * the same stands. Refuses NOT_FOUND and SETTLEMENT_NOT_DUE.
 */
export function workOutSettlement(session: Session, command: Command, budgetId: string) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const budget = await lockedRecord(work, Budget, 'Budget', budgetId, ['budgetId']);
    const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
    const { diedOn } = await entityManager.findOneOrFail(Person, { tenantId, id: budget.personId });
    const lastedUntil = overFrom(plan, diedOn ?? null);
    refuseAny(notDueRefusals({ implementedOn: plan.implementedOn ?? null, lastedUntil }));
    const settled = (await settleBudget(work, budget, plan, diedOn ?? null)) as SettlementRecord;
    return { type: 'Settlement', id: settled.id };
  });
}

/** Proposes to pay for a part what the council owes by a settlement. Refuses NOT_FOUND, SETTLEMENT_REPLACED, all of `payingRefusals`, TEXT_MISSING and TEXT_TOO_LONG. */
export function proposeSettlementPayment(
  session: Session,
  command: Command,
  given: { settlementId: string; partId: string; amountPence: number; paidTo: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const settled = await lockedRecord(work, Settlement, 'Settlement', given.settlementId, ['settlementId']);
    refuseAny(replacedRefusals(settled.replacedAt, 'settlementId'));
    const part = await partOf(work, settled, given.partId);
    refuseAny(payingRefusals(given.amountPence, await payingFacts(work, settled, part)));
    refuseAny(textRefusals(['paidTo'], given.paidTo, true));
    const id = newId();
    entityManager.create(SettlementPayment, {
      tenantId,
      id,
      personId: settled.personId,
      budgetId: settled.budgetId,
      settlementId: settled.id,
      partId: part.id,
      version: 1,
      amountPence: given.amountPence,
      paidTo: given.paidTo,
      proposedAt: work.now.toString(),
      proposedBy: work.actorSubject,
    });
    return { type: 'SettlementPayment', id };
  });
}

/**
 * Approves and posts a payment that another officer proposed. It is all that is ever paid after a death. Refuses NOT_FOUND,
 * all of `approvingRefusals`, SETTLEMENT_REPLACED and all of `payingRefusals`.
 */
export function approveSettlementPayment(session: Session, command: Command, paymentId: string) {
  return runCommand(session, command, async (work) => {
    const payment = await lockedRecord(work, SettlementPayment, 'SettlementPayment', paymentId, [
      'paymentId',
    ]);
    refuseAny(approvingRefusals(payment, work.actorSubject));
    const settled = await lockedSettlement(work, payment.settlementId, 'paymentId');
    refuseAny(replacedRefusals(settled.replacedAt, 'paymentId'));
    const part = await lockedPart(work, payment.partId, 'paymentId');
    const facts = await payingFacts(work, settled, part);
    refuseAny(payingRefusals(payment.amountPence, facts, ['paymentId']));
    await post(work, settled, payment);
    await work.entityManager.flush();
    await openUntilSettled(work, settled);
    return { type: 'SettlementPayment', id: payment.id };
  });
}

async function post(work: Work, settled: SettlementRecord, payment: SettlementPaymentRecord): Promise<void> {
  const { amountPence, partId, personId } = payment;
  const owner = { kind: 'PART' as const, id: partId, personId };
  const accounts = await accountsFor(work, owner, ['PART_ALLOCATION', 'PAID_AT_SETTLEMENT']);
  const header = { kind: 'SETTLED' as const, policyVersionId: settled.policyVersionId };
  const transactionId = recordTransaction(work, header, [
    { account: accounts.PART_ALLOCATION, amountPence: -amountPence },
    { account: accounts.PAID_AT_SETTLEMENT, amountPence },
  ]);
  Object.assign(payment, {
    version: payment.version + 1,
    approvedAt: work.now.toString(),
    approvedBy: work.actorSubject,
    transactionId,
  });
}

/**
 * Posts what came back to the council by a settlement, from what is held for the part first, and beyond that from the own
 * money of whoever pays it. Refuses NOT_FOUND, SETTLEMENT_REPLACED, CHALLENGE_OPEN and all of `receivingRefusals`.
 */
export function recordSettlementReceipt(
  session: Session,
  command: Command,
  given: { settlementId: string; partId: string; amountPence: number; occurredOn: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const settled = await lockedRecord(work, Settlement, 'Settlement', given.settlementId, ['settlementId']);
    refuseAny(replacedRefusals(settled.replacedAt, 'settlementId'));
    const challengeId = await openChallengeOf(work, settled.personId, 'COLLECTING_MONEY');
    refuseAny(openChallengeRefusals(challengeId, 'COLLECTING_MONEY', ['settlementId']));
    const part = await partOf(work, settled, given.partId);
    const { stoppedOn, personId, budgetId, id, policyVersionId } = settled;
    const facts = { ...(await sumsOf(work, settled)), stoppedOn };
    refuseAny(receivingRefusals(given, facts, work.today));
    const { amountPence, occurredOn } = given;
    const { lowestPence } = await heldOfPart(work, part.id, occurredOn);
    const ownPence = amountPence - Math.min(amountPence, Math.max(0, lowestPence));
    const owner = { kind: 'PART' as const, id: part.id, personId };
    const accounts = await accountsFor(work, owner, [
      'HOLDER_USED',
      'REPAID_TO_COUNCIL',
      'PERSON_PAID_IN',
      'PERSON_OWN_MONEY',
    ]);
    const transactionId = recordTransaction(work, { kind: 'REPAID', occurredOn, policyVersionId }, [
      { account: accounts.PERSON_OWN_MONEY, amountPence: -ownPence },
      { account: accounts.PERSON_PAID_IN, amountPence: ownPence },
      { account: accounts.HOLDER_USED, amountPence: -amountPence },
      { account: accounts.REPAID_TO_COUNCIL, amountPence },
    ]);
    entityManager.create(SettlementReceipt, {
      tenantId,
      transactionId,
      personId,
      budgetId,
      settlementId: id,
      amountPence,
    });
    await entityManager.flush();
    await openUntilSettled(work, settled);
    return { type: 'Settlement', id };
  });
}

/** The part of the settled budget that an input names, locked. */
async function partOf(work: Work, { budgetId }: SettlementRecord, partId: string) {
  const id = fromGlobalId('BudgetPart', partId);
  const where = { tenantId: work.tenantId, id: id ?? '', budgetId };
  if (!id || !(await work.entityManager.findOne(BudgetPart, where))) throw notFound(['partId']);
  return lockedPart(work, id, 'partId');
}

function lockedPart(work: Work, partId: string, path: string) {
  return lockedRecord(work, BudgetPart, 'BudgetPart', toGlobalId('BudgetPart', partId), [path]);
}

function lockedSettlement(work: Work, id: string, path: string) {
  return lockedRecord(work, Settlement, 'Settlement', toGlobalId('Settlement', id), [path]);
}

async function payingFacts(work: Work, settled: SettlementRecord, part: { id: string; position: number }) {
  return {
    ...(await sumsOf(work, settled)),
    lines: settled.lines,
    position: part.position,
    paidOfPartPence: await paidOfPart(work, part.id),
  };
}
