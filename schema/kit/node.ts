import { type GraphQLSchema, isAbstractType } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with an opaque id that is the same for as long as the record lives.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id; it begins with what kind of record it is.' })
  id!: string;
}

/**
 * Makes every interface and union tell the type of a value at once, from its `__typename`. type-graphql
 * returns a promise for each, and a compiled operation can't wait for one.
 */
export function tellTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
  }
}
