import { conditionIsUnmet } from '../../care/plans/unmetConditions.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** Why each of these is due when it is. */
export const INFORMATION_REASON = reasonFromDays('The panel asked for it by ', '.');
export const CONDITION_REASON = reasonFromDays('The panel’s approval depends on its being done by ', '.');
export const CONFIRMATION_REASON = reasonFromDays(
  'The panel decided this between meetings on ',
  ', and one of its meetings confirms it by ',
  '.',
);

const REFERRAL = {
  subjectType: 'PanelReferral',
  recordKind: 'PANEL',
} as const;
const OF_REFERRAL = 'person_id, id as subject_id, due_on, warn_on, due_reason';
const OPEN = 'from panel_referral where tenant_id = $1 and closed_at is null';

export const PANEL_DECISION_STEP = stepKind({
  ...REFERRAL,
  key: 'PANEL_DECISION',
  description: 'The panel decides about the plan.',
  derivedFrom: `select ${OF_REFERRAL} ${OPEN} and (not_approved_on is null or members_met_on is not null)`,
});

export const PANEL_NOT_APPROVED_STEP = stepKind({
  ...REFERRAL,
  key: 'PANEL_NOT_APPROVED',
  description:
    'The panel did not approve the plan: the person meets members of the panel, or the plan goes back for changes.',
  derivedFrom: `select ${OF_REFERRAL} ${OPEN} and not_approved_on is not null and members_met_on is null`,
});

export const PANEL_INFORMATION_STEP = stepKind({
  ...REFERRAL,
  key: 'PANEL_INFORMATION',
  description: 'Somebody tells the panel what it has asked for.',
  derivedFrom: `select person_id, id as subject_id, min((request ->> 'byOn')::date) as due_on,
      min((request ->> 'warnOn')::date) as warn_on,
      ${INFORMATION_REASON.inSql("min((request ->> 'byOn')::date)")} as due_reason
    from panel_referral cross join lateral jsonb_array_elements(information_requests) request
    where tenant_id = $1 and closed_at is null and request ->> 'answeredOn' is null group by 1, 2`,
});

export const PANEL_CONDITION_STEP = stepKind({
  key: 'PANEL_CONDITION',
  subjectType: 'PanelCondition',
  recordKind: 'PANEL',
  description: 'What the panel’s approval depends on is done.',
  derivedFrom: `select person_id, id as subject_id, due_on, warn_on,
      ${CONDITION_REASON.inSql('due_on')} as due_reason
    from panel_condition where tenant_id = $1 and ${conditionIsUnmet('$1')}`,
});

export const PANEL_CONFIRMATION_STEP = stepKind({
  key: 'PANEL_CONFIRMATION',
  subjectType: 'PanelDecision',
  recordKind: 'PANEL',
  description: 'A meeting of the panel confirms what was decided between meetings.',
  derivedFrom: `select person_id, id as subject_id, confirm_by as due_on, confirm_warn_on as warn_on,
      ${CONFIRMATION_REASON.inSql('decided_on', 'confirm_by')} as due_reason
    from panel_decision
    where tenant_id = $1 and meeting_id is null and ratified_by_meeting_id is null and confirm_by is not null`,
});
