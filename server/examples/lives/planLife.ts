import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { agreedBudget, type BudgetStep, budgetFor } from '../budgetSteps.ts';
import { suitablePersonAppointed } from '../representationSteps.ts';
import { draftedPlan, type PlanStep, planStep, talkedThrough } from '../storySteps.ts';
import { mondayFrom } from './calendarOfLife.ts';
import { type Assessed, type Ending, type Leading, themself } from './leading.ts';
import { contributionOf } from './moneyLife.ts';
import { partsOf, termsOfPart } from './planContents.ts';
import { livedWithSupport } from './supportedLife.ts';

/** Days from the first contact to each step of planning. */
const DRAFTED_AFTER = 14;
const SHARED_AFTER = 18;
const AGREED_AFTER = 24;
const SIGNED_OFF_AFTER = 28;
const BUDGET_AGREED_AFTER = 32;

/** Takes somebody who is assessed as far with a plan as their story goes. */
export async function ledWithPlan(leading: Leading, person: Assessed): Promise<Ending | null> {
  const { life, api, calendar, practitioner } = leading;
  const after = (days: number) => api.setToday(calendar.daysAgo(life.contactDaysAgo - days));
  const { state } = life;
  after(DRAFTED_AFTER);
  const subject = { personId: person.personId, allocationId: person.allocation.id };
  const drafted = await draftedPlan(api, practitioner, subject, partsOf(leading, person));
  if (state === 'PLANNING') return null;
  after(SHARED_AFTER);
  if (state === 'SUITABLE_PERSON') await appointed(leading, person);
  await talkedThrough(api, practitioner, person, drafted);
  const shared = await planStep(api, practitioner, 'sharePlan', drafted);
  if (state === 'PLAN_SHARED') return null;
  after(AGREED_AFTER);
  const agreed = await planStep(api, themself(leading, person), 'agreePlan', shared);
  if (state === 'PLAN_AGREED' || state === 'WITH_PANEL' || state === 'PANEL_DECIDED') return null;
  after(SIGNED_OFF_AFTER);
  const signedOff = await signedOffByLadder(leading, agreed);
  if (state === 'SIGNED_OFF' || !signedOff) return null;
  after(BUDGET_AGREED_AFTER);
  return livedWithSupport(leading, person, await budgeted(leading, person, signedOff));
}

interface PartAsCosted {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
}

/** Agrees a plan's budget, from a Monday soon after. */
export async function budgeted(
  leading: Leading,
  person: Assessed,
  plan: PlanStep,
): Promise<BudgetStep & { startsOn: string }> {
  const { api, life, practitioner, calendar } = leading;
  const startsOn = mondayFrom(calendar.daysAgo(life.contactDaysAgo - BUDGET_AGREED_AFTER - 3));
  const input = await budgetFor(api, practitioner, plan, { startsOn });
  const total = input.totalWeeklyPence as number;
  if (life.state === 'CONTRIBUTION') {
    const charged = { startsOn, supportWeeklyPence: total };
    const contribution = await contributionOf(leading, person.personId, charged);
    input.personContributionWeeklyPence = contribution;
    input.councilContributionWeeklyPence = total - contribution;
  }
  const parts = (input.parts as PartAsCosted[]).map((part) => ({
    ...part,
    ...termsOfPart(part, leading, person),
  }));
  return { ...(await agreedBudget(api, practitioner, plan, { ...input, parts })), startsOn };
}

const ROUTE = 'query($id: ID!) { supportPlan(id: $id) { signOffRoute { role } } }';

/** Signed off by whom the council's ladder names; null where its rules send the plan to the panel, and it waits there. */
export async function signedOffByLadder(
  { api, practitioner }: Leading,
  plan: PlanStep,
): Promise<PlanStep | null> {
  const { data } = await api.ask(practitioner, ROUTE, { id: plan.planId });
  const { role } = data.supportPlan.signOffRoute;
  return role && planStep(api, { ...practitioner, role }, 'signOffPlan', plan);
}

async function appointed({ api, life, calendar, practitioner }: Leading, person: Assessed): Promise<void> {
  const { personId, supporterId } = person;
  if (!supporterId) throw new Error('Somebody who needs a suitable person has a supporter.');
  const decidedOn = calendar.daysAgo(life.contactDaysAgo - SHARED_AFTER);
  await suitablePersonAppointed(api, practitioner, { personId, supporterId, decidedOn });
}
