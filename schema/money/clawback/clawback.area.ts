import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { ClawbackResolver, clawbackReader } from './clawback.ts';
import { clawbackMutations } from './clawbackMutations.ts';

/** Taking back what is unspent above the limits. */
export const clawback: SchemaArea = {
  resolvers: [ClawbackResolver],
  readers: [clawbackReader],
  queries: { clawback: READS_RECORDS },
  mutations: clawbackMutations,
};
