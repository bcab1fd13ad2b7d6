import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { planMutations } from './planMutations.ts';
import { PlansResolver, planReaders } from './plans.ts';

/** Support plans: what they hold, how they are agreed, and who signs them off. */
export const plans: SchemaArea = {
  resolvers: [PlansResolver],
  readers: [...planReaders],
  queries: {
    supportPlan: READS_RECORDS,
  },
  mutations: planMutations,
};
