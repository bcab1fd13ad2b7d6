/** How much of the money that somebody holds is above what the council lets people carry over. */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, MONTHS_IN_A_YEAR, shareOf, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { type LimitSettings, unspentLimitOf } from './unspentLimit.ts';

/** The settings that say how much money may stay unspent. */
export interface SurplusSettings extends LimitSettings {
  money: LimitSettings['money'] & Pick<MoneySettings, 'carryOverOfMonthBasisPoints' | 'isNamedSavingExempt'>;
}

/** How many whole months lie between the first day of a part and a day. */
export function wholeMonths(startsOn: string, day: string): number {
  if (day <= startsOn) return 0;
  return Temporal.PlainDate.from(startsOn).until(day, { largestUnit: 'month' }).months;
}

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
 * At most so many weeks of the part's amount may be unspent at any time. Where the council also sets a sum, at most that
 * sum may be; and where it limits what rolls over from month to month, at most that share of the money for each past
 * month. What is above any of these counts, or, where the council says “whichever is the greater”, only what is above
 * all of them. The limits in weeks and as a sum may differ by the way of holding the money, or be a sum agreed with the
 * person. An individual service fund has its own limit in weeks instead of all others. Contingency money is never
 * counted, nor is what is saved for a named purpose where the council exempts it.
 *
 * Sources, as councils have published them: Bath and North East Somerset lets 10% of a month roll over and up to 8
 * weeks sit unspent; St Helens asks for what is over 8 weeks; Dorset allows 4 weeks in an individual service fund.
 */
export function surplusPence(held: HeldMoney, settings: SurplusSettings): number {
  if (held.isContingency) return 0;
  const { money } = settings;
  const exemptPence = money.isNamedSavingExempt ? held.namedSavingPence : 0;
  const countedPence = Math.max(0, held.unspentPence - exemptPence);
  const above = (limitPence: number) => Math.max(0, countedPence - limitPence);
  const { basis, weeks, amountPence } = unspentLimitOf(held.deploymentOption, settings);
  // What was agreed with the person stands in the place of the council's own figures. Until there is a sum, nothing is
  // above it.
  if (basis === 'AGREED') {
    return held.agreedUnspentLimitPence === null ? 0 : above(held.agreedUnspentLimitPence);
  }
  const { hasSurplusLimitOfItsOwn } = deploymentOf(held.deploymentOption);
  const isByFund = hasSurplusLimitOfItsOwn && settings.deployment.individualServiceFund !== null;
  const excesses = [
    ...(weeks === null ? [] : [above(held.weeklyAmountPence * weeks)]),
    ...(amountPence === null ? [] : [above(amountPence)]),
    ...(isByFund ? [] : aboveMonths(countedPence, held, money.carryOverOfMonthBasisPoints)),
  ];
  return money.surplusIsAbove === 'BOTH' ? Math.min(...excesses) : Math.max(...excesses);
}

/**
 * None where months are not limited. Only money for months gone by can have rolled over. A month is a twelfth of 52
 * weeks; both sums are rounded half up.
 */
function aboveMonths(
  countedPence: number,
  { weeklyAmountPence, monthsGoneBy }: HeldMoney,
  shareBasisPoints: number | null,
): number[] {
  if (shareBasisPoints === null) return [];
  const forMonthsPence = divideHalfUp(weeklyAmountPence * WEEKS_IN_A_YEAR * monthsGoneBy, MONTHS_IN_A_YEAR);
  const rolledPence = Math.min(countedPence, forMonthsPence);
  return [Math.max(0, rolledPence - shareOf(forMonthsPence, shareBasisPoints))];
}
