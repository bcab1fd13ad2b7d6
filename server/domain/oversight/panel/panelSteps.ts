import { stepKind } from '../../clock/openSteps/stepKind.ts';

const REFERRAL = { subjectType: 'PanelReferral', recordKind: 'PANEL' } as const;
const OF_REFERRAL = 'person_id, id as subject_id, due_on, null::date as warn_on, due_reason';
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
  derivedFrom: `select person_id, id as subject_id, min((request ->> 'byOn')::date) as due_on, null::date as warn_on,
      null::text as due_reason
    from panel_referral cross join lateral jsonb_array_elements(information_requests) request
    where tenant_id = $1 and closed_at is null and request ->> 'answeredOn' is null group by 1, 2`,
});

export const PANEL_CONDITION_STEP = stepKind({
  key: 'PANEL_CONDITION',
  subjectType: 'PanelCondition',
  recordKind: 'PANEL',
  description: 'What the panel’s approval depends on is done.',
  derivedFrom: `select condition.person_id, condition.id as subject_id, condition.due_on, null::date as warn_on,
      null::text as due_reason
    from panel_condition condition
    join support_plan plan on plan.tenant_id = $1 and plan.id = condition.plan_id
    where condition.tenant_id = $1 and condition.met_on is null and plan.ended_on is null and plan.signed_off_at is not null`,
});
