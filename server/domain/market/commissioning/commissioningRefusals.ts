import type { Refusal } from '../../../common/refusal.ts';
import type { TextRefusalCode } from '../../../common/textRules.ts';

/** Why something of commissioning is refused, in order of precedence. */
export const COMMISSIONING_REFUSALS = {
  SERVICE_IS_ASSISTANT: 'The service is a personal assistant, whom no council buys in block.',
  CONTRACT_DAYS_REVERSED: 'The contract would end before it starts.',
  CONTRACT_NUMBER_NOT_VALID: 'An amount, a capacity or a number of names is none that a contract has.',
  CONTRACT_ENDED: 'The contract has been ended already, and that stands.',
  CONTRACT_END_NOT_WITHIN: 'The last day is not among the days of the contract.',
  WEEK_NOT_FROM_MONDAY: 'The day is no Monday, with which each week begins.',
  WEEK_NOT_OVER: 'The week is not over, and what is delivered in it is not all there.',
  MINUTES_NOT_VALID: 'The minutes are none that a service gives in a week.',
  TIME_RECORDED_ALREADY:
    'The time of the service in that week is recorded, and nothing says why it is recorded again.',
  TIME_CORRECTION_NEEDLESS:
    'Nothing is recorded of the service in that week, so there is nothing to correct.',
  MARKET_FIGURES_PUBLISHED: 'The market figures of the quarter are published, and are never published anew.',
} as const;
export type CommissioningRefusal = Refusal<keyof typeof COMMISSIONING_REFUSALS | TextRefusalCode>;

/** Why an unmet wish is refused, in order of precedence. */
export const WISH_REFUSALS = {
  WISH_NOT_FOR_SUPPORT: 'What was wanted is no kind of support.',
  OTHER_REASON_NEEDLESS: 'A reason in words stands beside one of the list.',
  WISH_ENDED: 'The wish has ended already, and that stands.',
  WISH_ENDED_BEFORE_SAID: 'The wish would have ended before it was said.',
} as const;
export type WishRefusal = Refusal<keyof typeof WISH_REFUSALS | TextRefusalCode | 'DATE_IN_FUTURE'>;
