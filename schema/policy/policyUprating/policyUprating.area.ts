import type { SchemaArea } from '../../kit/area.ts';
import { upratingMutations } from './uprating.ts';

/** Raising the figures of an area by a percentage. */
export const policyUprating: SchemaArea = {
  mutations: upratingMutations,
};
