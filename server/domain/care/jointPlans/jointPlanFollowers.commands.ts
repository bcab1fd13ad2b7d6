/** When one of two joined plans ends, is replaced, or its person dies: the other is told, and somebody adapts it. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import type { RecordedDeath } from '../../people/deathFollowers.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import type { SupportPlanRecord } from '../plans/plans.entity.ts';
import { adaptedBy, JOINT_PLAN_ADAPTED, JOINT_PLAN_CHANGED } from './jointPlanClock.ts';

/** A plan that goes on although the one that it was joined with does not. */
interface PlanLeft {
  id: string;
  personId: string;
}

/** Of each of these plans, the other in its joint plan, as long as that runs and its person lives. */
const OTHERS = `select other.id, other.person_id as "personId"
  from support_plan own join support_plan other
    on other.tenant_id = $1 and other.joint_plan_id = own.joint_plan_id and other.id <> own.id
  join person on person.tenant_id = $1 and person.id = other.person_id
  where own.tenant_id = $1 and own.id = any($2::uuid[]) and other.implemented_on is not null
    and other.ended_on is null and other.superseded_at is null and person.died_on is null
  order by other.id`;

/** A plan that started has taken the place of another; one that ended leaves the other alone. */
export async function followJointPlans(work: Work, plan: SupportPlanRecord): Promise<void> {
  if (plan.endedOn) {
    closeStep(work, JOINT_PLAN_ADAPTED, { subjectId: plan.id });
    if (plan.jointPlanId) await adaptOthers(work, [plan.id]);
    return;
  }
  if (!plan.implementedOn || !plan.supersedesId) return;
  closeStep(work, JOINT_PLAN_ADAPTED, { subjectId: plan.supersedesId });
  await adaptOthers(work, [plan.supersedesId]);
}

const JOINED_OF_PERSON = `select id from support_plan
  where tenant_id = $1 and person_id = $2 and joint_plan_id is not null and ended_on is null and superseded_at is null`;

/** Whoever had a joint plan with somebody who died is told that day; where the death is taken back, nothing waits. */
export async function followDeathInJointPlan(work: Work, { personId, diedOn }: RecordedDeath): Promise<void> {
  const joined = await work.query<{ id: string }>(JOINED_OF_PERSON, [work.tenantId, personId]);
  const planIds = joined.map((plan) => plan.id);
  if (planIds.length === 0) return;
  if (diedOn === null) {
    for (const { id } of await othersOf(work, planIds))
      closeStep(work, JOINT_PLAN_ADAPTED, { subjectId: id });
    return;
  }
  for (const subjectId of planIds) closeStep(work, JOINT_PLAN_ADAPTED, { subjectId });
  await adaptOthers(work, planIds);
}

async function adaptOthers(work: Work, planIds: readonly string[]): Promise<void> {
  const others = await othersOf(work, planIds);
  if (others.length === 0) return;
  const { settings } = await policyInForce(work, 'reviews', work.today.toString());
  for (const { id: subjectId, personId } of others) {
    openStep(work, JOINT_PLAN_ADAPTED, { personId, subjectId, dueOn: adaptedBy(work.today, settings) });
    notify(work, JOINT_PLAN_CHANGED, { personId, subjectId });
  }
}

async function othersOf(work: Work, planIds: readonly string[]): Promise<PlanLeft[]> {
  // What the command has changed so far is in the database before the rows are looked at.
  await work.entityManager.flush();
  return work.query<PlanLeft>(OTHERS, [work.tenantId, planIds]);
}
