import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

const OF_ABSENCE = { subjectType: 'CareAbsence', recordKind: 'PLANS' } as const;

export const COVER_REASON = reasonFromDays(
  'Somebody who cares for you can’t, from ',
  ' on, and what they did is replaced on the day on which the council is told.',
);

/** The care of a carer who is ill is replaced the same day, as the plan says. */
export const CARE_TO_REPLACE = stepKind({
  ...OF_ABSENCE,
  key: 'CARE_TO_REPLACE',
  description: 'Somebody else gives the care that your carer can’t give now, as your plan says.',
  derivedFrom: `select person_id, id as subject_id, (reported_at at time zone 'Europe/London')::date as due_on,
      null::date as warn_on, ${COVER_REASON.inSql('from_on')} as due_reason
    from care_absence where tenant_id = $1 and replaced_on is null and ended_on is null`,
});

export const CARER_CANNOT_CARE = noticeKind({
  ...OF_ABSENCE,
  key: 'CARER_CANNOT_CARE',
  sentence:
    'A carer can’t give their care now, and somebody else is found the same day, as both plans say. Emergency money can be added to the budget at once.',
});

export const CARE_REPLACED = noticeKind({
  ...OF_ABSENCE,
  key: 'CARE_REPLACED',
  sentence: 'Somebody else gives the care while the carer can’t.',
});
