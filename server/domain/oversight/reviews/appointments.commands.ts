import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import {
  type Appointment,
  appointmentRefusals,
  type DateChange,
  noticeRefusals,
  toldOnOf,
} from './appointment.ts';
import { closedReviewRefusals } from './completion.ts';
import { reviewAppointment } from './reviewAppointment.decision.ts';
import { reviewForChange, supporterIdsOf, withBareSupporterIds } from './reviewForChange.commands.ts';
import { hasDirectPayment, type LawFacts, latestReviewByLaw } from './reviewSchedule.ts';
import { REVIEW_DUE, REVIEW_MOVED, REVIEW_SCHEDULED, stepOfReview } from './reviewSteps.ts';
import { Review, type ReviewRecord } from './reviews.entity.ts';
import { directPaymentFrom, optionsOf, reviewsPolicy } from './scheduling.commands.ts';

/**
 * Sets the day of a review that is still to be held, or moves it, and tells the person. Refuses NOT_FOUND, STALE_VERSION
 * and all of `APPOINTMENT_REFUSALS`.
 */
export function scheduleReview(
  session: Session,
  command: Command,
  target: { reviewId: string; expectedVersion: number },
  given: Appointment,
) {
  return runCommand(session, command, async (work) => {
    const { plan, review } = await reviewForChange(work, target.reviewId);
    refuseAny(closedReviewRefusals(review, work.today));
    refuseStale(review, target.expectedVersion);
    const appointment = { ...given, invited: withBareSupporterIds(given.invited) };
    const facts = {
      ...appointmentFacts(review),
      latestByLaw: latestReviewByLaw(review.kind, await lawFacts(work, plan)),
      ownSupporterIds: await supporterIdsOf(work, review.personId),
    };
    refuseAny(appointmentRefusals(appointment, facts, work.today));
    const policy = await reviewsPolicy(work);
    const { scheduledOn: heldOn, personAgreesToShortNotice: personAgrees } = appointment;
    const toldOn = toldOnOf(appointment, facts, work.today);
    const made = decide(reviewAppointment, { toldOn, heldOn, personAgrees }, { reviews: policy });
    refuseAny(noticeRefusals(made.outcome, policy.settings.noticeDays));
    recordDecision(work, made, { personId: review.personId, subjectId: review.id });
    const today = work.today.toString();
    const moved = facts.scheduledOn !== null && facts.scheduledOn !== heldOn;
    Object.assign(review, {
      version: review.version + 1,
      scheduledOn: heldOn,
      place: appointment.place,
      invited: appointment.invited,
      toldOn,
      shortNoticeAgreedOn: made.outcome.isShort ? today : null,
      lateReason: heldOn > review.dueOn ? (appointment.reason ?? review.lateReason) : null,
      dateChanges: moved
        ? [
            ...review.dateChanges,
            changeOf(facts.scheduledOn as string, appointment, today, work.actorSubject),
          ]
        : review.dateChanges,
    });
    openStep(work, REVIEW_DUE, { ...stepOfReview(review), subjectId: review.id });
    const about = { personId: review.personId, subjectId: review.id };
    if (facts.scheduledOn !== heldOn) notify(work, moved ? REVIEW_MOVED : REVIEW_SCHEDULED, about);
    return { type: 'Review', id: review.id };
  });
}

function changeOf(from: string, { scheduledOn, reason }: Appointment, on: string, by: string): DateChange {
  return { from, to: scheduledOn, reason: reason ?? '', changedOn: on, changedBy: by };
}

async function lawFacts(work: Work, plan: SupportPlanRecord): Promise<LawFacts> {
  const { tenantId, entityManager } = work;
  const held = { tenantId, planId: plan.id, heldOn: { $ne: null } };
  const last = await entityManager.findOne(Review, held, { fields: ['heldOn'], orderBy: { heldOn: 'desc' } });
  return {
    paysDirectly: hasDirectPayment(await optionsOf(work, plan.id)),
    startedOn: plan.implementedOn ?? null,
    lastHeldOn: last?.heldOn ?? null,
    paysDirectlyFrom: await directPaymentFrom(work, plan.id),
  };
}

function appointmentFacts({ dueFrom, dueOn, scheduledOn, toldOn }: ReviewRecord) {
  return {
    dueFrom: dueFrom ?? null,
    dueOn,
    scheduledOn: scheduledOn ?? null,
    toldOn: toldOn ?? null,
  };
}
