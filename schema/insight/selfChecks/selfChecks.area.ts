import type { SchemaArea } from '../../kit/area.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import { RATES, RESIDENTS, selfCheckMutations } from './selfCheckMutations.ts';
import { SelfChecksResolver, selfCheckReaders } from './selfChecks.ts';

/** Where councils see themselves with what makes personal budgets work, by several people and with evidence. */
export const selfChecks: SchemaArea = {
  resolvers: [SelfChecksResolver],
  readers: selfCheckReaders,
  queries: { selfCheck: RATES, publishedSelfChecks: EVERYBODY, factorsToRate: RESIDENTS },
  publicQueries: ['publishedSelfChecks'],
  mutations: selfCheckMutations,
};
