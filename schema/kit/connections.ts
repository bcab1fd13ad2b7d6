import { ArgsType, type ClassType, Field, Int } from 'type-graphql';
import {
  MOST_ROWS_OF_A_PAGE,
  type PageArguments,
  USUAL_ROWS_OF_A_PAGE,
} from '../../server/platform/reading/slice.ts';
import { Heavy } from './heavy.ts';
import { ObjectType } from './objectType.ts';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something went before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Pass it as `before` for the page before; null on an empty page.',
  })
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

    @Heavy()
    @Field(() => Int, {
      nullable: true,
      description: 'How many entries there are in all; counted only when asked for.',
    })
    totalCount?: number;
  }
  return Connection;
}

/** Which page of a connection, all but what it goes before. */
@ArgsType()
export class PageFrom implements PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many, at most ${MOST_ROWS_OF_A_PAGE}, from the beginning or from \`after\` on; ${USUAL_ROWS_OF_A_PAGE} where neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor that the page follows.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many, at most ${MOST_ROWS_OF_A_PAGE}, back from the end or from \`before\`, in the order of the list all the same. Not together with \`first\`.`,
  })
  last?: number | null;
}

/** Which page of a connection: the arguments that every connection takes. */
@ArgsType()
export class PageOf extends PageFrom implements PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'The cursor that the page goes before. Give `last` with it.',
  })
  before?: string | null;
}
