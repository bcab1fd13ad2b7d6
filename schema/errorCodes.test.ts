import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../server/platform/errorCodes.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';

const asker: Asker = { role: 'REGIONAL_ANALYST' };
let app: TestApp;
const statuses = new Map<string, number>();
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  const { data } = await app.ask(asker, '{ errorCodes { code meaning status whatToDo } }');
  for (const { code, status } of data.errorCodes) statuses.set(code, status);
});
afterAll(() => app.stop());

/** The quoted words in capitals of every source that runs, apart from the list itself. */
async function quotedCodes(): Promise<Set<string>> {
  const root = new URL('..', import.meta.url).pathname;
  const folders = ['server', 'schema'].map((folder) =>
    readdir(`${root}${folder}`, { recursive: true, withFileTypes: true }),
  );
  const entries = (await Promise.all(folders)).flat().filter((entry) => entry.isFile());
  const sources = entries
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter(
      (name) => name.endsWith('.ts') && !/\.(test|testing)\.ts$|errorCodes\.ts$|generated\.ts$/.test(name),
    );
  const texts = await Promise.all(sources.map((name) => readFile(name, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code]) => code as string)),
  );
}

describe('the codes of errors', () => {
  it('are listed, each with its meaning, its status and what to do', async () => {
    const { data } = await app.ask(asker, '{ errorCodes { code meaning status whatToDo } }');
    expect(data.errorCodes.map(({ code }: { code: string }) => code)).toEqual(ERROR_CODES);
    for (const { code, meaning, whatToDo, status } of data.errorCodes) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(whatToDo).toMatch(/^[A-Z].*\.$/);
      expect(status).toBeGreaterThanOrEqual(code === 'PERSISTED_QUERY_NOT_SUPPORTED' ? 200 : 400);
    }
  });

  it('are all ones that the program gives', async () => {
    const quoted = await quotedCodes();
    expect(ERROR_CODES.filter((code) => !quoted.has(code))).toEqual([]);
  });

  const deep = `{ node(id: "x") { id ${'... on Person { supporters { person { id '.repeat(8)}${'} } } '.repeat(8)} } }`;
  const query = (text: string, rest: object = {}) => JSON.stringify({ query: text, ...rest });
  it.each([
    ['GRAPHQL_PARSE_FAILED', query('{{')],
    ['GRAPHQL_VALIDATION_FAILED', query('{ nothingOfTheKind }')],
    ['OPERATION_RESOLUTION_FAILURE', query('query a { me { role } } query b { me { role } }')],
    ['SUBSCRIPTION_NOT_SUPPORTED', query('subscription { x }')],
    ['BAD_USER_INPUT', query('query($a: String!) { council(slug: $a) { name } }', { variables: { a: 1 } })],
    ['QUERY_TOO_DEEP', query(deep)],
    ['PAGE_TOO_LARGE', query('{ people(first: 500) { nodes { id } } }')],
    [
      'PERSISTED_QUERY_NOT_SUPPORTED',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ],
    ['BAD_REQUEST', 'no JSON'],
    ['REQUEST_TOO_LARGE', 'x'.repeat(1_100_000)],
  ])('come with the status that %s says', async (code, body) => {
    const answer = await send(body, { authorization: `Bearer ${await app.token(asker)}` });
    expect(answer).toEqual({ code, status: statuses.get(code) });
  });

  it('come with it where nobody is known, where nothing is understood, and where nothing is', async () => {
    const body = query('{ me { role } }');
    expect(await send(body)).toEqual({ code: 'UNAUTHENTICATED', status: statuses.get('UNAUTHENTICATED') });
    const malformed = await send(body, { authorization: 'Bearer nonsense' });
    expect(malformed).toEqual({ code: 'TOKEN_MALFORMED', status: statuses.get('TOKEN_MALFORMED') });
    const compressed = await send(body, { 'content-encoding': 'gzip' });
    expect(compressed).toEqual({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      status: statuses.get('UNSUPPORTED_MEDIA_TYPE'),
    });
    const nowhere = await send(body, {}, '/nowhere');
    expect(nowhere).toEqual({ code: 'NOT_FOUND', status: statuses.get('NOT_FOUND') });
  });

  async function send(body: string, headers: Record<string, string> = {}, path = '/graphql') {
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return { code: errors[0]?.extensions.code, status: response.status };
  }
});
