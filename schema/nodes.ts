import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { parseGlobalId } from '../server/platform/ids.ts';
import { lookAhead } from '../server/platform/reading/lookAhead.ts';
import { readOne } from '../server/platform/reading/reader.ts';
import { READERS } from './areas.ts';
import type { RequestContext } from './kit/context.ts';
import { Node } from './kit/node.ts';
import { readableRows } from './kit/readers.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any record by its id; null when there is none whom you may see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The record’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parsed = parseGlobalId(id);
    const reader = READERS.find(({ shape }) => shape.typeName === parsed?.type);
    if (!parsed || !reader || (reader.kind && !session.mayRead(reader.kind))) return null;
    if (reader.readBy && !reader.readBy.some((role) => role === session.actor?.role)) return null;
    const selection = lookAhead(info, [], reader.shape.typeName);
    const among = readableRows(reader, session);
    const row = selection && (await readOne(session, reader.shape, parsed.uuid, selection, among));
    return row ? { ...row, __typename: reader.shape.typeName } : null;
  }
}
