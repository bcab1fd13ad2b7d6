import { NEED_DOMAINS, NEED_LEVELS, UNPAID_SUPPORT_LEVELS } from '../../../tenants/needs.ts';
import type { ResourceAllocationSettings, Scale } from '../../../tenants/policy/resourceAllocation.ts';
import { adjust } from './adjustments.ts';
import { CIRCUMSTANCE_SETS, circumstancesAt } from './circumstances.ts';
import { type CircumstanceEffects, multipliersOf } from './effects.ts';
import {
  circumstanceIndexIn,
  clientPairIn,
  DOMAIN_ANSWERS,
  domainAnswerAt,
  domainAnswerIn,
} from './encode.ts';
import { domainPointsOf, type ScaleDomain } from './points.ts';
import { priceOf } from './price.ts';
import { scalePositionsOf } from './scales.ts';

/** Prices of this many points are kept ready for each scale; more points than that are priced when they come. */
const READY_PRICES = 1024;

/**
 * A policy turned into tables of numbers, from which an amount is read without looking up a word, so that a
 * whole population can be priced. Everything in them comes from the same rules as the working.
 */
export interface AmountTables {
  settings: ResourceAllocationSettings;
  /** By client pair: the position of its scale. */
  scalePositions: Uint8Array;
  /** By (scale, circumstance index, domain): where in `answerPoints` that domain's answers start. */
  answerStarts: Uint32Array;
  /** Points by domain answer, in runs of DOMAIN_ANSWERS. */
  answerPoints: Float64Array;
  /** By circumstance index: points added. */
  circumstancePoints: Float64Array;
  /** By circumstance index: pence a week added. */
  weeklySumsPence: Float64Array;
  /** By circumstance index: 1 for somebody who lives in the country. */
  livesRurally: Uint8Array;
  /** By scale: pence a week by points. */
  readyPrices: Float64Array[];
}

/** The tables of a policy whose circumstances do this, by circumstance index. */
export function amountTablesOf(
  settings: ResourceAllocationSettings,
  effects: readonly CircumstanceEffects[],
): AmountTables {
  return {
    settings,
    scalePositions: scalePositionsOf(settings.scales),
    ...answerTablesOf(settings.scales, effects),
    circumstancePoints: Float64Array.from(effects, (effect) => effect.points),
    weeklySumsPence: Float64Array.from(effects, (effect) => effect.weeklySumPence),
    livesRurally: Uint8Array.from(effects, (_, index) => (circumstancesAt(index).livesRurally ? 1 : 0)),
    readyPrices: settings.scales.map(readyPricesOf),
  };
}

/** The weekly amount for points on a scale, in pence: everything that comes after the total of the points. */
export function weeklyAmountPenceOfPoints(
  tables: AmountTables,
  scalePosition: number,
  circumstanceIndex: number,
  points: number,
): number {
  const ready = tables.readyPrices[scalePosition] as Float64Array;
  const pricePence =
    points < ready.length ? (ready[points] as number) : priceBeyondReady(tables, scalePosition, points);
  const sumPence = pricePence + (tables.weeklySumsPence[circumstanceIndex] as number);
  return adjust(tables.settings, tables.livesRurally[circumstanceIndex] === 1, sumPence);
}

/** The weekly amount for the encoded profile that starts at `offset`, in pence. */
export function weeklyAmountPenceAt(tables: AmountTables, encoded: Uint8Array, offset: number): number {
  const { answerStarts, answerPoints } = tables;
  const scalePosition = tables.scalePositions[clientPairIn(encoded, offset)] as number;
  const circumstanceIndex = circumstanceIndexIn(encoded, offset);
  const firstStart = (scalePosition * CIRCUMSTANCE_SETS + circumstanceIndex) * NEED_DOMAINS.length;
  let points = tables.circumstancePoints[circumstanceIndex] as number;
  for (let position = 0; position < NEED_DOMAINS.length; position++) {
    const start = answerStarts[firstStart + position] as number;
    points += answerPoints[start + domainAnswerIn(encoded, offset, position)] as number;
  }
  return weeklyAmountPenceOfPoints(tables, scalePosition, circumstanceIndex, points);
}

function priceBeyondReady(tables: AmountTables, scalePosition: number, points: number): number {
  return priceOf((tables.settings.scales[scalePosition] as Scale).priceTable, points).weeklyAmountPence;
}

function readyPricesOf(scale: Scale): Float64Array {
  return Float64Array.from(
    { length: READY_PRICES },
    (_, points) => priceOf(scale.priceTable, points).weeklyAmountPence,
  );
}

/**
 * Most sets of circumstances multiply nothing, so a run of answers is made once for each domain and set of
 * multipliers and pointed at from everywhere it holds. The first run is of zeros, for domains that do not count.
 */
function answerTablesOf(
  scales: readonly Scale[],
  effects: readonly CircumstanceEffects[],
): Pick<AmountTables, 'answerStarts' | 'answerPoints'> {
  const answerStarts = new Uint32Array(scales.length * CIRCUMSTANCE_SETS * NEED_DOMAINS.length);
  const answerPoints: number[] = new Array<number>(DOMAIN_ANSWERS).fill(0);
  for (const [scalePosition, scale] of scales.entries()) {
    for (const domain of scale.domains) {
      const startsByMultipliers = new Map<string, number>();
      for (const [circumstanceIndex, effect] of effects.entries()) {
        const multipliers = multipliersOf(effect, domain.domain);
        const key = multipliers.join();
        let start = startsByMultipliers.get(key);
        if (start === undefined) {
          start = answerPoints.length;
          startsByMultipliers.set(key, start);
          answerPoints.push(...answersOf(domain, multipliers));
        }
        const set = scalePosition * CIRCUMSTANCE_SETS + circumstanceIndex;
        answerStarts[set * NEED_DOMAINS.length + NEED_DOMAINS.indexOf(domain.domain)] = start;
      }
    }
  }
  return { answerStarts, answerPoints: Float64Array.from(answerPoints) };
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
