/** A plan's way from the draft to the council's signature: shared, returned, agreed, signed off. */
import { textRefusals } from '../../../common/textRules.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Command, Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Supporter } from '../../people/people.entity.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce, policyVersion } from '../../policy/policies/policyInForce.queries.ts';
import { moveOn } from '../frontDoor/moveOn.commands.ts';
import { owesAdvocate } from '../representation/advocacy.queries.ts';
import { advocateOwedRefusals } from '../representation/advocateOwed.ts';
import { representationsOf } from '../representation/representation.commands.ts';
import { talkedThroughWith } from '../talkingRisks/talkingRisks.queries.ts';
import { authorityRefusals, mayAgreeFor } from './agreement.ts';
import { changePlan, contentsOf, type PlanTarget } from './lockedPlan.commands.ts';
import { isOfOwnNeeds, restsOnCarerSql } from './madeFrom.ts';
import { recordPlanChange } from './planChanges.commands.ts';
import { costedOn, versionOfDay } from './planPolicyDays.ts';
import { agreeingRefusals, awaitingRefusals, roleRefusals, writingRefusals } from './planSteps.ts';
import { planSubmission, submissionFacts } from './planSubmission.decision.ts';
import { costItems, decideRoute } from './plans.commands.ts';
import type { SupportItemRecord, SupportPlanRecord } from './plans.entity.ts';
import { writerRefusals } from './planWriters.ts';
import { comesToAnotherCost } from './recosting.ts';
import { overdueConditionsOf } from './unmetConditions.queries.ts';
import { unmetConditionRefusals } from './unmetConditions.ts';

/**
 * Shares a plan with the person, once it holds all that the council requires, and keeps what it said. Refuses what
 * `changePlan` and `submissionRefusals` refuse, ADVOCATE_OWED, and NOT_FOUND of whoever may not write the person's plan.
 */
export function sharePlan(session: Session, command: Command, target: PlanTarget) {
  const share = async (work: Work, plan: SupportPlanRecord) => {
    const isOwed = await owesAdvocate(work, plan.personId, 'PLANNING');
    refuseAny(advocateOwedRefusals(isOwed, 'PLANNING', ['planId']));
    const contents = await refuseUnlessWhole(work, plan, null);
    plan.sharedAt = work.now.toString();
    plan.returnedAt = null;
    recordPlanChange(work, session, plan, { step: 'SHARED', fields: [], contents });
  };
  return changePlan(session, command, target, writingRefusals, share, writerRefusals(session));
}

/**
 * Records that the person has agreed, or somebody with authority for them, and decides who signs the plan off by
 * the policies in force today. Refuses what `changePlan` refuses, and NO_AUTHORITY_TO_AGREE.
 * @param supporterId the representative who agreed, where staff record it; null when the person did.
 */
export function agreePlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  supporterId: string | null,
) {
  const standsInTheWay = (plan: SupportPlanRecord) => agreeingRefusals(plan, session);
  return changePlan(session, command, target, standsInTheWay, async (work, plan) => {
    const agreedBy = whoAgreed(session.actor, supporterId);
    if (agreedBy.isSupporter) await refuseWithoutAuthority(work, plan, agreedBy.supporterId);
    plan.agreedAt = work.now.toString();
    plan.agreedBySupporterId = agreedBy.supporterId;
    await decideRoute(work, plan);
    const contents = await contentsOf(work, plan.id);
    recordPlanChange(work, session, plan, { step: 'AGREED', fields: [], contents });
  });
}

/**
 * Signs a plan off for the council. Refuses what `changePlan` refuses, PANEL_DECISION_NEEDED,
 * SIGN_OFF_ROLE_NOT_SUFFICIENT, DBS_CHECK_MISSING, DBS_CHECK_TOO_OLD, what `submissionRefusals` refuses by the policy in
 * force today, PANEL_CONDITION_UNMET and TEXT_TOO_LONG.
 * @param unmetConditionsReason why it is signed off although a condition of the panel's is not met; null where all are.
 */
export function signOffPlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  unmetConditionsReason: string | null,
) {
  return changePlan(session, command, target, awaitingRefusals, async (work, plan) => {
    refuseAny(roleRefusals(plan, session));
    const overdue = await overdueConditionsOf(work, plan.personId);
    const path = ['unmetConditionsReason'];
    refuseAny([
      ...unmetConditionRefusals(overdue, unmetConditionsReason),
      ...textRefusals(path, unmetConditionsReason, false),
    ]);
    plan.unmetConditionsReason = overdue.length > 0 ? unmetConditionsReason : null;
    await recordSignOff(work, plan);
    refuseAny(roleRefusals(plan, session));
  });
}

/**
 * Signs an agreed plan off for the council, whether a role of the ladder or the panel decided. Refuses where the plan
 * no longer holds all that the council requires today.
 */
export async function recordSignOff(work: Work, plan: SupportPlanRecord): Promise<void> {
  const { supportItems, planning } = await refuseUnlessWhole(work, plan, work.today.toString());
  await costBySignOff(work, plan, supportItems, planning);
  plan.signedOffAt = work.now.toString();
  plan.signedOffBy = work.actorSubject;
  if (isOfOwnNeeds(plan)) await moveOn(work, plan.personId, { planAgreedOn: work.today.toString() });
}

/**
 * Costs the plan by the version of the planning policy in force at sign-off, since the length of the plan's term
 * decides how a one-off sum is spread. Where the cost or the weekly contingency money has changed, who signs off is
 * decided again, and the person who signs must still be allowed to.
 */
async function costBySignOff(
  work: Work,
  plan: SupportPlanRecord,
  items: readonly SupportItemRecord[],
  planning: InForce<'planning'>,
): Promise<void> {
  const version = versionOfDay(plan.planningPolicyVersionId, costedOn(plan));
  const agreedBy = version ? await policyVersion(work, 'planning', version.versionId, version.on) : planning;
  const terms = { agreedBy: agreedBy.settings, today: planning.settings };
  const isToBeDecidedAgain = comesToAnotherCost(plan, items, terms);
  costItems(plan, items, planning.settings);
  if (isToBeDecidedAgain) await decideRoute(work, plan);
  plan.planningPolicyVersionId = planning.versionId;
}

async function refuseUnlessWhole(work: Work, plan: SupportPlanRecord, signedOffOn: string | null) {
  const today = work.today.toString();
  const planning = await policyInForce(work, 'planning', today);
  const riskEnablement = await policyInForce(work, 'riskEnablement', today);
  const deployment = await policyInForce(work, 'deployment', today);
  const contents = await contentsOf(work, plan.id);
  const talkedThrough = signedOffOn === null ? null : await talkedThroughWith(work, plan);
  const reliesOnCarer = await restsOnCarer(work, plan);
  const facts = submissionFacts({ ...plan, ...contents, reliesOnCarer }, signedOffOn, talkedThrough);
  const made = decide(planSubmission, facts, { planning, riskEnablement, deployment });
  refuseAny(made.outcome.refusals);
  recordDecision(work, made, { personId: plan.personId, subjectId: plan.id });
  return { ...contents, planning };
}

async function restsOnCarer(work: Work, plan: SupportPlanRecord): Promise<boolean> {
  const [row] = await work.query<{ rests: boolean }>(
    `select ${restsOnCarerSql('plan')} as rests from support_plan plan where plan.tenant_id = $1 and plan.id = $2`,
    [work.tenantId, plan.id],
  );
  return row?.rests ?? false;
}

/** A representative agrees as themself, the person for themself; staff say which of the two it was. */
function whoAgreed(
  actor: Actor | null,
  supporterId: string | null,
): { isSupporter: boolean; supporterId: string | null } {
  if (actor?.role === 'REPRESENTATIVE') return { isSupporter: true, supporterId: actor.supporterId };
  if (actor?.role === 'PERSON' || supporterId === null) return { isSupporter: false, supporterId: null };
  return { isSupporter: true, supporterId: fromGlobalId('Supporter', supporterId) };
}

/** Refuses NO_AUTHORITY_TO_AGREE unless the supporter may decide for the person today. */
export async function refuseWithoutAuthority(
  work: Work,
  plan: SupportPlanRecord,
  supporterId: string | null,
): Promise<void> {
  const where = { tenantId: work.tenantId, id: supporterId ?? '', personId: plan.personId };
  const supporter = supporterId ? await work.entityManager.findOne(Supporter, where) : null;
  const representations = supporter ? await representationsOf(work, supporter.id) : [];
  refuseAny(authorityRefusals(mayAgreeFor(supporter, work.today, representations)));
}
