import type { SchemaArea } from '../../kit/area.ts';
import { publishingMutations } from './publishing.ts';

/** What a council makes public of its policy. */
export const publishing: SchemaArea = {
  mutations: publishingMutations,
};
