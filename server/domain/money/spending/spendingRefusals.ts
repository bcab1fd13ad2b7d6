import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import { LEDGER_REFUSALS } from '../payments/ledgerRefusals.ts';

/** Why spending is not kept, or not reversed, in order of precedence. */
export const SPENDING_REFUSALS = {
  MONEY_NOT_MANAGED_BY_YOU: 'Whoever asks has no authority in force to manage the person’s money.',
  SPENDING_NOT_REPORTED_BY_YOU: 'Somebody else reported it, and only they or the council may reverse it.',
  ALREADY_REVERSED: LEDGER_REFUSALS.ALREADY_REVERSED,
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  SPENDING_TOO_LARGE: 'The amount is larger than any that is kept.',
  SPENDING_IN_FUTURE: 'The day on which it happened is still to come.',
  SPENDING_BEFORE_PART: 'It happened before the part of the budget began.',
  NOTHING_IS_PAID_IN: 'The council holds the money of the part, so nobody pays anything into it.',
  MONEY_IS_IN_POOL: 'The part is in a pool, of whose money nobody spends alone.',
  ITEM_NOT_OF_PLAN: 'The support is none in the plan that the budget pays for.',
  OUTCOME_NOT_OF_BUDGET: 'The outcome is none of the plan that the budget pays for.',
  OUTCOME_NOT_OF_ITEM: 'The support is for another outcome than is given.',
  SPENDING_BEYOND_ALLOCATION: 'The council holds the money of the part, and not so much of it is left.',
} as const;
export type SpendingRefusalCode = keyof typeof SPENDING_REFUSALS;
