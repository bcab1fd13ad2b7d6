import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../../../server/platform/auth/identityProvider.testing.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  codesOf,
  goodClaims,
  type Production,
  startProduction,
} from '../../../server/testing/productionApp.ts';

const SANDBOX = 'oldham-sandbox';
const COUNT = '{ people(first: 1) { totalCount } }';

describe('who gets into a sandbox in production', () => {
  let app: Production;
  beforeAll(async () => {
    app = await startProduction();
    const administrator = await app.token({ fairshare_role: 'council-administrator' });
    const { data } = await app.ask(
      administrator,
      'mutation { createSandbox(input: { peopleCount: 2 }) { sandbox { slug } userErrors { code } } }',
    );
    expect(data.createSandbox).toEqual({ sandbox: { slug: SANDBOX }, userErrors: [] });
  });
  afterAll(() => app.stop());

  it('is whoever its council’s identity provider says works there', async () => {
    const inside = await app.ask(await app.token({ fairshare_council: SANDBOX }), COUNT);
    expect(inside.data.people.totalCount).toBe(2);
    const outside = await app.ask(await app.token(), COUNT);
    expect(outside.data.people.totalCount).toBe(0);
  });

  it('is nobody by another council’s identity provider', async () => {
    const claims = { ...goodClaims(), fairshare_council: SANDBOX };
    const forged = await app.ask(await sign(app.otherKey, claims), COUNT);
    expect([forged.status, codesOf(forged)]).toEqual([401, ['TOKEN_SIGNATURE_INVALID']]);
    const theirs = { ...claims, iss: 'https://sign-in.devon.example' };
    const refused = await app.ask(await sign(app.otherKey, theirs), COUNT);
    expect([refused.status, codesOf(refused)]).toEqual([401, ['TOKEN_WRONG_ISSUER']]);
  });

  it('is nobody by a sign-in of its own, which nobody would think of taking back', async () => {
    const issuers = await queryAll(
      app.database,
      `select trusted_issuers as issuers from council where slug = '${SANDBOX}'`,
    );
    expect(issuers).toEqual([{ issuers: [] }]);
  });
});
