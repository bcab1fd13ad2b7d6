import type { CarerImpact } from '../../../../tenants/vocabulary.ts';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { CarerAssessment } from '../../care/carers/carers.entity.ts';
import {
  type AmountOfPlan,
  amountOf,
  contentsOf,
  type PlanContents,
  type PlanTarget,
} from '../../care/plans/lockedPlan.commands.ts';
import { routeDecidedOn } from '../../care/plans/planPolicyDays.ts';
import { SupportPlan, type SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { termLength } from '../../care/plans/planTerm.ts';
import { routeFacts, signOffFacts } from '../../care/plans/signOffFacts.ts';
import { routeSettings } from '../../care/plans/signOffRung.decision.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { financialAssessmentOn } from '../charging/charging.queries.ts';
import { sumPaidOnce } from '../deployment/smallPayments.ts';
import { agreeableRefusals, agreementRefusals } from './agreement.ts';
import { decideBudget, type PlanSignedOff, signedOffOn } from './budgetDecisions.ts';
import { ofCarerRefusals, withImpact } from './budgetOfCarer.ts';
import type { AgreementFacts, SignedOff } from './budgetProposal.ts';
import {
  type GivenBudget,
  isPaidOnce,
  recordAllocation,
  recordBudget,
  recordParts,
} from './budgetRecord.commands.ts';
import { Budget } from './budgets.entity.ts';
import { budgetTerm } from './budgetTerm.decision.ts';
import { weeksOfTerm } from './budgetTerm.ts';
import { contribution } from './contribution.decision.ts';
import { fundPrices } from './fundPrices.ts';
import { costsByOption, weeklyWorth } from './planCosts.ts';
import { receiversOf, supportersOf } from './receivers.commands.ts';
import { smallPaymentFacts } from './smallPaymentFacts.queries.ts';

type Rules = Awaited<ReturnType<typeof rulesFor>>;

/**
 * Agrees the final budget of a plan that is signed off, and allocates its money in the ledger, all in one commit.
 * Refuses NOT_FOUND, STALE_VERSION, PLAN_NOT_IN_STATE, BUDGET_ALREADY_AGREED, all of `ofCarerRefusals`, and all of
 * `agreementRefusals`.
 */
export function agreeBudget(session: Session, command: Command, target: PlanTarget, proposed: GivenBudget) {
  return runCommand(session, command, async (work) => {
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', target.planId, ['planId']);
    refuseStale(plan, target.expectedVersion);
    refuseAny(agreeableRefusals(plan, await agreedBudgetOf(work, plan.id)));
    const impact = await impactOnCarer(work, plan);
    refuseAny(ofCarerRefusals(proposed, impact));
    const given = withImpact(proposed, impact);
    const rules = await rulesFor(work, plan, given);
    // What somebody puts in towards their own care says nothing of what they do as a carer.
    const { assessment, putIn } =
      impact === null
        ? await contributionOf(work, plan.personId, given, rules)
        : { assessment: null, putIn: null };
    const supporters = await supportersOf(work, plan.personId, given.parts);
    const { facts, signedOff } = await factsOf(work, plan, given, rules, supporters);
    const assessedContributionWeeklyPence = putIn?.outcome.contributionWeeklyPence ?? null;
    refuseAny(agreementRefusals(given, { ...facts, assessedContributionWeeklyPence }));
    const decided = decideBudget(given, plan, signedOff, facts, rules, putIn);
    const financialAssessmentId = assessment?.id ?? null;
    const budget = recordBudget(work, plan, given, rules, { ...decided, financialAssessmentId });
    for (const made of decided.made) {
      recordDecision(work, made, { personId: plan.personId, subjectId: budget.id });
    }
    const sums = given.parts.map((part) =>
      isPaidOnce(part) ? sumPaidOnce(part, facts.smallPayments, facts.term) : null,
    );
    const ways = putIn?.outcome.ways ?? [];
    const partIds = await recordParts(work, budget, given, { ...decided, supporters, sums, ways });
    await recordAllocation(work, budget, given, {
      partIds,
      sums,
      term: facts.term,
    });
    return { type: 'Budget', id: budget.id };
  });
}

/**
 * What the person puts in, by the financial assessment that holds on the first day and the charging policy that it was
 * made by. Where there is none, the sum is the one that is given.
 */
async function contributionOf(work: Work, personId: string, given: GivenBudget, { money }: Rules) {
  const assessment = await financialAssessmentOn(work, personId, given.startsOn);
  if (!assessment) return { assessment: null, putIn: null };
  const { policyVersionId, startsOn, mostWeeklyPence, notChargedWeeklyPence } = assessment;
  const charging = await policyVersion(work, 'charging', policyVersionId, startsOn);
  const facts = {
    mostWeeklyPence: mostWeeklyPence ?? null,
    notChargedWeeklyPence,
    totalWeeklyPence: given.totalWeeklyPence,
    options: given.parts.map(({ deploymentOption }) => deploymentOption),
  };
  return { assessment, putIn: decide(contribution, facts, { charging, money }) };
}

/** How far caring affects the carer whose plan it is, as their assessment found; null of a plan for somebody's own needs. */
async function impactOnCarer(work: Work, plan: SupportPlanRecord): Promise<CarerImpact | null> {
  if (!plan.carerAssessmentId) return null;
  const where = { tenantId: work.tenantId, id: plan.carerAssessmentId };
  const { impact } = await work.entityManager.findOneOrFail(CarerAssessment, where);
  return impact ?? null;
}

async function agreedBudgetOf(work: Work, planId: string): Promise<string | null> {
  const where = { tenantId: work.tenantId, planId };
  const agreed = await work.entityManager.findOne(Budget, where, { fields: ['id'] });
  return agreed ? toGlobalId('Budget', agreed.id) : null;
}

/**
 * The versions that decide: those in force today, and for the plan's term and tolerance those that the plan was signed
 * off by, on that day.
 */
async function rulesFor(work: Work, plan: SupportPlanRecord, given: GivenBudget) {
  const today = work.today.toString();
  const { planningPolicyVersionId } = plan;
  return {
    deployment: await policyInForce(work, 'deployment', today),
    money: await policyInForce(work, 'money', today),
    smallPayments: given.parts.some(isPaidOnce) ? await policyInForce(work, 'smallPayments', today) : null,
    planning: planningPolicyVersionId
      ? await policyVersion(work, 'planning', planningPolicyVersionId, signedOffOn(plan) ?? today)
      : await policyInForce(work, 'planning', today),
  };
}

async function factsOf(
  work: Work,
  plan: SupportPlanRecord,
  given: GivenBudget,
  rules: Rules,
  supporters: Awaited<ReturnType<typeof supportersOf>>,
): Promise<{ facts: Omit<AgreementFacts, 'assessedContributionWeeklyPence'>; signedOff: PlanSignedOff }> {
  const allocation = await amountOf(work, plan);
  const contents = await contentsOf(work, plan.id);
  const endsOn = endOf(given, plan, rules);
  const start = Temporal.PlainDate.from(given.startsOn);
  const firstDay = Temporal.PlainDate.compare(start, work.today) > 0 ? start : work.today;
  const signedOff = await signedOffBy(work, plan, allocation, contents, rules);
  const facts = {
    today: work.today.toString(),
    planDraftedOn: dayInEnglandOf(plan.draftedAt),
    planWeeklyCostPence: plan.weeklyCostPence,
    contingencyWeeklyPence: weeklyWorth(plan.contingencyPence ?? 0, weeksOfTerm(given.startsOn, endsOn)),
    indicativeWeeklyPence: allocation.weeklyAmountPence,
    signOff: signOffOf(plan, signedOff),
    itemCostsPence: costsByOption(contents.supportItems),
    deployment: rules.deployment.settings,
    fundPrices: fundPrices(contents.supportItems, rules.planning.settings, given.startsOn),
    money: rules.money.settings,
    smallPayments: await smallPaymentFacts(work, plan, contents.supportItems, {
      limits: rules.smallPayments?.settings ?? null,
      term: termLength(plan.term, rules.planning.settings),
    }),
    term: { startsOn: given.startsOn, endsOn, payCycle: rules.money.settings.payCycle },
    ...(await receiversOf(work, plan.personId, supporters, firstDay)),
  };
  return { facts, signedOff };
}

/** The facts on which the plan was signed off, by the versions of policy that decided it. */
async function signedOffBy(
  work: Work,
  plan: SupportPlanRecord,
  allocation: AmountOfPlan,
  contents: PlanContents,
  { planning }: Rules,
): Promise<PlanSignedOff> {
  const on = routeDecidedOn(plan) ?? work.today.toString();
  const allocationVersionId = plan.allocationPolicyVersionId ?? allocation.policyVersionId;
  const resourceAllocation = allocationVersionId
    ? await policyVersion(work, 'resourceAllocation', allocationVersionId, on)
    : await policyInForce(work, 'resourceAllocation', on);
  const riskEnablement = plan.riskPolicyVersionId
    ? await policyVersion(work, 'riskEnablement', plan.riskPolicyVersionId, on)
    : await policyInForce(work, 'riskEnablement', work.today.toString());
  return {
    plan: signOffFacts({ ...plan, ...contents }, allocation),
    versions: { riskEnablement, planning, resourceAllocation },
  };
}

/** Who signed the plan off, and on which facts. */
function signOffOf(plan: SupportPlanRecord, { plan: facts, versions }: PlanSignedOff): SignedOff {
  const policies = {
    riskEnablement: versions.riskEnablement.settings,
    planning: versions.planning.settings,
    resourceAllocation: versions.resourceAllocation.settings,
  };
  return {
    rung: plan.signOffRung ?? 'PANEL',
    facts: routeFacts(facts, policies.riskEnablement.riskMatrix, policies.planning),
    settings: routeSettings(policies),
  };
}

function endOf({ startsOn }: GivenBudget, { term }: SupportPlanRecord, { planning }: Rules): string {
  return budgetTerm.rule({ startsOn, term }, { planning: planning.settings }).endsOn;
}
