import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { FundingResolver, fundingReaders } from './funding.ts';
import { fundingMutations } from './fundingMutations.ts';

/** Where the money of a budget comes from. */
export const funding: SchemaArea = {
  resolvers: [FundingResolver],
  readers: fundingReaders,
  queries: { fundingStatement: READS_RECORDS },
  mutations: fundingMutations,
};
