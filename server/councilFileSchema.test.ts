import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXAMPLE_COUNCILS } from '../tenants/councils/exampleCouncils.ts';
import { startTestApp } from './testing/app.ts';

const folder = new URL('../tenants/councils/', import.meta.url);

it('the JSON Schema of a council file is at an address that needs no token, and is the one kept beside the files', async () => {
  const app = await startTestApp();
  try {
    const answer = await fetch(`${app.url}/schemas/council-file.json`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
    const schema = await answer.json();
    const kept = readFileSync(new URL('councilFile.schema.json', folder), 'utf8');
    expect(schema, 'Run `npm run schema`.').toEqual(JSON.parse(kept));
    expect(Object.keys(schema.properties.policies.properties)).toHaveLength(9);
  } finally {
    await app.stop();
  }
});

it.each(EXAMPLE_COUNCILS)('the file of %s names it, so that an editor completes it', (slug) => {
  const [first] = readFileSync(new URL(`${slug}.yaml`, folder), 'utf8').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=./councilFile.schema.json');
});
