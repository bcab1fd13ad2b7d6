import type { SchemaArea } from '../../kit/area.ts';
import { ANSWERS_QUESTIONS, PRACTICE, READS_RECORDS } from '../../kit/permissions.ts';
import { PlanMutationsResolver } from './planMutations.ts';
import { PlansResolver, planReaders } from './plans.ts';

/** Support plans: what they hold, how they are agreed, and who signs them off. */
export const plans: SchemaArea = {
  resolvers: [PlanMutationsResolver, PlansResolver],
  readers: [...planReaders],
  queries: {
    supportPlan: READS_RECORDS,
  },
  mutations: {
    draftPlan: PRACTICE,
    updatePlan: PRACTICE,
    setPlanOutcomes: PRACTICE,
    setSupportItems: PRACTICE,
    setPlanRisks: PRACTICE,
    sharePlan: PRACTICE,
    agreePlan: ANSWERS_QUESTIONS,
    signOffPlan: PRACTICE,
  },
};
