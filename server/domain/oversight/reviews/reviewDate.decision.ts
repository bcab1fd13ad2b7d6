import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsFor } from '../../policy/policies/settingReads.ts';
import {
  type FurtherDateFacts,
  firstReview,
  REVIEW_DATE_READS,
  requestedReview,
  reviewOfNewDirectPayment,
  routineReview,
  type ScheduledReview,
} from './reviewSchedule.ts';
import type { ReviewKind } from './reviewsVocabulary.ts';

/** The facts that decide the date of a review. */
export type ReviewDateFacts =
  | ({ kind: 'FIRST'; implementedOn: string; paysDirectly: boolean } & FurtherDateFacts)
  | ({ kind: 'ROUTINE'; heldOn: string; paysDirectly: boolean } & Pick<FurtherDateFacts, 'isExplained'>)
  | { kind: 'REQUESTED'; requestedOn: string }
  | { kind: 'DIRECT_PAYMENT_BEGINS'; beginsOn: string; reviewKind: ReviewKind };

function reviewDated(
  facts: ReviewDateFacts,
  { reviews }: SettingsFor<typeof REVIEW_DATE_READS>,
): ScheduledReview {
  switch (facts.kind) {
    case 'FIRST':
      return firstReview(facts.implementedOn, facts.paysDirectly, reviews, facts);
    case 'ROUTINE':
      return routineReview(facts.heldOn, facts.paysDirectly, reviews, facts);
    case 'DIRECT_PAYMENT_BEGINS':
      return reviewOfNewDirectPayment(facts.beginsOn, facts.reviewKind, reviews);
    case 'REQUESTED':
      return requestedReview(Temporal.PlainDate.from(facts.requestedOn), reviews);
  }
}

/** When a review is due, and from when the person is told. */
export const reviewDate = decisionKind({
  key: 'REVIEW_DATE',
  description: 'The day on which a review is due, and that of its notice.',
  recordKind: 'REVIEWS',
  subjectType: 'Review',
  file: 'server/domain/oversight/reviews/reviewSchedule.ts',
  reads: REVIEW_DATE_READS,
  rule: reviewDated,
  sentence: ({ dueFrom, dueOn, noticeOn }) => {
    const due = dueFrom
      ? `Due from ${dayInWords(dueFrom)}, by ${dayInWords(dueOn)}`
      : `Due on ${dayInWords(dueOn)}`;
    return `${due}, with notice from ${dayInWords(noticeOn)}.`;
  },
  report: {
    counted: 'ALWAYS',
    decided: ({ dueFrom, dueOn, noticeOn }) => ({ ...(dueFrom ? { dueFrom } : {}), dueOn, noticeOn }),
  },
});
