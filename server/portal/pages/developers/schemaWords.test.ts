import {
  buildSchema,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLType,
  isListType,
  isNonNullType,
  parse,
  validate,
} from 'graphql';
import { expect, it } from 'vitest';
import type { SchemaFieldFragment, SchemaTypeNameFragment } from '../../../../schema/operations/generated.ts';
import { exampleOf, namedType, refusalsOf, typeInWords } from './schemaWords.ts';

const SCHEMA = buildSchema(`
  type Query { person(id: ID!): Person people(first: Int): PersonConnection! day: String errorCodes: [Person!] }
  type Mutation { agreePlan(input: AgreePlanInput!, dryRun: Boolean! = false): AgreePlanPayload }
  input AgreePlanInput { planId: ID! }
  type AgreePlanPayload { userErrors: [AgreePlanError!]! }
  type AgreePlanError { code: String! message: String! path: [String!]! }
  type Person { id: ID! }
  type PersonConnection { nodes: [Person!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);

function introspected(type: GraphQLType): SchemaTypeNameFragment {
  if (isNonNullType(type))
    return { kind: 'NON_NULL', name: null, ofType: introspected(type.ofType) as never };
  if (isListType(type)) return { kind: 'LIST', name: null, ofType: introspected(type.ofType) as never };
  const kind = ['ID', 'String', 'Int', 'Boolean'].includes(type.name) ? 'SCALAR' : 'OBJECT';
  return { kind, name: type.name, ofType: null };
}

function field(type: 'Query' | 'Mutation', name: string): SchemaFieldFragment {
  const found = (type === 'Query' ? SCHEMA.getQueryType() : SCHEMA.getMutationType())?.getFields()[name];
  if (!found) throw new Error(`There is no ${name}.`);
  const args = found.args.map((arg) => ({
    name: arg.name,
    description: null,
    defaultValue: arg.defaultValue === undefined ? null : String(arg.defaultValue),
    type: introspected(arg.type),
  }));
  return { name, description: null, deprecationReason: null, args, type: introspected(found.type) };
}

it('writes a type as the schema language does, and finds what it is made of', () => {
  const type = introspected(new GraphQLNonNull(new GraphQLList(SCHEMA.getType('Person') as never)));
  expect([typeInWords(type), namedType(type)]).toEqual(['[Person]!', 'Person']);
  expect(refusalsOf('agreePlan')).toBe('AgreePlanErrorCode');
});

it('begins a document that the schema allows, for whatever can be asked or changed', () => {
  for (const [type, name] of [
    ['Query', 'person'],
    ['Query', 'people'],
    ['Query', 'day'],
    ['Query', 'errorCodes'],
    ['Mutation', 'agreePlan'],
  ] as const) {
    const text = exampleOf(field(type, name), type === 'Mutation');
    expect([text, validate(SCHEMA, parse(text))]).toEqual([text, []]);
  }
});
