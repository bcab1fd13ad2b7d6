import { type ClassType, Field, Int } from 'type-graphql';
import { ObjectType } from './objectType.ts';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something went before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The first entry’s cursor; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `after` for the next page; null on an empty page.',
  })
  endCursor?: string | null;
}

/** The Relay connection type over a type: `PersonConnection` with `edges`, `nodes`, `pageInfo`, `totalCount`. */
export function connectionType(name: string, nodeType: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: `One entry of a ${name} list, and its place in the list.` })
  class Edge {
    @Field(nodeType, { description: 'The entry itself.' })
    node!: unknown;

    @Field(() => String, { description: 'Its place: opaque, and holding no personal data.' })
    cursor!: string;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a ${name} list.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries with their places.' })
    edges!: Edge[];

    @Field(() => [nodeType()], { description: 'The entries alone.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many entries there are in all; counted only when asked for.',
    })
    totalCount?: number;
  }
  return Connection;
}
