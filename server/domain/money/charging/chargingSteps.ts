/** What waits for somebody about what a person puts in, and what they are told. */
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

export const LOOK_AGAIN_REASON = reasonFromDays(
  'What you put in was worked out from ',
  ' on, and pensions and benefits change each April.',
);

/** The latest assessment of each person; nobody looks again at one that another has taken the place of. */
export const MEANS_LOOKED_AT_AGAIN = stepKind({
  key: 'MEANS_LOOKED_AT_AGAIN',
  subjectType: 'FinancialAssessment',
  recordKind: 'FINANCIAL_ASSESSMENTS',
  description: 'The council looks again at what you have and what you put in towards your support.',
  derivedFrom: `select assessed.person_id, assessed.id as subject_id, assessed.look_again_on as due_on, assessed.warn_on,
      ${LOOK_AGAIN_REASON.inSql('assessed.starts_on')} as due_reason
    from financial_assessment assessed where assessed.tenant_id = $1 and not exists (
      select from financial_assessment later where later.tenant_id = $1 and later.person_id = assessed.person_id
        and (later.starts_on, later.id) > (assessed.starts_on, assessed.id))`,
});

export const CONTRIBUTION_WORKED_OUT = noticeKind({
  key: 'CONTRIBUTION_WORKED_OUT',
  subjectType: 'FinancialAssessment',
  recordKind: 'FINANCIAL_ASSESSMENTS',
  sentence: 'The council has worked out what is put in towards the support, with every step.',
});

export const CONTRIBUTION_CHANGED = noticeKind({
  key: 'CONTRIBUTION_CHANGED',
  subjectType: 'FinancialAssessment',
  recordKind: 'FINANCIAL_ASSESSMENTS',
  sentence: 'What is put in towards the support changes; the working says why, and from when.',
});
