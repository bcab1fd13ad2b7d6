import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compileAllocation } from '../../server/domain/policy/resourceAllocation/compile.ts';
import { type Population, populationOf } from '../../server/domain/policy/resourceAllocation/population.ts';
import type { ResourceAllocationSettings } from '../../tenants/policy/resourceAllocation.ts';
import type { Cleanup } from './cleanup.ts';
import { median } from './load.ts';
import type { ComparedRow } from './report.ts';
import { syntheticNeeds } from './syntheticNeeds.ts';
import { syntheticPolicies } from './syntheticPolicies.ts';

/** This many invented people, and a policy for each of the councils in England with adult social services. */
const PEOPLE = 800_000;
const POLICIES = 153;

/** What every thread receives; the arrays are the same memory in all of them. */
export interface CountryWork {
  population: Population;
  policies: readonly ResourceAllocationSettings[];
  /** One number: the next policy to be taken. */
  claims: Int32Array;
  /** By policy: the sum of everybody's weekly amounts, in pence. */
  totals: Float64Array;
}

/** Everybody's amounts; the amounts and their total; or only the points added, which is the limit. */
export type CountryTask = 'amounts' | 'totals' | 'points';
export interface CountryAnswer {
  done: number;
}

/**
 * Prices everybody in an invented country under as many policies as England has councils, on every core, and
 * compares it with a bare loop over the same arrays on the same threads. Preparing each policy is part of the
 * time; arranging the people, which is done only once, is reported separately.
 */
export async function measureCountry(rounds: number, cleanup: Cleanup): Promise<ComparedRow> {
  const encoded = syntheticNeeds(PEOPLE);
  const policies = await syntheticPolicies(POLICIES);
  const startedAt = performance.now();
  const population = populationOf(encoded, PEOPLE);
  const laidOutSeconds = (performance.now() - startedAt) / 1000;
  const work: CountryWork = {
    population,
    policies,
    claims: new Int32Array(new SharedArrayBuffer(4)),
    totals: new Float64Array(new SharedArrayBuffer(POLICIES * 8)),
  };
  const workers = await startWorkers(work, cleanup);
  await run(workers, work, 'totals');
  verifyTotals(work, encoded);
  const seconds: { amounts: number[]; points: number[] } = { amounts: [], points: [] };
  // The first round is a warm-up and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const task of ['amounts', 'points'] as const) seconds[task].push(await run(workers, work, task));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return rowOf(median(seconds.amounts.slice(1)), median(seconds.points.slice(1)), {
    cores: workers.length,
    laidOutSeconds,
  });
}

function rowOf(
  seconds: number,
  limitSeconds: number,
  { cores, laidOutSeconds }: { cores: number; laidOutSeconds: number },
): ComparedRow {
  const allocations = PEOPLE * POLICIES;
  const rounded = (number: number) => Math.round(number * 1000) / 1000;
  return {
    name: 'country',
    rps: Math.round(allocations / seconds),
    limitRps: Math.round(allocations / limitSeconds),
    ratio: rounded(limitSeconds / seconds),
    p50: null,
    p99: null,
    people: PEOPLE,
    policies: POLICIES,
    allocations,
    cores,
    seconds: rounded(seconds),
    limitSeconds: rounded(limitSeconds),
    laidOutSeconds: rounded(laidOutSeconds),
    allocationsPerSecondPerCore: Math.round(allocations / seconds / cores),
  };
}

async function startWorkers(work: CountryWork, cleanup: Cleanup): Promise<Worker[]> {
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('countryWorker.ts', import.meta.url), { workerData: work });
    cleanup.add(() => worker.terminate());
    return worker;
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return workers;
}

/** Lets all threads do one task until every policy is done. Returns the seconds that it took. */
async function run(workers: readonly Worker[], { claims }: CountryWork, task: CountryTask): Promise<number> {
  claims[0] = 0;
  const startedAt = performance.now();
  const answers = workers.map((worker) => {
    const answered = once(worker, 'message');
    worker.postMessage(task);
    return answered;
  });
  const done = (await Promise.all(answers)).map(([answer]) => (answer as CountryAnswer).done);
  const seconds = (performance.now() - startedAt) / 1000;
  if (done.reduce((sum, each) => sum + each, 0) !== POLICIES) {
    throw new Error(`No figures: ${done.join(' + ')} policies were done, of ${POLICIES}.`);
  }
  return seconds;
}

/** Throws unless the threads' totals equal those found by the other ways of working. */
function verifyTotals({ policies, totals }: CountryWork, encoded: Uint8Array): void {
  const amounts = new Int32Array(PEOPLE);
  for (const [policy, settings] of policies.entries()) {
    compileAllocation(settings).weeklyAmountsPence(encoded, PEOPLE, amounts);
    const total = amounts.reduce((sum, amountPence) => sum + amountPence, 0);
    if (total === totals[policy] && total > 0) continue;
    throw new Error(`No figures: policy ${policy} comes to ${totals[policy]} pence, and to ${total}.`);
  }
}
