import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { areTopTwosRefused } from './completionParts.ts';

const TOP_TWOS_READS = {
  reviews: {
    workingTogetherForChangeIsUsed:
      'whether the top two things working, not working and wished for are gathered from a review',
  },
} as const satisfies SettingsRead;

/** Whether the top two things are gathered from a review, for Working Together for Change. */
export const reviewTopTwos = decisionKind({
  key: 'REVIEW_TOP_TWOS',
  description: 'Whether the top two things are gathered from a review, for Working Together for Change.',
  recordKind: 'REVIEWS',
  subjectType: 'Review',
  file: 'server/domain/oversight/reviews/completionParts.ts',
  reads: TOP_TWOS_READS,
  rule: (
    { hasTopTwos }: { hasTopTwos: boolean },
    { reviews },
  ): { areGathered: boolean; refusal: 'TOP_TWOS_NOT_USED' | null } => {
    const isRefused = areTopTwosRefused(hasTopTwos, reviews);
    return { areGathered: hasTopTwos && !isRefused, refusal: isRefused ? 'TOP_TWOS_NOT_USED' : null };
  },
  sentence: ({ areGathered, refusal }) => {
    if (refusal !== null) {
      return 'The council does not use Working Together for Change, and the review names the top two things.';
    }
    return areGathered
      ? 'The top two things are gathered from the review, without names.'
      : 'No top two things are gathered from the review.';
  },
});
