import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { SupportPlan } from './plans.entity.ts';
import type { SupportUnit } from './plansVocabulary.ts';

/** What a provider would ask. It is never changed: another offer is another quote. */
export const PlanQuote = defineEntity({
  name: 'PlanQuote',
  tableName: 'plan_quote',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    planId: p.uuid(),
    providerName: p.text(),
    whatFor: p.text(),
    unit: p.text().$type<SupportUnit>(),
    unitPricePence: pence(),
    quotedOn: day(),
    validUntil: day().nullable(),
    recordedAt: instant(),
    recordedBy: p.text(),
    ...references({ plan: SupportPlan }),
  },
});
export type PlanQuoteRecord = InferEntity<typeof PlanQuote>;
