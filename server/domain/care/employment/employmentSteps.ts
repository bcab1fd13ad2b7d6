import { stepKind } from '../../clock/openSteps/stepKind.ts';

/** An insurance, a permit or a check of a personal assistant runs out while they work. */
export const EMPLOYMENT_CHECK_RENEWAL = stepKind({
  key: 'EMPLOYMENT_CHECK_RENEWAL',
  subjectType: 'EmploymentCheck',
  recordKind: 'PLANS',
  description: 'The insurance, right to work or check of your personal assistant is renewed.',
  derivedFrom: `select held.person_id, held.id as subject_id, held.renew_by as due_on, held.warn_on, held.due_reason
    from employment_check held
    join employment on employment.tenant_id = $1 and employment.id = held.employment_id
    where held.tenant_id = $1 and held.replaced_at is null and held.renew_by is not null
      and employment.ended_on is null`,
});

/** Something that has to be shown before a personal assistant begins was not shown yet. */
export const EMPLOYMENT_CHECKS_TO_SHOW = stepKind({
  key: 'EMPLOYMENT_CHECKS_TO_SHOW',
  subjectType: 'Employment',
  recordKind: 'PLANS',
  description: 'What has to be shown before your personal assistant begins is shown.',
  derivedFrom: `select employment.person_id, employment.id as subject_id, employment.starts_on as due_on,
      null::date as warn_on, null::text as due_reason
    from employment where employment.tenant_id = $1 and employment.ended_on is null
      and exists (select from unnest(employment.needs) as needed(kind)
        where not exists (select from employment_check held
          where held.tenant_id = $1 and held.employment_id = employment.id and held.kind = needed.kind))`,
});
