import { someOf } from '../../../common/refusal.ts';
import { PLAN_REFUSALS } from '../../care/plans/planRefusals.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';
import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';

/** Why money is not saved towards a named purpose, or such saving is not ended, in order of precedence. */
export const SAVING_REFUSALS = {
  ...DEATH_REFUSALS,
  SAVING_AFTER_END: 'The plan that the part pays for is live no longer.',
  SAVING_NOT_IN_MANAGED_ACCOUNT:
    'The money of the part is in no managed account, and only there it is saved up.',
  SAVING_UP_NOT_ALLOWED: 'The council does not let the money of managed accounts be saved up.',
  SAVING_ALREADY_RUNNING: 'Saving in the same part was started before and is not ended.',
  SAVING_TARGET_UNCLEAR: 'What is saved is given neither as a sum nor as hours at a price, or as both.',
  AMOUNT_NOT_POSITIVE: BUDGET_REFUSALS.AMOUNT_NOT_POSITIVE,
  SAVING_ABOVE_PART: 'More would be saved than the part comes to over all its days.',
  SAVING_BEYOND_TERM: 'The day by which it is saved has gone by, or lies after the last of the part.',
  SAVING_NOT_AGREED: 'It is agreed on a day that is still to come.',
  ...someOf(PLAN_REFUSALS, 'NO_AUTHORITY_TO_AGREE'),
  SAVING_ALREADY_ENDED: 'It was ended before, which never changes.',
} as const;
export type SavingRefusalCode = keyof typeof SAVING_REFUSALS;
