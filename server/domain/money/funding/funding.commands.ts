import type { FundingStream } from '../../../../tenants/vocabularyOfFunding.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { ageInYears } from '../../people/registration.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetRecord } from '../budgets/budgets.entity.ts';
import { contributionShares } from '../budgets/contributionShares.ts';
import { partsHolding } from '../budgets/partsHolding.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { Spending } from '../spending/spending.entity.ts';
import { fundingStreams } from './funding.decision.ts';
import { BudgetFunding, FundingRecharge, FundingReport, SpendingStream } from './funding.entity.ts';
import { type FundedBudget, fundedBudget } from './funding.queries.ts';
import {
  type FundingSettings,
  type FundingShare,
  forDays,
  type LateGrant,
  matchRefusals,
  rechargeRefusals,
  reportOf,
  sharesRefusals,
} from './funding.ts';
import { FUNDING_REPORT_DUE } from './fundingSteps.queries.ts';
import { dayRefusals, nextReportStep, reportRefusals, reportsDue } from './reporting.ts';

async function fundingOf(work: Work, budgetId: string): Promise<FundedBudget> {
  const query = (text: string, values: readonly unknown[]) => work.query<{ json: string }>(text, values);
  return (await fundedBudget(query, work.tenantId, budgetId)) as FundedBudget;
}

function ageOn({ bornOn }: FundedBudget, day: string): number | null {
  return bornOn === null ? null : ageInYears(bornOn, Temporal.PlainDate.from(day));
}

function moneyPolicy(work: Work) {
  return policyInForce(work, 'money', work.today.toString());
}

/**
 * Records the streams of a budget from a day on; on every day they come to it exactly. Refuses NOT_FOUND, PERSON_HAS_DIED,
 * FUNDING_DAY_OUTSIDE and all of `sharesRefusals`.
 */
export function setBudgetFunding(
  session: Session,
  command: Command,
  budgetId: string,
  given: { startsOn: string; shares: readonly FundingShare[] },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const budget = await lockedRecord(work, Budget, 'Budget', budgetId, ['budgetId']);
    await refuseAfterDeath(work, budget);
    refuseAny(dayRefusals(given.startsOn, budget));
    const money = await moneyPolicy(work);
    const funded = await fundingOf(work, budget.id);
    const { totalWeeklyPence } = budget;
    const facts = { ...given, totalWeeklyPence, age: ageOn(funded, given.startsOn) };
    refuseAny(sharesRefusals(facts, money.settings));
    const { personId } = budget;
    recordDecision(work, decide(fundingStreams, facts, { money }), { personId, subjectId: budget.id });
    const row = entityManager.create(BudgetFunding, {
      tenantId,
      id: newId(),
      personId,
      budgetId: budget.id,
      startsOn: given.startsOn,
      shares: given.shares,
      policyVersionId: money.versionId,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    await entityManager.flush();
    await openNextReport(work, budget, money.settings);
    return { type: 'BudgetFunding', id: row.id };
  });
}

async function refuseAfterDeath(work: Work, { personId }: BudgetRecord): Promise<void> {
  const where = { tenantId: work.tenantId, id: personId };
  const { diedOn } = await work.entityManager.findOneOrFail(Person, where);
  refuseAny(deathRefusals(diedOn, ['budgetId']));
}

/** One step of a budget waits for the report that is due first. */
async function openNextReport(work: Work, budget: BudgetRecord, settings: FundingSettings): Promise<void> {
  const about = { personId: budget.personId, subjectId: budget.id };
  const next = nextReportStep(await fundingOf(work, budget.id), settings);
  if (!next) return closeStep(work, FUNDING_REPORT_DUE, about);
  openStep(work, FUNDING_REPORT_DUE, { ...about, ...next });
}

/** Says of which stream something spent is. Refuses NOT_FOUND and all of `matchRefusals`. */
export function matchSpending(session: Session, command: Command, spendingId: string, stream: FundingStream) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const id = fromGlobalId('Spending', spendingId);
    const spending = id ? await entityManager.findOne(Spending, { tenantId, id }) : null;
    if (!spending) throw notFound(['spendingId']);
    const part = await entityManager.findOneOrFail(BudgetPart, { tenantId, id: spending.partId });
    const money = await moneyPolicy(work);
    const funded = await fundingOf(work, part.budgetId);
    const item = funded.spent.find((each) => each.spendingId === spending.id);
    if (!item) throw notFound(['spendingId']);
    refuseAny(matchRefusals(stream, item, funded, money.settings));
    entityManager.create(SpendingStream, {
      tenantId,
      id: newId(),
      personId: spending.personId,
      spendingId: spending.id,
      stream,
      matchedAt: work.now.toString(),
      matchedBy: work.actorSubject,
    });
    return { type: 'Spending', id: spending.id };
  });
}

/**
 * Recharges to a stream what adult social care paid before its grant came, as a posting of its own. A mistake is reversed.
 * Refuses NOT_FOUND and all of `rechargeRefusals`.
 */
export function rechargeLateGrant(session: Session, command: Command, budgetId: string, late: LateGrant) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const budget = await lockedRecord(work, Budget, 'Budget', budgetId, ['budgetId']);
    const money = await moneyPolicy(work);
    const funded = await fundingOf(work, budget.id);
    const facts = { money: funded, budget: funded, age: ageOn(funded, late.from) };
    refuseAny(rechargeRefusals(late, facts, money.settings, work.today.toString()));
    const amountPence = forDays(late.weeklyPence, late);
    const transactionId = await postRecharge(work, budget, late, amountPence, money.versionId);
    const { stream, from: fromOn, until: untilOn, weeklyPence } = late;
    entityManager.create(FundingRecharge, {
      tenantId,
      transactionId,
      personId: budget.personId,
      budgetId: budget.id,
      stream,
      fromOn,
      untilOn,
      weeklyPence,
      amountPence,
    });
    return { type: 'LedgerTransaction', id: transactionId };
  });
}

/** Shared to the penny over the parts that held the money on the first of those days. */
async function postRecharge(
  work: Work,
  budget: BudgetRecord,
  { from }: LateGrant,
  amountPence: number,
  policyVersionId: string,
): Promise<string> {
  const where = { tenantId: work.tenantId, budgetId: budget.id };
  const all = await work.entityManager.find(BudgetPart, where, { orderBy: { position: 'asc' } });
  const parts = partsHolding(all, from);
  const weekly = parts.map(({ weeklyAmountPence }) => weeklyAmountPence);
  const shares = contributionShares(weekly, amountPence);
  const lines = [];
  for (const [index, part] of parts.entries()) {
    const owner = { kind: 'PART' as const, id: part.id, personId: part.personId };
    const accounts = await accountsFor(work, owner, ['COUNCIL_CONTRIBUTION', 'GRANT_CONTRIBUTION']);
    const share = shares[index] ?? 0;
    lines.push({ account: accounts.COUNCIL_CONTRIBUTION, amountPence: share });
    lines.push({ account: accounts.GRANT_CONTRIBUTION, amountPence: -share });
  }
  return recordTransaction(work, { kind: 'RECHARGED', policyVersionId }, lines);
}

/** Keeps what is told of a stream for the days that are due. Refuses NOT_FOUND and FUNDING_REPORT_NOT_DUE. */
export function sendFundingReport(
  session: Session,
  command: Command,
  budgetId: string,
  stream: FundingStream,
) {
  return runCommand(session, command, async (work) => {
    const budget = await lockedRecord(work, Budget, 'Budget', budgetId, ['budgetId']);
    const money = await moneyPolicy(work);
    const funded = await fundingOf(work, budget.id);
    const next = reportsDue(funded, money.settings).find((due) => due.stream === stream) ?? null;
    refuseAny(reportRefusals(next, work.today.toString()));
    const { from, until } = next as NonNullable<typeof next>;
    const end = until < funded.endsOn ? until : funded.endsOn;
    const told = reportOf(funded, funded.spent, { from, until: end }, money.settings);
    const own = told.find((each) => each.stream === stream);
    const row = work.entityManager.create(FundingReport, {
      tenantId: work.tenantId,
      id: newId(),
      personId: budget.personId,
      budgetId: budget.id,
      stream,
      fromOn: from,
      untilOn: end,
      allocatedPence: own?.allocatedPence ?? 0,
      spentPence: own?.spentPence ?? 0,
      spentOn: own?.spentOn ?? [],
      unspentPence: own?.unspentPence ?? 0,
      reportedAt: work.now.toString(),
      reportedBy: work.actorSubject,
    });
    await work.entityManager.flush();
    await openNextReport(work, budget, money.settings);
    return { type: 'FundingReport', id: row.id };
  });
}
