import {
  buildSchema,
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loaderFor, relation } from './loaders.ts';
import { lookAhead, lookAheadPage } from './lookAhead.ts';
import { readByKey, readOne, readPage, rowIdOf } from './reader.ts';
import { selectionOf } from './selection.ts';
import type { Shape } from './shape.ts';
import {
  ALDER,
  createToyDatabase,
  personShape,
  planShape,
  type ToyDatabase,
  type ToySession,
  toyId,
} from './toyCouncils.testing.ts';

const schema = buildSchema(`
  type Person { id: ID! familyName: String! fullName: String! plans: [SupportPlan!]! plansTitled(title: String!): [SupportPlan!]! }
  type SupportPlan { id: ID! title: String status: String person: Person latestReview: Review outcomes: [Outcome!]! }
  type Outcome { id: ID! title: String }
  type Review { heldOn: String }
  type PersonEdge { node: Person! cursor: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type PersonConnection { edges: [PersonEdge!] nodes: [Person!] pageInfo: PageInfo! totalCount: Int }
  type Query { people(first: Int!, after: String): PersonConnection plan(n: Int!): SupportPlan }
`);

// biome-ignore lint/suspicious/noExplicitAny: the parents and arguments of resolvers are as the schema above says.
type Resolver = (parent: any, args: any, session: ToySession, info: GraphQLResolveInfo) => unknown;

const related =
  (shape: Shape): Resolver =>
  (parent, _args, session, info) =>
    relation(session, shape, parent, info);

const resolvers: Record<string, Record<string, Resolver>> = {
  Query: {
    people: (_parent, { first, after }, session, info) =>
      readPage(session, personShape, lookAheadPage(info), {
        first,
        after,
        list: 'people',
        orderBy: ['family_name'],
      }),
    plan: (_parent, { n }, session, info) =>
      readOne(session, planShape, toyId('plan', 'a', n), lookAhead(info)),
  },
  Person: {
    fullName: (person) => `${person.givenName} ${person.familyName}`,
    plans: related(personShape),
    // A list that takes arguments, whose rows come without what is selected below them.
    plansTitled: async (person, { title }, session) => {
      const plans = await readByKey(
        session,
        planShape,
        { column: 'person_id', value: rowIdOf(person) },
        selectionOf('id', 'title'),
      );
      return plans.filter((plan) => plan.title === title);
    },
  },
  SupportPlan: {
    status: (plan) => (plan.latestReview?.heldOn ? 'REVIEWED' : plan.sharedAt ? 'SHARED' : 'DRAFT'),
    person: related(planShape),
    outcomes: related(planShape),
  },
};
for (const [typeName, fields] of Object.entries(resolvers)) {
  const type = schema.getType(typeName) as GraphQLObjectType;
  for (const [name, resolve] of Object.entries(fields))
    Object.assign(type.getFields()[name] as object, { resolve });
}

let database: ToyDatabase;
let session: ToySession;
beforeAll(async () => {
  database = await createToyDatabase(60);
});
afterAll(() => database.drop());
beforeEach(() => {
  session = database.session(ALDER);
});
afterEach(() => session.end());

async function underGraphqlJs(text: string): Promise<ExecutionResult> {
  return execute({ schema, document: parse(text), contextValue: session });
}

async function underGraphqlJit(text: string): Promise<ExecutionResult> {
  const query = compileQuery(schema, parse(text));
  if (!isCompiledQuery(query)) throw new Error('graphql-jit could not compile this.');
  return (await query.query({}, session, {})) as ExecutionResult;
}

describe.each([
  ['graphql-js', underGraphqlJs],
  ['graphql-jit', underGraphqlJit],
])('a request under %s', (_name, run) => {
  it.each([1, 10, 50])('for a page of %i takes one statement and one for the total', async (first) => {
    const result = await run(`{ people(first: ${first}) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor node { fullName plans { status outcomes { title } person { id } } } } } }`);
    expect(result.errors).toBeUndefined();
    expect(session.sent).toHaveLength(2);
    expect(result.data).toMatchObject({
      people: {
        totalCount: 60,
        pageInfo: { hasNextPage: true },
        edges: { length: first, 0: { node: { fullName: 'Given 1 Family 000000', plans: { length: 2 } } } },
      },
    });
    const { edges, pageInfo } = (result.data as { people: Record<string, never> }).people as {
      edges?: { cursor: string }[];
      pageInfo?: { endCursor: string };
    };
    expect(edges?.at(-1)?.cursor).toBe(pageInfo?.endCursor);
  });

  it('brings what a derived field needs without being asked for it', async () => {
    const result = await run('{ one: plan(n: 1) { status } two: plan(n: 2) { status } }');
    expect(result.data).toEqual({ one: { status: 'REVIEWED' }, two: { status: 'REVIEWED' } });
    expect(session.sent).toHaveLength(2);
  });

  it('loads what was not looked ahead for all siblings at once', async () => {
    const text = `{ people(first: 3) { nodes { plansTitled(title: "Plan 1") { title person { familyName } outcomes { title } } } } }`;
    const result = await run(text);
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual({
      people: {
        nodes: [
          {
            plansTitled: [
              {
                title: 'Plan 1',
                person: { familyName: 'Family 000000' },
                outcomes: [{ title: 'Outcome "3"' }, { title: 'Outcome "2"' }, { title: 'Outcome "1"' }],
              },
            ],
          },
          { plansTitled: [] },
          { plansTitled: [] },
        ],
      },
    });
    // The page, the list with arguments for each of three people, and one for each relation below it.
    expect(session.sent).toHaveLength(1 + 3 + 2);
  });
});

describe('a loader', () => {
  it('loads all that are asked for at once in one statement', async () => {
    const loader = loaderFor(session, planShape, selectionOf('title'));
    const plans = await Promise.all([1, 2, 3].map((n) => loader.load(toyId('plan', 'a', n))));
    expect(plans.map((plan) => plan?.title)).toEqual(['Plan 1', 'Plan 2', 'Plan 3']);
    expect(session.sent).toHaveLength(1);
  });

  it('lives as long as its session', () => {
    const loader = loaderFor(session, planShape, selectionOf('title'));
    expect(loaderFor(session, planShape, selectionOf('title'))).toBe(loader);
    expect(loaderFor(session, planShape, selectionOf('id'))).not.toBe(loader);
    expect(loaderFor({ ...session }, planShape, selectionOf('title'))).not.toBe(loader);
  });

  it('asks for a row once, however many want it, and again when it is wanted later', async () => {
    const loader = loaderFor(session, planShape, selectionOf('title'));
    const twice = await Promise.all([loader.load(toyId('plan', 'a', 1)), loader.load(toyId('plan', 'a', 1))]);
    expect(twice[0]).toEqual(twice[1]);
    expect(session.sent).toHaveLength(1);
    await loader.load(toyId('plan', 'a', 1));
    expect(session.sent).toHaveLength(2);
  });

  it('is not asked when the parent already has the value, even as null', () => {
    const info = { fieldName: 'latestReview' } as Parameters<typeof relation>[3];
    expect(relation(session, planShape, { id: 'plan_1', latestReview: null }, info)).toBeNull();
    expect(session.sent).toEqual([]);
  });
});
