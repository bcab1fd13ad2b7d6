import { DEATH_REFUSALS } from '../../people/death.ts';
import { COUNTED_REFUSALS } from '../costs/employmentRefusals.ts';

/** Why a change to a support plan is refused, in order of precedence. */
export const PLAN_REFUSALS = {
  ...DEATH_REFUSALS,
  PLAN_NOT_IN_STATE: 'The plan is not at a point of its life where this can be done.',
  PLAN_HAS_BUDGET: 'The plan has an agreed budget, so it is no longer changed.',
  RECORDED_BY_STAFF: 'A circumstance of the plan is for the council’s staff to record.',
  HELPER_ORGANISATION_MISSING: 'A provider helped with the plan, and it is not said which.',
  TOO_MANY_ENTRIES: COUNTED_REFUSALS.TOO_MANY_ENTRIES,
  ENTRY_GIVEN_TWICE: 'The same entry of a plan is given twice.',
  QUANTITY_NOT_VALID: COUNTED_REFUSALS.QUANTITY_NOT_VALID,
  AMOUNT_NOT_VALID: COUNTED_REFUSALS.AMOUNT_NOT_VALID,
  OUTCOME_STILL_HAS_SUPPORT: 'An outcome would be removed while support items are for it.',
  DEPLOYMENT_OPTION_MISSING: 'An item is paid from the budget, but not from which kind of part.',
  DEPLOYMENT_OPTION_NOT_NEEDED: 'An item that the budget does not pay for names a kind of part.',
  PRICE_MISSING: 'An item has no price, and no published rate that gives it one.',
  RATE_NOT_PUBLISHED: 'An item names a rate that the council does not publish for today.',
  RATE_UNIT_DIFFERS: 'An item counts something else than the rate that it names is the price of.',
  PRICE_ABOVE_RATE:
    'An item costs more than the published rate that it names, and does not say why the need can’t be met at the rate.',
  QUOTE_EXPIRED: 'A quote has run out, or would before it was given.',
  QUOTE_DIFFERS: 'An item takes a quote that says something else than the item.',
  QUOTE_REASON_MISSING: 'An item takes a quote although the same is quoted cheaper, and does not say why.',
  ITEM_DIFFERS_FROM_TERMS:
    'An item names a personal assistant and says other hours, another rate or another pattern than their terms.',
  SERVICE_PRICE_DIFFERS:
    'An item says which service of the directory it buys from, and pays another price than that service asks today.',
  RISK_SCORE_OUT_OF_MATRIX: 'A likelihood or an impact lies outside the council’s risk matrix.',
  NO_OUTCOMES: 'The plan has no outcomes.',
  PLAN_SECTION_MISSING: 'A section that the council requires is empty.',
  CONTINGENCY_MISSING: 'The council requires contingency arrangements, and the plan has none.',
  CARER_CONTINGENCY_MISSING:
    'The council requires contingency arrangements, and the plan does not say what happens when the carer falls ill.',
  CONTINGENCY_SUM_MISSING: 'The council requires money to be set aside for contingencies.',
  HELPERS_MISSING: 'Nobody is recorded as having helped with the plan, nor the person themself.',
  FORMER_EMPLOYMENT_MISSING: 'The council asks what work the person did, and the plan does not say.',
  STARTER_BUDGET_NOT_OFFERED: 'The plan is for a starter budget, which the council does not offer.',
  DEPLOYMENT_OPTION_NOT_OFFERED: 'The council does not offer this way of having the money.',
  CARD_NOT_FOR_WAGES:
    'A personal assistant would be paid from a card, which the council does not offer to employers.',
  SPENDING_NOT_ALLOWED: 'The budget would pay for something that the council’s policy excludes.',
  RESPITE_OVER_LIMIT:
    'The plan’s breaks come to more than the council’s policy has, and the panel is not asked.',
  RELATIVE_NOT_ALLOWED:
    'The budget would pay a relative in the same household, which the council does not allow.',
  RELATIVE_REASON_MISSING: 'Paying a relative in the same household needs the reason why it is necessary.',
  BROKERAGE_FEE_NOT_ALLOWED: 'The council does not allow a brokerage fee to be paid from the budget.',
  BROKERAGE_FEE_OVER_LIMIT: 'The brokerage fee is above the council’s limit for one plan.',
  DBS_CHECK_MISSING:
    'A personal assistant has no Disclosure and Barring Service check, which the council requires.',
  DBS_CHECK_TOO_OLD:
    'A personal assistant’s Disclosure and Barring Service check is older than the council accepts.',
  INSURANCE_NOT_PROVED:
    'Whoever takes on a personal assistant has shown no proof of employer’s insurance for today, which the council requires.',
  NO_AUTHORITY_TO_AGREE: 'Whoever would agree has no authority in force to agree for the person.',
  PANEL_DECISION_NEEDED: 'The risk enablement panel has to decide about the plan.',
  SIGN_OFF_ROLE_NOT_SUFFICIENT: 'The plan needs to be signed off by somebody in a higher role.',
  NOTICE_NOT_GIVEN: 'The council would end the plan, and no day is recorded on which it gave notice.',
  NOTICE_TOO_SHORT: 'The council would end the plan sooner than its own notice allows.',
  ENDED_BEFORE_START: 'The day on which support ended lies before the day it started.',
} as const;
export type PlanRefusalCode = keyof typeof PLAN_REFUSALS;
