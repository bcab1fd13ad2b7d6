import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import {
  Budget,
  BudgetPart,
  type BudgetPartRecord,
  type BudgetRecord,
} from '../../money/budgets/budgets.entity.ts';
import { movesMoney } from '../../money/payments/instalments.ts';
import { PaymentSuspension, type PaymentSuspensionRecord } from '../../money/payments/suspensions.entity.ts';
import { followingParts } from './followingParts.ts';
import { LOOK_AGAIN_REASON, PAYMENTS_SUSPENDED, SUSPENSION_LOOKED_AT } from './monitoringSteps.ts';

/**
 * Carries every suspension that is not lifted to the part of the newer budget whose money is held in the same way, with its
 * reason, its notice and its days: a newer plan neither ends a suspension nor begins its notice anew. One for which there is
 * no such part stays where it is, and is looked at again on its day.
 */
export async function carrySuspensions(
  work: Work,
  olderPlanIds: readonly string[],
  newer: BudgetRecord,
): Promise<void> {
  const { tenantId, entityManager } = work;
  const budgets = await entityManager.find(Budget, { tenantId, planId: { $in: [...olderPlanIds] } });
  const budgetId = { $in: budgets.map(({ id }) => id) };
  const open = await entityManager.find(
    PaymentSuspension,
    { tenantId, budgetId, liftedOn: null, carriedToId: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (open.length === 0) return;
  const older = await entityManager.find(BudgetPart, { tenantId, budgetId });
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const parts = await entityManager.find(BudgetPart, { tenantId, budgetId: newer.id }, inOrder);
  const suspended = open.map(({ partId }) => older.find(({ id }) => id === partId) ?? null);
  const following = followingParts(suspended, parts);
  for (const [index, suspension] of open.entries()) {
    const part = following[index];
    if (!part) continue;
    await carryTo(work, suspension, part);
  }
}

/**
 * Carries a suspension that is not lifted to the parts that go on with the money of its part and pay somebody: another way
 * of holding it neither ends a suspension nor begins its notice anew. Where the council holds all of it from then on,
 * nobody is paid, and the suspension is looked at again on its day.
 */
export async function carrySuspensionOfPart(
  work: Work,
  partId: string,
  goingOn: readonly BudgetPartRecord[],
): Promise<void> {
  const open = { tenantId: work.tenantId, partId, liftedOn: null, carriedToId: null };
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const suspension = await work.entityManager.findOne(PaymentSuspension, open, locked);
  if (!suspension) return;
  for (const part of goingOn.filter(({ deploymentOption }) => movesMoney(deploymentOption))) {
    await carryTo(work, suspension, part);
  }
}

/** Opens the same suspension of another part. The older one remembers the first in which it goes on. */
async function carryTo(
  work: Work,
  suspension: PaymentSuspensionRecord,
  part: { id: string; budgetId: string },
): Promise<void> {
  const { tenantId, entityManager } = work;
  const id = newId();
  const { personId, lookAgainOn, reason, explanation, otherWayToMeetNeeds } = suspension;
  const { noticeGivenOn, startsOn, suspendedAt, suspendedBy, policyVersionId } = suspension;
  entityManager.create(PaymentSuspension, {
    ...{ tenantId, id, personId, budgetId: part.budgetId, partId: part.id, version: 1 },
    ...{ reason, explanation, otherWayToMeetNeeds, noticeGivenOn, startsOn, lookAgainOn },
    ...{ suspendedAt, suspendedBy, policyVersionId },
  });
  // The newer row is saved before the older refers to it.
  await entityManager.flush();
  if (!suspension.carriedToId) {
    Object.assign(suspension, { carriedToId: id, version: suspension.version + 1 });
    closeStep(work, SUSPENSION_LOOKED_AT, { subjectId: suspension.id });
  }
  const dueReason = LOOK_AGAIN_REASON.on(startsOn);
  openStep(work, SUSPENSION_LOOKED_AT, { personId, subjectId: id, dueOn: lookAgainOn, dueReason });
  notify(work, PAYMENTS_SUSPENDED, { personId, subjectId: id });
}
