import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { deploymentChangeMutations } from './deploymentChangeMutations.ts';
import { DeploymentChangesResolver, deploymentChangeReader } from './deploymentChanges.ts';

/** Changing how the money of a part is held, and what is held unspent going over. */
export const deploymentChanges: SchemaArea = {
  resolvers: [DeploymentChangesResolver],
  readers: [deploymentChangeReader],
  queries: { deploymentChange: READS_RECORDS },
  mutations: deploymentChangeMutations,
};
