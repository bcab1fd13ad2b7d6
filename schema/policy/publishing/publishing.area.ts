import type { SchemaArea } from '../../kit/area.ts';
import { PublishedVersionsResolver, publishingMutations } from './publishing.ts';

/** What a council makes public of its policy. */
export const publishing: SchemaArea = {
  resolvers: [PublishedVersionsResolver],
  mutations: publishingMutations,
};
