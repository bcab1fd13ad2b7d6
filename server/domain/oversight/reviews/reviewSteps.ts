import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** A review is to be held, as long as it is neither completed nor no longer needed. */
export const REVIEW_DUE = stepKind({
  key: 'REVIEW_DUE',
  subjectType: 'Review',
  recordKind: 'REVIEWS',
  description: 'You and the council look together at whether the plan is still right.',
  derivedFrom: `select person_id, id as subject_id, due_on, notice_on as warn_on, due_reason
    from review where tenant_id = $1 and completed_at is null and no_longer_needed_at is null`,
});

export const REVIEW_COMPLETED = noticeKind({
  key: 'REVIEW_COMPLETED',
  subjectType: 'Review',
  recordKind: 'REVIEWS',
  sentence: 'A review of the plan was held, and what it found was recorded.',
});
