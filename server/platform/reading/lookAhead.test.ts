import { buildSchema, type ExecutionResult, execute, type GraphQLObjectType, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LookAheadInfo, lookAhead, lookAheadPage } from './lookAhead.ts';
import type { Selection } from './selection.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Titled { title: String }
  type Person implements Node { id: ID! familyName: String plans: [Plan!]! plan(id: ID!): Plan }
  type Plan implements Node & Titled {
    id: ID! title: String person: Person outcomes: [Outcome!]! cost(per: Int = 1): Int
  }
  type Outcome implements Node & Titled { id: ID! title: String plan: Plan }
  type PlanEdge { node: Plan! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type PlanConnection { edges: [PlanEdge!] nodes: [Plan!] pageInfo: PageInfo totalCount: Int }
  type Payload { plan: Plan userErrors: [String!] }
  type Query { plan: Plan node(id: ID): Node plans(first: Int): PlanConnection signOff: Payload }
`);

let resolve: (info: LookAheadInfo) => unknown;
for (const field of Object.values((schema.getQueryType() as GraphQLObjectType).getFields())) {
  field.resolve = (_parent, _args, _context, info) => {
    resolve(info);
    return null;
  };
}

type Executor = (text: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
const compiled = new Map<string, CompiledQuery | ExecutionResult>();
const documents = new Map<string, ReturnType<typeof parse>>();

function documentOf(text: string) {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

const executors: [string, Executor][] = [
  [
    'graphql-js',
    async (text, variableValues) => execute({ schema, document: documentOf(text), variableValues }),
  ],
  [
    'graphql-jit',
    async (text, variables) => {
      const query = compiled.get(text) ?? compileQuery(schema, documentOf(text));
      compiled.set(text, query);
      if (!isCompiledQuery(query)) throw new Error('graphql-jit could not compile this.');
      return (await query.query({}, {}, variables ?? {})) as ExecutionResult;
    },
  ],
];

describe.each(executors)('looking ahead under %s', (_name, run) => {
  beforeEach(() => {
    documents.clear();
    compiled.clear();
  });

  /** What one look at the field being resolved gives. */
  async function seen<Result>(
    look: (info: LookAheadInfo) => Result,
    text: string,
    variables?: Record<string, unknown>,
  ): Promise<Result> {
    const results: Result[] = [];
    resolve = (info) => results.push(look(info));
    expect((await run(text, variables)).errors).toBeUndefined();
    expect(results).toHaveLength(1);
    return results[0] as Result;
  }
  const keyOf = async (text: string, variables?: Record<string, unknown>) =>
    (await seen((info) => lookAhead(info), text, variables)).key;

  it('sees nested fields, whatever their order', async () => {
    expect(await keyOf('{ plan { title outcomes { title id } id } }')).toBe('{id,outcomes{id,title},title}');
    expect(await keyOf('{ plan { id title outcomes { id title } } }')).toBe('{id,outcomes{id,title},title}');
  });

  it('takes aliases of one field together, under its own name', async () => {
    expect(await keyOf('{ plan { a: outcomes { id } b: outcomes { name: title } } }')).toBe(
      '{outcomes{id,title}}',
    );
  });

  it('takes together what is asked for at several places', async () => {
    const text =
      '{ plan { id } plan { title person { id } } ...More } fragment More on Query { plan { person { familyName } } }';
    expect(await keyOf(text)).toBe('{id,person{familyName,id},title}');
  });

  it('follows fragments and inline fragments that apply to the type', async () => {
    const text = `{ plan { ...P ... { title } ... on Titled { title } ... on Node { id } } }
      fragment P on Plan { person { ...Q } } fragment Q on Person { familyName }`;
    expect(await keyOf(text)).toBe('{id,person{familyName},title}');
  });

  it('says which fields take arguments, given or not, and looks no further there', async () => {
    expect(await keyOf('{ plan { cost person { plan(id: 1) { title } } } }')).toBe('{cost(),person{plan()}}');
  });

  it('obeys @include and @skip', async () => {
    const literal =
      '{ plan { id @include(if: true) title @skip(if: true) person @include(if: false) { id } } }';
    expect(await keyOf(literal)).toBe('{id}');
    const text = `query ($yes: Boolean!, $no: Boolean = false) {
      plan { id @include(if: $yes) title @skip(if: $no) ... on Plan @include(if: $no) { person { id } } ...P @skip(if: $yes) }
    } fragment P on Plan { outcomes { id } }`;
    expect(await keyOf(text, { yes: true })).toBe('{id,title}');
    expect(await keyOf(text, { yes: false })).toBe('{outcomes{id},title}');
    expect(await keyOf(text, { yes: true, no: true })).toBe('{id,person{id}}');
  });

  it('leaves out a second asking for the field when a variable says so', async () => {
    const text = 'query ($more: Boolean!) { plan { id } plan @include(if: $more) { title } }';
    expect(await keyOf(text, { more: false })).toBe('{id}');
    expect(await keyOf(text, { more: true })).toBe('{id,title}');
  });

  it('remembers what a document selects, unless a variable decides', async () => {
    const same = '{ plan { id title } }';
    const look = (info: LookAheadInfo) => lookAhead(info);
    expect(await seen(look, same)).toBe(await seen(look, same));
    const varying = 'query ($v: Boolean!) { plan { id title @include(if: $v) } }';
    expect(await seen(look, varying, { v: true })).not.toBe(await seen(look, varying, { v: true }));
  });

  it('asks for the type where the schema names an interface', async () => {
    const text = '{ node { id ... on Plan { title outcomes { id } } ... on Person { familyName } } }';
    expect(await keyOf(text)).toBe('{__typename,familyName,id,outcomes{id},title}');
    const asPlan = await seen((info) => lookAhead(info, [], 'Plan'), text);
    expect(asPlan?.key).toBe('{__typename,id,outcomes{id},title}');
  });

  it('steps into a payload, and says when nothing is asked for there', async () => {
    const plan = (info: LookAheadInfo): Selection | null => lookAhead(info, ['plan']);
    expect((await seen(plan, '{ signOff { plan { title } userErrors } }'))?.key).toBe('{title}');
    expect(await seen(plan, '{ signOff { userErrors } }')).toBeNull();
  });

  it('takes edges and nodes of a connection together', async () => {
    const page = await seen(
      lookAheadPage,
      '{ plans { totalCount edges { cursor node { id } } nodes { title person { id } } } }',
    );
    expect(page).toMatchObject({ rows: true, totalCount: true, node: { key: '{id,person{id},title}' } });
    const total = await seen(lookAheadPage, '{ plans { totalCount } }');
    expect(total).toMatchObject({ rows: false, totalCount: true, node: { key: '' } });
    const info = await seen(lookAheadPage, '{ plans { pageInfo { hasNextPage } } }');
    expect(info).toMatchObject({ rows: true, totalCount: false });
  });
});
