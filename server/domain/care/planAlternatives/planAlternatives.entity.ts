import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { type SupportItemRecord, SupportPlan } from '../plans/plans.entity.ts';

/** An item of an alternative: what a support item says, its price as it was decided. */
export type AlternativeItem = Omit<
  SupportItemRecord,
  'tenantId' | 'id' | 'personId' | 'planId' | 'position' | 'jointItemId'
>;

/** A named variant of a plan's support items, with which others are compared before anybody agrees. */
export const PlanAlternative = defineEntity({
  name: 'PlanAlternative',
  tableName: 'plan_alternative',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    name: p.text(),
    note: p.text().nullable(),
    items: p.json().columnType('jsonb').$type<AlternativeItem[]>(),
    writtenAt: instant(),
    writtenBy: p.text(),
    chosenAt: instant().nullable(),
    chosenBy: p.text().nullable(),
    chosenReason: p.text().nullable(),
    ...references({ plan: SupportPlan }),
  },
});
export type PlanAlternativeRecord = InferEntity<typeof PlanAlternative>;
