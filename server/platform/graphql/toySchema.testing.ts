import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  lexicographicSortSchema,
} from 'graphql';
import { RequestError } from '../errors.ts';

/**
 * A small schema for the tests of this folder: a garden, so that nobody mistakes it for the product's. It has
 * what executors tend to get wrong: nulls in non-null places, errors in lists, abstract types, defaults,
 * custom scalars.
 */
const PlainDate = new GraphQLScalarType<Temporal.PlainDate, string>({
  name: 'PlainDate',
  serialize: (value) => String(value),
  parseValue: (value) => Temporal.PlainDate.from(String(value)),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw new TypeError('A date is written as text.');
    return Temporal.PlainDate.from(node.value);
  },
});

const Season = new GraphQLEnumType({
  name: 'Season',
  values: { SPRING: { value: 1 }, SUMMER: { value: 2 } },
});

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: GraphQLString } },
  resolveType: (value: { kind: string }) => value.kind,
});

const Leaf: GraphQLObjectType = new GraphQLObjectType({
  name: 'Leaf',
  interfaces: [Named],
  fields: () => ({
    name: { type: GraphQLString },
    size: { type: new GraphQLNonNull(GraphQLInt) },
    brokenSize: {
      type: new GraphQLNonNull(GraphQLInt),
      resolve: () => {
        throw new RequestError('FORBIDDEN', 'The size of this leaf is not for you.', { field: 'brokenSize' });
      },
    },
  }),
});

const Plant: GraphQLObjectType = new GraphQLObjectType({
  name: 'Plant',
  interfaces: [Named],
  fields: () => ({
    name: { type: GraphQLString },
    plantedOn: { type: PlainDate },
    season: { type: Season },
    height: { type: GraphQLInt },
    missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    late: { type: GraphQLString, resolve: async () => 'late' },
    lateFailure: {
      type: GraphQLString,
      resolve: async () => {
        throw new Error('A secret of the database');
      },
    },
    lateMissing: { type: new GraphQLNonNull(GraphQLString), resolve: async () => null },
    leaves: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Leaf))) },
    looseLeaves: { type: new GraphQLList(Leaf), resolve: (plant: { leaves: unknown }) => plant.leaves },
    neighbour: { type: Plant, resolve: () => plants[1] },
    sureNeighbour: { type: new GraphQLNonNull(Plant), resolve: async () => plants[1] },
    parts: { type: new GraphQLList(Part), resolve: () => parts },
  }),
});

const Part: GraphQLUnionType = new GraphQLUnionType({
  name: 'Part',
  types: () => [Plant, Leaf],
  resolveType: (value: { kind: string }) => {
    if (value.kind === 'Stone') throw new Error('A stone is no part of a plant.');
    return value.kind;
  },
});

const leaf = (name: string, size: number | null) => ({ kind: 'Leaf', name, size });
const plants = [
  {
    kind: 'Plant',
    name: 'oak',
    plantedOn: '2026-04-01',
    season: 1,
    height: 300,
    leaves: [leaf('a', 1), leaf('b', 2)],
  },
  {
    kind: 'Plant',
    name: 'ash',
    plantedOn: null,
    season: 2,
    height: 20,
    leaves: [leaf('c', null), leaf('d', 4)],
  },
  { kind: 'Plant', name: 'elm', plantedOn: null, season: 9, height: 1.5, leaves: [] },
];
const parts = [leaf('e', 5), plants[0], null];

const PlantsConnection = new GraphQLObjectType({
  name: 'PlantsConnection',
  fields: {
    nodes: { type: new GraphQLNonNull(new GraphQLList(Plant)) },
    totalCount: { type: GraphQLInt },
  },
});

const Sowing = new GraphQLInputObjectType({
  name: 'Sowing',
  fields: {
    name: { type: new GraphQLNonNull(GraphQLString) },
    on: { type: PlainDate },
    season: { type: Season, defaultValue: 1 },
  },
});

/** The arguments as the resolver received them, in a fixed order, with real dates marked. */
function echoed(value: unknown): string {
  if (value instanceof Temporal.PlainDate) return `date ${value}`;
  if (Array.isArray(value)) return `[${value.map(echoed).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${key}: ${echoed(inner)}`).join(', ')}}`;
}

const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    plant: {
      type: Plant,
      args: { index: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: async (_, { index }: { index: number }) => plants[index],
    },
    plants: {
      type: PlantsConnection,
      args: { first: { type: GraphQLInt, defaultValue: 20 }, after: { type: GraphQLString } },
      resolve: (_, { first }: { first: number }) => ({ nodes: plants.slice(0, first), totalCount: first }),
    },
    plantsByIds: {
      type: new GraphQLList(Plant),
      args: { ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
      resolve: (_, { ids }: { ids: string[] }) => ids.map((id) => plants[Number(id)] ?? null),
    },
    named: { type: new GraphQLList(Named), resolve: async () => [plants[0], leaf('f', 6)] },
    parts: { type: new GraphQLList(Part), resolve: async () => parts },
    stones: { type: new GraphQLList(Part), resolve: async () => [{ kind: 'Stone' }] },
    sure: { type: new GraphQLNonNull(Plant), resolve: async () => plants[1] },
    sow: {
      type: GraphQLString,
      args: {
        sowing: { type: Sowing },
        on: { type: PlainDate },
        season: { type: Season, defaultValue: 2 },
        note: { type: GraphQLString },
        notes: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
      },
      resolve: (_, args) => echoed(args),
    },
    fault: {
      type: GraphQLString,
      resolve: async () => {
        const fault = new Error('duplicate key: Mary Example, 943 476 5919');
        throw Object.assign(fault, {
          code: '23505',
          detail: 'Key (nhs_number)=(9434765919) already exists.',
          table: 'person',
          constraint: 'person_nhs_number_key',
        });
      },
    },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw new RequestError('FORBIDDEN', 'This is not for you.', { action: 'see' });
      },
    },
  },
});

let count = 0;
const Mutation = new GraphQLObjectType({
  name: 'Mutation',
  fields: {
    add: {
      type: GraphQLInt,
      args: { amount: { type: new GraphQLNonNull(GraphQLInt) }, isLate: { type: GraphQLString } },
      resolve: async (_, { amount }: { amount: number }) => {
        const before = count;
        await Promise.resolve();
        count = before + amount;
        return count;
      },
    },
    reset: { type: GraphQLInt, resolve: () => (count = 0) },
  },
});

const garden = new GraphQLSchema({ query: Query, mutation: Mutation, types: [Leaf, Plant] });

/** The garden. Each call builds every type anew, as tests change their resolvers. */
export function toySchema(): GraphQLSchema {
  return lexicographicSortSchema(garden);
}
