import type { SchemaArea } from '../kit/area.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../kit/permissions.ts';
import { PlanLifeResolver } from './planLife.ts';

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. */
export const planLife: SchemaArea = {
  resolvers: [PlanLifeResolver],
  mutations: {
    returnPlan: ANSWERS_QUESTIONS,
    endPlan: PRACTICE,
    startPlan: PRACTICE,
  },
};
