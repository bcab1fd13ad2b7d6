import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { startTestApp } from './testing/app.ts';
import { startProduction } from './testing/productionApp.ts';

it('the schema is at an address that needs no token, where introspection is on, and is the one that is kept', async () => {
  const app = await startTestApp();
  try {
    const answer = await fetch(`${app.url}/schema.graphql`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    const text = await answer.text();
    expect(buildSchema(text).getMutationType()?.getFields()).toHaveProperty('registerPerson');
    const kept = readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8');
    expect(kept.endsWith(text), 'Run `npm run schema`.').toBe(true);
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
    expect((await fetch(`${app.url}/schema.graphql`, { headers })).status).toBe(304);
  } finally {
    await app.stop();
  }
});

it('production, where introspection is off, has nothing at that address, whoever asks', async () => {
  const production = await startProduction();
  try {
    for (const headers of [new Headers(), { authorization: `Bearer ${await production.token()}` }]) {
      const answer = await fetch(`${production.url}/schema.graphql`, { headers });
      expect([answer.status, await answer.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  } finally {
    await production.stop();
  }
});
