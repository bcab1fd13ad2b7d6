import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import { SupportItem, SupportPlan } from '../plans/plans.entity.ts';

/** A check of a personal assistant in a plan that has started. A newer one takes the place of the last. */
export const DbsCheck = defineEntity({
  name: 'DbsCheck',
  tableName: 'dbs_check',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    supportItemId: p.uuid(),
    checkedOn: day(),
    renewBy: day().nullable(),
    warnOn: day().nullable(),
    dueReason: p.text().nullable(),
    policyVersionId: p.uuid(),
    recordedAt: instant(),
    recordedBy: p.text(),
    replacedAt: instant().nullable(),
    ...references({
      person: Person,
      plan: SupportPlan,
      supportItem: SupportItem,
      policyVersion: PolicyVersion,
    }),
  },
});
