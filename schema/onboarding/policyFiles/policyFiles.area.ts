import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { PolicyFilesResolver, policyFileMutations } from './policyFiles.ts';

/** A council's policy as a file, exported and imported. */
export const policyFiles: SchemaArea = {
  resolvers: [PolicyFilesResolver],
  queries: {
    policyFile: READS_POLICY_CHANGES,
  },
  mutations: policyFileMutations,
};
