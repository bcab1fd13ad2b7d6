import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { poolMutations } from './poolMutations.ts';
import { PoolsResolver, poolReaders } from './pools.ts';

/** Pools: parts of several people’s budgets put together, and what is spent of them. */
export const pools: SchemaArea = {
  resolvers: [PoolsResolver],
  readers: poolReaders,
  queries: { pool: READS_RECORDS },
  mutations: poolMutations,
};
