import type { SchemaArea } from '../kit/area.ts';
import { planLifeMutations } from './planLife.ts';

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. */
export const planLife: SchemaArea = {
  mutations: planLifeMutations,
};
