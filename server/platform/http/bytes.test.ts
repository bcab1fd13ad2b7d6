import { describe, expect, test } from 'vitest';
import { startTestServer } from './testServer.testing.ts';

const ADD = 'mutation { add(amount: 1) }';
const SOW = (note: string) =>
  `{"query":"query($note: String) { sow(note: $note) }","variables":{"note":"${note}"}}`;
const JSON_TYPE = { 'content-type': 'application/json' };

async function post(url: string, body: Uint8Array | string, headers: Record<string, string> = JSON_TYPE) {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: Buffer.from(body) });
  const { data, errors } = (await answer.json()) as {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: answer.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

describe('a body that is not text in UTF-8, or not JSON as it is kept', () => {
  test.each([
    ['Latin 1', Buffer.from(SOW('Siân'), 'latin1'), 'not a text in UTF-8'],
    ['a letter cut off', Buffer.from(SOW('x').replace('x', '\x80'), 'latin1'), 'not a text in UTF-8'],
    ['UTF-16', Buffer.from(`\u{FEFF}${SOW('x')}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(SOW('x'), 'utf16le'), 'UTF-16'],
    ['a key twice', `{"query":"{ sure { name } }","query":"${ADD}"}`, 'a key twice'],
    ['a variable twice', SOW('x').replace('{"note"', '{"note":"y","note"'), 'a key twice'],
    ['a number that is rounded', SOW('x').replace('"x"', '9007199254740993'), 'can’t be kept'],
    ['a number without end', SOW('x').replace('"x"', '1e400'), 'can’t be kept'],
    ['a prototype', SOW('x').replace('"x"', '{"__proto__":{}}'), '__proto__'],
  ])('%s is refused and not mended', async (_what, body, said) => {
    const { url } = await startTestServer();
    const answer = await post(url, body);
    expect(answer).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: expect.stringContaining(said),
    });
    expect(answer.data).toBeUndefined();
  });

  test('changes nothing', async () => {
    const { url } = await startTestServer();
    await post(url, JSON.stringify({ query: 'mutation { reset }' }));
    expect((await post(url, `{"query":"${ADD}","query":"${ADD}"}`)).status).toBe(400);
    expect((await post(url, Buffer.from(`{"query":"${ADD} #\xe9"}`, 'latin1'))).status).toBe(400);
    expect((await post(url, JSON.stringify({ query: ADD }))).data).toEqual({ add: 1 });
  });

  test.each(['utf-16', 'latin1', 'windows-1252', 'us-ascii', 'utf-8; charset=latin1', '"utf-16"'])(
    'is refused by its charset: %s',
    async (charset) => {
      const { url } = await startTestServer();
      const answer = await post(url, SOW('x'), { 'content-type': `application/json; charset=${charset}` });
      expect(answer).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
    },
  );
});

test.each(['charset=utf-8', 'charset=UTF-8', 'charset="utf-8"', 'boundary=x'])(
  'a body in UTF-8 is taken with %s, with its byte order mark or without',
  async (parameter) => {
    const { url } = await startTestServer();
    for (const mark of ['', '\u{FEFF}']) {
      const answer = await post(url, mark + SOW('Siân £5 👍'), {
        'content-type': `application/json; ${parameter}`,
      });
      expect(answer).toMatchObject({ status: 200, data: { sow: expect.stringContaining('Siân £5 👍') } });
    }
  },
);

describe('a query string', () => {
  const downloads = {
    '/downloads/x.csv': async () => ({ fileName: 'x.csv', contentType: 'text/csv', text: 'x' }),
  };
  test.each([
    ['/graphql?query={sure{name}}&x=%FF', 400],
    ['/graphql?query={sure{name}}&x=100%', 400],
    ['/graphql?query={sure{name}}&variables={"a":1,"a":2}', 400],
    ['/graphql?query={sure{name}}&variables={"a":1e400}', 400],
    [`/graphql?query={sure{name}}&variables={"a":${'['.repeat(60)}1${']'.repeat(60)}}`, 413],
    [`/graphql?query=${'{a'.repeat(80)}`, 400],
    ['/downloads/x.csv?council=%E9', 400],
    ['/graphql?query={sure{name}}&x=%C3%A9+%25', 200],
    ['/downloads/x.csv?council=%C3%A9+%25', 200],
  ])('is held to the same: %.60s', async (path, status) => {
    const { url } = await startTestServer({ downloads });
    const answer = await fetch(url + path, { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.status).toBe(status);
  });
});
