import { SIGN_OFF_ROLE } from '../../../../tenants/vocabularyOfDecisions.ts';
import { shareOf } from '../../../common/arithmetic.ts';
import { poundsInWords } from '../../../common/words.ts';
import { roleInWords } from '../../care/plans/signOffReasons.ts';
import { type SignOffRoute, signOffRoute } from '../../care/plans/signOffRoute.ts';
import type { AgreementFacts, BudgetRefusal, SignedOff } from './budgetProposal.ts';

type CoverFacts = Pick<
  AgreementFacts,
  'planWeeklyCostPence' | 'contingencyWeeklyPence' | 'indicativeWeeklyPence' | 'signOff'
>;

/**
 * Refuses a budget that is more than what was signed off, where its sum would have needed a higher rung or the panel,
 * or is more than the indicative amount with the council's tolerance. This is no ceiling: a plan that shows the cost
 * may be signed off at any amount.
 */
export function signOffCoverRefusals(totalWeeklyPence: number, facts: CoverFacts): BudgetRefusal[] {
  const signedOffPence = facts.planWeeklyCostPence + facts.contingencyWeeklyPence;
  if (totalWeeklyPence <= signedOffPence) return [];
  const route = routeOf(totalWeeklyPence, facts.signOff);
  if (!isWithin(route, facts.signOff)) return [beyondRung(totalWeeklyPence, signedOffPence, route)];
  const { indicativeWeeklyPence, signOff } = facts;
  const toleratedPence =
    indicativeWeeklyPence + shareOf(indicativeWeeklyPence, signOff.settings.toleranceBasisPoints);
  const limitPence = Math.max(toleratedPence, signedOffPence);
  return totalWeeklyPence <= limitPence ? [] : [beyondTolerance(totalWeeklyPence, limitPence)];
}

/** Who would have signed the plan off, had it cost as much as the budget. */
function routeOf(totalWeeklyPence: number, { facts, settings }: SignedOff): SignOffRoute {
  return signOffRoute({ ...facts, weeklyCostPence: totalWeeklyPence }, settings);
}

/** Whether a route needs nobody higher than the rung that signed off. The panel is above every rung. */
function isWithin(route: SignOffRoute, { rung }: SignedOff): boolean {
  if (rung === 'PANEL') return true;
  return (
    route.role !== null && SIGN_OFF_ROLE.values.indexOf(route.role) <= SIGN_OFF_ROLE.values.indexOf(rung)
  );
}

function beyondRung(actualPence: number, limitPence: number, { role }: SignOffRoute): BudgetRefusal {
  const message = `The budget is ${poundsInWords(actualPence)} a week, and the plan was signed off at ${poundsInWords(limitPence)} with its contingency money. A plan of that sum is decided by ${roleInWords(role)}. Write what the rest is for into a new plan and have it signed off there.`;
  return refusal(message, actualPence, limitPence);
}

function beyondTolerance(actualPence: number, limitPence: number): BudgetRefusal {
  const message = `The budget is ${poundsInWords(actualPence)} a week, and the sign-off of this plan covers up to ${poundsInWords(limitPence)}: its costs, or the indicative amount with the council’s tolerance. Write what the rest is for into the plan and have it signed off again.`;
  return refusal(message, actualPence, limitPence);
}

function refusal(message: string, actualPence: number, limitPence: number): BudgetRefusal {
  const details = { actualPence, limitPence };
  return { code: 'BUDGET_BEYOND_SIGN_OFF', path: ['totalWeeklyPence'], message, details };
}
