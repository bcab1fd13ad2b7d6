import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { PlanOutcome, SupportItem } from '../../care/plans/plans.entity.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { lowestBalanceFrom } from '../ledger/accounts.queries.ts';
import { LedgerTransaction } from '../ledger/ledger.entity.ts';
import { reversalLines } from '../ledger/ledgerLines.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { movesMoney } from '../payments/instalments.ts';
import { linesOf } from '../payments/payments.commands.ts';
import { PoolMember } from '../pools/pools.entity.ts';
import { Spending } from './spending.entity.ts';
import {
  accountingRefusals,
  allocationRefusals,
  outcomeOf,
  type ReportedSpending,
  reversingSpendingRefusals,
  SPENDING_ACCOUNTS,
  type SpendingFacts,
  spendingLines,
  spendingRefusals,
  spendingSource,
} from './spending.ts';
import type { SpendingSource } from './spendingVocabulary.ts';

/**
 * Keeps what was spent of a part, what came back or what the person put in, dated on its day, and posts it to the ledger.
 * Refuses NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU and all of `spendingRefusals`.
 */
export function reportSpending(session: Session, command: Command, partId: string, given: ReportedSpending) {
  return runCommand(session, command, async (work) => {
    const part = await accountablePart(work, session, partId);
    const reported = withBareIds(given);
    const { moneyPolicyVersionId: policyVersionId, ...plan } = await planOfPart(work, part);
    const facts = await spendingFacts(work, part, plan, reported.occurredOn);
    refuseAny(spendingRefusals(reported, facts, work.today));
    const source = spendingSource(session.actor?.role ?? 'PERSON');
    const accounts = await accountsFor(work, ownerOf(part), SPENDING_ACCOUNTS);
    return {
      type: 'Spending',
      id: postSpending(work, part, reported, { facts, accounts, source, policyVersionId }),
    };
  });
}

/**
 * Undoes what was reported, dated on the same day, as it never happened so. Refuses NOT_FOUND, MONEY_NOT_MANAGED_BY_YOU,
 * SPENDING_NOT_REPORTED_BY_YOU, ALREADY_REVERSED, SPENDING_BEYOND_ALLOCATION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function reverseSpending(session: Session, command: Command, spendingId: string, reason: string) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const path = ['spendingId'];
    const id = fromGlobalId('Spending', spendingId);
    const spending = id ? await entityManager.findOne(Spending, { tenantId, id }) : null;
    if (!spending) throw notFound(path);
    const part = await accountableFor(work, session, spending.partId, path);
    const reversesId = spending.transactionId;
    const isReversed = (await entityManager.count(LedgerTransaction, { tenantId, reversesId })) > 0;
    const asker = { role: session.actor?.role ?? 'PERSON', subject: work.actorSubject };
    const { kind, occurredOn, amountPence, reportedBy } = spending;
    refuseAny([
      ...reversingSpendingRefusals({ isReversed, reportedBy }, asker),
      ...textRefusals(['reason'], reason, true),
    ]);
    // What came back and did not after all is taken from what is left again.
    const again = { kind: kind === 'REFUNDED' ? ('SPENT' as const) : ('REFUNDED' as const), amountPence };
    const plan = { items: [], outcomeIds: [] };
    refuseAny(allocationRefusals(again, await spendingFacts(work, part, plan, occurredOn), path));
    const { policyVersionId } = await entityManager.findOneOrFail(LedgerTransaction, {
      tenantId,
      id: reversesId,
    });
    const header = { kind: 'REVERSAL' as const, policyVersionId, reversesId, reason, occurredOn };
    recordTransaction(work, header, reversalLines(await linesOf(work, reversesId)));
    return { type: 'Spending', id: spending.id };
  });
}

/** The part whose money somebody accounts for, locked, so that nobody else pays or spends from it meanwhile. */
export async function accountablePart(
  work: Work,
  session: Session,
  partId: string,
): Promise<BudgetPartRecord> {
  const path = ['partId'];
  const id = fromGlobalId('BudgetPart', partId);
  if (!id) throw notFound(path);
  return accountableFor(work, session, id, path);
}

/** The same by its bare id. A provider accounts for the money that it holds itself, and to it there are no other parts. */
export async function accountableFor(
  work: Work,
  { actor, standing }: Session,
  id: string,
  path: readonly string[],
) {
  const part = await lockedRecord(work, BudgetPart, 'BudgetPart', toGlobalId('BudgetPart', id), path);
  const role = actor?.role ?? 'PERSON';
  const isOwn = part.heldBySupporterId && part.heldBySupporterId === actor?.supporterId;
  if (role === 'PROVIDER' && !isOwn) throw notFound(path);
  refuseAny(accountingRefusals(role, standing?.acts ?? [], path));
  return part;
}

/** The part as the ledger knows whose its accounts are. */
export function ownerOf({ id, personId }: BudgetPartRecord) {
  return { kind: 'PART' as const, id, personId };
}

/** The support in the plan that a part pays for, its outcomes, and the policy by which its money was agreed. */
export async function planOfPart(
  { tenantId, entityManager }: Work,
  part: BudgetPartRecord,
): Promise<Pick<SpendingFacts, 'items' | 'outcomeIds'> & { moneyPolicyVersionId: string }> {
  const { planId, moneyPolicyVersionId } = await entityManager.findOneOrFail(Budget, {
    tenantId,
    id: part.budgetId,
  });
  const items = await entityManager.find(SupportItem, { tenantId, planId });
  const outcomes = await entityManager.find(PlanOutcome, { tenantId, planId });
  return {
    items: items.map(({ id, outcomeId }) => ({ id, outcomeId })),
    outcomeIds: outcomes.map(({ id }) => id),
    moneyPolicyVersionId,
  };
}

/** What spending of a part on a day is checked against. */
export async function spendingFacts(
  work: Work,
  part: BudgetPartRecord,
  plan: Pick<SpendingFacts, 'items' | 'outcomeIds'>,
  occurredOn: string,
): Promise<SpendingFacts> {
  const isHeld = movesMoney(part.deploymentOption);
  const accounts = isHeld ? null : await accountsFor(work, ownerOf(part), ['PART_ALLOCATION']);
  const lowestPence = accounts ? await lowestBalanceFrom(work, accounts.PART_ALLOCATION, occurredOn) : 0;
  const { tenantId, entityManager } = work;
  const isInPool = (await entityManager.count(PoolMember, { tenantId, partId: part.id, leftOn: null })) > 0;
  return { ...plan, startsOn: part.startsOn, isHeld, lowestPence, isInPool };
}

type SpendingAccounts = Awaited<ReturnType<typeof accountsFor<(typeof SPENDING_ACCOUNTS)[number]>>>;

/** Posts spending that nothing stands in the way of, and gives back its id. */
export function postSpending(
  work: Work,
  part: BudgetPartRecord,
  reported: ReportedSpending,
  {
    facts,
    accounts,
    source,
    policyVersionId,
  }: { facts: SpendingFacts; accounts: SpendingAccounts; source: SpendingSource; policyVersionId: string },
): string {
  const { kind, occurredOn } = reported;
  const lines = spendingLines(reported, facts);
  const onAccounts = lines.map((line) => ({ ...line, account: accounts[line.account] }));
  const transactionId = recordTransaction(work, { kind, occurredOn, policyVersionId }, onAccounts);
  const id = newId();
  work.entityManager.create(Spending, {
    ...reported,
    outcomeId: outcomeOf(reported, facts),
    tenantId: work.tenantId,
    id,
    personId: part.personId,
    partId: part.id,
    transactionId,
    source,
    reportedAt: work.now.toString(),
    reportedBy: work.actorSubject,
  });
  return id;
}

/** An id of another type is left as it is, and so is refused as none of the plan. */
export function withBareIds<Given extends Pick<ReportedSpending, 'supportItemId' | 'outcomeId'>>(
  given: Given,
): Given {
  const bare = (type: string, id: string | null) => id && (fromGlobalId(type, id) ?? id);
  return {
    ...given,
    supportItemId: bare('SupportItem', given.supportItemId),
    outcomeId: bare('Outcome', given.outcomeId),
  };
}
