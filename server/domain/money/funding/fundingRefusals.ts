import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';

/** Why the streams of a budget are not as they are given, or its spending is not theirs, in order of precedence. */
export const FUNDING_REFUSALS = {
  FUNDING_DAY_OUTSIDE: 'A day lies outside the budget, in the future, or in the wrong order.',
  FUNDING_STREAM_TWICE: 'A stream is given twice.',
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  FUNDING_STREAM_NOT_OFFERED: 'The council’s policy does not combine this stream with its own money.',
  FUNDING_AGE_OUTSIDE: 'The person is too young or too old for the stream, or their age is not known.',
  FUNDING_NOT_GRANTED: 'The stream is by application, and it was not applied for and granted by that day.',
  FUNDING_DOES_NOT_ADD_UP: 'The streams do not come to the budget.',
  FUNDING_STREAM_NOT_OF_BUDGET: 'The stream was not in the budget on that day.',
  FUNDING_MAY_NOT_PAY: 'The stream may not pay for this kind of support.',
  FUNDING_NOTHING_TO_MATCH:
    'What was spent names no support of the plan, so that nobody knows what it was for.',
  FUNDING_RECHARGE_BEYOND: 'More would be recharged than adult social care paid in those days.',
  FUNDING_REPORT_NOT_DUE: 'No report of the stream is due yet, or none is asked for.',
} as const;
export type FundingRefusalCode = keyof typeof FUNDING_REFUSALS;
