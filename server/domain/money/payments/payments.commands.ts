import { LockMode } from '@mikro-orm/core';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../budgets/budgets.entity.ts';
import { LedgerPosting, LedgerTransaction, type LedgerTransactionRecord } from '../ledger/ledger.entity.ts';
import { instalmentLines, reversalLines } from '../ledger/ledgerLines.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { instalments } from './instalments.decision.ts';
import { type Instalment, type PartToPay, partsToPay } from './instalments.ts';
import { instalmentToPay, isRefusal, planLife, reversalRefusals } from './paying.ts';

/**
 * Pays one instalment of a part, once. Refuses NOT_FOUND, PLAN_NOT_LIVE, NO_MONEY_MOVES_FOR_OPTION,
 * INSTALMENT_NOT_ON_SCHEDULE, INSTALMENT_ALREADY_PAID, INSTALMENT_BEFORE_SUPPORT, INSTALMENT_AFTER_END,
 * ALLOCATION_SPENT and INSTALMENT_NOT_YET_DUE.
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
    const answer = instalmentToPay(await payingFacts(work, budget, part), instalmentStartsOn, work.today);
    if (isRefusal(answer)) refuseAny([answer]);
    const instalment = answer as Instalment;
    const header = {
      kind: 'INSTALMENT_PAID' as const,
      personId: part.personId,
      budgetId: budget.id,
      partId: part.id,
      instalmentStartsOn: instalment.startsOn,
      policyVersionId: budget.moneyPolicyVersionId,
    };
    const id = recordTransaction(work, header, instalmentLines(part.id, instalment));
    return { type: 'LedgerTransaction', id };
  });
}

/**
 * Undoes a transaction with one that says the opposite, line by line. Refuses NOT_FOUND, TEXT_MISSING,
 * TEXT_TOO_LONG, REVERSAL_NOT_REVERSIBLE, ALREADY_REVERSED and ALLOCATION_NOT_REVERSIBLE.
 */
export function reverseTransaction(
  session: Session,
  command: Command,
  transactionId: string,
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const transaction = await transactionFor(work, transactionId);
    await lockMoneyOf(work, transaction);
    const ofBudget = await transactionsOf(work, { budgetId: transaction.budgetId });
    const facts = {
      kind: transaction.kind,
      isReversed: ofBudget.some(({ reversesId }) => reversesId === transaction.id),
    };
    refuseAny([...textRefusals(['reason'], reason, true), ...reversalRefusals(facts)]);
    const lines = await work.entityManager.find(
      LedgerPosting,
      { tenantId: work.tenantId, transactionId: transaction.id },
      { orderBy: { line: 'asc' } },
    );
    const { personId, budgetId, partId, policyVersionId } = transaction;
    const header = { kind: 'REVERSAL' as const, personId, budgetId, partId, policyVersionId };
    const reversal = { ...header, reversesId: transaction.id, reason };
    return {
      type: 'LedgerTransaction',
      id: recordTransaction(work, reversal, reversalLines(lines)),
    };
  });
}

async function payingFacts(work: Work, budget: BudgetRecord, part: BudgetPartRecord) {
  const { tenantId } = work;
  const plan = await work.entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
  const allocations = await work.entityManager.find(LedgerPosting, {
    tenantId,
    partId: part.id,
    account: 'PART_ALLOCATION',
  });
  const payments = standingPayments(await transactionsOf(work, { budgetId: budget.id, partId: part.id }));
  return {
    plan: planLife(plan),
    deploymentOption: part.deploymentOption,
    schedule: await scheduleOf(work, budget, part),
    paidStarts: payments.flatMap(({ instalmentStartsOn }) => instalmentStartsOn ?? []),
    remainingPence: allocations.reduce((sum, { amountPence }) => sum + amountPence, 0),
  };
}

/** The schedule by the versions of the council's policy that the budget was agreed by. */
async function scheduleOf(work: Work, budget: BudgetRecord, part: BudgetPartRecord): Promise<Instalment[]> {
  const money = await policyVersion(work, 'money', budget.moneyPolicyVersionId);
  const deployment = await policyVersion(work, 'deployment', budget.deploymentPolicyVersionId);
  const parts = await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, budgetId: budget.id },
    { orderBy: { position: 'asc' } },
  );
  const toPay = partsToPay(parts, budget.personContributionWeeklyPence);
  const own = toPay[parts.findIndex(({ id }) => id === part.id)] as PartToPay;
  return instalments.rule(own, { money: money.settings, deployment: deployment.settings }).instalments;
}

function transactionsOf(
  work: Work,
  which: { budgetId: string; partId?: string },
): Promise<LedgerTransactionRecord[]> {
  return work.entityManager.find(LedgerTransaction, { tenantId: work.tenantId, ...which });
}

/** The payments that have not been reversed. */
function standingPayments(transactions: readonly LedgerTransactionRecord[]): LedgerTransactionRecord[] {
  const reversed = transactions.map(({ reversesId }) => reversesId);
  return transactions.filter(({ kind, id }) => kind === 'INSTALMENT_PAID' && !reversed.includes(id));
}

/** A transaction can't be locked, as the program may not change one: the parts of its budget are locked instead. */
async function transactionFor(work: Work, globalId: string): Promise<LedgerTransactionRecord> {
  const id = fromGlobalId('LedgerTransaction', globalId);
  const found = id
    ? await work.entityManager.findOne(LedgerTransaction, { tenantId: work.tenantId, id })
    : null;
  if (!found) throw notFound(['transactionId']);
  return found;
}

/** Lets nobody else pay or reverse what this touches: one part for a payment, every part for an allocation. */
async function lockMoneyOf(work: Work, { budgetId, partId }: LedgerTransactionRecord): Promise<void> {
  await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, budgetId, ...(partId ? { id: partId } : {}) },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { position: 'asc' } },
  );
}
