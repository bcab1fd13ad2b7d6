import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import type { InForce } from '../../policy/policies/keptVersions.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import {
  SupportItem,
  type SupportItemRecord,
  SupportPlan,
  type SupportPlanRecord,
} from '../plans/plans.entity.ts';
import { dbsRenewal } from './dbsRenewal.decision.ts';
import { renewalRefusals } from './dbsRenewal.ts';
import { DbsCheck } from './personalAssistants.entity.ts';
import { DBS_RENEWAL } from './personalAssistantsSteps.ts';

/**
 * Records a newer check of a personal assistant, which takes the place of the one before. Refuses NOT_FOUND and all of
 * `renewalRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordDbsCheck(session: Session, command: Command, supportItemId: string, checkedOn: string) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const path = ['supportItemId'];
    const id = fromGlobalId('SupportItem', supportItemId);
    const item = id ? await entityManager.findOne(SupportItem, { tenantId, id }) : null;
    if (!item) throw notFound(path);
    // The plan is locked, so that two checks of one assistant come one after the other.
    const planId = toGlobalId('SupportPlan', item.planId);
    const plan = await lockedRecord(work, SupportPlan, 'SupportPlan', planId, path);
    const before = await entityManager.findOne(DbsCheck, {
      tenantId,
      supportItemId: item.id,
      replacedAt: null,
    });
    const stands = before?.checkedOn ?? item.dbsCheckedOn ?? null;
    refuseAny(
      renewalRefusals({ providerKind: item.providerKind, checkedOn: stands }, plan, checkedOn, work.today),
    );
    if (before) {
      before.replacedAt = work.now.toString();
      closeStep(work, DBS_RENEWAL, { subjectId: before.id });
      // One check of an assistant stands in the database, so the older one is put aside before the new one is added.
      await entityManager.flush();
    }
    const planning = await policyInForce(work, 'planning', work.today.toString());
    return { type: 'DbsCheck', id: addCheck(work, item, checkedOn, planning) };
  });
}

/**
 * Support under a plan starts: dates the checks of its personal assistants, where the council's policy says how long one is
 * good for.
 */
export async function startDbsChecks(work: Work, plan: SupportPlanRecord): Promise<void> {
  const { tenantId, entityManager } = work;
  const where = {
    tenantId,
    planId: plan.id,
    providerKind: 'PERSONAL_ASSISTANT' as const,
    dbsCheckedOn: { $ne: null },
    // Those of somebody with a record of their own are kept there.
    employmentId: null,
  };
  const items = await entityManager.find(SupportItem, where, { orderBy: { position: 'asc' } });
  if (items.length === 0) return;
  const planning = await policyInForce(work, 'planning', work.today.toString());
  if (planning.settings.dbsCheckValidMonths === null) return;
  for (const item of items) addCheck(work, item, item.dbsCheckedOn as string, planning);
}

/** Support under a plan is over: nobody renews a check for it any more. */
export async function endDbsChecks(work: Work, planId: string): Promise<void> {
  const { tenantId, entityManager } = work;
  for (const { id } of await entityManager.find(DbsCheck, { tenantId, planId, replacedAt: null })) {
    closeStep(work, DBS_RENEWAL, { subjectId: id });
  }
}

function addCheck(
  work: Work,
  { id: supportItemId, personId, planId }: SupportItemRecord,
  checkedOn: string,
  planning: InForce<'planning'>,
): string {
  const id = newId();
  const made = decide(dbsRenewal, { checkedOn }, { planning });
  const { renewBy, warnOn, dueReason } = made.outcome;
  work.entityManager.create(DbsCheck, {
    tenantId: work.tenantId,
    id,
    personId,
    planId,
    supportItemId,
    checkedOn,
    renewBy,
    warnOn,
    dueReason,
    policyVersionId: planning.versionId,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
    replacedAt: null,
  });
  recordDecision(work, made, { personId, subjectId: id });
  if (renewBy) openStep(work, DBS_RENEWAL, { personId, subjectId: id, dueOn: renewBy, warnOn, dueReason });
  return id;
}
