import { type GraphQLNamedType, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readableKinds, visiblePersonId } from '../server/platform/access.ts';
import { ROLES, type Role } from '../server/platform/actor.ts';
import { newId } from '../server/platform/ids.ts';
import { toCursor } from '../server/platform/reading/cursor.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import {
  attacksOn,
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { pagesAt } from '../server/testing/schemaWalkPages.ts';
import { foundIn, shownColumns } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, codesOf, withoutIds } from '../server/testing/schemaWalkSender.ts';
import { PERMISSIONS, READERS } from './areas.ts';

// A walk asks for everything that the schema has, so it takes as long as the schema is wide.
vi.setConfig({ testTimeout: 120_000 });

const schema = builtSchema();
const shapes = READERS.map(({ shape }) => shape);
const rootFields = rootFieldsOf(schema);
const rolesFor = ({ operation, name }: RootField) =>
  PERMISSIONS[operation === 'query' ? 'Query' : 'Mutation'][name] ?? [];
const named = (fields: readonly RootField[]) => fields.map((root) => [root.name, root] as const);

describe('one council cannot reach another’s records', () => {
  let councils: WalkedCouncils;
  beforeAll(async () => {
    councils = await startWalkedCouncils(schema, shapes);
  });
  afterAll(() => councils.stop());
  /** The rows of the other council: nothing changes any of them, so they are looked at once before all. */
  let ofTheOther: Record<string, string> | undefined;

  const takesArguments = rootFields.filter(({ field }) => field.args.length > 0);
  it.each(named(takesArguments))(
    '%s answers for its ids just as for ids that do not exist',
    async (_name, root) => {
      const { own, elsewhere, send, watch } = councils;
      const before = await watch.fingerprint();
      const attacks = attacksOn(schema, shapes, root, { own, theirs: elsewhere[0] });
      for (const role of rolesOfEachSort(root)) {
        for (const { name, document, theirs, missing, ids } of attacks) {
          const asker = askerOf(role, own);
          const ofTheirs = withoutIds(await send(asker, document, theirs), ids);
          const ofMissing = withoutIds(await send(asker, document, missing), ids);
          expect(ofTheirs, `${role}: ${name}`).toBe(ofMissing);
          expect(foundIn(ofTheirs, elsewhere[0]), `${role}: ${name}`).toEqual([]);
        }
      }
      for (const { name, document, theirs } of attacks) {
        const { status, data } = await send(null, document, theirs);
        expect([status, data?.[root.name] ?? null], `nobody: ${name}`).toEqual([401, null]);
      }
      expect(await watch.fingerprint()).toEqual(before);
    },
  );

  const pages = rootFields.filter(({ field }) => field.args.some(({ name }) => name === 'after'));
  it.each(named(pages))('%s answers for its cursors just as for cursors of nothing', async (_name, root) => {
    const { own, elsewhere, send } = councils;
    const [request] = fullRequests(schema, shapes, root, own);
    const before = root.field.args.some(({ name }) => name === 'beforeCursor') ? 'beforeCursor' : 'before';
    const ask = (role: Role, page: Record<string, unknown>) =>
      send(askerOf(role, own), request?.document as string, { ...request?.variables, ...page });
    const listOf = getNamedType(root.field.type).name.replace(/Connection$/, '');
    const ownTable = shapes.find(({ typeName }) => typeName === listOf)?.table;
    const theirs = [...elsewhere[0].rowIds];
    for (const role of rolesFor(root)) {
      const { text } = await ask(role, {});
      // The cursors of a list carry its mark, so that these are refused for the row that they point at.
      const [, cursor = toCursor(newId(), root.name)] = /"endCursor":"([^"]+)"/.exec(text) ?? [];
      const pointingAt = (uuid: string) => {
        const mark = Buffer.from(cursor, 'base64url').subarray(16);
        return Buffer.concat([Buffer.from(uuid.replaceAll('-', ''), 'hex'), mark]).toString('base64url');
      };
      expect(cursor, role).toHaveLength(28);
      for (const [position, size] of [
        ['after', {}],
        [before, { first: null, last: 5 }],
      ] as const) {
        // With all that is behind the list, for a row such as it lists.
        const pageAt = (uuid: string) => ask(role, { ...size, [position]: pointingAt(uuid) });
        const ofNothing = withoutIds(await pageAt(newId()), []);
        expect(ofNothing, role).toContain('CURSOR_NOT_VALID');
        const itsOwn = found(elsewhere[0].rowIds, ownTable);
        expect(withoutIds(await pageAt(itsOwn), []), `${role}: ${ownTable}`).toBe(ofNothing);
        // And many at once, for a row of every table.
        const cursors = [newId(), ...theirs.map(([, uuid]) => uuid)].map(pointingAt);
        const [nothing, ...pages] = await pagesAt(root, { position, cursors }, (document, given) =>
          send(askerOf(role, own), document, { ...request?.variables, ...size, ...given }),
        );
        expect(nothing, role).toContain('CURSOR_NOT_VALID');
        expect(pages).toHaveLength(theirs.length);
        for (const [index, [table]] of theirs.entries()) {
          expect(pages[index], `${role}: ${table}`).toBe(nothing);
        }
      }
    }
  });

  it('shows each role all that it may see of its own council, and nothing of the other’s', async () => {
    const { own, elsewhere, send } = councils;
    const shown: string[] = [];
    const asked = new Set<string>();
    const roles = differentRoles();
    // Each document for one role after another, as the program and PostgreSQL keep what they have just worked out of it.
    for (const root of rootFields.filter((field) => field.operation === 'query')) {
      for (const { document, asks, variables } of fullRequests(schema, shapes, root, own)) {
        for (const role of roles.filter((each) => rolesFor(root).includes(each))) {
          const sent = await send(askerOf(role, own), document, variables);
          const { text } = sent;
          for (const set of elsewhere) expect(foundIn(text, set), `${role}: ${document}`).toEqual([]);
          expect(codesOf(sent), `${role}: ${document}`).not.toContain('INTERNAL_SERVER_ERROR');
          expect(codesOf(sent), `${role}: ${document}`).not.toContain('GRAPHQL_VALIDATION_FAILED');
          shown.push(text);
          for (const field of asks) asked.add(field);
        }
      }
    }
    expect(typesByIdPrefix(shown).filter(([, types]) => types.length !== 1)).toEqual([]);
    const everything = shown.join('\n');
    const unseen = [...own.texts].filter(([, text]) => !everything.includes(text)).map(([column]) => column);
    const shouldShow = shownColumns(shapes)
      .filter(({ shape, field }) => {
        const type = schema.getType(shape.typeName);
        return isObjectType(type) && field in type.getFields();
      })
      .map(({ shape, column }) => `${shape.table}.${column}`);
    expect(unseen.filter((column) => shouldShow.includes(column))).toEqual([]);
    expect(fieldsReachable().filter((field) => !asked.has(field))).toEqual([]);
  }, 120_000);

  const mutations = rootFields.filter(({ operation }) => operation === 'mutation');
  it.each(named(mutations))(
    '%s with a council’s own ids touches no row of the other',
    async (_name, root) => {
      const { own, elsewhere, send, watch } = councils;
      ofTheOther ??= await watch.fingerprint(elsewhere[0].tenantId);
      // What a change answers with is read like any query: its record and what hangs on it are enough.
      for (const { document, variables } of fullRequests(schema, shapes, root, own, 2)) {
        for (const role of rolesFor(root)) {
          const { text } = await send(askerOf(role, own), document, variables);
          for (const set of elsewhere) expect(foundIn(text, set), role).toEqual([]);
        }
      }
      expect(await watch.fingerprint(elsewhere[0].tenantId)).toEqual(ofTheOther);
    },
  );
});

/** The id of their row of a table. */
function found(rowIds: ReadonlyMap<string, string>, table: string | undefined): string {
  const uuid = table && rowIds.get(table);
  if (!uuid) throw new Error(`There is no row of ${table ?? 'the table that is listed'}.`);
  return uuid;
}

/** One of each group of roles that may use the same fields and read the same kinds of record. */
function differentRoles(): Role[] {
  return oneOfEach(ROLES, (role) =>
    rootFields.filter((root) => rolesFor(root).includes(role)).map(({ name }) => name),
  );
}

/** One of each group of the roles for a field that are alike in whom they see, and in which kinds of record. */
function rolesOfEachSort(root: RootField): Role[] {
  return oneOfEach(rolesFor(root), () => []);
}

function oneOfEach(roles: readonly Role[], alsoBy: (role: Role) => readonly string[]): Role[] {
  const groups = Map.groupBy(roles, (role) => {
    const actor = { subject: '', role, councilSlug: null, personId: null, supporterId: null };
    return JSON.stringify([readableKinds(actor, null), visiblePersonId(actor, null), alsoBy(role)]);
  });
  return [...groups.values()].map(([role]) => role as Role);
}

/** The names of the types that gave an id which begins with each word, over all of these answers. */
function typesByIdPrefix(answers: readonly string[]): [string, string[]][] {
  const types = new Map<string, Set<string>>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    for (const [key, id] of Object.entries(record)) {
      visit(id);
      // Below a fragment a walk gives each field the alias `Person_id`.
      const [, alias] = /^(?:(.*)_)?id$/.exec(key) ?? [null];
      const type = record[alias ? `${alias}___typename` : '__typename'];
      if (/(^|_)id$/.test(key) && typeof id === 'string' && typeof type === 'string') {
        const [prefix = ''] = id.split('_');
        types.set(prefix, (types.get(prefix) ?? new Set()).add(type));
      }
    }
  };
  for (const answer of answers) visit(JSON.parse(answer));
  expect(types.size).toBeGreaterThan(15);
  return [...types].map(([prefix, names]) => [prefix, [...names]]);
}

/** The plain fields of every type that a query can reach. */
function fieldsReachable(): string[] {
  const reached = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType) => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) visit(possible);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  visit(schema.getQueryType() as GraphQLNamedType);
  return [...reached]
    .filter(isObjectType)
    .filter((type) => type !== schema.getQueryType())
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
}
