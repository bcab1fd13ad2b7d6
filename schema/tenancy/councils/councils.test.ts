import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon');
});
afterAll(() => app.stop());

describe('the councils', () => {
  it('are there for everybody with a token', async () => {
    const query =
      '{ councils { id slug name region { code name } gssCodes { code validFrom validTo } onboardedAt } }';
    for (const asker of [
      { role: 'REGIONAL_ANALYST' },
      { role: 'FINANCE_OFFICER', council: 'devon' },
    ] as Asker[]) {
      const { data } = await app.ask(asker, query);
      expect(data.councils).toMatchObject([
        {
          slug: 'devon',
          name: 'Devon County Council',
          region: { code: 'E12000009', name: 'South West' },
          gssCodes: [{ code: 'E10000008', validFrom: '2009-01-01' }],
          onboardedAt: '2026-06-01T08:00:00.000Z',
        },
      ]);
      expect(data.councils[0].id).toMatch(/^council_[0-9a-f-]{36}$/);
    }
    expect((await app.ask(null, query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are found by short name', async () => {
    const { data } = await app.ask(
      { role: 'REGIONAL_ANALYST' },
      '{ there: council(slug: "devon") { name } none: council(slug: "atlantis") { name } odd: council(slug: "\' or 1=1") { name } }',
    );
    expect(data).toEqual({ there: { name: 'Devon County Council' }, none: null, odd: null });
  });
});
