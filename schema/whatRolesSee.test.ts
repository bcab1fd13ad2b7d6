import { type GraphQLNamedType, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readableKinds } from '../server/platform/access.ts';
import { ROLES, ROLES_OF_ONE_PERSON, type Role } from '../server/platform/actor.ts';
import {
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { foundIn, foundOfTables, shownColumns } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, codesOf } from '../server/testing/schemaWalkSender.ts';
import {
  actorOf,
  kindsFound,
  queries,
  ROLES_THAT_READ_NOBODY,
  rolesAlike,
  rolesFor,
  schema,
  shapes,
} from './walkedSchema.testing.ts';

// A walk asks for everything that the schema has, so it takes as long as the schema is wide.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Groups of roles that may use the same queries and read the same kinds of record, and so see the same. */
const GROUPS = rolesAlike(ROLES, (role) =>
  queries.filter((root) => rolesFor(root).includes(role)).map(({ name }) => name),
);

describe('each role, asking for everything', () => {
  let councils: WalkedCouncils;
  let aboutPeople: string[];
  /** All that each role was answered. */
  const shownTo = new Map<Role, string>();
  const answers: string[] = [];
  const asked = new Set<string>();

  beforeAll(async () => {
    councils = await startWalkedCouncils(schema, shapes);
    aboutPeople = await councils.watch.tablesAboutPeople();
    const shown = new Map<Role[], string[]>(GROUPS.map((group) => [group, []]));
    // Each document for one role and then for all others, as the program and PostgreSQL keep what they have just worked out of it.
    for (const root of queries) {
      for (const { document, asks, variables } of fullRequests(schema, shapes, root, councils.own)) {
        const [first, ...others] = [...shown].filter(([group]) => rolesFor(root).includes(group[0] as Role));
        const ask = async ([group, texts]: [Role[], string[]]) => {
          texts.push(await answerTo(group[0] as Role, document, variables));
        };
        if (first) await ask(first);
        await Promise.all(others.map(ask));
        for (const field of asks) asked.add(field);
      }
    }
    for (const [group, texts] of shown) {
      for (const role of group) shownTo.set(role, texts.join('\n'));
      answers.push(...texts);
    }
  });
  afterAll(() => councils.stop());

  async function answerTo(role: Role, document: string, variables: Record<string, unknown>): Promise<string> {
    const sent = await councils.send(askerOf(role, councils.own), document, variables);
    expect(codesOf(sent), `${role}: ${document}`).not.toContain('INTERNAL_SERVER_ERROR');
    expect(codesOf(sent), `${role}: ${document}`).not.toContain('GRAPHQL_VALIDATION_FAILED');
    return sent.text;
  }

  it.each(ROLES)('%s sees nothing of another council', (role) => {
    const shown = shownTo.get(role) as string;
    expect(shown).not.toBe('');
    for (const set of councils.elsewhere) expect(foundIn(shown, set)).toEqual([]);
  });

  it.each(ROLES_OF_ONE_PERSON)('%s sees nothing of anybody else in the council', (role) => {
    const { own, neighbour } = councils;
    const shown = shownTo.get(role) as string;
    expect(foundOfTables(shown, neighbour, aboutPeople)).toEqual([]);
    if (role === 'PERSON') expect(foundOfTables(shown, own, ['person']).length).toBeGreaterThan(0);
  });

  it.each(ROLES_THAT_READ_NOBODY)('%s finds nobody in anything they may ask for', (role) => {
    const { own, neighbour, elsewhere } = councils;
    for (const set of [own, neighbour, ...elsewhere]) {
      expect(foundOfTables(shownTo.get(role) as string, set, aboutPeople)).toEqual([]);
    }
  });

  it.each(ROLES.filter((role) => !ROLES_OF_ONE_PERSON.includes(role)))(
    '%s sees only the kinds that the role reads',
    (role) => {
      const readable = readableKinds(actorOf(role), null);
      const found = kindsFound(shownTo.get(role) as string, councils.own);
      expect(found.filter((kind) => !readable.includes(kind))).toEqual([]);
    },
  );

  it('gets ids of which each beginning belongs to one type', () => {
    expect(typesByIdPrefix(answers).filter(([, types]) => types.length !== 1)).toEqual([]);
  });

  it('together sees every column that is shown, by every field that there is', () => {
    const { own } = councils;
    const everything = answers.join('\n');
    const unseen = [...own.texts].filter(([, text]) => !everything.includes(text)).map(([column]) => column);
    const shouldShow = shownColumns(shapes)
      .filter(({ shape, field }) => {
        const type = schema.getType(shape.typeName);
        return isObjectType(type) && field in type.getFields();
      })
      .map(({ shape, column }) => `${shape.table}.${column}`);
    expect(unseen.filter((column) => shouldShow.includes(column))).toEqual([]);
    expect(fieldsReachable().filter((field) => !asked.has(field))).toEqual([]);
  });
});

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
