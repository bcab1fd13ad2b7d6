import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { poundsInWords } from '../../../common/words.ts';
import { type PlanFacts, stateRefusals } from '../../care/plans/planStatus.ts';
import type { AgreementFacts, BudgetProposal, BudgetRefusal } from './budgetProposal.ts';
import { assessedRefusals } from './contribution.ts';
import { partRefusals } from './partRefusals.ts';
import { signOffCoverRefusals } from './signOffCover.ts';

/** How long before it starts a budget may be agreed. */
const MOST_MONTHS_AHEAD = 12;
/** The most parts of a budget, and trustees of a part. */
const MOST_ENTRIES = 20;

/** Why no budget can be agreed for a plan, whatever its sum: it is not signed off, or has one. */
export function agreeableRefusals(plan: PlanFacts, agreedBudgetId: string | null): readonly Refusal[] {
  const outOfOrder = stateRefusals(plan, ['SIGNED_OFF']);
  return outOfOrder.length > 0 ? outOfOrder : alreadyAgreedRefusals(agreedBudgetId);
}

/** Refuses a second budget for one plan; `agreedBudgetId` is the global id of the first. */
export function alreadyAgreedRefusals(agreedBudgetId: string | null): BudgetRefusal[] {
  if (agreedBudgetId === null) return [];
  const message =
    'This plan has an agreed budget, and an agreed budget never changes. Draft a newer version of the plan, and agree its budget.';
  const details = { conflictingId: agreedBudgetId };
  return [{ code: 'BUDGET_ALREADY_AGREED', path: ['planId'], message, details }];
}

/** Everything that is wrong with a proposed budget, in order of precedence. */
export function agreementRefusals(budget: BudgetProposal, facts: AgreementFacts): Refusal[] {
  const counts = countRefusals(budget.parts);
  if (counts.length > 0) return counts;
  const amounts = amountRefusals(budget);
  // Sums over amounts that can't be right would only mislead.
  if (amounts.length > 0) return amounts;
  return [
    ...startRefusals(budget.startsOn, facts),
    ...assessedRefusals(budget, facts.assessedContributionWeeklyPence),
    ...contributionRefusals(budget),
    ...sumRefusals(budget),
    ...coverRefusals(budget.totalWeeklyPence, facts),
    ...signOffCoverRefusals(budget.totalWeeklyPence, facts),
    ...partRefusals(budget.parts, { ...facts, startsOn: budget.startsOn }),
    ...textRefusals(['reasons'], budget.reasons, false),
    ...reasonRefusals(budget, facts.indicativeWeeklyPence),
  ];
}

function countRefusals(parts: BudgetProposal['parts']): BudgetRefusal[] {
  const tooMany = (count: number, what: string, path: (string | number)[]): BudgetRefusal[] => {
    if (count <= MOST_ENTRIES) return [];
    const message = `${count} ${what} are given, and at most ${MOST_ENTRIES} can be held. Put some together.`;
    return [{ code: 'TOO_MANY_PARTS', path, message }];
  };
  return [
    ...tooMany(parts.length, 'parts', ['parts']),
    ...parts.flatMap(({ trusteeNames }, index) =>
      tooMany(trusteeNames.length, 'trustees', ['parts', index, 'trusteeNames']),
    ),
  ];
}

function amountRefusals(budget: BudgetProposal): BudgetRefusal[] {
  const mustBePositive = (amountPence: number, path: (string | number)[]): BudgetRefusal[] =>
    amountPence > 0 ? [] : [notPositive(amountPence, path, 'more than nothing')];
  const mustNotBeNegative = (amountPence: number, path: string[]): BudgetRefusal[] =>
    amountPence >= 0 ? [] : [notPositive(amountPence, path, 'nothing or more')];
  return [
    ...mustBePositive(budget.totalWeeklyPence, ['totalWeeklyPence']),
    ...mustNotBeNegative(budget.personContributionWeeklyPence, ['personContributionWeeklyPence']),
    ...mustNotBeNegative(budget.councilContributionWeeklyPence, ['councilContributionWeeklyPence']),
    ...budget.parts.flatMap((part, index) =>
      mustBePositive(part.weeklyAmountPence, ['parts', index, 'weeklyAmountPence']),
    ),
  ];
}

function notPositive(actualPence: number, path: (string | number)[], expected: string): BudgetRefusal {
  const message = `${path.at(-1)} is ${actualPence} pence, and must be ${expected}. Look at the amount again.`;
  return { code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence } };
}

/**
 * Refuses a budget that starts too far ahead, or before its plan was drafted. A plan is drafted from its allocation, so
 * a budget that starts no sooner than the plan starts no sooner than the allocation either.
 */
function startRefusals(
  startsOn: string,
  { planDraftedOn, today }: Pick<AgreementFacts, 'planDraftedOn' | 'today'>,
): BudgetRefusal[] {
  const lastDay = Temporal.PlainDate.from(today).add({ months: MOST_MONTHS_AHEAD });
  if (Temporal.PlainDate.compare(startsOn, lastDay) > 0) {
    const message = `The budget starts on ${startsOn}, and one may start up to ${MOST_MONTHS_AHEAD} months from today, on ${lastDay}. Look at the year again, or agree it nearer the time.`;
    return [{ code: 'BUDGET_STARTS_TOO_LATE', path: ['startsOn'], message }];
  }
  if (Temporal.PlainDate.compare(startsOn, planDraftedOn) >= 0) return [];
  const message = `The budget starts on ${startsOn}, before its plan was drafted on ${planDraftedOn}. Look at the year again, or start it on that day.`;
  return [{ code: 'BUDGET_STARTS_BEFORE_PLAN', path: ['startsOn'], message }];
}

function contributionRefusals(budget: BudgetProposal): BudgetRefusal[] {
  const actualPence = budget.personContributionWeeklyPence + budget.councilContributionWeeklyPence;
  const limitPence = budget.totalWeeklyPence;
  if (actualPence === limitPence) return [];
  const message = `The person’s and the council’s contributions come to ${poundsInWords(actualPence)} a week, and the budget is ${poundsInWords(limitPence)}. They must come to the same: correct one of the three.`;
  const path = ['councilContributionWeeklyPence'];
  return [{ code: 'CONTRIBUTIONS_DO_NOT_ADD_UP', path, message, details: { actualPence, limitPence } }];
}

function sumRefusals(budget: BudgetProposal): BudgetRefusal[] {
  const actualPence = budget.parts.reduce((sum, part) => sum + part.weeklyAmountPence, 0);
  const limitPence = budget.totalWeeklyPence;
  if (actualPence === limitPence) return [];
  const message = `The parts come to ${poundsInWords(actualPence)} a week, and the budget is ${poundsInWords(limitPence)}. Every pound of it belongs to one part: change the parts or the total.`;
  return [{ code: 'PARTS_DO_NOT_ADD_UP', path: ['parts'], message, details: { actualPence, limitPence } }];
}

/** A budget must be enough to meet the needs in the way the plan says (sufficiency). */
function coverRefusals(totalWeeklyPence: number, facts: AgreementFacts): BudgetRefusal[] {
  const limitPence = totalWeeklyPence;
  const actualPence = facts.planWeeklyCostPence;
  if (actualPence <= limitPence) return [];
  const message = `The support in the plan costs ${poundsInWords(actualPence)} a week, and the budget is ${poundsInWords(limitPence)}, so it would not pay for it. Agree more, or return the plan to be changed with the person.`;
  return [
    {
      code: 'COSTS_EXCEED_BUDGET',
      path: ['totalWeeklyPence'],
      message,
      details: { actualPence, limitPence },
    },
  ];
}

/** Adequate reasons are owed for a final sum that differs from the indicative one (case law on personal budgets). */
function reasonRefusals(budget: BudgetProposal, indicativePence: number): BudgetRefusal[] {
  const path = ['reasons'];
  if (budget.totalWeeklyPence === indicativePence || budget.reasons.trim() !== '') return [];
  const message = `The budget is ${poundsInWords(budget.totalWeeklyPence)} a week and the indicative amount was ${poundsInWords(indicativePence)}. The person is owed reasons for the difference: write them down.`;
  const details = { actualPence: budget.totalWeeklyPence, limitPence: indicativePence };
  return [{ code: 'REASONS_MISSING', path, message, details }];
}
