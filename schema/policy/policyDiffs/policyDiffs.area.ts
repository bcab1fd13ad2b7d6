import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { PolicyDiffResolver } from './policyDiff.ts';

/** How two versions of policy differ, setting by setting. */
export const policyDiffs: SchemaArea = {
  resolvers: [PolicyDiffResolver],
  queries: {
    policyDiff: READS_POLICY_CHANGES,
  },
};
