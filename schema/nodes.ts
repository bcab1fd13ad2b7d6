import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { parseGlobalId } from '../server/platform/ids.ts';
import { MOST_ROWS_OF_A_PAGE } from '../server/platform/reading/slice.ts';
import { NODE_SOURCES } from './areas.ts';
import type { RequestContext } from './kit/context.ts';
import { Node } from './kit/node.ts';
import { type Permission, READS_POLICY_CHANGES, READS_RECORDS } from './kit/permissions.ts';
import { forbidden, permit } from './kit/shield.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Any record by its id; null when there is none whom you may see. Fails with FORBIDDEN for whoever reads no record of a council, except for what is public.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The record’s id.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const type = parseGlobalId(id)?.type;
    if (!type || !PUBLIC_TYPES.includes(type)) permit(READS_BY_ID, context, 'node');
    const [record] = await readNodes(context, [id], info);
    return record;
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: `Any records by their ids, in the order in which you give these: null in the place of each that is not there for you to see. More than ${MOST_ROWS_OF_A_PAGE} ids are refused with PAGE_TOO_LARGE.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: `The records’ ids, at most ${MOST_ROWS_OF_A_PAGE}.` })
    ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readNodes(context, ids, info);
  }
}

/** Whoever reads any record of a council may ask for one by its id; which kinds, its source says. Among many, none is there for others. */
const READS_BY_ID: Permission = [...new Set([...READS_RECORDS, ...READS_POLICY_CHANGES])];
const PUBLIC_TYPES: readonly string[] = NODE_SOURCES.filter(({ isPublic }) => isPublic).map(
  ({ typeName }) => typeName,
);

/** The records with these ids, in their order: those of one type are read together. */
async function readNodes(
  context: RequestContext,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const { session } = context;
  const readsRecords = forbidden(READS_BY_ID, context, 'nodes') === null;
  const parsed = ids.map(parseGlobalId);
  const found = new Map<string, object>();
  const sources = NODE_SOURCES.filter(({ isPublic }) => isPublic || readsRecords);
  const reads = sources.map(async ({ typeName, read }) => {
    const uuids = [...new Set(parsed.flatMap((id) => (id?.type === typeName ? [id.uuid] : [])))];
    if (uuids.length === 0) return;
    const records = await read(session, uuids, info);
    records.forEach((record, index) => {
      if (record) found.set(`${typeName} ${uuids[index]}`, { ...record, __typename: typeName });
    });
  });
  await Promise.all(reads);
  return parsed.map((id) => (id && found.get(`${id.type} ${id.uuid}`)) ?? null);
}
