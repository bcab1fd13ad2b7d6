import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Role } from '../server/platform/actor.ts';
import { newId } from '../server/platform/ids.ts';
import { toCursor } from '../server/platform/reading/cursor.ts';
import type { RootField } from '../server/testing/schemaWalk.ts';
import {
  attacksOn,
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { pagesAt } from '../server/testing/schemaWalkPages.ts';
import { foundIn } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, withoutIds } from '../server/testing/schemaWalkSender.ts';
import { named, rolesAlike, rolesFor, rootFields, schema, shapes } from './walkedSchema.testing.ts';

// A walk asks for everything that the schema has, so it takes as long as the schema is wide.
vi.setConfig({ testTimeout: 120_000 });

/** One of each group of the roles for a field that are alike in whom they see, and in which kinds of record. */
const rolesOfEachSort = (root: RootField) => rolesAlike(rolesFor(root)).map(([role]) => role as Role);

describe('one council cannot reach another’s records', () => {
  let councils: WalkedCouncils;
  beforeAll(async () => {
    councils = await startWalkedCouncils(schema, shapes);
  });
  afterAll(() => councils.stop());
  /** Every row as it was after the attack before, which is how this one finds it. */
  let before: Record<string, string> | undefined;
  /** The rows of the other council: nothing changes any of them, so they are looked at once before all. */
  let ofTheOther: Record<string, string> | undefined;

  const takesArguments = rootFields.filter(({ field }) => field.args.length > 0);
  it.each(named(takesArguments))(
    '%s answers for its ids just as for ids that do not exist',
    async (_name, root) => {
      const { own, elsewhere, send, watch } = councils;
      before ??= await watch.fingerprint();
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
      const was = before;
      before = await watch.fingerprint();
      expect(before).toEqual(was);
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
        if (!WORKED_OUT.includes(listOf)) {
          const itsOwn = found(elsewhere[0].rowIds, ownTable);
          expect(withoutIds(await pageAt(itsOwn), []), `${role}: ${ownTable}`).toBe(ofNothing);
        }
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
/** What is listed without a table of its own: a cursor for a row of any table is all that can be tried. */
const WORKED_OUT: readonly string[] = ['ClientLevelDataFault'];

function found(rowIds: ReadonlyMap<string, string>, table: string | undefined): string {
  const uuid = table && rowIds.get(table);
  if (!uuid) throw new Error(`There is no row of ${table ?? 'the table that is listed'}.`);
  return uuid;
}
