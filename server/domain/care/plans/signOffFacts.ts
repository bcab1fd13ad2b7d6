import type { RiskMatrix, SignOffLadder } from '../../../../tenants/policy/riskEnablement.ts';
import type { PanelTriggers } from '../../../../tenants/policy/riskPanel.ts';
import type { PanelKind } from '../../../../tenants/vocabularyOfDecisions.ts';
import { type HelperOfPlan, helpersPaidByProviders } from './planHelpers.ts';
import { type RiskOfPlan, riskOfPlan, type ScoredRisk } from './planRisk.ts';
import { paysRelativeInHousehold } from './planSpending.ts';
import type { PaidRelative, PlanTerm } from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import { itemLines, type PricedItem, weeklyCostOfItems, weeklyShareOfTermPence } from './supportCost.ts';

/** Everything about a plan that helps decide who signs it off. The council's policy decides the rest. */
export interface SignOffFacts {
  term: PlanTerm;
  /** Set aside for the whole term. */
  contingencyPence: number;
  supportItems: readonly ItemToSignOff[];
  risks: readonly ScoredRisk[];
  /** The indicative budget that the plan was made from. */
  indicativeWeeklyPence: number;
  /** Whether the allocation itself says that somebody has to decide, such as above the council's maximum. */
  allocationNeedsDecision: boolean;
  personDisagrees: boolean;
  safeguardingEnquiryIsOpen: boolean;
  practitionerAsks: boolean;
  /** Whether the person themself has asked for the panel. */
  personAsks: boolean;
  /** How many who helped are paid by a provider in the plan. Kept only where there are some, as it decides nothing. */
  helpersPaidByProviders?: number;
}

interface ItemToSignOff extends PricedItem {
  paidRelative: PaidRelative;
}

/** A plan with its contents, wherever it was read. */
export interface PlanToSignOff {
  term: PlanTerm;
  contingencyPence?: number | null;
  helpers: readonly HelperOfPlan[];
  supportItems: readonly (ItemToSignOff & { providerName?: string | null; weeklyCostPence: number })[];
  risks: readonly ScoredRisk[];
  personDisagrees: boolean;
  safeguardingEnquiryIsOpen: boolean;
  panelRequestedReason?: string | null;
  panelRequestedByPersonReason?: string | null;
}

/**
 * Puts together the facts of a plan and of the allocation that it was made from. This is done here and nowhere else.
 */
export function signOffFacts(
  plan: PlanToSignOff,
  allocation: { weeklyAmountPence: number; decisionReasons: readonly string[] },
): SignOffFacts {
  const paidHelpers = helpersPaidByProviders(plan.helpers, plan.supportItems).length;
  return {
    term: plan.term,
    contingencyPence: plan.contingencyPence ?? 0,
    supportItems: plan.supportItems
      .flatMap(itemLines)
      .map(({ quantityHundredths, unitPricePence, frequency, paidFrom, paidRelative }) => ({
        quantityHundredths,
        unitPricePence,
        frequency,
        paidFrom,
        paidRelative,
      })),
    risks: plan.risks.map(({ likelihood, impact }) => ({ likelihood, impact })),
    indicativeWeeklyPence: allocation.weeklyAmountPence,
    allocationNeedsDecision: allocation.decisionReasons.length > 0,
    personDisagrees: plan.personDisagrees,
    safeguardingEnquiryIsOpen: plan.safeguardingEnquiryIsOpen,
    practitionerAsks: Boolean(plan.panelRequestedReason),
    personAsks: Boolean(plan.panelRequestedByPersonReason),
    ...(paidHelpers > 0 && { helpersPaidByProviders: paidHelpers }),
  };
}

/** The facts that decide a plan's route, once the council's policy has given its cost and its risk. */
export interface RouteFacts
  extends Pick<
    SignOffFacts,
    | 'indicativeWeeklyPence'
    | 'allocationNeedsDecision'
    | 'personDisagrees'
    | 'safeguardingEnquiryIsOpen'
    | 'practitionerAsks'
    | 'personAsks'
    | 'helpersPaidByProviders'
  > {
  /** What the plan may come to in a week: its support, and the weekly worth of what it sets aside for contingencies. */
  weeklyCostPence: number;
  /** How much of that is set aside for contingencies. */
  contingencyWeeklyPence: number;
  risk: RiskOfPlan;
  paysRelativeInHousehold: boolean;
}

/** What the council's policy says about sign-off. */
export interface RouteSettings {
  ladder: SignOffLadder;
  panelKind: PanelKind;
  triggers: PanelTriggers;
  /** How far the cost may differ from the indicative budget before the plan must leave the first rung. */
  toleranceBasisPoints: number;
}

/** The plan costed by the planning policy, with its risk by the council's matrix. A one-off sum is spread over the term. */
export function routeFacts(
  facts: SignOffFacts,
  matrix: Pick<RiskMatrix, 'levels'>,
  planning: TermSettings,
): RouteFacts {
  const length = termLength(facts.term, planning);
  const contingencyWeeklyPence = weeklyShareOfTermPence(facts.contingencyPence, length);
  return {
    weeklyCostPence: weeklyCostOfItems(facts.supportItems, length) + contingencyWeeklyPence,
    contingencyWeeklyPence,
    indicativeWeeklyPence: facts.indicativeWeeklyPence,
    allocationNeedsDecision: facts.allocationNeedsDecision,
    risk: riskOfPlan(facts.risks, matrix),
    personDisagrees: facts.personDisagrees,
    safeguardingEnquiryIsOpen: facts.safeguardingEnquiryIsOpen,
    paysRelativeInHousehold: paysRelativeInHousehold(facts.supportItems),
    practitionerAsks: facts.practitionerAsks,
    personAsks: facts.personAsks,
    helpersPaidByProviders: facts.helpersPaidByProviders,
  };
}
