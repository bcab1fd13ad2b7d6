import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES, WRITES_POLICY } from '../../kit/permissions.ts';
import { PolicyFilesResolver } from './policyFiles.ts';

/** A council's policy as a file, exported and imported. */
export const policyFiles: SchemaArea = {
  resolvers: [PolicyFilesResolver],
  queries: {
    policyFile: READS_POLICY_CHANGES,
  },
  mutations: {
    importPolicyFile: WRITES_POLICY,
  },
};
