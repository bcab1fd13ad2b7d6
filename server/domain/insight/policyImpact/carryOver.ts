import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, MONTHS_IN_A_YEAR, shareOf, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import { unspentLimitOf } from '../../money/budgets/unspentLimit.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';

const SURPLUS = 'how much money would sit above the limits';

const CARRY_OVER_READS = {
  money: {
    carryOverOfMonthBasisPoints: SURPLUS,
    maximumUnspentWeeks: SURPLUS,
    unspentLimitIsAgreed: SURPLUS,
    accountRules: SURPLUS,
    isNamedSavingExempt: SURPLUS,
  },
  deployment: { individualServiceFund: { surplusLimitWeeks: SURPLUS } },
} as const satisfies SettingsRead;

/**
 * Only a preview reads them so far: the platform does not know what people have spent, so it decides nothing about
 * surpluses.
 */
export const CARRY_OVER = {
  does: 'PREVIEWS',
  file: 'server/domain/insight/policyImpact/carryOver.ts',
  reads: CARRY_OVER_READS,
} as const satisfies SettingReader;

/** The settings that say how much money may stay unspent. */
export type CarryOverSettings = SettingsFor<typeof CARRY_OVER_READS>;

/** The money of one part of a budget, as it stands with whoever holds it. */
export interface HeldMoney {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  /** Set aside for what can't be foreseen. */
  isContingency: boolean;
  /** What whoever holds the money has and is not known to have spent. */
  unspentPence: number;
  /** How much of that is saved for a purpose that the plan names. */
  namedSavingPence: number;
  /** The most that may stay unspent, where it was agreed with the person. */
  agreedUnspentLimitPence: number | null;
  /** Whole months since the part began. */
  monthsGoneBy: number;
}

/**
 * How much of a part's money is above what the council lets people carry over, in pence; 0 where none is.
 *
 * Two limits apply, and the larger excess counts. At most so many weeks of the part's amount may be unspent at any
 * time. Where the council also limits what rolls over from month to month, at most that share of the money for each
 * past month may still be unspent. The limit in weeks may differ by the way of holding the money, or be a sum agreed with
 * the person. An individual service fund has its own limit in weeks instead of both. Contingency
 * money is never counted, nor is what is saved for a named purpose where the council exempts it.
 *
 * Sources, as councils have published them: Bath and North East Somerset lets 10% of a month roll over and up to 8
 * weeks sit unspent; St Helens asks for what is over 8 weeks; Dorset allows 4 weeks in an individual service fund.
 */
export function surplusPence(held: HeldMoney, settings: CarryOverSettings): number {
  if (held.isContingency) return 0;
  const exemptPence = settings.money.isNamedSavingExempt ? held.namedSavingPence : 0;
  const countedPence = Math.max(0, held.unspentPence - exemptPence);
  const { weeks } = unspentLimitOf(held.deploymentOption, settings);
  if (
    deploymentOf(held.deploymentOption).hasSurplusLimitOfItsOwn &&
    settings.deployment.individualServiceFund
  ) {
    return aboveWeeks(countedPence, held, weeks);
  }
  // What was agreed with the person stands in the place of the council's own figures.
  if (weeks === null) return aboveWeeks(countedPence, held, weeks);
  return Math.max(
    aboveWeeks(countedPence, held, weeks),
    aboveMonths(countedPence, held, settings.money.carryOverOfMonthBasisPoints),
  );
}

/** Where the limit is agreed with the person, nothing is above it until there is one. */
function aboveWeeks(countedPence: number, held: HeldMoney, weeks: number | null): number {
  const limitPence = weeks === null ? held.agreedUnspentLimitPence : held.weeklyAmountPence * weeks;
  return limitPence === null ? 0 : Math.max(0, countedPence - limitPence);
}

/** Only money for months gone by can have rolled over. A month is a twelfth of 52 weeks; both sums are rounded half up. */
function aboveMonths(
  countedPence: number,
  { weeklyAmountPence, monthsGoneBy }: HeldMoney,
  shareBasisPoints: number | null,
): number {
  if (shareBasisPoints === null) return 0;
  const forMonthsPence = divideHalfUp(weeklyAmountPence * WEEKS_IN_A_YEAR * monthsGoneBy, MONTHS_IN_A_YEAR);
  const rolledPence = Math.min(countedPence, forMonthsPence);
  return Math.max(0, rolledPence - shareOf(forMonthsPence, shareBasisPoints));
}
