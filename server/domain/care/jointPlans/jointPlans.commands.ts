/** Plans of two people joined, and what they share. Each person agrees to their own plan, and each budget pays its own share. */
import type { Command, Work } from '../../../platform/commands/commandRunner.ts';
import { runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { type JointItemFacts, JointPlan, type JointPlanRecord } from '../plans/jointPlan.entity.ts';
import { contentsOf } from '../plans/lockedPlan.commands.ts';
import { recordPlanChange } from '../plans/planChanges.commands.ts';
import { tellFollowers } from '../plans/planFollowers.ts';
import { stateRefusals, WRITABLE } from '../plans/planStatus.ts';
import { costItems } from '../plans/plans.commands.ts';
import { SupportItem, SupportPlan, type SupportPlanRecord } from '../plans/plans.entity.ts';
import { consentRefusals, joiningRefusals } from './joining.ts';
import { costEachTimePence, itemOfShare, jointItemRefusals, splitPence } from './jointShares.ts';

/** Which plans are joined, and when each person agreed to that. */
export interface Joining {
  planId: string;
  expectedVersion: number;
  consentRecordedOn: string;
  otherPlanId: string;
  otherExpectedVersion: number;
  otherConsentRecordedOn: string;
}

/**
 * Joins the plans of two people, both being written and both people having agreed to it. Shares of an older joint plan that
 * they began with are taken out. Refuses NOT_FOUND, STALE_VERSION, PERSON_HAS_DIED, PLAN_NOT_IN_STATE, PLANS_OF_ONE_PERSON,
 * PLAN_ALREADY_JOINED and DATE_IN_FUTURE.
 */
export function joinPlans(session: Session, command: Command, joining: Joining) {
  return runCommand(session, command, async (work) => {
    const { planId, otherPlanId } = joining;
    const [own, other] = await lockedPlans(work, [
      { globalId: planId, path: ['planId'] },
      { globalId: otherPlanId, path: ['otherPlanId'] },
    ]);
    refuseStale(own, joining.expectedVersion);
    refuseStale(other, joining.otherExpectedVersion);
    refuseAny(joiningRefusals(own, ['planId']));
    refuseAny(joiningRefusals(other, ['otherPlanId'], own));
    refuseAny(consentRefusals(joining, work.today));
    const joint = work.entityManager.create(JointPlan, {
      tenantId: work.tenantId,
      id: newId(),
      version: 1,
      items: [],
      joinedAt: work.now.toString(),
      joinedBy: work.actorSubject,
    });
    own.jointConsentRecordedOn = joining.consentRecordedOn;
    other.jointConsentRecordedOn = joining.otherConsentRecordedOn;
    for (const plan of [own, other]) {
      plan.jointPlanId = joint.id;
      await shareIn(work, session, plan, []);
    }
    return { type: 'JointPlan', id: joint.id };
  });
}

/**
 * Replaces what two plans share, splits each cost to the penny, and puts each plan's share among its items. Refuses
 * NOT_FOUND, STALE_VERSION, PERSON_HAS_DIED, PLAN_NOT_IN_STATE unless both plans may be written, and all of
 * `jointItemRefusals`.
 */
export function setJointItems(
  session: Session,
  command: Command,
  target: { jointPlanId: string; expectedVersion: number },
  items: readonly JointItemFacts[],
) {
  return runCommand(session, command, async (work) => {
    const joint = await lockedRecord(work, JointPlan, 'JointPlan', target.jointPlanId, ['jointPlanId']);
    refuseStale(joint, target.expectedVersion);
    const plans = await plansOf(work, joint.id);
    refuseAny(plans.flatMap((plan) => stateRefusals(plan, WRITABLE, ['jointPlanId'])));
    const outcomes = await Promise.all(plans.map(({ id }) => outcomesOf(work, id)));
    const known = plans.map(({ id }, index) => ({ id, outcomeIds: outcomes[index] ?? [] }));
    refuseAny(jointItemRefusals(items, known));
    joint.items = items.map((item) => withAmounts(item));
    joint.version += 1;
    for (const plan of plans) await shareIn(work, session, plan, joint.items);
    return { type: 'JointPlan', id: joint.id };
  });
}

function withAmounts(item: JointItemFacts): JointPlanRecord['items'][number] {
  const basisPoints = item.shares.map(({ shareBasisPoints }) => shareBasisPoints);
  const amounts = splitPence(costEachTimePence(item), basisPoints);
  const shares = item.shares.map((share, index) => ({ ...share, amountPence: amounts[index] ?? 0 }));
  return { ...item, id: newId(), shares };
}

/** Puts the shares of a plan among its items, in place of those that it had. */
async function shareIn(
  work: Work,
  session: Session,
  plan: SupportPlanRecord,
  items: JointPlanRecord['items'],
): Promise<void> {
  const { supportItems } = await contentsOf(work, plan.id);
  const own = supportItems.filter(({ jointItemId }) => !jointItemId);
  for (const item of supportItems) if (item.jointItemId) work.entityManager.remove(item);
  const shares = items.flatMap((item) =>
    item.shares
      .filter(({ planId }) => planId === plan.id)
      .map((share) => ({ ...itemOfShare(item, share, share.amountPence), jointItemId: item.id })),
  );
  const added = shares.map((share, index) =>
    work.entityManager.create(SupportItem, {
      ...share,
      tenantId: work.tenantId,
      id: newId(),
      personId: plan.personId,
      planId: plan.id,
      position: own.length + index + 1,
      weeklyCostPence: 0,
      topUpWeeklyPence: 0,
      onCostsYearlyPence: 0,
    }),
  );
  own.forEach((item, index) => {
    item.position = index + 1;
  });
  const { settings } = await policyInForce(work, 'planning', work.today.toString());
  costItems(plan, [...own, ...added], settings);
  recordPlanChange(work, session, plan, { step: 'WRITTEN', fields: ['jointPlan', 'supportItems'] });
  plan.version += 1;
  await tellFollowers(work, plan);
}

/** Two plans, locked in the order of their ids, so that two who join the same plans wait for one another in one order. */
async function lockedPlans(
  work: Work,
  named: readonly [{ globalId: string; path: string[] }, { globalId: string; path: string[] }],
): Promise<[SupportPlanRecord, SupportPlanRecord]> {
  const inOrder = named.toSorted((a, b) => (a.globalId < b.globalId ? -1 : 1));
  const locked = new Map<string, SupportPlanRecord>();
  for (const { globalId, path } of inOrder) {
    if (!fromGlobalId('SupportPlan', globalId)) throw notFound(path);
    locked.set(globalId, await lockedRecord(work, SupportPlan, 'SupportPlan', globalId, path));
  }
  const [one, other] = named.map(({ globalId }) => locked.get(globalId) as SupportPlanRecord);
  return [one as SupportPlanRecord, other as SupportPlanRecord];
}

function plansOf({ entityManager, tenantId }: Work, jointPlanId: string): Promise<SupportPlanRecord[]> {
  return entityManager.find(SupportPlan, { tenantId, jointPlanId }, { orderBy: { id: 'asc' } });
}

async function outcomesOf(work: Work, planId: string): Promise<string[]> {
  const { outcomes } = await contentsOf(work, planId);
  return outcomes.map(({ id }) => id);
}
