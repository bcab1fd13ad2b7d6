import { someOf } from '../../../common/refusal.ts';
import { CHALLENGE_REFUSALS } from '../../oversight/challenges/challengeRefusals.ts';
import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';

/** Why a settlement is not worked out, paid or received, in order of precedence. */
export const SETTLEMENT_REFUSALS = {
  SETTLEMENT_NOT_DUE: 'The plan of the budget runs, or never started, so that nothing is to be settled.',
  SETTLEMENT_REPLACED: 'The settlement was worked out again, or what it was about was taken back.',
  ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_OPEN'),
  SETTLEMENT_PART_NOT_OWED: 'The council owes nothing for this part of the budget.',
  SETTLEMENT_PAYMENT_TOO_LARGE: 'More would be paid than is owed once what comes back is set against it.',
  SETTLEMENT_ALREADY_PAID: 'The payment was approved before.',
  SETTLEMENT_BY_ITS_PROPOSER: 'Whoever proposed the payment does not approve it.',
  SETTLEMENT_NOTHING_TO_RETURN: 'Nothing of this settlement is still to come back to the council.',
  SETTLEMENT_RECEIPT_TOO_LARGE: 'More would be received than is still to come back.',
  SETTLEMENT_DAY_OUTSIDE: 'The day lies in the future, or before the money stopped.',
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
} as const;
export type SettlementRefusalCode = keyof typeof SETTLEMENT_REFUSALS;
