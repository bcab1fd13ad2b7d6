import type { SchemaArea } from '../../kit/area.ts';
import { spendingMutations, spendingReader } from './spending.ts';

/** What happens to money once it is with whoever holds it. */
export const spending: SchemaArea = {
  readers: [spendingReader],
  mutations: spendingMutations,
};
