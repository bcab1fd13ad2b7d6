import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { PastDecisionsResolver } from './pastDecisions.ts';

/** Past decisions that a back-dated correction would have changed. */
export const pastDecisions: SchemaArea = {
  resolvers: [PastDecisionsResolver],
  queries: {
    // Roles that read no records about people get the counts only.
    decisionsAffected: READS_POLICY_CHANGES,
  },
};
