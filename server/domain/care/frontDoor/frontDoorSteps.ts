/** What waits for somebody at the front door, and what they are told. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { type StepKind, stepKind } from '../../clock/openSteps/stepKind.ts';
import type { WayStep } from './frontDoorClock.ts';

/** A step of the way stands open as the contact says that was last decided. */
function wayStep<const Key extends WayStep>(key: Key, description: string) {
  return stepKind({
    key,
    subjectType: 'Contact',
    recordKind: 'ASSESSMENTS',
    description,
    derivedFrom: `select contact.person_id, contact.id as subject_id, (step ->> 'dueOn')::date as due_on,
        (step ->> 'warnOn')::date as warn_on, step ->> 'dueReason' as due_reason
      from contact cross join lateral jsonb_array_elements(contact.steps) step
      where contact.tenant_id = $1 and contact.closed_on is null and step ->> 'step' = '${key}'`,
  });
}

export const WAY_STEP_KINDS: Readonly<Record<WayStep, StepKind>> = {
  REABLEMENT_OFFER: wayStep(
    'REABLEMENT_OFFER',
    'The council offers you some weeks of help to do things by yourself again. You may say no.',
  ),
  ASSESSMENT: wayStep('ASSESSMENT', 'Somebody begins to look with you at what you need.'),
  ELIGIBILITY_DECISION: wayStep(
    'ELIGIBILITY_DECISION',
    'The council decides whether your needs are eligible, and gives you the reasons in writing.',
  ),
  AMOUNT_KNOWN: wayStep('AMOUNT_KNOWN', 'You learn about how much money there is for your support.'),
  PLAN_AGREED: wayStep('PLAN_AGREED', 'You and the council agree a plan.'),
  SUPPORT_STARTED: wayStep('SUPPORT_STARTED', 'The support in your plan starts.'),
};

export const REABLEMENT_END_REASON = reasonFromDays(
  'Re-ablement started on ',
  ', and this is the last day that is planned.',
);

/** The result of re-ablement is looked at together, by the last day that is planned. */
export const REABLEMENT_END = stepKind({
  key: 'REABLEMENT_END',
  subjectType: 'ReablementEpisode',
  recordKind: 'ASSESSMENTS',
  description: 'You and the council look at what re-ablement has brought, and what comes next.',
  derivedFrom: `select person_id, id as subject_id, planned_end_on as due_on, warn_on,
      ${REABLEMENT_END_REASON.inSql('started_on')} as due_reason
    from reablement_episode where tenant_id = $1 and ended_on is null`,
});

export const ONWARD_REFERRAL_ANSWER = stepKind({
  key: 'ONWARD_REFERRAL_ANSWER',
  subjectType: 'OnwardReferral',
  recordKind: 'ASSESSMENTS',
  description: 'Another service answers whether it takes you on.',
  derivedFrom: `select person_id, id as subject_id, answer_expected_by as due_on, warn_on, due_reason
    from onward_referral where tenant_id = $1 and answered_on is null`,
});

export const CONTACT_RECORDED = noticeKind({
  key: 'CONTACT_RECORDED',
  subjectType: 'Contact',
  recordKind: 'ASSESSMENTS',
  sentence: 'The council has recorded that support is asked for, and by when each step is taken.',
});

export const ELIGIBILITY_DECIDED = noticeKind({
  key: 'ELIGIBILITY_DECIDED',
  subjectType: 'EligibilityDecision',
  recordKind: 'ASSESSMENTS',
  sentence: 'The council has decided whether the needs are eligible, with the reasons in writing.',
});

export const REABLEMENT_COMPLETED = noticeKind({
  key: 'REABLEMENT_COMPLETED',
  subjectType: 'ReablementEpisode',
  recordKind: 'ASSESSMENTS',
  sentence: 'Re-ablement has ended, and its result is recorded.',
});

export const ONWARD_REFERRAL_IS_ANSWERED = noticeKind({
  key: 'ONWARD_REFERRAL_ANSWERED',
  subjectType: 'OnwardReferral',
  recordKind: 'ASSESSMENTS',
  sentence: 'Another service has answered a referral.',
});
