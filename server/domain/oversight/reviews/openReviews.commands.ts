import type { Work } from '../../../platform/commands/commandRunner.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { REVIEW_DUE } from './reviewSteps.ts';
import { Review, type ReviewRecord } from './reviews.entity.ts';

/** The reviews of a plan that are still to be held. */
export function openReviewsOf(work: Work, planId: string): Promise<ReviewRecord[]> {
  const isOpen = { completedAt: null, noLongerNeededAt: null };
  return work.entityManager.find(Review, { tenantId: work.tenantId, planId, ...isOpen });
}

/** Closes reviews that nobody needs to hold any more: the plan ended, or another plan or review took their place. */
export function closeReviews(work: Work, reviews: readonly ReviewRecord[]): void {
  for (const review of reviews) {
    Object.assign(review, { noLongerNeededAt: work.now.toString(), version: review.version + 1 });
    closeStep(work, REVIEW_DUE, { subjectId: review.id });
  }
}
