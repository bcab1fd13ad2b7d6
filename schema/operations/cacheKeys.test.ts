import 'reflect-metadata';
import { buildSchema as schemaFrom } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../../server/domain/areas.ts';
import { builtSchema } from '../../server/testing/builtSchema.testing.ts';
import { cacheKeys } from './cacheKeys.ts';

describe('what a cache has to know', () => {
  it('is which types have ids, what an interface stands for, and which lists come in pages', () => {
    const schema = schemaFrom(`
      interface Node { id: ID! }
      type Query { node(id: ID!): Node plants(first: Int!, after: String, colour: String): PlantConnection! }
      type Mutation { water(id: ID!): WaterPayload! }
      type Plant implements Node { id: ID! leaves: [Leaf!]! visits(after: String, first: Int, last: Int, before: String): VisitConnection }
      type Leaf { colour: String }
      type Visit { by: String }
      type WaterPayload { plant: Plant }
      type PageInfo { endCursor: String }
      type PlantEdge { node: Plant }
      type PlantConnection { edges: [PlantEdge!]! pageInfo: PageInfo! }
      type VisitConnection { edges: [Visit!]! pageInfo: PageInfo! }
    `);
    expect(cacheKeys(schema)).toEqual({
      byId: ['Plant'],
      withoutId: [
        'Leaf',
        'PageInfo',
        'PlantConnection',
        'PlantEdge',
        'Visit',
        'VisitConnection',
        'WaterPayload',
      ],
      possibleTypes: { Node: ['Plant'] },
      pages: { Query: { plants: ['colour'] }, Plant: { visits: [] } },
    });
  });

  it('holds every record of the API by its id', () => {
    const { byId, withoutId, possibleTypes } = cacheKeys(builtSchema());
    const records = AREAS.flatMap(({ idPrefixes }) => Object.keys(idPrefixes ?? {})).filter(
      (name) => byId.includes(name) || withoutId.includes(name),
    );
    expect(records.length).toBeGreaterThan(10);
    expect([...records, ...(possibleTypes.Node ?? [])].filter((name) => !byId.includes(name))).toEqual([]);
  });
});
