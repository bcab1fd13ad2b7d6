import { someOf } from '../../../common/refusal.ts';
import { CHALLENGE_REFUSALS } from '../../oversight/challenges/challengeRefusals.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';
import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import { SPENDING_REFUSALS } from '../spending/spendingRefusals.ts';

/** Why unspent money is not taken back, or a step towards it is not taken, in order of precedence. */
export const CLAWBACK_REFUSALS = {
  ...DEATH_REFUSALS,
  CLAWBACK_OF_CONTINGENCY: 'The money is set aside for what can’t be foreseen, and is never taken back.',
  CLAWBACK_OF_NOTHING_HELD: 'Nobody holds the money of the part over time, so none of it is left over.',
  CLAWBACK_ALREADY_OPEN: 'A proposal about the same money is open.',
  ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_OPEN'),
  CLAWBACK_DAY_OUTSIDE:
    'The day on which the money was looked at lies in the future or before the part began.',
  CLAWBACK_NOT_DISCUSSED: 'It was not talked over with the person before it was proposed.',
  SAVING_NOT_OF_PLAN: 'What is saved for is no support in the plan that the budget pays for.',
  SAVING_GIVEN_TWICE: 'Saving for the same support is given twice.',
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  CLAWBACK_NOTHING_ABOVE: 'No more is unspent than may be.',
  CLAWBACK_ABOVE_SURPLUS: 'More is asked for than is above what may stay unspent.',
  CLAWBACK_ALREADY_DECIDED: 'It was decided before, which never changes.',
  CLAWBACK_ALREADY_ANSWERED: 'The person’s reply was recorded before.',
  MONEY_NOT_MANAGED_BY_YOU: SPENDING_REFUSALS.MONEY_NOT_MANAGED_BY_YOU,
  CLAWBACK_BEFORE_NOTICE: 'The person has not replied, and their time to reply is not over.',
  CLAWBACK_BY_ITS_PROPOSER: 'Whoever proposed it does not decide it.',
  CLAWBACK_ABOVE_PROPOSAL: 'More is decided than was proposed to the person.',
  CLAWBACK_BEYOND_HELD: 'More would be taken back than is held, and that never goes below nothing.',
  TOO_MANY_REPAYMENTS: 'There are more repayments than weeks, or than pence.',
  CLAWBACK_NOT_DECIDED: 'Nothing was decided that would be repaid.',
  REPAYMENT_TOO_LARGE: 'More is repaid than is still owed.',
  REPAYMENT_DAY_OUTSIDE: 'The day of a repayment lies in the future or before it was decided.',
} as const;
export type ClawbackRefusalCode = keyof typeof CLAWBACK_REFUSALS;
