import { afterAll, beforeAll, expect, it } from 'vitest';
import { registration } from '../../../server/examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';

let app: TestApp;
const ids: string[] = [];
const auditor: Asker = { role: 'AUDITOR', council: 'devon' };
const ENTRIES = `query($first: Int! = 20, $after: String, $subjectId: ID) { auditEntries(first: $first, after: $after, subjectId: $subjectId) {
  totalCount nodes { id occurredAt actorSubject actorRole action subjectType subjectId requestId } pageInfo { hasNextPage endCursor } } }`;

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon', 'oldham');
  for (const council of ['devon', 'devon', 'oldham']) {
    const { data } = await app.ask(
      { role: 'PRACTITIONER', council },
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: registration() },
    );
    ids.push(data.registerPerson.person.id);
  }
});
afterAll(() => app.stop());

const entries = async (asker: Asker, variables: Record<string, unknown> = {}) =>
  (await app.ask(asker, ENTRIES, variables)).data.auditEntries;

it('lists what has changed at the council, the latest first', async () => {
  for (const role of ['AUDITOR', 'COUNCIL_ADMINISTRATOR'] as const) {
    const page = await entries({ role, council: 'devon' });
    expect(page.totalCount).toBe(3);
    expect(page.nodes.map(({ subjectId }: { subjectId: string }) => subjectId).slice(0, 2)).toEqual([
      ids[1],
      ids[0],
    ]);
    expect(page.nodes[0]).toMatchObject({
      action: 'registerPerson',
      actorRole: 'PRACTITIONER',
      actorSubject: 'test-practitioner',
      subjectType: 'Person',
      occurredAt: '2026-06-01T08:00:00.000Z',
    });
    expect(page.nodes[2]).toMatchObject({ action: 'onboardCouncil', subjectType: 'Council' });
  }
});

it('goes on a page at a time', async () => {
  const first = await entries(auditor, { first: 2 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await entries(auditor, { first: 2, after: first.pageInfo.endCursor });
  expect(second.nodes.map(({ action }: { action: string }) => action)).toEqual(['onboardCouncil']);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

it('lists what happened to one record of the council’s own', async () => {
  expect(await entries(auditor, { subjectId: ids[0] })).toMatchObject({
    totalCount: 1,
    nodes: [{ subjectId: ids[0] }],
  });
  for (const subjectId of [ids[2], 'person_nobody', ids[0]?.replace('person', 'supporter')]) {
    expect(await entries(auditor, { subjectId })).toMatchObject({ totalCount: 0, nodes: [] });
  }
});

it('is for auditors and council administrators only', async () => {
  for (const role of ['PRACTITIONER', 'DIRECTOR', 'COMMISSIONER'] as const) {
    const { errors } = await app.ask({ role, council: 'devon' }, ENTRIES);
    expect(errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
  }
});
