import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../testing/app.ts';
import { builtSchema } from '../../../testing/builtSchema.testing.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';

let app: TestApp;
let visitor: PortalVisitor;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  visitor = new PortalVisitor(app);
  await visitor.signIn({ role: 'AUDITOR', council: 'oldham' });
});
afterAll(() => app.stop());

it('lists every query and mutation, with the roles of the schema itself', async () => {
  const [queries, mutations] = await Promise.all(
    ['/developers/queries', '/developers/mutations'].map((path) => visitor.visit(path)),
  );
  for (const [root, page] of [
    ['Query', queries],
    ['Mutation', mutations],
  ] as const) {
    const type = builtSchema().getType(root);
    if (!isObjectType(type)) throw new Error(`The schema has no ${root}.`);
    for (const name of Object.keys(type.getFields())) expect(page?.html).toContain(`/${name}"`);
  }
  expect(queries?.text).toContain('auditEntries Auditor, Council administrator');
});

it('says of a mutation what it takes and why it refuses', async () => {
  const { text } = await visitor.visit('/developers/mutations/agreePlan');
  expect(text).toContain('mutation($input: AgreePlanInput!)');
  expect(text).toContain('STALE_VERSION The record has changed since you read it.');
  expect((await visitor.visit('/developers/mutations/nothing')).status).toBe(404);
});

it('shows a type with its fields, and every error', async () => {
  expect((await visitor.visit('/developers/types/Person')).text).toContain('currentPlan SupportPlan');
  expect((await visitor.visit('/developers/types/Nothing')).status).toBe(404);
  expect((await visitor.visit('/developers/errors')).text).toContain('TOKEN_EXPIRED 401');
});

it('asks for GraphiQL as whoever is signed in, without a token in the page', async () => {
  const page = await visitor.visit('/developers/graphiql');
  expect(page.html).toContain('/developers/graphql');
  expect(page.html).not.toContain((await app.token({ role: 'AUDITOR', council: 'oldham' })).split('.')[2]);
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const body = JSON.stringify({ query: '{ me { role } }' });
  const answer = await visitor.send('/developers/graphql', { method: 'POST', headers, body });
  expect(JSON.parse(answer.html).data).toEqual({ me: { role: 'AUDITOR' } });
});

it('passes on nothing that another site sends, and no form', async () => {
  await unchangedBy(app, async () => {
    const body = JSON.stringify({ query: '{ me { role } }' });
    for (const headers of [
      { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
    ]) {
      const answer = await visitor.send('/developers/graphql', { method: 'POST', headers, body });
      expect([answer.status, answer.html.includes('AUDITOR')]).toEqual([403, false]);
    }
  });
});

it('is read by strangers as far as it says nothing that takes a token', async () => {
  const stranger = new PortalVisitor(app);
  expect((await stranger.visit('/developers')).status).toBe(200);
  expect((await stranger.visit('/developers/queries')).location).toBe(
    '/sign-in?from=%2Fdevelopers%2Fqueries&lost=yes',
  );
});
