/**
 * A review is held sooner on request. A request changes nothing in the plan or its money and decides nothing, so no
 * authority to decide for the person is needed: anybody who sees that a plan no longer fits may ask. They do need the
 * person's consent to see reviews, since the answer shows one. A representative whose authority has ended counts as a
 * supporter like any other.
 */
import type { Refusal } from '../../../common/refusal.ts';
import { notFound } from '../../../platform/commands/records.ts';
import { type PlanFacts, stateRefusals } from '../../care/plans/planStatus.ts';
import { closedReviewRefusals } from './completion.ts';
import type { ReviewRefusalCode } from './reviewRefusals.ts';
import type { ReviewFacts } from './reviewStatus.ts';
import type { ReviewKind } from './reviewsVocabulary.ts';

/** The request for a review that is still to be held, among the reviews of a plan; undefined where there is none. */
export function openRequestAmong<Review extends OpenOrNot>(reviews: readonly Review[]): Review | undefined {
  return reviews.find((each) => each.kind === 'REQUESTED' && !each.completedAt && !each.noLongerNeededAt);
}

interface OpenOrNot {
  kind: ReviewKind;
  completedAt?: string | null;
  noLongerNeededAt?: string | null;
}

/** Why no review of a plan can be asked for: it is not live, or one has been. */
export function requestingRefusals(plan: PlanFacts, openRequestId: string | null): readonly Refusal[] {
  const outOfOrder = stateRefusals(plan, ['LIVE']);
  return outOfOrder.length > 0 ? outOfOrder : alreadyRequestedRefusals(openRequestId);
}

/** Refuses to ask for a second review while one that was asked for is still to be held; `openId` is its global id. */
function alreadyRequestedRefusals(openId: string | null): Refusal<ReviewRefusalCode>[] {
  if (openId === null) return [];
  const message =
    'A review of this plan has been asked for, and is still to be held. Say there what more should be looked at.';
  return [
    { code: 'REVIEW_ALREADY_REQUESTED', path: ['planId'], message, details: { conflictingId: openId } },
  ];
}

/** Why a request for a review can't be taken back: nobody asked for this one, or it is closed. */
export function withdrawingRefusals(
  review: ReviewFacts & { kind: ReviewKind },
  today: Temporal.PlainDate,
): readonly Refusal[] {
  return review.kind === 'REQUESTED' ? closedReviewRefusals(review, today) : notFound(['reviewId']).refusals;
}
