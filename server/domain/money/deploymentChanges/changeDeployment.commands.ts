import { LockMode } from '@mikro-orm/core';
import { type Refusal, Refused } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { authorityRefusals, mayAgreeFor } from '../../care/plans/agreement.ts';
import { contentsOf } from '../../care/plans/lockedPlan.commands.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { representationsOf } from '../../care/representation/representation.commands.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { openChallengeOf } from '../../oversight/challenges/openChallenges.queries.ts';
import { changeChecks } from '../../oversight/monitoring/budgetChecks.commands.ts';
import { carrySuspensionOfPart } from '../../oversight/monitoring/carrySuspensions.commands.ts';
import { reviewNewDirectPayment } from '../../oversight/reviews/newDirectPayment.commands.ts';
import { Supporter, type SupporterRecord } from '../../people/people.entity.ts';
import { refuseUnlessTalkedThrough } from '../../planLife/startingDecisions.commands.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import type { GivenPart } from '../budgets/budgetRecord.commands.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { fundPrices } from '../budgets/fundPrices.ts';
import { heldAnewRefusals } from '../budgets/partRefusals.ts';
import { partsHolding } from '../budgets/partsHolding.ts';
import { receiversOf, supportersOf } from '../budgets/receivers.commands.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import { movesMoney } from '../payments/instalments.ts';
import { paidBy } from '../payments/payments.commands.ts';
import { DEPLOYMENT_CHANGED, HELD_MONEY_MOVES, MOVE_REASON } from './changeSteps.ts';
import {
  type AskedChange,
  askedRefusals,
  type ChangeFacts,
  cardForWagesRefusals,
  dayRefusals,
  savingGoesOn,
} from './changing.ts';
import { DeploymentChange } from './deploymentChanges.entity.ts';
import { partToChange } from './partToChange.queries.ts';
import { type ChangingPolicies, type LockedPart, recordChange } from './recordChange.commands.ts';
import { goOver, runningSaving } from './savingsGoOver.commands.ts';

/** How the money of a part is to be held from a day on. */
export interface GivenChange
  extends Omit<GivenPart, 'weeklyAmountPence' | 'purpose' | 'isContingency' | 'carerImpact'> {
  changesOn: string;
  /** What of the weekly amount changes; null for all of it. */
  weeklyAmountPence: number | null;
  /** What it is for from then on; null where that stays as it was. */
  purpose: string | null;
  reason: string;
  agreedOn: string;
  /** Global id of the supporter who agreed for the person; null where the person did. */
  agreedBySupporterId: string | null;
}

/**
 * Changes on a day how the money of a part, or some of it, is held: the part ends, another goes on, and what is set by goes
 * over in the ledger, all in one commit. Refuses NOT_FOUND, STALE_VERSION and all of `DEPLOYMENT_CHANGE_REFUSALS`, by the
 * deployment policy that is in force on that day. Throws POLICY_NOT_IN_FORCE.
 */
export function changeDeployment(
  session: Session,
  command: Command,
  target: { partId: string; expectedVersion: number },
  given: GivenChange,
) {
  return runCommand(session, command, async (work) => {
    const locked = await lockedPart(work, target.partId);
    const { part, budget, plan } = locked;
    refuseStale(budget, target.expectedVersion);
    const [supporter = null] = await ownSupporters(work, part.personId, given);
    const asked = { ...given, heldBySupporterId: supporter?.id ?? null };
    const facts = await factsOf(work, locked, asked);
    const saving = await runningSaving(work, part);
    const held = await partToChange(work, part, saving);
    refuseAny(dayRefusals(held, asked, facts));
    const policies = await policiesFor(work, locked, given.changesOn);
    refuseAny([
      ...askedRefusals(held, asked, facts, policies.deployment.settings),
      ...textRefusals(['reason'], given.reason, true),
    ]);
    await refuseUnlessAgreed(work, part.personId, given);
    if (deploymentOf(given.deploymentOption).isDirectPayment) {
      await refuseUnlessTalkedThrough(work, plan, [given.deploymentOption]);
    }
    const proposal = proposalOf(part, given);
    await refuseUnlessHeldWell(work, locked, { proposal, supporter, changesOn: given.changesOn, policies });
    const recorded = await recordChange(work, locked, { ...given, proposal, supporter }, policies);
    if (saving && savingGoesOn(held, given)) goOver(saving, recorded.begun);
    budget.version += 1;
    const id = await keepChange(work, locked, given, recorded, policies);
    await followChange(work, locked, recorded, given.changesOn);
    notify(work, DEPLOYMENT_CHANGED, { personId: part.personId, subjectId: id });
    return { type: 'DeploymentChange', id };
  });
}

/** The part that is named, with its budget, the others of it and its plan: the plan is locked first, as where it starts or ends. */
async function lockedPart(work: Work, partId: string): Promise<LockedPart> {
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('BudgetPart', partId);
  const unlocked = { disableIdentityMap: true } as const;
  const found = id ? await entityManager.findOne(BudgetPart, { tenantId, id }, unlocked) : null;
  if (!found) throw notFound(['partId']);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const { planId } = await entityManager.findOneOrFail(Budget, { tenantId, id: found.budgetId }, unlocked);
  const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: planId }, lock);
  const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: found.budgetId }, lock);
  const parts = await entityManager.find(
    BudgetPart,
    { tenantId, budgetId: budget.id },
    { ...lock, orderBy: { id: 'asc' } },
  );
  parts.sort((one, other) => one.position - other.position);
  return { part: parts.find((each) => each.id === id) as BudgetPartRecord, parts, budget, plan };
}

async function ownSupporters(work: Work, personId: string, { supporterId }: GivenChange) {
  try {
    return await supportersOf(work, personId, [{ supporterId }]);
  } catch (error) {
    if (error instanceof Refused) throw new Refused(atTheInput(error.refusals));
    throw error;
  }
}

async function factsOf(
  work: Work,
  { plan, budget, parts }: LockedPart,
  { changesOn }: AskedChange,
): Promise<ChangeFacts> {
  const challenged = await openChallengeOf(work, plan.personId, 'REDUCING_BUDGET');
  return {
    plan,
    budgetEndsOn: budget.endsOn,
    partsOnDay: partsHolding(parts, changesOn).length,
    openChallengeId: challenged,
    today: work.today.toString(),
  };
}

async function policiesFor(
  work: Work,
  { budget, part }: LockedPart,
  changesOn: string,
): Promise<ChangingPolicies> {
  const { money, deployment: before } = await paidBy(work, budget, part);
  return {
    money,
    before,
    deployment: await policyInForce(work, 'deployment', changesOn),
    charging: part.contributionWay ? await policyInForce(work, 'charging', changesOn) : null,
  };
}

/** What the person or a supporter with authority agreed to is asked for as where a plan is agreed. */
async function refuseUnlessAgreed(work: Work, personId: string, { agreedBySupporterId }: GivenChange) {
  if (agreedBySupporterId === null) return;
  const id = fromGlobalId('Supporter', agreedBySupporterId);
  const where = { tenantId: work.tenantId, id: id ?? '', personId };
  const supporter = id ? await work.entityManager.findOne(Supporter, where) : null;
  const representations = supporter ? await representationsOf(work, supporter.id) : [];
  const refusals = authorityRefusals(mayAgreeFor(supporter, work.today, representations));
  refuseAny(refusals.map((refusal) => ({ ...refusal, path: ['agreedBySupporterId'] })));
}

/** The part that goes on as it would be proposed with a budget. */
function proposalOf(
  part: BudgetPartRecord,
  { weeklyAmountPence, purpose, ...given }: GivenChange,
): GivenPart {
  return {
    deploymentOption: given.deploymentOption,
    weeklyAmountPence: weeklyAmountPence ?? part.weeklyAmountPence,
    purpose: purpose ?? part.purpose,
    isContingency: part.isContingency,
    carerImpact: null,
    agreedUnspentLimitPence: given.agreedUnspentLimitPence,
    supporterId: given.supporterId,
    holderName: given.holderName,
    trusteeNames: given.trusteeNames,
    accountType: given.accountType ?? null,
    spentOn: given.spentOn ?? null,
    outletName: given.outletName ?? null,
    managingFeeWeeklyPence: given.managingFeeWeeklyPence ?? null,
    agreementSignedOn: null,
  };
}

/** Asks all that is asked of how money is held when a budget is agreed. */
async function refuseUnlessHeldWell(
  work: Work,
  { part, parts, budget, plan }: LockedPart,
  asked: {
    proposal: GivenPart;
    supporter: SupporterRecord | null;
    changesOn: string;
    policies: ChangingPolicies;
  },
): Promise<void> {
  const { proposal, supporter, changesOn, policies } = asked;
  const { supportItems } = await contentsOf(work, plan.id);
  const agreedAs = optionAgreed(part, parts);
  const deployment = policies.deployment.settings;
  refuseAny(cardForWagesRefusals(supportItems, agreedAs, proposal, deployment));
  const planning = await policyInForce(work, 'planning', changesOn);
  const today = work.today.toString();
  const firstDay = Temporal.PlainDate.from(changesOn > today ? changesOn : today);
  const facts = {
    deployment,
    money: policies.money.settings,
    today,
    smallPayments: null,
    fundPrices: fundPrices(supportItems, planning.settings, changesOn, agreedAs),
    startsOn: changesOn,
    term: { startsOn: changesOn, endsOn: budget.endsOn, payCycle: policies.money.settings.payCycle },
    ...(await receiversOf(work, part.personId, [supporter], firstDay)),
  };
  refuseAny(atTheInput(heldAnewRefusals(proposal, facts)));
}

/** How the money was agreed to be held with the budget: that is what the supports of the plan name. */
function optionAgreed(part: BudgetPartRecord, parts: readonly BudgetPartRecord[]) {
  let first = part;
  for (let before: BudgetPartRecord | undefined = part; before; ) {
    first = before;
    const { followsPartId } = first;
    before = parts.find(({ id }) => id === followsPartId);
  }
  return first.deploymentOption;
}

/** The same refusals where there are no parts in the input, but the one that is held in another way. */
function atTheInput(refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) => ({
    ...refusal,
    path: refusal.path[0] === 'parts' ? refusal.path.slice(2) : refusal.path,
  }));
}

type Recorded = Awaited<ReturnType<typeof recordChange>>;

async function keepChange(
  work: Work,
  { part, budget }: LockedPart,
  given: GivenChange,
  { begun, rest, transactionId, transferredPence }: Recorded,
  { deployment, money }: ChangingPolicies,
): Promise<string> {
  const id = newId();
  const { personId } = part;
  const { changesOn: changedOn, reason, agreedOn, agreedBySupporterId } = given;
  const weeks = part.repaymentWeeks ?? money.settings.repaymentWeeks;
  const moveByOn = movesMoney(part.deploymentOption)
    ? Temporal.PlainDate.from(changedOn).add({ weeks }).toString()
    : null;
  work.entityManager.create(DeploymentChange, {
    ...{ tenantId: work.tenantId, id, personId, version: 1, budgetId: budget.id },
    ...{ fromPartId: part.id, toPartId: begun.id, restPartId: rest?.id ?? null },
    ...{ changedOn, reason, agreedOn },
    agreedBySupporterId: agreedBySupporterId && fromGlobalId('Supporter', agreedBySupporterId),
    ...{ transactionId, transferredPence, moveByOn },
    policyVersionId: deployment.versionId,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
  });
  const { onDayPence } = await heldOfPart(work, part.id, work.today.toString());
  if (moveByOn && onDayPence > 0) {
    const dueReason = MOVE_REASON.on(changedOn);
    openStep(work, HELD_MONEY_MOVES, { personId, subjectId: id, dueOn: moveByOn, dueReason });
  }
  return id;
}

/** What follows the money: a suspension that is not lifted, how it is looked at, and when a direct payment is reviewed. */
async function followChange(
  work: Work,
  { plan, budget, part, parts }: LockedPart,
  { begun, rest }: Recorded,
  changesOn: string,
): Promise<void> {
  await carrySuspensionOfPart(work, part.id, rest ? [begun, rest] : [begun]);
  if (changesOn <= work.today.toString()) await changeChecks(work, plan, budget);
  const before = partsHolding(parts, Temporal.PlainDate.from(changesOn).subtract({ days: 1 }).toString());
  const paysDirectly = (each: { deploymentOption: BudgetPartRecord['deploymentOption'] }) =>
    deploymentOf(each.deploymentOption).isDirectPayment;
  if (paysDirectly(begun) && !before.some(paysDirectly)) {
    await reviewNewDirectPayment(work, plan as SupportPlanRecord, changesOn);
  }
}
