import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicContextMaker } from '../server/context.ts';
import { CouncilDirectory } from '../server/domain/tenancy/councils/councilDirectory.queries.ts';
import { ROLES, ROLES_WITHOUT_COUNCIL } from '../server/platform/actor.ts';
import { newId, toGlobalId } from '../server/platform/ids.ts';
import { PUBLIC_ROUTES } from '../server/publicRoutes.ts';
import { startTestApp, type TestApp } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { argumentsFor, documentsFor, type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { fillCouncils, NODE_TYPES, type RecordSet } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, type Sent, sender } from '../server/testing/schemaWalkSender.ts';
import { type RowWatch, watchRows } from '../server/testing/schemaWalkTables.ts';
import { NODE_SOURCES, PERMISSIONS, PUBLIC_QUERIES, READERS } from './areas.ts';
import type { Permission } from './kit/permissions.ts';
import { permitPublicQuery } from './schema.ts';

const schema = builtSchema();
const rootFields = rootFieldsOf(schema);
const permissionOf = ({ operation, name }: RootField): Permission =>
  PERMISSIONS[operation === 'query' ? 'Query' : 'Mutation'][name] ?? [];

describe('the list of permissions', () => {
  it.each(['Query', 'Mutation'] as const)(
    'has an entry for every field of %s, and for nothing else',
    (type) => {
      const operation = type.toLowerCase();
      const fields = rootFields.filter((root) => root.operation === operation).map(({ name }) => name);
      expect(Object.keys(PERMISSIONS[type]).sort()).toEqual(fields.sort());
    },
  );

  it('names somebody for every field', () => {
    for (const root of rootFields) expect(permissionOf(root).length, root.name).toBeGreaterThan(0);
  });

  it('lets an auditor and a regional analyst change nothing', () => {
    const changes = Object.entries(PERMISSIONS.Mutation)
      .filter(([, roles]) => roles.includes('AUDITOR') || roles.includes('REGIONAL_ANALYST'))
      .map(([name]) => name);
    // It ends their own sessions, and changes nothing else.
    expect(changes).toEqual(['signOutEverywhere']);
  });
});

describe('the readers', () => {
  const nodeTypes = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );

  it('read every type that has an id, and no type twice', () => {
    const read = NODE_SOURCES.map(({ typeName }) => typeName);
    expect(new Set(read).size).toBe(read.length);
    const missing = nodeTypes.map(({ name }) => name).filter((name) => !read.includes(name));
    expect(missing).toEqual([]);
    expect(nodeTypes.length).toBeGreaterThan(0);
  });

  it('read only types whose ids say what they are', () => {
    for (const { name } of nodeTypes) expect(NODE_TYPES).toContain(name);
  });
});

describe('a role that is not listed for a field', () => {
  let app: TestApp;
  let watch: RowWatch;
  let own: RecordSet;
  let send: ReturnType<typeof sender>;

  beforeAll(async () => {
    app = await startTestApp();
    await app.onboard('devon', 'oldham');
    const shapes = READERS.map(({ shape }) => shape);
    [own] = (await fillCouncils(app.database, schema, shapes, ['devon', 'oldham'])) as [RecordSet];
    watch = await watchRows(app.database);
    send = sender(app);
  });
  afterAll(async () => {
    await watch.end();
    await app.stop();
  });

  const documents = new Map(
    rootFields.map((root) => [root, documentsFor(schema, root, 1)[0]?.text as string]),
  );
  const filling = {
    idFor: ({ types }: { types: readonly (typeof NODE_TYPES)[number][] }) =>
      toGlobalId(types[0] as (typeof NODE_TYPES)[number], newId()),
    isComplete: false,
  };
  const ask = (asker: Parameters<typeof send>[0], root: RootField): Promise<Sent> =>
    send(asker, documents.get(root) as string, argumentsFor(root, filling));
  const codesAt = (sent: Sent, root: RootField) =>
    (sent.errors ?? [])
      .filter(({ path }) => path?.length === 1 && path[0] === root.name)
      .map(({ extensions, message }) => ({ code: extensions.code, message }));

  /** What a role is told that it may use, by the names of the root fields. */
  const ownPermissions = async (asker: Parameters<typeof send>[0]) => {
    const { data } = await send(asker, '{ me { permissions } }', {});
    const me = data?.me as { permissions: string[] };
    const told = me.permissions;
    expect(new Set(told).size).toBe(told.length);
    return told.map((value) => value.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase()));
  };

  it.each(ROLES)('%s is refused, is not told otherwise, and nothing changes', async (role) => {
    const before = await watch.fingerprint();
    const asker = askerOf(role, own);
    const told = await ownPermissions(asker);
    for (const root of rootFields.filter((field) => !permissionOf(field).includes(role))) {
      expect(told).not.toContain(root.name);
      const sent = await ask(asker, root);
      expect(
        codesAt(sent, root).map(({ code }) => code),
        `${root.name} ${sent.text}`,
      ).toEqual(['FORBIDDEN']);
      expect(sent.data?.[root.name] ?? null, root.name).toBeNull();
    }
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('nobody at all gets further without a token, and nothing changes', async () => {
    const before = await watch.fingerprint();
    for (const root of rootFields) {
      const sent = await ask(null, root);
      expect(
        codesAt(sent, root).map(({ code }) => code),
        `${root.name} ${sent.text}`,
      ).toEqual(['UNAUTHENTICATED']);
      expect(sent.status, root.name).toBe(401);
      expect(sent.data?.[root.name] ?? null, root.name).toBeNull();
    }
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('whoever has not signed in sees nobody, reads what areas have opened, and changes nothing', async () => {
    const now = () => Temporal.Now.instant();
    const directory = new CouncilDirectory(app.connection, now);
    const contextFor = publicContextMaker({ database: app.connection, directory, now });
    const context = await contextFor({ councilSlug: 'devon', requestId: '1' });
    const session = context?.session as NonNullable<typeof context>['session'];
    const tables = await watch.tablesAboutPeople();
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const statement = { name: `count_${table}`, text: `select count(*)::int as rows from ${table}` };
      expect(await session.query(statement, []), table).toEqual([{ rows: 0 }]);
    }
    for (const { operation, name } of rootFields) {
      const isOpen = operation === 'query' && PUBLIC_QUERIES.includes(name);
      const read = () => permitPublicQuery({ session }, name);
      if (isOpen) expect(read, name).not.toThrow();
      else expect(read, name).toThrow('may not use');
    }
    for (const { query, path } of PUBLIC_ROUTES) expect(PUBLIC_QUERIES, path).toContain(query);
    const before = await watch.fingerprint();
    await expect(session.write(session.scope, async () => 'written')).rejects.toThrow('changes nothing');
    await session.end();
    expect(await watch.fingerprint()).toEqual(before);
  });

  it.each(ROLES)('is not %s where it is listed, which me says in full', async (role) => {
    const asker = askerOf(role, own);
    const listed = rootFields.filter((field) => permissionOf(field).includes(role));
    for (const root of listed) {
      const refusedByRole = codesAt(await ask(asker, root), root).filter(({ message }) =>
        message.startsWith('The role of'),
      );
      expect(refusedByRole, root.name).toEqual([]);
    }
    expect(listed.length).toBeGreaterThan(0);
    expect((await ownPermissions(asker)).sort()).toEqual(listed.map(({ name }) => name).sort());
    expect(ROLES_WITHOUT_COUNCIL.includes(role)).toBe(asker.council === undefined);
  });
});
