import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { openReviewsOf } from './openReviews.commands.ts';
import { reviewDate } from './reviewDate.decision.ts';
import { REVIEW_DUE, REVIEW_MOVED } from './reviewSteps.ts';
import { reviewsPolicy } from './scheduling.commands.ts';

/**
 * Brings forward the regular review of a live plan under which a direct payment begins, where it would come too late for
 * the first review of one (Care and Support (Direct Payments) Regulations 2014, regulation 7). A day that was agreed stays.
 */
export async function reviewNewDirectPayment(
  work: Work,
  plan: SupportPlanRecord,
  beginsOn: string,
): Promise<void> {
  const open = await openReviewsOf(work, plan.id);
  const [review] = open
    .filter(({ kind }) => kind !== 'REQUESTED')
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  if (!review) return;
  const facts = { kind: 'DIRECT_PAYMENT_BEGINS' as const, beginsOn, reviewKind: review.kind };
  const policy = await reviewsPolicy(work);
  const made = decide(reviewDate, facts, { reviews: policy });
  const { dueOn, dueReason, noticeOn } = made.outcome;
  if (dueOn >= review.dueOn) return;
  const { personId, id: subjectId } = review;
  recordDecision(work, made, { personId, subjectId });
  Object.assign(review, {
    version: review.version + 1,
    dueFrom: review.dueFrom && review.dueFrom < dueOn ? review.dueFrom : null,
    ...{ dueOn, dueReason, noticeOn },
    policyVersionId: policy.versionId,
    datedAt: work.now.toString(),
  });
  openStep(work, REVIEW_DUE, { personId, subjectId, dueOn, warnOn: noticeOn, dueReason });
  notify(work, REVIEW_MOVED, { personId, subjectId });
}
