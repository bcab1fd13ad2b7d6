import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { concernReader } from './concerns.ts';
import { ConcernsOfPersonResolver, ConcernsResolver, concernMutations } from './concernsResolver.ts';

/** Concerns: raised by anybody or by a rule, owned, answered with the person, and ended. */
export const concerns: SchemaArea = {
  resolvers: [ConcernsResolver, ConcernsOfPersonResolver],
  readers: [concernReader],
  queries: {
    concern: READS_RECORDS,
    concerns: [...PRACTICE, 'AUDITOR'],
  },
  mutations: concernMutations,
};
