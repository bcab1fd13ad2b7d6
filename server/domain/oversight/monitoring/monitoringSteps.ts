/** What of looking at the money waits for somebody, and what is told. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

const IS_OPEN = 'completed_at is null and no_longer_needed_at is null';

/** A check that has a day: from the first day on which it may be done, where the council gives a range. */
export const MONITORING_CHECK = stepKind({
  key: 'MONITORING_CHECK',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  description: 'Somebody looks with you at how your money is going.',
  derivedFrom: `select person_id, id as subject_id, due_on, due_from as warn_on, reason as due_reason
    from monitoring_check where tenant_id = $1 and due_on is not null and ${IS_OPEN}`,
});

export const REPLY_REASON = reasonFromDays(
  'The question was asked on ',
  ', and this day was given for the answer.',
);
export const LOOK_AGAIN_REASON = reasonFromDays(
  'Payments are suspended from ',
  ' on, and this day was set for looking at it again.',
);

/** A question about the money that is still to be answered. */
export const MONITORING_REPLY = stepKind({
  key: 'MONITORING_REPLY',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  description: 'A question about your money is answered.',
  derivedFrom: `select person_id, id as subject_id, reply_by_on as due_on, null::date as warn_on,
      ${REPLY_REASON.inSql("(queries -> -1 ->> 'askedOn')::date")} as due_reason
    from monitoring_check where tenant_id = $1 and reply_by_on is not null and ${IS_OPEN}`,
});

/** A suspension is never left alone for ever. */
export const SUSPENSION_LOOKED_AT = stepKind({
  key: 'SUSPENSION_LOOKED_AT',
  subjectType: 'PaymentSuspension',
  recordKind: 'BUDGETS',
  description: 'A manager looks again whether your payments still have to be suspended.',
  derivedFrom: `select person_id, id as subject_id, look_again_on as due_on, null::date as warn_on,
      ${LOOK_AGAIN_REASON.inSql('starts_on')} as due_reason
    from payment_suspension where tenant_id = $1 and lifted_on is null and carried_to_id is null`,
});

export const MONITORING_REMINDER = noticeKind({
  key: 'MONITORING_REMINDER',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'Something that was asked for to look at how the money is going has not come yet.',
});
export const MONITORING_HELP_OFFERED = noticeKind({
  key: 'MONITORING_HELP_OFFERED',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'Nothing has come for the look at the money, so somebody gets in touch to ask what would help.',
});
export const MONITORING_EVIDENCE_SENT = noticeKind({
  key: 'MONITORING_EVIDENCE_SENT',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'Something was sent for the look at how the money is going.',
});
export const MONITORING_QUESTION_ASKED = noticeKind({
  key: 'MONITORING_QUESTION_ASKED',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'There is a question about how the money is going.',
});
export const MONITORING_CHECK_COMPLETED = noticeKind({
  key: 'MONITORING_CHECK_COMPLETED',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'Somebody has looked at how the money is going, and said what was found.',
});
export const MONITORING_CHECK_MOVED = noticeKind({
  key: 'MONITORING_CHECK_MOVED',
  subjectType: 'MonitoringCheck',
  recordKind: 'BUDGETS',
  sentence: 'The money is looked at on another day than was said before.',
});
export const PAYMENTS_SUSPENDED = noticeKind({
  key: 'PAYMENTS_SUSPENDED',
  subjectType: 'PaymentSuspension',
  recordKind: 'BUDGETS',
  sentence: 'Payments are suspended from a day on; the reason, and how needs are met meanwhile, are with it.',
});
export const SUSPENSION_LIFTED = noticeKind({
  key: 'SUSPENSION_LIFTED',
  subjectType: 'PaymentSuspension',
  recordKind: 'BUDGETS',
  sentence: 'Payments that were suspended go on.',
});
