import type { SchemaArea } from '../../kit/area.ts';
import { optionsExplainedReaders } from './optionsExplained.ts';
import { optionsMutations } from './optionsMutations.ts';

/** Options explained to people, what they declined and why, and what came of putting wrong information right. */
export const optionsExplained: SchemaArea = {
  readers: optionsExplainedReaders,
  mutations: optionsMutations,
};
