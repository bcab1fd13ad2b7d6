import type { DeploymentSettings } from '../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { Refusal } from '../../platform/commands/refusal.ts';
import { shareOf } from '../allocations/arithmetic.ts';
import { poundsInWords } from '../allocations/words.ts';
import { planTextRefusals } from '../plans/planInput.ts';
import type { BudgetRefusalCode } from './budgetRefusals.ts';
import { partRefusals } from './partRefusals.ts';

type BudgetRefusal = Refusal<BudgetRefusalCode>;

/** One part of a budget as it is proposed. */
export interface PartProposal {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  purpose: string;
  /** Whether the part is set aside for what can't be foreseen, so that no support item need use it. */
  isContingency: boolean;
  holderName: string | null;
  trusteeNames: readonly string[];
}

/** A budget as it is proposed. All amounts are for a week. */
export interface BudgetProposal {
  totalWeeklyPence: number;
  personContributionWeeklyPence: number;
  councilContributionWeeklyPence: number;
  startsOn: string;
  reasons: string;
  parts: readonly PartProposal[];
}

/** What a budget is held against. */
export interface AgreementFacts {
  /** The day on which the plan was first drafted. */
  planDraftedOn: string;
  /** What the plan's support costs the budget in a week. */
  planWeeklyCostPence: number;
  /** The weekly worth of what the plan sets aside for contingencies, rounded up. */
  contingencyWeeklyPence: number;
  indicativeWeeklyPence: number;
  /** The council's tolerance between indicative and agreed amount, by the policy that gave the allocation. */
  toleranceBasisPoints: number;
  /** What the support items cost in a week by the option that pays for them; an option none uses is absent. */
  itemCostsPence: ReadonlyMap<DeploymentOption, number>;
  deployment: DeploymentSettings;
  /** The most that one small payment may be; null where no part is one. */
  smallPaymentLimitPence: number | null;
  /** How many weeks the term has. */
  weeksOfTerm: number;
  /** For each part: whether its supporter has authority to receive money for the person on the first day. */
  hasSuitablePerson: readonly boolean[];
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
  const amounts = amountRefusals(budget);
  // Sums over amounts that can't be right would only mislead.
  if (amounts.length > 0) return amounts;
  return [
    ...startRefusals(budget.startsOn, facts.planDraftedOn),
    ...contributionRefusals(budget),
    ...sumRefusals(budget),
    ...coverRefusals(budget.totalWeeklyPence, facts),
    ...signOffRefusals(budget.totalWeeklyPence, facts),
    ...partRefusals(budget.parts, facts),
    ...planTextRefusals(['reasons'], budget.reasons, false),
    ...reasonRefusals(budget, facts.indicativeWeeklyPence),
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

function startRefusals(startsOn: string, planDraftedOn: string): BudgetRefusal[] {
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

/**
 * A budget that is more than what was signed off, by more than the council's tolerance, goes back up the ladder.
 * It is no ceiling: the plan that shows the cost may be signed off at any amount.
 */
function signOffRefusals(actualPence: number, facts: AgreementFacts): BudgetRefusal[] {
  const tolerated =
    facts.indicativeWeeklyPence + shareOf(facts.indicativeWeeklyPence, facts.toleranceBasisPoints);
  const signedOff = facts.planWeeklyCostPence + facts.contingencyWeeklyPence;
  const limitPence = Math.max(tolerated, signedOff);
  if (actualPence <= limitPence) return [];
  const message = `The budget is ${poundsInWords(actualPence)} a week, and the sign-off of this plan covers up to ${poundsInWords(limitPence)}: its costs, or the indicative amount with the council’s tolerance. Write what the rest is for into the plan and have it signed off again.`;
  return [
    {
      code: 'BUDGET_BEYOND_SIGN_OFF',
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
