/** What a person puts into a budget by their financial assessment, and how it reaches each part. */
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { ContributionWay } from '../../../../tenants/vocabularyOfCharging.ts';
import { poundsInWords } from '../../../common/words.ts';
import { chargeFor } from '../charging/financialAssessment.ts';
import type { BudgetProposal, BudgetRefusal } from './budgetProposal.ts';

/** What the contribution to a budget follows from. */
export interface ContributionFacts {
  /** The most that the person can be asked for; null where they pay the full cost. */
  mostWeeklyPence: number | null;
  /** How much of the support is not charged for. */
  notChargedWeeklyPence: number;
  totalWeeklyPence: number;
  /** How each part is held, in order. */
  options: readonly DeploymentOption[];
}

/** The settings that decide it. */
export interface ContributionSettings {
  charging: Pick<ChargingSettings, 'minimumChargePence' | 'contributionIsPaidToProviderFor'>;
  money: Pick<MoneySettings, 'paymentBasis'>;
}

/** What the person puts in a week, and how it reaches each part. */
export interface BudgetContribution {
  contributionWeeklyPence: number;
  ways: ContributionWay[];
}

/**
 * What was worked out for the person, held against what this budget is: never more than it, nor of what is not charged
 * for. Where a provider is paid by the person, the council pays the rest; elsewhere the contribution comes off the
 * payments or is billed, as the council pays net or gross.
 */
export function budgetContribution(
  facts: ContributionFacts,
  settings: ContributionSettings,
): BudgetContribution {
  const { mostWeeklyPence, notChargedWeeklyPence, totalWeeklyPence, options } = facts;
  const chargeablePence = Math.max(0, totalWeeklyPence - notChargedWeeklyPence);
  const { contributionWeeklyPence } = chargeFor(mostWeeklyPence, chargeablePence, settings.charging);
  return { contributionWeeklyPence, ways: options.map((option) => contributionWay(option, settings)) };
}

/** How the person's contribution reaches a part that is held in some way. */
export function contributionWay(
  option: DeploymentOption,
  {
    charging,
    money,
  }: {
    charging: Pick<ChargingSettings, 'contributionIsPaidToProviderFor'>;
    money: Pick<MoneySettings, 'paymentBasis'>;
  },
): ContributionWay {
  if (charging.contributionIsPaidToProviderFor.includes(option)) return 'PAID_TO_PROVIDER';
  return money.paymentBasis === 'NET' ? 'NETTED' : 'BILLED';
}

/** Refuses another sum than was worked out for the person. Null where no financial assessment holds on the first day. */
export function assessedRefusals(
  { personContributionWeeklyPence: actualPence, startsOn }: BudgetProposal,
  assessedPence: number | null,
): BudgetRefusal[] {
  if (assessedPence === null || actualPence === assessedPence) return [];
  const message = `The person would put in ${poundsInWords(actualPence)} a week, and by the financial assessment that holds on ${startsOn} it is ${poundsInWords(assessedPence)} of this budget. Write that, or assess their means again.`;
  const details = { actualPence, limitPence: assessedPence };
  return [
    { code: 'CONTRIBUTION_NOT_AS_ASSESSED', path: ['personContributionWeeklyPence'], message, details },
  ];
}
