import type { SchemaArea } from '../../kit/area.ts';
import { OF_A_COUNCIL, PRACTICE } from '../../kit/permissions.ts';
import { StoriesResolver, storyReaders } from './stories.ts';
import { storyMutations } from './storyMutations.ts';

/** Stories that people agree to share, looked at before anybody reads them, and gone when they are withdrawn. */
export const stories: SchemaArea = {
  resolvers: [StoriesResolver],
  readers: storyReaders,
  queries: { stories: OF_A_COUNCIL, storiesToLookAt: PRACTICE },
  publicQueries: ['stories'],
  mutations: storyMutations,
};
