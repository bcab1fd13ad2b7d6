import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { PolicyChangesResolver, policyChangeMutations } from './policyChanges.ts';
import { policyChangeReaders } from './policyChangeTypes.ts';

/**
 * A change to a council's policy: drafted, submitted, approved by somebody else, and in force from its first
 * day.
 */
export const policyChanges: SchemaArea = {
  resolvers: [PolicyChangesResolver],
  readers: [...policyChangeReaders],
  queries: {
    policyChange: READS_POLICY_CHANGES,
    policyChanges: READS_POLICY_CHANGES,
  },
  mutations: policyChangeMutations,
};
