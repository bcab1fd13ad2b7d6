/** Ways of meeting the same needs, put side by side: what each costs, and how that stands to what there is for it. */
import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { CostsOfSupport } from '../plans/costOfSupport.ts';

/** Why an alternative can't be written, besides what its items refuse. */
export const PLAN_ALTERNATIVE_REFUSALS = {
  ALTERNATIVE_CHOSEN: 'The alternative has been chosen, and is kept as it was then.',
} as const;
export type PlanAlternativeRefusalCode = keyof typeof PLAN_ALTERNATIVE_REFUSALS;

/** As many as people can compare. */
export const MOST_ALTERNATIVES = 10;

/** Why one more alternative of a plan, or a change of one, is refused. */
export function alternativeRefusals(
  changed: { chosenAt?: string | null } | null,
  count: number,
): Refusal<PlanAlternativeRefusalCode | 'TOO_MANY_ENTRIES'>[] {
  if (changed?.chosenAt) {
    const message =
      'This alternative has been chosen, so it is kept as it was then. Write another, and choose that.';
    return [{ code: 'ALTERNATIVE_CHOSEN', path: ['alternativeId'], message }];
  }
  if (changed || count < MOST_ALTERNATIVES) return [];
  const message = `The plan has ${count} alternatives, and at most ${MOST_ALTERNATIVES} are kept. Change one that was not chosen.`;
  return [{ code: 'TOO_MANY_ENTRIES', path: ['name'], message }];
}

/** What there is for the support of a plan. */
export interface MoneyForPlan {
  indicativeWeeklyPence: number;
  indicativeYearlyPence: number;
  /** The agreed budget of the plan that runs; null where there is none. */
  budgetWeeklyPence: number | null;
}

/** By how much an alternative is above what there is for it: below nothing where it is within. */
export interface AboveMoney {
  aboveIndicativeWeeklyPence: number;
  aboveIndicativeYearlyPence: number;
  aboveBudgetWeeklyPence: number | null;
  aboveBudgetYearlyPence: number | null;
}

/** A week against a week and a year against a year, so that no rounded week is ever multiplied. */
export function aboveMoney(
  cost: Pick<CostsOfSupport, 'weeklyCostPence' | 'yearlyCostPence'>,
  { indicativeWeeklyPence, indicativeYearlyPence, budgetWeeklyPence }: MoneyForPlan,
): AboveMoney {
  const isRunning = budgetWeeklyPence !== null;
  return {
    aboveIndicativeWeeklyPence: cost.weeklyCostPence - indicativeWeeklyPence,
    aboveIndicativeYearlyPence: cost.yearlyCostPence - indicativeYearlyPence,
    aboveBudgetWeeklyPence: isRunning ? cost.weeklyCostPence - budgetWeeklyPence : null,
    // A budget is agreed by the week, and a year of it is 52 of them.
    aboveBudgetYearlyPence: isRunning ? cost.yearlyCostPence - budgetWeeklyPence * WEEKS_IN_A_YEAR : null,
  };
}
