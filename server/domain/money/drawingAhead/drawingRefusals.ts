import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import { HOLDING_TODAY_REFUSALS } from '../budgets/partsHolding.ts';

/** Why nothing is drawn ahead of a mid-point budget, beside what stops any payment. */
export const DRAWING_REFUSALS = {
  MID_POINT_NOT_AGREED: 'The part was not agreed as the average of good and bad weeks.',
  ...HOLDING_TODAY_REFUSALS,
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  MID_POINT_DRAW_BEYOND_BAND: 'More would be drawn ahead than the band around the average allows.',
  MID_POINT_DRAW_NOT_MADE_GOOD: 'The instalments that are left could not make it good.',
} as const;
export type DrawingRefusalCode = keyof typeof DRAWING_REFUSALS;
