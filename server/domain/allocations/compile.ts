import type { NeedsProfile } from '../../../tenants/needs.ts';
import type { ResourceAllocationSettings, Scale } from '../../../tenants/policy/resourceAllocation.ts';
import { type Allocation, WEEKS_IN_A_YEAR } from './allocation.ts';
import {
  type AmountTables,
  amountTablesOf,
  weeklyAmountPenceAt,
  weeklyAmountPenceOfPoints,
} from './amounts.ts';
import { allCircumstanceEffectsOf, type CircumstanceEffects } from './effects.ts';
import {
  circumstanceIndexIn,
  clientPairIn,
  encodeGreatestNeed,
  encodeProfile,
  PROFILE_BYTES,
} from './encode.ts';
import { workOutMoney } from './moneySteps.ts';
import { type DomainOnScale, domainsOnScale, workOutPoints } from './pointsSteps.ts';

/**
 * One version of a council's resource allocation policy, ready to work out amounts. The three ways give the same
 * weekly amount. Each throws a RangeError for a profile outside the shared words of an assessment, and for an age
 * below 18, which the caller refuses first.
 */
export interface CompiledAllocation {
  /** The indicative budget with its whole working. */
  allocate(profile: NeedsProfile): Allocation;
  /** The weekly amount alone, in pence. */
  weeklyAmountPence(profile: NeedsProfile): number;
  /**
   * The weekly amounts, in pence, of `count` profiles written one after the other by encodeProfile, into the
   * first `count` places of `out`.
   */
  weeklyAmountsPence(encoded: Uint8Array, count: number, out: Int32Array): void;
}

/** The most that may come of any policy: what a 32-bit integer holds, about £21 million a week. */
const HIGHEST_WEEKLY_AMOUNT_PENCE = 2_147_483_647;

/**
 * Makes a policy version ready. The settings are those of a version that was accepted, and must not change
 * afterwards: compile once for each version, and keep it.
 * Throws a RangeError where a scale could give more than about £21 million a week.
 */
export function compileAllocation(settings: ResourceAllocationSettings): CompiledAllocation {
  const effects = allCircumstanceEffectsOf(settings.circumstanceAdjustments);
  const tables = amountTablesOf(settings, effects);
  const domainsByScale = settings.scales.map(domainsOnScale);
  const encodedOne = new Uint8Array(PROFILE_BYTES);
  assertAmountsFit(settings.scales, tables);
  return {
    allocate(profile) {
      encodeProfile(profile, encodedOne);
      return allocationOf(tables, effects, domainsByScale, profile, encodedOne);
    },
    weeklyAmountPence(profile) {
      encodeProfile(profile, encodedOne);
      return weeklyAmountPenceAt(tables, encodedOne, 0);
    },
    weeklyAmountsPence(encoded, count, out) {
      if (count * PROFILE_BYTES > encoded.length || count > out.length) {
        throw new RangeError('There are fewer places than profiles.');
      }
      for (let index = 0; index < count; index++) {
        out[index] = weeklyAmountPenceAt(tables, encoded, index * PROFILE_BYTES);
      }
    },
  };
}

/**
 * More need never gives less, so the amount for the greatest need on each scale bounds all others. Keeping it
 * inside 32 bits keeps every figure on the way to it a safe integer, and so exact.
 */
function assertAmountsFit(scales: readonly Scale[], tables: AmountTables): void {
  for (const scale of scales) {
    const [clientGroup, ageBand] = [scale.clientGroups[0], scale.ageBands[0]];
    if (clientGroup === undefined || ageBand === undefined) throw new RangeError('A scale is for somebody.');
    const encoded = new Uint8Array(PROFILE_BYTES);
    encodeGreatestNeed(clientGroup, ageBand, encoded);
    if (weeklyAmountPenceAt(tables, encoded, 0) > HIGHEST_WEEKLY_AMOUNT_PENCE) {
      throw new RangeError(
        `The scale ${scale.key} could give more than ${HIGHEST_WEEKLY_AMOUNT_PENCE} pence a week, so a figure in ` +
          'it is mistyped. Correct its points, prices or adjustments.',
      );
    }
  }
}

function allocationOf(
  tables: AmountTables,
  effectsByCircumstances: readonly CircumstanceEffects[],
  domainsByScale: readonly DomainOnScale[][],
  profile: NeedsProfile,
  encoded: Uint8Array,
): Allocation {
  const { settings } = tables;
  const circumstanceIndex = circumstanceIndexIn(encoded, 0);
  const scalePosition = tables.scalePositions[clientPairIn(encoded, 0)] as number;
  const scale = settings.scales[scalePosition] as Scale;
  const effects = effectsByCircumstances[circumstanceIndex] as CircumstanceEffects;
  const domains = domainsByScale[scalePosition] as DomainOnScale[];

  const points = workOutPoints(scalePosition, domains, effects, profile);
  const money = workOutMoney(
    settings,
    scalePosition,
    scale.priceTable,
    effects.weeklySumAdjustments,
    profile.circumstances.livesRurally,
    points.totalPoints,
  );
  return {
    weeklyAmountPence: money.weeklyAmountPence,
    yearlyAmountPence: money.weeklyAmountPence * WEEKS_IN_A_YEAR,
    weeklyAmountBeforeUnpaidSupportPence: weeklyAmountPenceOfPoints(
      tables,
      scalePosition,
      circumstanceIndex,
      points.totalPointsBeforeUnpaidSupport,
    ),
    totalPointsBeforeUnpaidSupport: points.totalPointsBeforeUnpaidSupport,
    totalPoints: points.totalPoints,
    scaleKey: scale.key,
    scaleLabel: scale.label,
    decisionReasons: money.decisionReasons,
    steps: [...points.steps, ...money.steps],
  };
}
