import type { SchemaArea } from '../../kit/area.ts';
import { OF_ONE_PERSON, PRACTICE } from '../../kit/permissions.ts';
import { challengeReader } from './challenges.ts';
import { ChallengesResolver, challengeMutations } from './challengesResolver.ts';

/** Challenges of decisions, and complaints: raised, acknowledged, answered stage by stage. */
export const challenges: SchemaArea = {
  resolvers: [ChallengesResolver],
  readers: [challengeReader],
  queries: {
    challenge: [...OF_ONE_PERSON, ...PRACTICE, 'AUDITOR'],
    challenges: [...PRACTICE, 'AUDITOR'],
  },
  mutations: challengeMutations,
};
