import { canonicalJson } from '../../../common/canonicalJson.ts';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { RecordedDeath } from '../../people/deathFollowers.ts';
import { policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetPartRecord, type BudgetRecord } from '../budgets/budgets.entity.ts';
import { partsToPay } from '../payments/instalments.ts';
import { lastedUntil } from '../payments/planLife.ts';
import { savingsOfBudget } from '../savings/savings.queries.ts';
import { savedPence, savingsIn } from '../savings/savings.ts';
import { settlement } from './settlement.decision.ts';
import type { PartToSettle } from './settlementFacts.ts';
import { Settlement, type SettlementRecord } from './settlements.entity.ts';
import { type MoneyOfPart, moneyOfParts, poolsLeftIn } from './settlements.queries.ts';
import { OPEN_SETTLEMENTS, SETTLEMENT_OPEN, SETTLEMENT_WORKED_OUT_NOTICE } from './settlementsSteps.ts';

type Plan = Pick<SupportPlanRecord, 'implementedOn' | 'endedOn' | 'supersededOn' | 'repaymentDueOn'>;

/** The first day on which a plan is over, with the death of its person; null while it runs, or where it never started. */
export function overFrom(plan: Plan, diedOn: string | null): string | null {
  if (!plan.implementedOn) return null;
  return lastedUntil({ ...daysOf(plan), personDiedOn: diedOn });
}

function daysOf({ endedOn, supersededOn }: Plan) {
  return { endedOn, supersededOn };
}

/**
 * Works out what is owed either way of a budget whose plan is over, and keeps it in place of what was worked out before;
 * where the plan runs, as a death was taken back, what was worked out is withdrawn. Gives back the settlement that stands, and null
 * without one. What comes out the same is not kept again.
 */
export async function settleBudget(
  work: Work,
  budget: BudgetRecord,
  plan: Plan,
  diedOn: string | null,
): Promise<SettlementRecord | null> {
  const { tenantId, entityManager } = work;
  const current = await entityManager.findOne(Settlement, {
    tenantId,
    budgetId: budget.id,
    replacedAt: null,
  });
  const stoppedOn = overFrom(plan, diedOn);
  if (stoppedOn === null) {
    if (current) await replace(work, current);
    return null;
  }
  const { made, partIds } = await decided(work, budget, plan, stoppedOn, diedOn);
  const lines = made.outcome.lines.map((line) => ({ ...line, partId: partIds[line.position] as string }));
  const { cause } = made.facts as { cause: SettlementRecord['cause'] };
  const { owedToPersonPence, owedToCouncilPence, repaymentDueOn } = made.outcome;
  const isSame =
    current?.cause === cause &&
    current.stoppedOn === stoppedOn &&
    canonicalJson(current.lines) === canonicalJson(lines);
  if (current && isSame) return current;
  if (current) await replace(work, current);
  const row = entityManager.create(Settlement, {
    tenantId,
    id: newId(),
    personId: budget.personId,
    budgetId: budget.id,
    version: 1,
    cause,
    stoppedOn,
    lines,
    owedToPersonPence,
    owedToCouncilPence,
    repaymentDueOn,
    policyVersionId: budget.moneyPolicyVersionId,
    workedOutOn: work.today.toString(),
    workedOutAt: work.now.toString(),
    workedOutBy: work.actorSubject,
  });
  const about = { personId: budget.personId, subjectId: row.id };
  recordDecision(work, made, about);
  await entityManager.flush();
  await openUntilSettled(work, row);
  notify(work, SETTLEMENT_WORKED_OUT_NOTICE, about);
  return row;
}

async function replace(work: Work, current: SettlementRecord): Promise<void> {
  Object.assign(current, { replacedAt: work.now.toString(), version: current.version + 1 });
  closeStep(work, SETTLEMENT_OPEN, { subjectId: current.id });
  await work.entityManager.flush();
}

const OPEN_OF = `select due_on::text as "dueOn", due_reason as "dueReason"
  from (${OPEN_SETTLEMENTS}) expected where subject_id = $2`;

/** Opens the step of a settlement while something is owed and does not wait, and closes it otherwise. */
export async function openUntilSettled(
  work: Work,
  { id: subjectId, personId }: { id: string; personId: string },
): Promise<void> {
  const [open] = await work.query<{ dueOn: string; dueReason: string }>(OPEN_OF, [work.tenantId, subjectId]);
  if (open) return openStep(work, SETTLEMENT_OPEN, { personId, subjectId, ...open });
  closeStep(work, SETTLEMENT_OPEN, { subjectId });
}

/** What a person's settlements say comes back to the council waits while they challenge it, and is due later for that. */
export async function waitForChallenge(
  work: Work,
  { personId, waits }: { personId: string; waits: readonly string[] },
): Promise<void> {
  if (!waits.includes('COLLECTING_MONEY')) return;
  const { tenantId, entityManager } = work;
  const where = { tenantId, personId, replacedAt: null };
  const standing = await entityManager.find(Settlement, where, { orderBy: { id: 'asc' } });
  for (const each of standing) await openUntilSettled(work, each);
}

async function decided(
  work: Work,
  budget: BudgetRecord,
  plan: Plan,
  stoppedOn: string,
  diedOn: string | null,
) {
  const on = dayInEnglandOf(budget.agreedAt);
  // All parts are paid by the money policy of the budget, also those that came later.
  const versions = { money: await policyVersion(work, 'money', budget.moneyPolicyVersionId, on) };
  const parts = await partsOf(work, budget, stoppedOn);
  const facts = {
    cause: diedOn === null ? ('ENDING' as const) : ('DEATH' as const),
    implementedOn: plan.implementedOn ?? stoppedOn,
    stoppedOn,
    workedOutOn: work.today.toString(),
    toldRepaymentDueOn: plan.repaymentDueOn ?? null,
    parts: parts.map(({ partId: _, ...part }) => part),
  };
  const partIds = Object.fromEntries(parts.map(({ position, partId }) => [position, partId]));
  return { made: decide(settlement, facts, versions), partIds };
}

async function partsOf(
  work: Work,
  budget: BudgetRecord,
  stoppedOn: string,
): Promise<(PartToSettle & { partId: string })[]> {
  const { tenantId, entityManager } = work;
  const where = { tenantId, budgetId: budget.id };
  const parts = await entityManager.find(BudgetPart, where, { orderBy: { position: 'asc' } });
  const toPay = partsToPay(parts, budget.personContributionWeeklyPence);
  const money = await moneyOfParts(work, budget.id);
  const savedUp = await savedUpIn(work, budget, parts, money, stoppedOn);
  const left = await poolsLeftIn(work, budget.id);
  return parts.map(({ id, position, isContingency, followsPartId }, index) => {
    const sums = money.find(({ partId }) => partId === id) as (typeof money)[number];
    const followsPosition = parts.find((each) => each.id === followsPartId)?.position ?? null;
    const joinsPartId = left.find(({ fromPartId }) => fromPartId === id)?.toPartId;
    const joinsPosition = parts.find((each) => each.id === joinsPartId)?.position;
    const part = toPay[index] as PartToSettle['part'];
    return {
      ...{ position, followsPosition, isContingency, part },
      ...(joinsPosition === undefined ? {} : { joinsPosition }),
      ...sums,
      ...savedUp(id),
    };
  });
}

/** What of the money of each part was saved up on the last day; nothing is said where nothing was. */
async function savedUpIn(
  work: Work,
  budget: BudgetRecord,
  parts: readonly BudgetPartRecord[],
  money: readonly MoneyOfPart[],
  stoppedOn: string,
): Promise<(partId: string) => { savedUpPence?: number }> {
  const savings = await savingsOfBudget(work, budget.id);
  const last = Temporal.PlainDate.from(stoppedOn).subtract({ days: 1 }).toString();
  const heldOf = (id: string) => money.find(({ partId }) => partId === id)?.heldPence ?? 0;
  return (id) => {
    const savedUpPence = savedPence(savingsIn(id, savings, parts, heldOf), heldOf(id), last);
    return savedUpPence > 0 ? { savedUpPence } : {};
  };
}

/** A plan that ended is settled with the person, in the transaction that ends it. */
export async function settleEndedPlan(work: Work, plan: SupportPlanRecord): Promise<void> {
  if (!plan.endedOn || !plan.implementedOn) return;
  const { tenantId, entityManager } = work;
  const budget = await entityManager.findOne(Budget, { tenantId, planId: plan.id });
  if (budget) await settleBudget(work, budget, plan, plan.personDiedOn ?? null);
}

/**
 * Everybody's budgets are settled with the estate in the transaction that records the death, or another day of it; where
 * it is taken back, what had not ended otherwise goes on.
 */
export async function settleAfterDeath(work: Work, { personId, diedOn }: RecordedDeath): Promise<void> {
  const { tenantId, entityManager } = work;
  const budgets = await entityManager.find(Budget, { tenantId, personId }, { orderBy: { id: 'asc' } });
  for (const budget of budgets) {
    const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
    if (plan.implementedOn) await settleBudget(work, budget, plan, diedOn);
  }
}
