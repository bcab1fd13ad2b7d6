import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

const OF_EMERGENCY = { subjectType: 'EmergencyMoney', recordKind: 'BUDGETS' } as const;

export const LOOK_REASON = reasonFromDays(
  'Emergency money was added on ',
  ', and somebody else looks at it by this day.',
);

/** Somebody else looks at it afterwards. */
export const EMERGENCY_LOOK = stepKind({
  ...OF_EMERGENCY,
  key: 'EMERGENCY_LOOK',
  description:
    'A manager looks at emergency money that somebody else added, and what it means for your plan.',
  derivedFrom: `select person_id, id as subject_id, look_at_by_on as due_on, null::date as warn_on,
      ${LOOK_REASON.inSql('added_on')} as due_reason
    from emergency_money where tenant_id = $1 and looked_at_on is null`,
});

export const EMERGENCY_ADDED_NOTICE = noticeKind({
  ...OF_EMERGENCY,
  key: 'EMERGENCY_MONEY_ADDED',
  sentence:
    'Money was added to the budget at once because of an emergency; how much and until when is with it.',
});
export const EMERGENCY_LOOKED_AT_NOTICE = noticeKind({
  ...OF_EMERGENCY,
  key: 'EMERGENCY_MONEY_LOOKED_AT',
  sentence: 'Emergency money was looked at, and what was decided, with the reasons, is with it.',
});
