import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { PricedVersion } from '../../policy/publishing/pricedVersion.ts';
import type { AllocationStep, DecisionReason } from '../../policy/resourceAllocation/allocation.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import { ranksOf } from './spread.ts';

/**
 * A council with its resource allocation settings, by which needs are priced; null where nothing published is
 * in force.
 */
export interface PricedPolicy {
  council: CouncilRow;
  version: PricedVersion | null;
}

/** What one council's published policy gives for some needs; all amounts are null where it gives none. */
export interface CouncilAllocation {
  council: CouncilRow;
  weeklyAmountPence: number | null;
  /** Its rank among the councils compared, 1 for the greatest amount; equal amounts share a rank. */
  rank: number | null;
  yearlyAmountPence: number | null;
  weeklyAmountBeforeUnpaidSupportPence: number | null;
  /**
   * Null where the council does not publish its tables: with enough examples, anybody could work them out
   * from the points.
   */
  totalPoints: number | null;
  decisionReasons: readonly DecisionReason[];
  steps: readonly AllocationStep[] | null;
  /** Why the working is not shown; null when it is. */
  note: string | null;
  policyNumber: number | null;
  effectiveFrom: string | null;
  /** Whether that version was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  /** Why there is no amount; null when there is one. */
  unavailableReason: string | null;
}

const LABEL = POLICY_AREAS.resourceAllocation.label;

/** What each council's published policy gives for the same needs, in the order of the councils. */
export function allocationsCompared(
  published: readonly PricedPolicy[],
  profile: NeedsProfile,
  asOf: string,
): CouncilAllocation[] {
  const unranked = published.map(({ council, version }) =>
    version ? allocationUnder(council, version, profile) : noAllocation(council, asOf),
  );
  const ranks = ranksOf(unranked.flatMap(({ weeklyAmountPence }) => weeklyAmountPence ?? []));
  let next = 0;
  return unranked.map((each) => {
    return { ...each, rank: each.weeklyAmountPence === null ? null : (ranks[next++] ?? null) };
  });
}

function allocationUnder(
  council: CouncilRow,
  version: PricedVersion,
  profile: NeedsProfile,
): Omit<CouncilAllocation, 'rank'> {
  const { tablesArePublished } = version.settings;
  const allocation = allocationEngine(version.settings).allocate(profile);
  return {
    council,
    weeklyAmountPence: allocation.weeklyAmountPence,
    yearlyAmountPence: allocation.yearlyAmountPence,
    weeklyAmountBeforeUnpaidSupportPence: allocation.weeklyAmountBeforeUnpaidSupportPence,
    totalPoints: tablesArePublished ? allocation.totalPoints : null,
    decisionReasons: allocation.decisionReasons,
    steps: tablesArePublished ? allocation.steps : null,
    note: tablesArePublished
      ? null
      : `${council.name} does not publish its points and prices, so only the amounts are shown. People whom it supports still see the working of their own allocation.`,
    policyNumber: version.number,
    effectiveFrom: version.effectiveFrom,
    isEmergency: version.isEmergency,
    unavailableReason: null,
  };
}

function noAllocation(council: CouncilRow, asOf: string): Omit<CouncilAllocation, 'rank'> {
  return {
    council,
    weeklyAmountPence: null,
    yearlyAmountPence: null,
    weeklyAmountBeforeUnpaidSupportPence: null,
    totalPoints: null,
    decisionReasons: [],
    steps: null,
    note: null,
    policyNumber: null,
    effectiveFrom: null,
    isEmergency: false,
    unavailableReason: `${council.name} has published no policy for “${LABEL}” that is in force on ${asOf}, so there is no amount to compare. Choose a later day.`,
  };
}
