import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** The check of a personal assistant has to be renewed, as long as support under the plan goes on. */
export const DBS_RENEWAL = stepKind({
  key: 'DBS_RENEWAL',
  subjectType: 'DbsCheck',
  recordKind: 'PLANS',
  description: 'The Disclosure and Barring Service check of your personal assistant is renewed.',
  derivedFrom: `select dbs.person_id, dbs.id as subject_id, dbs.renew_by as due_on, dbs.warn_on, dbs.due_reason
    from dbs_check dbs join support_plan plan on plan.tenant_id = $1 and plan.id = dbs.plan_id
    where dbs.tenant_id = $1 and dbs.replaced_at is null and dbs.renew_by is not null
      and plan.ended_on is null and plan.superseded_at is null`,
});
