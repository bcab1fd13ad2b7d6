import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_KINDS, type RecordKind, readableKinds } from '../server/platform/access.ts';
import { ROLES, type Role } from '../server/platform/actor.ts';
import { newId } from '../server/platform/ids.ts';
import type { Asker } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.ts';
import { queryAll } from '../server/testing/database.ts';
import { type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import {
  attacksOn,
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { foundIn, foundOfTables, type RecordSet, shownColumns } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, codesOf, withoutIds } from '../server/testing/schemaWalkSender.ts';
import { PERMISSIONS, READERS } from './areas.ts';

const schema = builtSchema();
const shapes = READERS.map(({ shape }) => shape);
const rootFields = rootFieldsOf(schema);
const queries = rootFields.filter(({ operation }) => operation === 'query');
const mutations = rootFields.filter(({ operation }) => operation === 'mutation');
const rolesFor = ({ operation, name }: RootField): readonly Role[] =>
  PERMISSIONS[operation === 'query' ? 'Query' : 'Mutation'][name] ?? [];

const OF_ONE_PERSON: readonly Role[] = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER'];
const actorOf = (role: Role) => ({ subject: '', role, councilSlug: null, personId: null, supporterId: null });
/** Roles that may read no kind of record of anybody. */
const READ_NOBODY = ROLES.filter(
  (role) => !OF_ONE_PERSON.includes(role) && readableKinds(actorOf(role), null).length === 0,
);

let councils: WalkedCouncils;
let aboutPeople: string[];
beforeAll(async () => {
  councils = await startWalkedCouncils(schema, shapes);
  aboutPeople = await councils.watch.tablesAboutPeople();
});
afterAll(() => councils.stop());

/** All that an asker gets from these fields, asking for everything with their own ids. */
async function everythingFrom(fields: readonly RootField[], asker: Asker, set: RecordSet): Promise<string> {
  const texts: string[] = [];
  for (const root of fields.filter((field) => rolesFor(field).includes(asker.role))) {
    // What a change answers with is read like any query: its record and what hangs on it are enough.
    const levels = root.operation === 'mutation' ? 2 : undefined;
    for (const { document, variables } of fullRequests(schema, shapes, root, set, levels)) {
      const sent = await councils.send(asker, document, variables);
      expect(codesOf(sent), document).not.toContain('INTERNAL_SERVER_ERROR');
      texts.push(sent.text);
    }
  }
  return texts.join('\n');
}

describe('one person’s token cannot reach another person of the same council', () => {
  const openToOne = rootFields.filter(
    (root) => root.field.args.length > 0 && rolesFor(root).some((role) => OF_ONE_PERSON.includes(role)),
  );

  it.each(openToOne.map((root) => [root.name, root] as const))(
    '%s answers for the neighbour’s ids just as for ids that do not exist',
    async (_name, root) => {
      const { own, neighbour, send, watch } = councils;
      const before = await watch.fingerprint();
      for (const role of rolesFor(root).filter((each) => OF_ONE_PERSON.includes(each))) {
        const asker = askerOf(role, own);
        for (const attack of attacksOn(schema, shapes, root, { own, theirs: neighbour })) {
          const ofTheirs = withoutIds(await send(asker, attack.document, attack.theirs), attack.ids);
          const ofMissing = withoutIds(await send(asker, attack.document, attack.missing), attack.ids);
          expect(ofTheirs, `${role}: ${attack.name}`).toBe(ofMissing);
          expect(foundIn(ofTheirs, neighbour), `${role}: ${attack.name}`).toEqual([]);
        }
      }
      expect(await watch.fingerprint()).toEqual(before);
    },
  );

  it.each(OF_ONE_PERSON)('%s sees nothing of anybody else, whatever is asked for', async (role) => {
    const { own, neighbour, elsewhere } = councils;
    const text = await everythingFrom(queries, askerOf(role, own), own);
    for (const set of [neighbour, ...elsewhere]) expect(foundOfTables(text, set, aboutPeople)).toEqual([]);
    if (role === 'PERSON') expect(foundOfTables(text, own, ['person']).length).toBeGreaterThan(0);
  });

  it('a supporter’s token for somebody else’s supporter record opens nothing', async () => {
    const { own, neighbour } = councils;
    const forged = askerOf('SUPPORTER', own, neighbour.rowIds.get('supporter'));
    expect(kindsFound(await everythingFrom(queries, forged, own), own)).toEqual([]);
    const representative = askerOf('REPRESENTATIVE', own, neighbour.rowIds.get('supporter'));
    expect(kindsFound(await everythingFrom(queries, representative, own), own)).toEqual([]);
  });
});

describe('roles that read no person', () => {
  it('are among the roles', () => {
    expect(READ_NOBODY).toEqual(
      expect.arrayContaining(['COMMISSIONER', 'POLICY_EDITOR', 'REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR']),
    );
  });

  it.each(READ_NOBODY)('%s finds nobody in anything they may ask for or change', async (role) => {
    const { own, neighbour, elsewhere } = councils;
    const asked = await everythingFrom(queries, askerOf(role, own), own);
    const changed = await everythingFrom(mutations, askerOf(role, own), own);
    for (const set of [own, neighbour, ...elsewhere]) {
      expect(foundOfTables(asked + changed, set, aboutPeople)).toEqual([]);
    }
  });
});

describe('kinds of record', () => {
  it.each(ROLES.filter((role) => !OF_ONE_PERSON.includes(role)))(
    '%s sees only the kinds that the role reads',
    async (role) => {
      const { own } = councils;
      const text = await everythingFrom(queries, askerOf(role, own), own);
      const readable = readableKinds(actorOf(role), null);
      expect(kindsFound(text, own).filter((kind) => !readable.includes(kind))).toEqual([]);
    },
  );

  it.each(RECORD_KINDS)('a supporter with consent to %s sees that and no other kind', async (kind) => {
    const { own } = councils;
    const supporter = await supporterWith([kind]);
    const text = await everythingFrom(queries, askerOf('SUPPORTER', own, supporter), own);
    const kindHasTexts = textsOfKind(own, kind).length > 0;
    expect(kindsFound(text, own)).toEqual(kindHasTexts ? [kind] : []);
  });

  it('a supporter without consents sees no record of any kind, and changes nothing', async () => {
    const { own, watch } = councils;
    const asker = askerOf('SUPPORTER', own, await supporterWith([]));
    const before = await watch.fingerprint();
    const asked = await everythingFrom(queries, asker, own);
    const changed = await everythingFrom(mutations, asker, own);
    expect(kindsFound(asked + changed, own)).toEqual([]);
    const unread = aboutPeople.filter((table) => !shapes.some((shape) => shape.table === table));
    expect(foundOfTables(asked + changed, own, unread)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('a representative whose authority has ended sees and changes no more than a supporter', async () => {
    const { own, watch } = councils;
    const asker = askerOf('REPRESENTATIVE', own, await supporterWith([], { authorityTo: '2026-05-31' }));
    const before = await watch.fingerprint();
    const asked = await everythingFrom(queries, asker, own);
    const changed = await everythingFrom(mutations, asker, own);
    expect(kindsFound(asked + changed, own)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('have a text each by which they can be told, once there is a type of that kind', () => {
    for (const { shape, kind } of READERS) {
      if (kind) expect(textsOfKind(councils.own, kind).length, shape.typeName).toBeGreaterThan(0);
    }
  });
});

/** The kind of the walk's row of each type whose rows differ. */
const KIND_OF_ROW: Record<string, RecordKind> = {
  decision: 'ASSESSMENTS',
  open_step: 'REVIEWS',
  notice: 'REVIEWS',
};

/** The texts of a person's record that are of one kind: those of the kind's types, and single fields of others. */
function textsOfKind(set: RecordSet, wanted: RecordKind): string[] {
  return shownColumns(shapes).flatMap(({ shape, field, column }) => {
    const reader = READERS.find((each) => each.shape === shape);
    const kind = reader?.fieldKinds?.[field] ?? reader?.kind ?? KIND_OF_ROW[shape.table] ?? null;
    const text = set.texts.get(`${shape.table}.${column}`);
    return kind === wanted && text ? [text] : [];
  });
}

function kindsFound(text: string, set: RecordSet): RecordKind[] {
  return RECORD_KINDS.filter((kind) => textsOfKind(set, kind).some((known) => text.includes(known)));
}

/** Adds somebody to the circle of support of the person whose tokens are used. */
async function supporterWith(
  consents: readonly RecordKind[],
  { authorityTo = null as string | null } = {},
): Promise<string> {
  const { app, own } = councils;
  const id = newId();
  await queryAll(
    app.database,
    `insert into supporter (tenant_id, id, person_id, name, relationship, lives_in_household, authority, authority_from, authority_to, consents, consent_recorded_on)
     values ($1, $2, $3, 'Asha', 'friend', false, $4, $5, $6, $7, '2026-05-01')`,
    [
      own.tenantId,
      id,
      own.rowIds.get('person'),
      authorityTo ? 'ATTORNEY' : 'NONE',
      authorityTo ? '2026-01-01' : null,
      authorityTo,
      consents,
    ],
  );
  return id;
}
