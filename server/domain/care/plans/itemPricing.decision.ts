import type { Refusal } from '../../../common/refusal.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import {
  type ItemToPrice,
  type PricedAgainstRate,
  pricedAgainstRates,
  priceRefusals,
} from './itemPricing.ts';
import type { PlanRefusalCode } from './planRefusals.ts';

const RATE_READS = {
  planning: {
    rates: 'what the budget pays for support that has a published rate',
    dearerPrice:
      'what follows where support costs more than its published rate: advice, a difference that the person pays, or a refusal without a reason',
  },
} as const satisfies SettingsRead;

/** All items of a plan, on the day on which they are set. */
export interface PricingFacts {
  pricedOn: string;
  items: readonly ItemToPrice[];
}

/** What the items cost that name a published rate: decided when a plan's items are set. */
export const itemPricing = decisionKind({
  key: 'ITEM_PRICING',
  description:
    'What support costs that is priced by the council’s published rates, and who pays a difference.',
  recordKind: 'PLANS',
  subjectType: 'SupportPlan',
  file: 'server/domain/care/plans/itemPricing.ts',
  reads: RATE_READS,
  rule: (
    { items, pricedOn }: PricingFacts,
    { planning },
  ): { refusals: Refusal<PlanRefusalCode>[]; priced: PricedAgainstRate[] } => {
    const refusals = items.flatMap((item, index) => priceRefusals(item, index, planning, pricedOn));
    return { refusals, priced: refusals.length > 0 ? [] : pricedAgainstRates(items, planning, pricedOn) };
  },
  sentence: ({ refusals, priced }) => {
    if (refusals.length > 0) return refusals.map(({ message }) => message).join(' ');
    const dearer = priced.filter(({ isDearer }) => isDearer).length;
    const items = `${priced.length === 1 ? '1 item is' : `${priced.length} items are`} priced by published rates`;
    if (dearer <= 1) return `${items}, and ${dearer === 0 ? 'none' : 1} of the prices is above its rate.`;
    return `${items}, and ${dearer} of the prices are above their rates.`;
  },
});
