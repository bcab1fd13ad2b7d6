import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES, WRITES_POLICY } from '../../kit/permissions.ts';
import { PolicyChangesResolver } from './policyChanges.ts';
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
  mutations: {
    draftPolicyChange: WRITES_POLICY,
    editPolicyChange: WRITES_POLICY,
    submitPolicyChange: WRITES_POLICY,
    withdrawPolicyChange: [...WRITES_POLICY, 'POLICY_APPROVER'],
    approvePolicyChange: ['POLICY_APPROVER'],
    rejectPolicyChange: ['POLICY_APPROVER'],
    enactEmergencyPolicyChange: ['EMERGENCY_POLICY_OFFICER'],
  },
};
