import { PLAN_REFUSALS } from '../../care/plans/planRefusals.ts';

/** Why a budget can't be agreed, in order of precedence; PLAN_NOT_IN_STATE, of the plan itself, goes before all. */
export const BUDGET_REFUSALS = {
  BUDGET_ALREADY_AGREED: 'The plan has an agreed budget, and a budget never changes.',
  AMOUNT_NOT_POSITIVE: 'An amount is nothing or less where there must be some money.',
  BUDGET_STARTS_BEFORE_PLAN: 'The budget starts before its plan was drafted.',
  BUDGET_STARTS_TOO_LATE: 'The budget starts more than twelve months from today.',
  TOO_MANY_PARTS: 'A budget has more parts, or a part more trustees, than can be held.',
  CONTRIBUTIONS_DO_NOT_ADD_UP: 'The person’s and the council’s contributions do not come to the total.',
  PARTS_DO_NOT_ADD_UP: 'The parts do not come to the agreed budget.',
  COSTS_EXCEED_BUDGET: 'The support in the plan costs more than the budget.',
  BUDGET_BEYOND_SIGN_OFF: 'The budget is more than the sign-off of its plan covers.',
  DEPLOYMENT_OPTION_NOT_OFFERED: PLAN_REFUSALS.DEPLOYMENT_OPTION_NOT_OFFERED,
  COSTS_EXCEED_PART: 'What an option is to pay for costs more than its part of the budget.',
  PART_NOT_SPENT: 'No support in the plan is paid from a part.',
  SUITABLE_PERSON_MISSING: 'Nobody with authority is named to receive the money.',
  HOLDER_MISSING: 'Who holds the money of a part is not named.',
  TRUSTEES_TOO_FEW: 'Fewer trustees are named than the council asks for.',
  SMALL_PAYMENT_GIVEN_TWICE: 'A budget would have more than one small payment.',
  SMALL_PAYMENT_OVER_LIMIT: 'A small payment is more than the council’s limit.',
  SMALL_PAYMENT_SECOND_IN_YEAR:
    'The person has a small payment in the same year, and the council allows one.',
  SMALL_PAYMENT_OVER_YEAR_LIMIT: 'A small payment is more than is left of the council’s limit for the year.',
  REASONS_MISSING: 'The budget differs from the indicative amount, and no reasons are given.',
} as const;
export type BudgetRefusalCode = keyof typeof BUDGET_REFUSALS;
