import autocannon, { type Request } from 'autocannon';

/** One side of a measurement: a server, and the requests that each connection repeats. */
export interface Side {
  url: string;
  /** The requests of each connection, sent one after another and then again from the start. */
  requestsOf(connection: number): Request[];
}

export interface Round {
  requestsPerSecond: number;
  /** Milliseconds from each request to its answer, ascending. */
  latencies: number[];
}

/**
 * Sends requests to one side over `connections` keep-alive connections, for some seconds or for a number of
 * requests.
 */
export async function askFor(
  side: Side,
  connections: number,
  length: { seconds: number } | { requests: number },
): Promise<Round> {
  const latencies: number[] = [];
  let connection = 0;
  let startedAt = 0;
  let lastAnswerAt = 0;
  const running = autocannon({
    url: side.url,
    connections,
    sampleInt: 50,
    ...('seconds' in length ? { duration: length.seconds } : { amount: length.requests }),
    setupClient: (client) => {
      client.setRequests(side.requestsOf(connection++));
      startedAt = performance.now();
    },
  });
  running.on('response', (_client, _status, _bytes, milliseconds) => {
    latencies.push(milliseconds);
    lastAnswerAt = performance.now();
  });
  const result = await running;
  if (result.errors + result.timeouts + result.non2xx > 0 || latencies.length === 0) {
    throw new Error(
      `${side.url} did not answer every request: ${result.errors} errors, ${result.timeouts} timeouts, ${result.non2xx} other than 2xx.`,
    );
  }
  latencies.sort((a, b) => a - b);
  return { requestsPerSecond: (latencies.length * 1000) / (lastAnswerAt - startedAt), latencies };
}

/** The value below which this share of an ascending list lies. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
}

export function median(numbers: readonly number[]): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}
