import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { Allocation, AllocationSettings } from './allocation.ts';
import {
  type AmountTables,
  amountTablesOf,
  weeklyAmountPenceOfPoints,
  weeklyAmountsPenceInto,
} from './amounts.ts';
import { CIRCUMSTANCE_SETS } from './circumstances.ts';
import { allCircumstanceEffectsOf, type CircumstanceEffects } from './effects.ts';
import { circumstanceIndexIn, clientPairIn, encodeProfile, PROFILE_BYTES } from './encode.ts';
import { workOutMoney } from './moneySteps.ts';
import { type DomainOnScale, domainsOnScale, workOutPoints } from './pointsSteps.ts';
import type { Population } from './population.ts';
import { populationPricer } from './populationAmounts.ts';

/**
 * One version of a council's resource allocation policy, ready to work out amounts. All methods give the same
 * weekly amount. Each throws a RangeError for a profile outside the shared words of an assessment, and for an
 * age below 18, which the caller refuses first.
 */
export interface CompiledAllocation {
  /** The indicative budget with its whole working. */
  allocate(profile: NeedsProfile): Allocation;
  /** The weekly amount alone, in pence. */
  weeklyAmountPence(profile: NeedsProfile): number;
  /**
   * The weekly amounts, in pence, of `count` profiles written one after the other by encodeProfile, written
   * to the first `count` places of `out`.
   */
  weeklyAmountsPence(encoded: Uint8Array, count: number, out: Int32Array): void;
  /**
   * The weekly amounts, in pence, of a whole population, by people's places in it. This is several times as
   * fast as the above once a population has been laid out, which is worthwhile for pricing under many
   * policies.
   */
  weeklyAmountsOfPopulation(population: Population, out: Int32Array): void;
}

/** The most that any policy may give: what a 32-bit integer holds, about £21 million a week. */
const HIGHEST_WEEKLY_AMOUNT_PENCE = 2_147_483_647;

/**
 * Prepares a policy version. The settings are those of an accepted version and must not change afterwards:
 * compile once for each version, and keep the result. Throws a RangeError where a scale could give more than
 * about £21 million a week.
 */
export function compileAllocation(settings: AllocationSettings): CompiledAllocation {
  const effects = allCircumstanceEffectsOf(settings.circumstanceAdjustments);
  const tables = amountTablesOf(settings, effects);
  const domainsByScale = settings.scales.map(domainsOnScale);
  const pricePopulation = populationPricer(tables);
  const encodedOne = new Uint8Array(PROFILE_BYTES);
  const amountOfOne = new Int32Array(1);
  assertAmountsFit(settings.scales, tables);
  return {
    allocate(profile) {
      encodeProfile(profile, encodedOne);
      return allocationOf(tables, effects, domainsByScale, profile, encodedOne);
    },
    weeklyAmountPence(profile) {
      encodeProfile(profile, encodedOne);
      weeklyAmountsPenceInto(tables, encodedOne, 1, amountOfOne);
      return amountOfOne[0] as number;
    },
    weeklyAmountsPence(encoded, count, out) {
      if (count * PROFILE_BYTES > encoded.length || count > out.length) {
        throw new RangeError('There are fewer places than profiles.');
      }
      weeklyAmountsPenceInto(tables, encoded, count, out);
    },
    weeklyAmountsOfPopulation(population, out) {
      if (population.count > out.length) throw new RangeError('There are fewer places than people.');
      pricePopulation(population, out);
    },
  };
}

/**
 * More need never gives less, so the amount for the most points on each scale, with every circumstance,
 * bounds all others. Keeping it within 32 bits keeps every figure on the way a safe integer, and so exact.
 */
function assertAmountsFit(scales: readonly Scale[], tables: AmountTables): void {
  for (const [position, scale] of scales.entries()) {
    const most = tables.mostPoints[position] as number;
    if (
      weeklyAmountPenceOfPoints(tables, position, CIRCUMSTANCE_SETS - 1, most) > HIGHEST_WEEKLY_AMOUNT_PENCE
    ) {
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
