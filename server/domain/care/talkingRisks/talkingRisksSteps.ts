import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';

export const REVIEW_REASON = reasonFromDays(
  'It was written down on ',
  ', with this day for looking at it again.',
);

const standing = (table: string) => `select person_id, id as subject_id, review_on as due_on,
    warn_on, ${REVIEW_REASON.inSql("(recorded_at at time zone 'Europe/London')")} as due_reason
  from ${table} where tenant_id = $1 and replaced_at is null and ended_on is null`;

/** Which setting says how long before a review date it is warned of. */
export const REVIEW_WARNING: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/talkingRisks/talkingRisks.commands.ts',
  reads: {
    riskEnablement: {
      warnings: { recordReviewDays: 'from when the review date of what was talked through is warned of' },
    },
  },
};

/** A supported decision is to be looked at again, unless a newer one took its place or it has ended. */
export const SUPPORTED_DECISION_REVIEW = stepKind({
  key: 'SUPPORTED_DECISION_REVIEW',
  subjectType: 'SupportedDecision',
  recordKind: 'PLANS',
  description: 'You look again together at what you decided, and how it has gone.',
  derivedFrom: standing('supported_decision'),
});

export const KEEPING_SAFE_PLAN_REVIEW = stepKind({
  key: 'KEEPING_SAFE_PLAN_REVIEW',
  subjectType: 'KeepingSafePlan',
  recordKind: 'PLANS',
  description: 'You look again together at what keeps you safe.',
  derivedFrom: standing('keeping_safe_plan'),
});

export const SUPPORTED_DECISION_RECORDED = noticeKind({
  key: 'SUPPORTED_DECISION_RECORDED',
  subjectType: 'SupportedDecision',
  recordKind: 'PLANS',
  sentence: 'A decision that was talked through was written down.',
});

export const KEEPING_SAFE_PLAN_WRITTEN = noticeKind({
  key: 'KEEPING_SAFE_PLAN_WRITTEN',
  subjectType: 'KeepingSafePlan',
  recordKind: 'PLANS',
  sentence: 'A keeping safe plan was written.',
});
