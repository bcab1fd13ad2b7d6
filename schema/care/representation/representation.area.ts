import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { CapacityResolver, capacityReaders } from './capacity.ts';
import { capacityMutations } from './capacityMutations.ts';
import { ConsentsResolver } from './consents.ts';
import { representationMutations } from './representationMutations.ts';
import { representationReaders } from './representations.ts';

/** Capacity, best interests, who acts for a person, and whether an advocate is owed. */
export const representation: SchemaArea = {
  resolvers: [CapacityResolver, ConsentsResolver],
  readers: [...capacityReaders, ...representationReaders],
  queries: { capacityDecision: READS_RECORDS },
  mutations: [...capacityMutations, ...representationMutations],
};
