import { describe, expect, test } from 'vitest';
import { publishedDocument } from './documents.ts';
import { startTestServer } from './testServer.testing.ts';

const documents = { '/schemas/toy.json': publishedDocument('application/schema+json', '{"toy":true}') };

describe('a published document', () => {
  test('is given to anybody, and may be kept', async () => {
    const { url } = await startTestServer({ documents });
    const answer = await fetch(`${url}/schemas/toy.json?from=editor`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ toy: true });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/schema+json',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^".{22}"$/),
    });
  });

  test('is not sent again to who has it', async () => {
    const { url } = await startTestServer({ documents });
    const { etag } = documents['/schemas/toy.json'];
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await fetch(`${url}/schemas/toy.json`, { headers: { 'if-none-match': tag } });
      expect({ status: answer.status, text: await answer.text() }).toEqual({ status: 304, text: '' });
    }
    const other = await fetch(`${url}/schemas/toy.json`, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  test('is only read, and only at its own address', async () => {
    const { url, log } = await startTestServer({ documents });
    expect((await fetch(`${url}/schemas/toy.json`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${url}/schemas/toy`)).status).toBe(404);
    expect((await fetch(`${url}/toString`)).status).toBe(404);
    expect(await (await fetch(`${url}/schemas/toy.json`, { method: 'HEAD' })).text()).toBe('');
    expect(log.join('')).toContain('/schemas/toy.json');
    expect(log.join('')).not.toContain('/schemas/toy"');
  });

  test('has another tag when its text is another', () => {
    const [one, other] = ['a', 'b'].map((text) => publishedDocument('text/plain', text).etag);
    expect(one).not.toBe(other);
  });
});
