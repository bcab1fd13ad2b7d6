import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { ClawbackResolver, clawbackMutations, clawbackReader } from './clawback.ts';

/** Taking back what is unspent above the limits. */
export const clawback: SchemaArea = {
  resolvers: [ClawbackResolver],
  readers: [clawbackReader],
  queries: { clawback: READS_RECORDS },
  mutations: clawbackMutations,
};
