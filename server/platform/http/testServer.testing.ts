import { onTestFinished } from 'vitest';
import { DEFAULT_QUERY_LIMITS } from '../graphql/limits.ts';
import type { OperationContext } from '../graphql/operationPlugin.ts';
import { toySchema } from '../graphql/toySchema.testing.ts';
import { createHttpServer, type HttpServer, type HttpServerSettings } from './httpServer.ts';
import { createLog } from './log.ts';

export interface TestServer {
  server: HttpServer;
  url: string;
  /** Every line logged so far. */
  log: string[];
  /** POSTs a GraphQL request and reads the answer. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
  text: string;
}

/** A server for the toy schema on a free port, stopped when the test is over. */
export async function startTestServer(
  changes: Partial<HttpServerSettings<OperationContext>> = {},
  stopAfter: (stop: () => Promise<void>) => void = onTestFinished,
): Promise<TestServer> {
  const log: string[] = [];
  const server = await createHttpServer({
    schema: toySchema(),
    contextFor: async () => ({}),
    limits: { ...DEFAULT_QUERY_LIMITS, bodyBytes: 20_000 },
    introspection: true,
    graphiql: true,
    readiness: async () => ({ ready: true, checks: { database: true } }),
    log: createLog({
      mode: 'production',
      level: 'debug',
      destination: { write: (line: string) => void log.push(line) },
    }),
    drainMs: 2_000,
    ...changes,
  });
  const { port } = await server.listen({ port: 0, host: '127.0.0.1' });
  stopAfter(() => server.stop());
  const url = `http://127.0.0.1:${port}`;
  return { server, url, log, ask: (body, headers) => ask(`${url}/graphql`, body, headers) };
}

async function ask(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) };
}
