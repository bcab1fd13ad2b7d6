/**
 * One thread of the country: takes one policy after another, and prices everybody under it or only adds
 * points.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { answerPointsOf } from '../../server/domain/policy/resourceAllocation/allocations.bench.ts';
import { compileAllocation } from '../../server/domain/policy/resourceAllocation/compile.ts';
import { DOMAIN_ANSWERS } from '../../server/domain/policy/resourceAllocation/encode.ts';
import { ANSWER_PAIRS, type ByDomainPair } from '../../server/domain/policy/resourceAllocation/population.ts';
import type { ResourceAllocationSettings } from '../../tenants/policy/resourceAllocation.ts';
import type { CountryAnswer, CountryTask, CountryWork } from './country.ts';

const { population, policies, claims, totals } = workerData as CountryWork;
const amounts = new Int32Array(population.count);
/** Made beforehand, so that the bare loop does nothing but add. */
const pairPoints = policies.map(pairPointsOf);

parentPort?.on('message', (task: CountryTask) => {
  let done = 0;
  for (let policy = Atomics.add(claims, 0, 1); policy < policies.length; policy = Atomics.add(claims, 0, 1)) {
    if (task === 'points') addPoints(population.answerPairs, pairPoints[policy] as PairPoints, amounts);
    else {
      const engine = compileAllocation(policies[policy] as ResourceAllocationSettings);
      engine.weeklyAmountsOfPopulation(population, amounts);
    }
    if (task === 'totals') totals[policy] = amounts.reduce((sum, amountPence) => sum + amountPence, 0);
    done++;
  }
  parentPort?.postMessage({ done } satisfies CountryAnswer);
});
parentPort?.postMessage({ done: 0 } satisfies CountryAnswer);

type PairPoints = ByDomainPair<Int32Array>;

/** The limit: it chooses no scale, ignores circumstances, and does not turn points into money. */
function addPoints(
  [a, b, c, d, e, f, g]: ByDomainPair<Uint16Array>,
  [pointsA, pointsB, pointsC, pointsD, pointsE, pointsF, pointsG]: PairPoints,
  out: Int32Array,
): void {
  for (let place = 0; place < out.length; place++) {
    out[place] =
      (pointsA[a[place] as number] as number) +
      (pointsB[b[place] as number] as number) +
      (pointsC[c[place] as number] as number) +
      (pointsD[d[place] as number] as number) +
      (pointsE[e[place] as number] as number) +
      (pointsF[f[place] as number] as number) +
      (pointsG[g[place] as number] as number);
  }
}

/** The points of each pair of answers on a policy's first scale. */
function pairPointsOf({ scales: [scale] }: ResourceAllocationSettings): PairPoints {
  if (!scale) throw new Error('A policy has a scale.');
  const points = answerPointsOf(scale);
  const pairs = (domainPosition: number) => {
    const first = domainPosition * DOMAIN_ANSWERS;
    return Int32Array.from(
      { length: ANSWER_PAIRS },
      (_, pair) =>
        (points[first + Math.floor(pair / DOMAIN_ANSWERS)] as number) +
        (points[first + DOMAIN_ANSWERS + (pair % DOMAIN_ANSWERS)] as number),
    );
  };
  return [pairs(0), pairs(2), pairs(4), pairs(6), pairs(8), pairs(10), pairs(12)];
}
