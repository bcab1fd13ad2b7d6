import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import { HOLDING_TODAY_REFUSALS } from '../budgets/partsHolding.ts';

/** Why emergency money is not added or not settled, beside what stops any payment. */
export const EMERGENCY_REFUSALS = {
  ...HOLDING_TODAY_REFUSALS,
  EMERGENCY_BEYOND_PART: 'The part does not hold the money any more on the last day.',
  EMERGENCY_NOT_OFFERED: 'The council’s policy has no emergency money.',
  EMERGENCY_ROLE_NOT_SUFFICIENT: 'Emergency money is added by somebody in a higher role.',
  EMERGENCY_ALREADY_RUNNING: 'Emergency money of the part runs already, or has not been looked at.',
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  EMERGENCY_TOO_MUCH: 'More would be added than the council’s policy lets one person add.',
  EMERGENCY_DAYS_WRONG: 'The last day lies before today, or later than the council’s policy allows.',
  EMERGENCY_ALREADY_LOOKED_AT: 'It was looked at before, and what was decided stands.',
  EMERGENCY_BY_ITS_AUTHORISER: 'Whoever authorised it does not look at it afterwards.',
  EMERGENCY_AMOUNT_NOT_NEEDED: 'A sum is given, and nothing is taken back by this outcome.',
  EMERGENCY_BEYOND_UNSPENT: 'More would be taken back than is unspent of it.',
} as const;
export type EmergencyRefusalCode = keyof typeof EMERGENCY_REFUSALS;
