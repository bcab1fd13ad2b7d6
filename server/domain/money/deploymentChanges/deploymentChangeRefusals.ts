import { someOf } from '../../../common/refusal.ts';
import { PLAN_REFUSALS } from '../../care/plans/planRefusals.ts';
import { DIRECT_PAYMENT_SAFEGUARD_REFUSALS } from '../../care/talkingRisks/talkingRisksRefusals.ts';
import { CHALLENGE_REFUSALS } from '../../oversight/challenges/challengeRefusals.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';
import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import { DEPLOYMENT_REFUSALS } from '../deployment/deploymentRefusals.ts';

/** Why the way of holding the money of a part can't change on a day, in order of precedence. */
export const DEPLOYMENT_CHANGE_REFUSALS = {
  ...DEATH_REFUSALS,
  CHANGE_BEFORE_SUPPORT: 'Support under the plan had not started on that day.',
  CHANGE_AFTER_END: 'The budget, or the plan that it pays for, has ended by that day.',
  ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_OPEN'),
  CHANGE_OUTSIDE_PART: 'The part does not hold the money both before that day and from then on.',
  PART_CHANGES_LATER: 'The money of the part goes on in another way from a later day, as is recorded.',
  CHANGE_ON_DAYS_PAID: 'The day lies in the past, and money of days from then on has been paid or spent.',
  ONE_SUM_NOT_CHANGED: 'Money that is paid as one sum has no days on which the way of holding it changes.',
  HOLDING_NOT_CHANGED: 'The money would be held as it is held already.',
  PART_IS_IN_POOL: 'The money of the part is in a pool, which its member leaves first.',
  SAVING_STILL_RUNS:
    'Money of the part is saved up towards a named purpose, which is not allowed in the new way of holding it.',
  EMERGENCY_NOT_LOOKED_AT: 'Nobody has looked at emergency money that was added to the part.',
  EMERGENCY_STILL_RUNS: 'The council holds emergency money of the part until that day or later.',
  MID_POINT_DRAWN_AHEAD:
    'Money was drawn ahead of the average of good and bad weeks, and is not made good yet or has not come back.',
  MID_POINT_NOT_DIVIDED:
    'The part is the average of good and bad weeks as one sum, so only all of it is held in another way.',
  ...someOf(BUDGET_REFUSALS, 'AMOUNT_NOT_POSITIVE', 'TOO_MANY_PARTS'),
  MORE_THAN_PART: 'More would change than the part has.',
  OPTION_NOT_OFFERED_ON_DATE:
    'By its policy of that day the council does not offer this way of holding money.',
  AGREED_AFTER_CHANGE: 'The person would agree after the change, or on a day that is still to come.',
  ...someOf(PLAN_REFUSALS, 'NO_AUTHORITY_TO_AGREE', 'CARD_NOT_FOR_WAGES'),
  ...DIRECT_PAYMENT_SAFEGUARD_REFUSALS,
  ...someOf(BUDGET_REFUSALS, 'UNSPENT_LIMIT_NOT_AGREED', 'UNSPENT_LIMIT_NOT_NEEDED'),
  ...DEPLOYMENT_REFUSALS,
} as const;
export type DeploymentChangeRefusalCode = keyof typeof DEPLOYMENT_CHANGE_REFUSALS;

/** Why it can't be recorded that what is held unspent went over, in order of precedence. */
export const HELD_MONEY_REFUSALS = {
  CHANGE_MOVES_NO_MONEY: 'Nobody held the money before the change, so nothing that is held goes over.',
  CHANGE_IS_SETTLED: 'What was held is settled.',
  ...someOf(BUDGET_REFUSALS, 'AMOUNT_NOT_POSITIVE'),
  MOVED_ON_DAY_OUTSIDE: 'The day lies before the change, or is still to come.',
  NOBODY_HOLDS_IT_NOW: 'The council holds the money now, so it can go to nobody else.',
  MORE_THAN_IS_OWED: 'More would go to the council than it paid for days from the change on.',
  MORE_THAN_IS_HELD: 'More would go over than is held.',
  MONEY_STILL_OWED: 'Money that the council paid for days from the change on has not come back.',
} as const;
export type HeldMoneyRefusalCode = keyof typeof HELD_MONEY_REFUSALS;
