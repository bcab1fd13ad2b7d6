import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idPrefixes, newId, toGlobalId } from '../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { assessed, registered, startedPlan } from '../server/testing/seeder.ts';
import { NODE_SOURCES } from './areas.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const auditor: Asker = { role: 'AUDITOR', council: 'oldham' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const NODES = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Person { givenName } ... on Council { slug status } ... on AuditEntry { action } } }`;

describe('every type with an id', () => {
  const schema = builtSchema();
  const withId = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => 'id' in type.getFields());

  it('is a Node, has ids that begin with its own word, and is read by them', () => {
    expect(withId.length).toBeGreaterThan(15);
    for (const type of withId) {
      expect(type.getInterfaces().map(String), type.name).toContain('Node');
      expect([...idPrefixes().keys()], type.name).toContain(type.name);
      expect(
        NODE_SOURCES.filter(({ typeName }) => typeName === type.name),
        type.name,
      ).toHaveLength(1);
    }
    expect(new Set(idPrefixes().values()).size).toBe(idPrefixes().size);
  });
});

describe('records by their ids', () => {
  let app: TestApp;
  let people: string[];
  let council: { id: string };
  let elsewhere: { id: string };
  const nodes = async (asker: Asker, ids: unknown) => (await app.ask(asker, NODES, { ids })).data.nodes;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    people = [await registered(app, practitioner), await registered(app, practitioner)];
    const { data } = await app.ask(analyst, '{ councils { id slug } }');
    council = data.councils.find(({ slug }: { slug: string }) => slug === 'oldham');
    elsewhere = data.councils.find(({ slug }: { slug: string }) => slug === 'devon');
  });
  afterAll(() => app.stop());

  it('come in the order asked for, as often as asked for, with null for each that is not there', async () => {
    const theirs = await registered(app, { role: 'PRACTITIONER', council: 'devon' });
    const [first, second] = people as [string, string];
    const missing = toGlobalId('Person', newId());
    const found = await nodes(practitioner, [second, missing, council.id, 'nonsense', theirs, first, second]);
    expect(found.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      second,
      null,
      council.id,
      null,
      null,
      first,
      second,
    ]);
    expect(found[0]).toMatchObject({ __typename: 'Person', givenName: expect.any(String) });
    expect(await nodes(practitioner, [])).toEqual([]);
    expect(await nodes(practitioner, first)).toMatchObject([{ id: first }]);
  });

  it('take one statement for each type, however many they are', async () => {
    for (const count of [2, 50]) {
      const missing = Array.from({ length: count }, () => toGlobalId('SupportPlan', newId()));
      app.statements.length = 0;
      const found = await nodes(practitioner, [...people, ...missing, council.id]);
      expect(found.filter(Boolean)).toHaveLength(3);
      expect(app.statements).toHaveLength(3);
    }
  });

  it('are at most a hundred', async () => {
    const ids = Array.from({ length: 101 }, () => people[0]);
    expect(await nodes(practitioner, ids.slice(1))).toHaveLength(100);
    const { data, errors } = await app.ask(practitioner, NODES, { ids });
    expect(data?.nodes ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', asked: 101, limit: 100 });
    expect(errors?.[0]?.message).toContain('101 ids');
  });

  it('are those of a plan with all that hangs on it, each under the one type that gives its id', async () => {
    const [personId = ''] = people;
    const { allocation: assessedAs } = await assessed(app, practitioner, personId);
    const { planId } = await startedPlan(app, practitioner, { personId, allocationId: assessedAs.id });
    const query = `query($id: ID!) { supportPlan(id: $id) { id __typename person { id __typename }
      allocation { id __typename } outcomes { id __typename } supportItems { id __typename }
      budget { id __typename parts { id __typename } } } }`;
    const { data } = await app.ask(practitioner, query, { id: planId });
    const shown = [...JSON.stringify(data).matchAll(/"id":"([^"]+)","__typename":"([^"]+)"/g)];
    expect(shown.length).toBeGreaterThan(6);
    const found = await nodes(
      practitioner,
      shown.map(([, id]) => id),
    );
    expect(found.map((node: { __typename: string }) => node.__typename)).toEqual(
      shown.map(([, , typeName]) => typeName),
    );
  });

  it('councils are there for everybody, as in the list of councils', async () => {
    for (const asker of [analyst, practitioner, auditor]) {
      expect(await nodes(asker, [elsewhere.id, toGlobalId('Council', newId())])).toEqual([
        { __typename: 'Council', id: elsewhere.id, slug: 'devon', status: 'LIVE' },
        null,
      ]);
    }
    expect(await nodes(analyst, people)).toEqual([null, null]);
  });

  it('audit entries are there for those who may list them, and only their own council’s', async () => {
    const { data } = await app.ask(auditor, '{ auditEntries(first: 1) { nodes { id action } } }');
    const [entry] = data.auditEntries.nodes;
    expect(await nodes(auditor, [entry.id])).toEqual([{ __typename: 'AuditEntry', ...entry }]);
    for (const asker of [practitioner, analyst, { role: 'AUDITOR', council: 'devon' }] as Asker[]) {
      expect(await nodes(asker, [entry.id]), asker.role).toEqual([null]);
    }
  });

  it('a policy in force says which version it is, and a version is read by that', async () => {
    const { data } = await app.ask(practitioner, '{ policy { reviews { versionId number } } }');
    const { versionId, number } = data.policy.reviews;
    const version = await app.ask(
      practitioner,
      'query($id: ID!) { node(id: $id) { __typename id ... on PolicyVersion { area number } } }',
      { id: versionId },
    );
    expect(version.data.node).toEqual({
      __typename: 'PolicyVersion',
      id: versionId,
      area: 'reviews',
      number,
    });
  });
});
