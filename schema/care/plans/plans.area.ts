import type { SchemaArea } from '../../kit/area.ts';
import { OF_A_COUNCIL, PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { CareCostsResolver } from './careCosts.ts';
import { PlanListResolver } from './planList.ts';
import { planMutations } from './planMutations.ts';
import { PlansResolver, planReaders } from './plans.ts';
import { PublishedRatesResolver } from './publishedRates.ts';

/** Support plans: what they hold, how they are agreed, and who signs them off. */
export const plans: SchemaArea = {
  resolvers: [PlansResolver, PlanListResolver, PublishedRatesResolver, CareCostsResolver],
  readers: [...planReaders],
  queries: {
    supportPlan: READS_RECORDS,
    supportPlans: [...PRACTICE, 'AUDITOR'],
    supportPlanCounts: [...PRACTICE, 'AUDITOR'],
    publishedRates: OF_A_COUNCIL,
    careCosts: OF_A_COUNCIL,
  },
  mutations: planMutations,
};
