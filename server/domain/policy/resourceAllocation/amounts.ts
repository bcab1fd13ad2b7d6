import { NEED_DOMAINS, NEED_LEVELS, UNPAID_SUPPORT_LEVELS } from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { adjust } from './adjustments.ts';
import type { AllocationSettings } from './allocation.ts';
import { CIRCUMSTANCE_SETS, circumstancesAt } from './circumstances.ts';
import { type CircumstanceEffects, multipliersOf } from './effects.ts';
import { DOMAIN_ANSWERS, domainAnswerAt, PROFILE_BYTES } from './encode.ts';
import { domainPointsOf, type ScaleDomain } from './points.ts';
import { priceOf } from './price.ts';
import { scalePositionsOf } from './scales.ts';

/**
 * Amounts for at most this many points are kept ready for each scale; those for more points are worked out
 * when needed.
 */
const MOST_READY_AMOUNTS = 65_536;

/** The points of every answer to every domain, one domain after the other. */
const RUN_LENGTH = NEED_DOMAINS.length * DOMAIN_ANSWERS;

/**
 * A policy turned into tables of numbers, from which an amount is read without looking up a word, so that a
 * whole population can be priced. Everything in them comes from the same rules as the working.
 */
export interface AmountTables {
  settings: AllocationSettings;
  /** By client pair: the position of its scale. */
  scalePositions: Uint8Array;
  /** By allowance (see allowanceAt): where in `answerPoints` the run for its answers starts. */
  answerStarts: Uint32Array;
  /** Points by domain and answer, in runs: the answers of the first domain, then those of the second. */
  answerPoints: Float64Array;
  /** By circumstance index: points added. */
  circumstancePoints: Float64Array;
  /** By circumstance index: pence a week added. */
  weeklySumsPence: Float64Array;
  /** By circumstance index: 1 for somebody who lives in the country. */
  livesRurally: Uint8Array;
  /** By scale: the most points that anybody can have on it. */
  mostPoints: number[];
  /** By scale: what points are worth by its price table, filled when first needed. */
  readyPrices: (Float64Array | undefined)[];
  /** By allowance: pence a week by points, filled when first needed. */
  readyAmounts: (Int32Array | undefined)[];
}

/** The tables of a policy, given the effects of its circumstances by circumstance index. */
export function amountTablesOf(
  settings: AllocationSettings,
  effects: readonly CircumstanceEffects[],
): AmountTables {
  const circumstancePoints = Float64Array.from(effects, (effect) => effect.points);
  const answers = answerTablesOf(settings.scales, effects);
  return {
    settings,
    scalePositions: scalePositionsOf(settings.scales),
    ...answers,
    circumstancePoints,
    weeklySumsPence: Float64Array.from(effects, (effect) => effect.weeklySumPence),
    livesRurally: Uint8Array.from(effects, (_, index) => (circumstancesAt(index).livesRurally ? 1 : 0)),
    mostPoints: settings.scales.map((_, position) => mostPointsOf(position, answers, circumstancePoints)),
    readyPrices: settings.scales.map(() => undefined),
    readyAmounts: new Array(settings.scales.length * CIRCUMSTANCE_SETS).fill(undefined),
  };
}

/**
 * One number for a scale and a set of circumstances: everybody with the same number gets the same amount for
 * the same answers.
 */
export function allowanceAt(scalePosition: number, circumstanceIndex: number): number {
  return scalePosition * CIRCUMSTANCE_SETS + circumstanceIndex;
}

/** The weekly amount for points on a scale, in pence: everything that comes after the total of the points. */
export function weeklyAmountPenceOfPoints(
  tables: AmountTables,
  scalePosition: number,
  circumstanceIndex: number,
  points: number,
): number {
  const { priceTable } = tables.settings.scales[scalePosition] as Scale;
  const sumPence =
    priceOf(priceTable, points).weeklyAmountPence + (tables.weeklySumsPence[circumstanceIndex] as number);
  return adjust(tables.settings, tables.livesRurally[circumstanceIndex] === 1, sumPence);
}

/**
 * The weekly amounts, in pence, of `count` encoded profiles, written to the first `count` places of `out`.
 * The fourteen domains are written out: a loop over them would not be unrolled, and takes three times as
 * long.
 */
export function weeklyAmountsPenceInto(
  tables: AmountTables,
  encoded: Uint8Array,
  count: number,
  out: Int32Array,
): void {
  const { scalePositions, answerStarts, answerPoints, circumstancePoints, readyAmounts } = tables;
  for (let index = 0, first = 2; index < count; index++, first += PROFILE_BYTES) {
    const scalePosition = scalePositions[encoded[first - 2] as number] as number;
    const circumstanceIndex = encoded[first - 1] as number;
    const allowance = scalePosition * CIRCUMSTANCE_SETS + circumstanceIndex;
    const start = answerStarts[allowance] as number;
    const points =
      (circumstancePoints[circumstanceIndex] as number) +
      (answerPoints[start + (encoded[first] as number)] as number) +
      (answerPoints[start + 1 * DOMAIN_ANSWERS + (encoded[first + 1] as number)] as number) +
      (answerPoints[start + 2 * DOMAIN_ANSWERS + (encoded[first + 2] as number)] as number) +
      (answerPoints[start + 3 * DOMAIN_ANSWERS + (encoded[first + 3] as number)] as number) +
      (answerPoints[start + 4 * DOMAIN_ANSWERS + (encoded[first + 4] as number)] as number) +
      (answerPoints[start + 5 * DOMAIN_ANSWERS + (encoded[first + 5] as number)] as number) +
      (answerPoints[start + 6 * DOMAIN_ANSWERS + (encoded[first + 6] as number)] as number) +
      (answerPoints[start + 7 * DOMAIN_ANSWERS + (encoded[first + 7] as number)] as number) +
      (answerPoints[start + 8 * DOMAIN_ANSWERS + (encoded[first + 8] as number)] as number) +
      (answerPoints[start + 9 * DOMAIN_ANSWERS + (encoded[first + 9] as number)] as number) +
      (answerPoints[start + 10 * DOMAIN_ANSWERS + (encoded[first + 10] as number)] as number) +
      (answerPoints[start + 11 * DOMAIN_ANSWERS + (encoded[first + 11] as number)] as number) +
      (answerPoints[start + 12 * DOMAIN_ANSWERS + (encoded[first + 12] as number)] as number) +
      (answerPoints[start + 13 * DOMAIN_ANSWERS + (encoded[first + 13] as number)] as number);
    const ready = readyAmounts[allowance] ?? readyAmountsOf(tables, scalePosition, circumstanceIndex);
    out[index] =
      points < ready.length
        ? (ready[points] as number)
        : weeklyAmountPenceOfPoints(tables, scalePosition, circumstanceIndex, points);
  }
}
NEED_DOMAINS.length satisfies 14;

/**
 * Pence a week by points, up to the most points possible or the most that are kept ready; made when first
 * needed.
 */
export function readyAmountsOf(
  tables: AmountTables,
  scalePosition: number,
  circumstanceIndex: number,
): Int32Array {
  const allowance = allowanceAt(scalePosition, circumstanceIndex);
  const known = tables.readyAmounts[allowance] ?? sameAmounts(tables, scalePosition, circumstanceIndex);
  if (known) {
    tables.readyAmounts[allowance] = known;
    return known;
  }
  const prices = readyPricesOf(tables, scalePosition);
  const weeklySumPence = tables.weeklySumsPence[circumstanceIndex] as number;
  const livesRurally = tables.livesRurally[circumstanceIndex] === 1;
  const made = new Int32Array(prices.length);
  for (let points = 0; points < prices.length; points++) {
    made[points] = adjust(tables.settings, livesRurally, (prices[points] as number) + weeklySumPence);
  }
  tables.readyAmounts[allowance] = made;
  return made;
}

/** What points on a scale are worth a week by its price table, before anything is added or adjusted. */
function readyPricesOf(tables: AmountTables, scalePosition: number): Float64Array {
  const known = tables.readyPrices[scalePosition];
  if (known) return known;
  const { priceTable } = tables.settings.scales[scalePosition] as Scale;
  const length = Math.min((tables.mostPoints[scalePosition] as number) + 1, MOST_READY_AMOUNTS);
  const made = new Float64Array(length);
  for (let points = 0; points < length; points++)
    made[points] = priceOf(priceTable, points).weeklyAmountPence;
  tables.readyPrices[scalePosition] = made;
  return made;
}

/**
 * Amounts already made for other circumstances that turn points into the same money: they add the same sum,
 * and both or neither are rural.
 */
function sameAmounts(
  tables: AmountTables,
  scalePosition: number,
  circumstanceIndex: number,
): Int32Array | undefined {
  for (let other = 0; other < CIRCUMSTANCE_SETS; other++) {
    const ready = tables.readyAmounts[allowanceAt(scalePosition, other)];
    if (
      ready &&
      tables.weeklySumsPence[other] === tables.weeklySumsPence[circumstanceIndex] &&
      tables.livesRurally[other] === tables.livesRurally[circumstanceIndex]
    ) {
      return ready;
    }
  }
  return undefined;
}

/**
 * Most sets of circumstances multiply nothing, so a run is made once for each scale and set of multipliers.
 */
function answerTablesOf(
  scales: readonly Scale[],
  effects: readonly CircumstanceEffects[],
): Pick<AmountTables, 'answerStarts' | 'answerPoints'> {
  const answerStarts = new Uint32Array(scales.length * CIRCUMSTANCE_SETS);
  const answerPoints: number[] = [];
  for (const [scalePosition, scale] of scales.entries()) {
    const startsByMultipliers = new Map<string, number>();
    for (const [circumstanceIndex, effect] of effects.entries()) {
      let start = startsByMultipliers.get(effect.multiplierKey);
      if (start === undefined) {
        start = answerPoints.length;
        startsByMultipliers.set(effect.multiplierKey, start);
        answerPoints.push(...runOf(scale, effect));
      }
      answerStarts[allowanceAt(scalePosition, circumstanceIndex)] = start;
    }
  }
  return { answerStarts, answerPoints: Float64Array.from(answerPoints) };
}

/** The points of every answer on a scale; a domain that it does not list has none. */
function runOf(scale: Scale, effects: CircumstanceEffects): number[] {
  const run = new Array<number>(RUN_LENGTH).fill(0);
  for (const domain of scale.domains) {
    const points = answersOf(domain, multipliersOf(effects, domain.domain));
    run.splice(NEED_DOMAINS.indexOf(domain.domain) * DOMAIN_ANSWERS, DOMAIN_ANSWERS, ...points);
  }
  return run;
}

/** A domain's points for each of its answers, in the order of domainAnswerAt. */
function answersOf(domain: ScaleDomain, multipliersBasisPoints: readonly number[]): number[] {
  const points = new Array<number>(DOMAIN_ANSWERS).fill(0);
  for (const [levelPosition, level] of NEED_LEVELS.entries()) {
    for (const [unpaidSupportPosition, unpaidSupport] of UNPAID_SUPPORT_LEVELS.entries()) {
      points[domainAnswerAt(levelPosition, unpaidSupportPosition)] = domainPointsOf(
        domain,
        level,
        unpaidSupport,
        multipliersBasisPoints,
      ).points;
    }
  }
  return points;
}

function mostPointsOf(
  scalePosition: number,
  { answerStarts, answerPoints }: Pick<AmountTables, 'answerStarts' | 'answerPoints'>,
  circumstancePoints: Float64Array,
): number {
  const mostByStart = new Map<number, number>();
  let most = 0;
  for (let circumstanceIndex = 0; circumstanceIndex < CIRCUMSTANCE_SETS; circumstanceIndex++) {
    const start = answerStarts[allowanceAt(scalePosition, circumstanceIndex)] as number;
    const ofAnswers = mostByStart.get(start) ?? mostOfRun(answerPoints.subarray(start, start + RUN_LENGTH));
    mostByStart.set(start, ofAnswers);
    most = Math.max(most, ofAnswers + (circumstancePoints[circumstanceIndex] as number));
  }
  return most;
}

function mostOfRun(run: Float64Array): number {
  let most = 0;
  for (let first = 0; first < RUN_LENGTH; first += DOMAIN_ANSWERS) {
    most += Math.max(...run.subarray(first, first + DOMAIN_ANSWERS));
  }
  return most;
}
