import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Supporter } from '../../people/people.entity.ts';
import type { PlanAsSeen } from './planDifferences.ts';
import { SupportPlan } from './plans.entity.ts';
import type { PlanChangeStep, PlanWriter } from './planWriters.ts';

/** That somebody wrote in a plan, shared it or agreed to it. It is never changed. */
export const PlanChange = defineEntity({
  name: 'PlanChange',
  tableName: 'plan_change',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    step: p.text().$type<PlanChangeStep>(),
    fields: p.array<string>(),
    /** The plan's version that the change made. */
    planVersion: p.integer(),
    changedAt: instant(),
    changedBy: p.text(),
    capacity: p.text().$type<PlanWriter>(),
    supporterId: p.uuid().nullable(),
    /** All that the plan then said, where the person saw it: shared or agreed. */
    contents: p.json().columnType('jsonb').$type<PlanAsSeen>().nullable(),
    ...references({ plan: SupportPlan, supporter: Supporter }),
  },
});
