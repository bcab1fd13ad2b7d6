import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';

/**
 * Whether a review found all in order: support goes on, and nothing must change. It is what a council's monitoring rules
 * call a good review; PostgreSQL keeps the same for previews (app.facts_of_plans).
 */
export function isGoodReview(review: {
  result?: ReviewResult | null;
  whatMustChange?: string | null;
}): boolean {
  return review.result === 'CONTINUE' && (review.whatMustChange ?? '').trim() === '';
}
