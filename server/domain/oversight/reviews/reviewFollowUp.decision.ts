import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type FollowUpDue, followUpDue } from './followUp.ts';

const FOLLOW_UP_READS = {
  reviews: { followUpWorkingDays: 'by when that which a review asks for is done' },
} as const satisfies SettingsRead;

/** By when that which a review asks for is done. */
export const reviewFollowUp = decisionKind({
  key: 'REVIEW_FOLLOW_UP',
  description: 'By when that which a review asks for is done.',
  recordKind: 'REVIEWS',
  subjectType: 'Review',
  file: 'server/domain/oversight/reviews/followUp.ts',
  reads: FOLLOW_UP_READS,
  rule: (facts: { result: ReviewResult; heldOn: string }, { reviews }): FollowUpDue =>
    followUpDue(facts, reviews),
  sentence: ({ dueReason }) => dueReason,
  report: { counted: 'WHERE_DIFFERENT', decided: ({ dueOn }) => ({ dueOn }) },
});
