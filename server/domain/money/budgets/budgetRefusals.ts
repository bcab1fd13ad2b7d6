import { PLAN_REFUSALS } from '../../care/plans/planRefusals.ts';
import { CHARGING_REFUSALS } from '../charging/chargingRefusals.ts';
import { DEPLOYMENT_REFUSALS } from '../deployment/deploymentRefusals.ts';

/**
 * Why a budget can't be agreed, in order of precedence. PLAN_NOT_IN_STATE, which is about the plan itself, comes before
 * them all.
 */
export const BUDGET_REFUSALS = {
  BUDGET_ALREADY_AGREED: 'The plan has an agreed budget, and a budget never changes.',
  CARER_NOT_CHARGED:
    'A carer would put in something towards what helps them to care, and carers are not charged.',
  CARER_IMPACT_NOT_AS_ASSESSED:
    'How far caring affects the carer is given as another than their assessment found.',
  AMOUNT_NOT_POSITIVE: CHARGING_REFUSALS.AMOUNT_NOT_POSITIVE,
  BUDGET_STARTS_BEFORE_PLAN: 'The budget starts before its plan was drafted.',
  BUDGET_STARTS_TOO_LATE: 'The budget starts more than twelve months from today.',
  TOO_MANY_PARTS: 'A budget has more parts, or a part more trustees, than can be held.',
  CONTRIBUTION_NOT_AS_ASSESSED:
    'The person’s contribution is another than their financial assessment of that day gives.',
  CONTRIBUTIONS_DO_NOT_ADD_UP: 'The person’s and the council’s contributions do not come to the total.',
  PARTS_DO_NOT_ADD_UP: 'The parts do not come to the agreed budget.',
  COSTS_EXCEED_BUDGET: 'The support in the plan costs more than the budget.',
  BUDGET_BEYOND_SIGN_OFF: 'The budget is more than the sign-off of its plan covers.',
  DEPLOYMENT_OPTION_NOT_OFFERED: PLAN_REFUSALS.DEPLOYMENT_OPTION_NOT_OFFERED,
  COSTS_EXCEED_PART: 'What an option is to pay for costs more than its part of the budget.',
  PART_NOT_SPENT: 'No support in the plan is paid from a part.',
  UNSPENT_LIMIT_NOT_AGREED:
    'The council agrees with each person how much may stay unspent, and no sum is given for a part.',
  UNSPENT_LIMIT_NOT_NEEDED:
    'A sum that may stay unspent is given for a part for which the council’s policy decides it.',
  MID_POINT_NOT_OFFERED: 'The council offers no budgets that are the average of good and bad weeks.',
  MID_POINT_NOT_HELD: 'Nobody holds the money of the part from week to week, so that it has no mid-point.',
  MID_POINT_WEEKS_WRONG: 'Too few or too many weeks are given for an average, or one is less than nothing.',
  MID_POINT_NOT_AVERAGE: 'The part is another sum than the average of the weeks given.',
  ...DEPLOYMENT_REFUSALS,
  REASONS_MISSING: 'The budget differs from the indicative amount, and no reasons are given.',
} as const;
export type BudgetRefusalCode = keyof typeof BUDGET_REFUSALS;
