import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { SignOffRung } from '../../care/plans/plansVocabulary.ts';
import type { RouteFacts, RouteSettings } from '../../care/plans/signOffFacts.ts';
import type { HoldingFacts, PartToHold } from '../deployment/deployment.ts';
import type { BudgetRefusalCode } from './budgetRefusals.ts';
import type { LimitSettings } from './unspentLimit.ts';

/** Something that is wrong with a budget, or with one of its parts. */
export type BudgetRefusal = Refusal<BudgetRefusalCode>;

/** One part of a budget as it is proposed. */
export interface PartProposal extends Omit<PartToHold, 'index'> {
  deploymentOption: DeploymentOption;
  purpose: string;
  /** Whether the part is set aside for what can't be foreseen, so that no support item need use it. */
  isContingency: boolean;
  /** The most that may stay unspent, where the council agrees it with each person; null where it has a figure. */
  agreedUnspentLimitPence: number | null;
  /** What each good and bad week costs, where the part is the average of them; null for any other. */
  midPointWeeksPence?: readonly number[] | null;
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

/** The facts that a proposed budget is checked against. */
export interface AgreementFacts extends Omit<HoldingFacts, 'startsOn'> {
  /** As YYYY-MM-DD. */
  today: string;
  /** The day on which the plan was first drafted. */
  planDraftedOn: string;
  /** What the plan's support costs the budget in a week. */
  planWeeklyCostPence: number;
  /** The weekly worth of what the plan sets aside for contingencies, rounded up. */
  contingencyWeeklyPence: number;
  indicativeWeeklyPence: number;
  /** What the person puts in by the financial assessment of the first day; null where there is none. */
  assessedContributionWeeklyPence: number | null;
  signOff: SignedOff;
  /** What the support items cost in a week by the option that pays for them; an option that no item uses is absent. */
  itemCostsPence: ReadonlyMap<DeploymentOption, number>;
  deployment: DeploymentSettings;
  money: LimitSettings['money'] & Pick<MoneySettings, 'midPointBandBasisPoints'>;
}

/** Who signed the plan off, and on which facts, by the versions of policy kept with the plan. */
export interface SignedOff {
  rung: SignOffRung;
  facts: RouteFacts;
  settings: RouteSettings;
}
