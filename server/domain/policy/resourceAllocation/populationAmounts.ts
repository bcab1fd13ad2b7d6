import { type AmountTables, allowanceAt, readyAmountsOf, weeklyAmountPenceOfPoints } from './amounts.ts';
import { CIRCUMSTANCE_SETS } from './circumstances.ts';
import { CLIENT_PAIRS, DOMAIN_ANSWERS } from './encode.ts';
import { ANSWER_PAIRS, type ByDomainPair, type Population } from './population.ts';

/** The points of every pair of answers, for each two domains. */
type PairPoints = ByDomainPair<Int32Array>;

/** Points above this are added one domain at a time; no real policy has so many. */
const MOST_POINTS_IN_TABLES = 65_535;

/**
 * Prices populations under one policy. People who differ only in their answers share the tables that are
 * looked up, so that one person takes seven sums and one price. Amounts are written by people's places in the
 * population.
 */
export function populationPricer(tables: AmountTables): (population: Population, out: Int32Array) => void {
  const pairPointsByStart = new Map<number, PairPoints>();
  const pairPointsOf = (start: number): PairPoints => {
    const known = pairPointsByStart.get(start) ?? pairPointsFrom(tables.answerPoints, start);
    pairPointsByStart.set(start, known);
    return known;
  };
  return (population, out) => {
    for (let clientPair = 0; clientPair < CLIENT_PAIRS; clientPair++) {
      const scalePosition = tables.scalePositions[clientPair] as number;
      for (let circumstanceIndex = 0; circumstanceIndex < CIRCUMSTANCE_SETS; circumstanceIndex++) {
        const group = clientPair * CIRCUMSTANCE_SETS + circumstanceIndex;
        const from = population.groupStarts[group] as number;
        const to = population.groupStarts[group + 1] as number;
        if (from < to) priceGroup(scalePosition, circumstanceIndex, population, out, from, to);
      }
    }
  };

  function priceGroup(
    scalePosition: number,
    circumstanceIndex: number,
    { answerPairs }: Population,
    out: Int32Array,
    from: number,
    to: number,
  ): void {
    const start = tables.answerStarts[allowanceAt(scalePosition, circumstanceIndex)] as number;
    const circumstancePoints = tables.circumstancePoints[circumstanceIndex] as number;
    if ((tables.mostPoints[scalePosition] as number) <= MOST_POINTS_IN_TABLES) {
      const ready = readyAmountsOf(tables, scalePosition, circumstanceIndex);
      lookUpAmounts(answerPairs, pairPointsOf(start), circumstancePoints, ready, out, from, to);
      return;
    }
    for (let place = from; place < to; place++) {
      const points = circumstancePoints + pointsAt(tables.answerPoints, start, answerPairs, place);
      out[place] = weeklyAmountPenceOfPoints(tables, scalePosition, circumstanceIndex, points);
    }
  }
}

/** The inner loop: nothing but sums of looked-up points, and the amount that they give. */
function lookUpAmounts(
  [a, b, c, d, e, f, g]: ByDomainPair<Uint16Array>,
  [pointsA, pointsB, pointsC, pointsD, pointsE, pointsF, pointsG]: PairPoints,
  circumstancePoints: number,
  ready: Int32Array,
  out: Int32Array,
  from: number,
  to: number,
): void {
  for (let place = from; place < to; place++) {
    const points =
      circumstancePoints +
      (pointsA[a[place] as number] as number) +
      (pointsB[b[place] as number] as number) +
      (pointsC[c[place] as number] as number) +
      (pointsD[d[place] as number] as number) +
      (pointsE[e[place] as number] as number) +
      (pointsF[f[place] as number] as number) +
      (pointsG[g[place] as number] as number);
    out[place] = ready[points] as number;
  }
}

function pairPointsFrom(answerPoints: Float64Array, start: number): PairPoints {
  const pairs = (domainPosition: number) => {
    const first = start + domainPosition * DOMAIN_ANSWERS;
    const points = new Int32Array(ANSWER_PAIRS);
    for (let one = 0; one < DOMAIN_ANSWERS; one++) {
      const ofOne = answerPoints[first + one] as number;
      for (let other = 0; other < DOMAIN_ANSWERS; other++) {
        points[one * DOMAIN_ANSWERS + other] =
          ofOne + (answerPoints[first + DOMAIN_ANSWERS + other] as number);
      }
    }
    return points;
  };
  return [pairs(0), pairs(2), pairs(4), pairs(6), pairs(8), pairs(10), pairs(12)];
}

/** The same sum for points too large for tables of integers. */
function pointsAt(
  answerPoints: Float64Array,
  start: number,
  answerPairs: ByDomainPair<Uint16Array>,
  place: number,
): number {
  let points = 0;
  let first = start;
  for (const column of answerPairs) {
    const pair = column[place] as number;
    points += answerPoints[first + Math.floor(pair / DOMAIN_ANSWERS)] as number;
    points += answerPoints[first + DOMAIN_ANSWERS + (pair % DOMAIN_ANSWERS)] as number;
    first += 2 * DOMAIN_ANSWERS;
  }
  return points;
}
