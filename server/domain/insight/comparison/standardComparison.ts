import { allocationsCompared, type CouncilAllocation, type PricedPolicy } from './allocationComparison.ts';
import { isOutlier, type Spread, spreadOf, wholeOfQuarters } from './spread.ts';
import type { StandardProfile } from './standardProfiles.ts';

/** How the weekly amounts of councils spread; quartiles are rounded to the penny, half up. */
export interface AmountSpread {
  count: number;
  minimumPence: number;
  lowerQuartilePence: number;
  medianPence: number;
  upperQuartilePence: number;
  maximumPence: number;
}

/** What one council gives for a standard profile. */
export interface StandardAllocation extends CouncilAllocation {
  /** Whether it lies far outside the quartiles (see isOutlier); false where there is no amount. */
  isOutlier: boolean;
}

/** One standard profile under every council. */
export interface StandardComparison {
  profile: StandardProfile;
  /** Null where no council has an amount. */
  spread: AmountSpread | null;
  allocations: readonly StandardAllocation[];
}

/** What each council's published policy gives for standard profiles, in the order of the profiles and councils. */
export function standardComparisons(
  published: readonly PricedPolicy[],
  profiles: readonly StandardProfile[],
  asOf: string,
): StandardComparison[] {
  return profiles.map((profile) => {
    const allocations = allocationsCompared(published, profile.needs, asOf);
    const spread = spreadOf(allocations.flatMap(({ weeklyAmountPence }) => weeklyAmountPence ?? []));
    return {
      profile,
      spread: spread && inPence(spread),
      allocations: allocations.map((each) => ({ ...each, isOutlier: isFarOut(each, spread) })),
    };
  });
}

function isFarOut({ weeklyAmountPence }: CouncilAllocation, spread: Spread | null): boolean {
  return weeklyAmountPence !== null && spread !== null && isOutlier(weeklyAmountPence, spread);
}

function inPence(spread: Spread): AmountSpread {
  return {
    count: spread.count,
    minimumPence: spread.minimum,
    lowerQuartilePence: wholeOfQuarters(spread.lowerQuartileQuarters),
    medianPence: wholeOfQuarters(spread.medianQuarters),
    upperQuartilePence: wholeOfQuarters(spread.upperQuartileQuarters),
    maximumPence: spread.maximum,
  };
}
