import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { daysOfChange } from '../../../../tenants/policy/laterFigures.ts';
import { type PricedVersion, pricedOn } from '../../policy/publishing/pricedVersion.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import type { PublishedHistory } from './policyHistory.ts';
import { changesIn, type Period, timelineOf } from './timeline.ts';

/** What a council has given for the same needs since a day. */
export interface AmountChange {
  from: string;
  weeklyAmountPence: number;
  yearlyAmountPence: number;
  /** How much more a week than before; negative where it is less, null for the first. */
  weeklyChangePence: number | null;
  policyNumber: number;
  /** Whether that version was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  publishedAt: string;
}

/** How a council's amount for the same needs has changed over time. */
export interface CouncilAmounts {
  council: CouncilRow;
  changes: readonly AmountChange[];
}

const DAYS = {
  changesOn: ({ settings }: PricedVersion) => daysOfChange(settings),
  on: pricedOn,
};

/** How the amount for the same needs has changed under each council, with the day of each change. */
export function allocationHistories(
  histories: readonly PublishedHistory<PricedVersion>[],
  needs: NeedsProfile,
  period: Period,
): CouncilAmounts[] {
  return histories.map(({ council, versions }) => {
    const priced = timelineOf(versions, period, DAYS).map(({ from, held }) => {
      const { weeklyAmountPence, yearlyAmountPence } = allocationEngine(held.settings).allocate(needs);
      const { number: policyNumber, isEmergency, publishedAt } = held;
      return { from, held: { weeklyAmountPence, yearlyAmountPence, policyNumber, isEmergency, publishedAt } };
    });
    const changes = changesIn(priced, ({ weeklyAmountPence }) => String(weeklyAmountPence));
    return {
      council,
      changes: changes.map(({ from, held }, index) => {
        const before = changes[index - 1]?.held.weeklyAmountPence;
        const weeklyChangePence = before === undefined ? null : held.weeklyAmountPence - before;
        return { from, ...held, weeklyChangePence };
      }),
    };
  });
}
