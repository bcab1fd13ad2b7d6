import type { SchemaArea } from '../../kit/area.ts';
import { sandboxMutations } from './sandboxes.ts';

/** Copies of a council's policy in which to try things out, with invented people. */
export const sandboxes: SchemaArea = {
  mutations: sandboxMutations,
};
