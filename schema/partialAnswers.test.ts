import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { countRows } from '../server/testing/database.ts';
import { rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { assessed, registered, startedPlan } from '../server/testing/seeder.ts';

const roots = rootFieldsOf(builtSchema());

it('every root field may be null, so that an error of one leaves the others as they are', () => {
  expect(roots.length).toBeGreaterThan(70);
  expect(roots.filter(({ field }) => isNonNullType(field.type)).map(({ name }) => name)).toEqual([]);
});

describe('a request of which one part is not for the caller', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  let app: TestApp;
  let personId: string;
  let partId: string;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    const started = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { supportPlan(id: $id) { budget { parts { id } } } }',
      { id: started.planId },
    );
    partId = data.supportPlan.budget.parts[0].id;
  });
  afterAll(() => app.stop());

  it('answers the change that was saved beside the one that was forbidden', async () => {
    const { data: read } = await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', {
      id: personId,
    });
    const transactions = await countRows(app.database, 'ledger_transaction');
    const { data, errors } = await app.ask(
      practitioner,
      `mutation($update: UpdatePersonInput!, $pay: PayInstalmentInput!) {
        a: updatePerson(input: $update) { person { preferredName } userErrors { code } }
        b: payInstalment(input: $pay) { userErrors { code } }
      }`,
      {
        update: { personId, expectedVersion: read.person.version, preferredName: 'Dot' },
        pay: { partId, instalmentStartsOn: '2026-06-01' },
      },
    );
    expect(data).toEqual({ a: { person: { preferredName: 'Dot' }, userErrors: [] }, b: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['b'], 'FORBIDDEN']]);
    expect(await countRows(app.database, 'ledger_transaction')).toBe(transactions);
  });

  it('answers every panel of a page but the forbidden one', async () => {
    const { data, errors } = await app.ask(
      practitioner,
      '{ people(first: 1) { nodes { id } } auditEntries { nodes { id } } councils { slug } }',
    );
    expect(data).toEqual({
      people: { nodes: [{ id: personId }] },
      auditEntries: null,
      councils: [{ slug: 'oldham' }],
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['auditEntries'], 'FORBIDDEN'],
    ]);
  });
});
