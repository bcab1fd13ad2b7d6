import { LockMode } from '@mikro-orm/core';
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { Budget, BudgetPart } from '../../money/budgets/budgets.entity.ts';
import { takeOutSuspended } from '../../money/paymentRuns/settleRuns.commands.ts';
import { movesMoney } from '../../money/payments/instalments.ts';
import { PaymentSuspension, type PaymentSuspensionRecord } from '../../money/payments/suspensions.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import type { UpheldFollower } from '../challenges/upheld.ts';
import {
  LOOK_AGAIN_REASON,
  PAYMENTS_SUSPENDED,
  SUSPENSION_LIFTED,
  SUSPENSION_LOOKED_AT,
} from './monitoringSteps.ts';
import {
  liftingRefusals,
  noticeRefusals,
  type ProposedSuspension,
  suspendableRefusals,
  suspensionRefusals,
} from './suspension.ts';
import { suspensionNotice } from './suspensionNotice.decision.ts';

/**
 * Suspends the payments of a part from a day on, after the council's notice. Nothing that is posted is taken back by it, what
 * is approved for that day or later is taken out of its run, and what is not paid meanwhile is payable once it is lifted. Refuses NOT_FOUND, and all of `suspendableRefusals`, `suspensionRefusals`
 * and `noticeRefusals`.
 */
export function suspendPayments(
  session: Session,
  command: Command,
  partId: string,
  proposed: ProposedSuspension,
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    // The lock on the part lets nobody pay from it, or suspend it too, until this is committed.
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const { personId, budgetId } = part;
    const budget = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
    const plan = await entityManager.findOneOrFail(SupportPlan, { tenantId, id: budget.planId });
    const openSuspensionId = await openSuspensionOf(work, part.id);
    refuseAny(suspendableRefusals(plan, { movesMoney: movesMoney(part.deploymentOption), openSuspensionId }));
    refuseAny(suspensionRefusals(proposed));
    const monitoring = await policyInForce(work, 'monitoring', today.toString());
    const { reason, startsOn } = proposed;
    const facts = { reason, startsOn, decidedOn: today.toString() };
    const made = decide(suspensionNotice, facts, { monitoring });
    refuseAny(noticeRefusals(facts, made.outcome));
    const id = newId();
    recordDecision(work, made, { personId, subjectId: id });
    entityManager.create(PaymentSuspension, {
      ...proposed,
      tenantId,
      id,
      personId,
      budgetId,
      partId: part.id,
      version: 1,
      noticeGivenOn: today.toString(),
      suspendedAt: work.now.toString(),
      suspendedBy: work.actorSubject,
      policyVersionId: monitoring.versionId,
    });
    await takeOutSuspended(work, part.id, startsOn);
    const dueReason = LOOK_AGAIN_REASON.on(startsOn);
    openStep(work, SUSPENSION_LOOKED_AT, {
      personId,
      subjectId: id,
      dueOn: proposed.lookAgainOn,
      dueReason,
    });
    notify(work, PAYMENTS_SUSPENDED, { personId, subjectId: id });
    return { type: 'PaymentSuspension', id };
  });
}

/**
 * Lets payments of a part go on, with what was not paid under older plans from which the suspension was carried. Refuses
 * NOT_FOUND, all of `liftingRefusals`, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function liftSuspension(
  session: Session,
  command: Command,
  target: { suspensionId: string; expectedVersion: number },
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const suspension = await lockedRecord(work, PaymentSuspension, 'PaymentSuspension', target.suspensionId, [
      'suspensionId',
    ]);
    const { liftedOn, carriedToId } = suspension;
    const goesOnIn = carriedToId ? toGlobalId('PaymentSuspension', carriedToId) : null;
    refuseAny(liftingRefusals({ liftedOn, carriedToId: goesOnIn }));
    refuseStale(suspension, target.expectedVersion);
    refuseAny(textRefusals(['reason'], reason, true));
    await lift(work, suspension, reason);
    return { type: 'PaymentSuspension', id: suspension.id };
  });
}

/** Lifts a suspension with those of older plans that go on in it. */
async function lift(work: Work, suspension: PaymentSuspensionRecord, reason: string): Promise<void> {
  for (const each of await carriedInto(work, suspension)) {
    Object.assign(each, {
      version: each.version + 1,
      liftedOn: work.today.toString(),
      liftedReason: reason,
      liftedBy: work.actorSubject,
    });
  }
  const about = { personId: suspension.personId, subjectId: suspension.id };
  closeStep(work, SUSPENSION_LOOKED_AT, about);
  notify(work, SUSPENSION_LIFTED, about);
}

/** A suspension that a person challenged, and was right, is lifted with the answer: under a newer plan where it goes on. */
export const SUSPENSION_UPHELD: UpheldFollower = {
  type: 'PaymentSuspension',
  async follow(work, subjectId) {
    const { tenantId, entityManager, today } = work;
    const find = (id: string) => {
      const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
      return entityManager.findOneOrFail(PaymentSuspension, { tenantId, id }, locked);
    };
    let suspension = await find(subjectId);
    while (suspension.carriedToId) suspension = await find(suspension.carriedToId);
    if (suspension.liftedOn) return;
    const reason = `The person challenged the suspension, and the council’s answer on ${dayInWords(today.toString())} was that they were right.`;
    await lift(work, suspension, reason);
  },
};

/** A suspension, with those of older plans that go on in it. */
async function carriedInto(work: Work, suspension: PaymentSuspensionRecord) {
  const { tenantId, entityManager } = work;
  const all = [suspension];
  for (let last: PaymentSuspensionRecord | null = suspension; last; ) {
    const older: PaymentSuspensionRecord | null = await entityManager.findOne(
      PaymentSuspension,
      { tenantId, carriedToId: last.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (older) all.push(older);
    last = older;
  }
  return all;
}

async function openSuspensionOf({ entityManager, tenantId }: Work, partId: string): Promise<string | null> {
  const open = await entityManager.findOne(PaymentSuspension, { tenantId, partId, liftedOn: null });
  return open ? toGlobalId('PaymentSuspension', open.id) : null;
}
