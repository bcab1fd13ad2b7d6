import { askFor, median, quantile, type Round } from './load.ts';
import type { Questions } from './questions.ts';
import type { ComparedRow } from './report.ts';

export interface Urls {
  product: string;
  limit: string;
}

export interface Pace {
  rounds: number;
  seconds: number;
  connections: number;
}

/** Turns that only warm up: until then the product's code is still being compiled. */
const WARMING_TURNS = 4;

/**
 * Measures reads. The sides take turns of a second, so that other work on the machine affects both and spoils
 * few of the turns, and the middle turn of each side counts.
 */
export async function measureReads(
  name:
    | 'caseload'
    | 'person'
    | 'workDue'
    | 'statement5Years'
    | 'directorySearch'
    | 'portalCaseload'
    | 'portalPerson',
  questions: Questions,
  urls: Urls,
  { rounds, seconds, connections }: Pace,
): Promise<ComparedRow> {
  const requestsOf = (side: keyof Urls) => (connection: number) =>
    rotated(questions[side], Math.floor((connection * questions[side].length) / connections));
  const turn = (side: keyof Urls) =>
    askFor({ url: urls[side], requestsOf: requestsOf(side) }, connections, { seconds: 1 });
  const product: Round[] = [];
  const limit: Round[] = [];
  for (let round = 0; round < WARMING_TURNS + rounds * seconds; round++) {
    product.push(await turn('product'));
    limit.push(await turn('limit'));
  }
  return compared(name, product.slice(WARMING_TURNS), limit.slice(WARMING_TURNS));
}

/** Measures writes in the same way. Each question can be asked only once, so a round is a share of them. */
export async function measureWrites(
  questions: Questions,
  urls: Urls,
  { rounds, connections }: Pace,
): Promise<{ row: ComparedRow; asked: number }> {
  const each = Math.floor(questions.product.length / (rounds + 1) / connections);
  if (each === 0)
    throw new Error(
      'There are too few people for so many rounds of writes: raise --people or lower --rounds.',
    );
  const product: Round[] = [];
  const limit: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [side, list] of [
      ['product', product],
      ['limit', limit],
    ] as const) {
      const requestsOf = (connection: number) => {
        const first = (round * connections + connection) * each;
        return questions[side].slice(first, first + each);
      };
      list.push(await askFor({ url: urls[side], requestsOf }, connections, { requests: each * connections }));
    }
  }
  const row = compared('assessment', product.slice(1), limit.slice(1));
  return { row, asked: each * connections * (rounds + 1) * 2 };
}

function compared(name: ComparedRow['name'], product: Round[], limit: Round[]): ComparedRow {
  const rps = median(product.map((round) => round.requestsPerSecond));
  const limitRps = median(limit.map((round) => round.requestsPerSecond));
  return {
    name,
    rps: Math.round(rps),
    limitRps: Math.round(limitRps),
    ratio: Math.round((rps / limitRps) * 1000) / 1000,
    ...latencyOf(product, ''),
    ...latencyOf(limit, 'limit'),
  } as ComparedRow;
}

/** Over all rounds together, in milliseconds. */
function latencyOf(rounds: readonly Round[], side: '' | 'limit') {
  const all = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const rounded = (share: number) => Math.round(quantile(all, share) * 100) / 100;
  return side === ''
    ? { p50: rounded(0.5), p99: rounded(0.99) }
    : { limitP50: rounded(0.5), limitP99: rounded(0.99) };
}

function rotated<Item>(items: readonly Item[], from: number): Item[] {
  return [...items.slice(from), ...items.slice(0, from)];
}
