import type { NeedDomain, NeedLevel, UnpaidSupportLevel } from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { type Circumstance, enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

/** The settings that decide an indicative amount: all except those about sign-off and publishing. */
export type AllocationSettings = Omit<
  ResourceAllocationSettings,
  'toleranceBasisPoints' | 'tablesArePublished'
>;

/** The kinds of step in an allocation's working, in the order in which they are worked. */
export const ALLOCATION_STEP_KIND = enumeration(
  'AllocationStepKind',
  'What one step of an allocation works out.',
  {
    DOMAIN: 'The points for one area of life, before and after unpaid support.',
    CIRCUMSTANCE_POINTS: 'Points that a circumstance adds.',
    TOTAL_POINTS: 'All the points together, before and after unpaid support.',
    PRICE: 'What the points are worth a week, by the price table.',
    WEEKLY_SUM: 'Money that a circumstance adds each week.',
    RURAL_UPLIFT: 'What living in the country adds.',
    TOP_SLICE: 'What the council holds back for contingencies.',
    MINIMUM: 'What raises the amount to the smallest that the council gives.',
    ROUNDING: 'What rounding adds or takes off.',
    MAXIMUM: 'That the amount is above the council’s maximum and has to be decided about. It is not cut.',
  },
);
export type AllocationStepKind = ValueOf<typeof ALLOCATION_STEP_KIND>;

/**
 * Why an indicative amount needs a decision. The amount is never cut: an indicative figure may not be a
 * ceiling.
 */
export const DECISION_REASON = enumeration(
  'AllocationDecisionReason',
  'Why somebody at the council has to decide about an indicative amount.',
  {
    ABOVE_MAXIMUM: 'The weekly amount is more than the council’s maximum.',
    ABOVE_TABLE: 'The points are more than the last row of the council’s price table reaches.',
  },
);
export type DecisionReason = ValueOf<typeof DECISION_REASON>;

/**
 * One line of the working.
 *
 * Two sums always hold: the `points` of the DOMAIN and CIRCUMSTANCE_POINTS steps add up to the allocation's
 * `totalPoints`, and the `weeklyAmountPence` of all steps to its `weeklyAmountPence`.
 */
export interface AllocationStep {
  kind: AllocationStepKind;
  /** Plain English for the person, with the figures in it. */
  sentence: string;
  /** The area of life, on a DOMAIN step only. */
  domain: NeedDomain | null;
  /** The circumstance, on CIRCUMSTANCE_POINTS, WEEKLY_SUM and RURAL_UPLIFT steps only. */
  circumstance: Circumstance | null;
  /** How much help is needed, on a DOMAIN step only. */
  level: NeedLevel | null;
  /** What family and friends already do, on a DOMAIN step only. */
  unpaidSupport: UnpaidSupportLevel | null;
  /** Points as if nobody helped unpaid; for TOTAL_POINTS, the sum of them. Null on steps about money. */
  pointsBeforeUnpaidSupport: number | null;
  /** Points that count; for TOTAL_POINTS, the sum of them. Null on steps about money. */
  points: number | null;
  /** What this step adds to the weekly amount, in pence; negative where it takes off; 0 on steps about points. */
  weeklyAmountPence: number;
  /**
   * The setting that this step used: a dotted path in the council's resource allocation settings, with list
   * positions from 0, for example `scales.0.domains.2.points.SUBSTANTIAL` or
   * `circumstanceAdjustments.1.points`. For a domain answered NONE it is `scales.0.domains.2.points`, and for
   * one that the scale does not list `scales.0.domains`.
   */
  settingPath: string;
}

/**
 * An indicative budget with its whole working. Plain JSON whose keys always come in the same order, so that the
 * same needs under the same policy version give the same bytes.
 */
export interface Allocation {
  weeklyAmountPence: number;
  /** 52 times the weekly amount. */
  yearlyAmountPence: number;
  /** What the same calculation would give if family and friends did nothing unpaid. */
  weeklyAmountBeforeUnpaidSupportPence: number;
  totalPointsBeforeUnpaidSupport: number;
  totalPoints: number;
  scaleKey: string;
  scaleLabel: string;
  /** In the order of DECISION_REASON.values; empty when nobody has to decide. */
  decisionReasons: DecisionReason[];
  steps: AllocationStep[];
}
