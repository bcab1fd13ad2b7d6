import { notify } from '../../clock/notifications/notify.commands.ts';
import type { SurplusFollower } from '../monitoring/surplusFollowers.ts';
import { openReviewsOf } from './openReviews.commands.ts';
import { openRequestAmong } from './requesting.ts';
import { reviewReasonOf } from './reviewAfterSurplus.ts';
import { REVIEW_REQUESTED } from './reviewSteps.ts';
import { createReview, reviewsPolicy } from './scheduling.commands.ts';

/** Asks for a review where the council’s policy says that a surplus means one, unless one has been asked for already. */
export const reviewAfterSurplus: SurplusFollower = async (work, plan, found) => {
  const reviews = await reviewsPolicy(work);
  const reason = reviewReasonOf(found, reviews.settings);
  if (reason === null || openRequestAmong(await openReviewsOf(work, plan.id))) return;
  const facts = { kind: 'REQUESTED' as const, requestedOn: work.today.toString() };
  const id = createReview(work, plan, facts, reviews, reason);
  notify(work, REVIEW_REQUESTED, { personId: plan.personId, subjectId: id });
};
