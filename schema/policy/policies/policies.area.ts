import type { SchemaArea } from '../../kit/area.ts';
import { OF_A_COUNCIL } from '../../kit/permissions.ts';
import { PolicyResolver } from './policy.ts';
import { PolicyAreasResolver } from './policyAreas.ts';
import { PolicyVersionsResolver, policyVersionReaders } from './policyVersions.ts';

/** Each council’s policy as immutable versions, and which is in force on a day. */
export const policies: SchemaArea = {
  resolvers: [PolicyResolver, PolicyAreasResolver, PolicyVersionsResolver],
  readers: [...policyVersionReaders],
  queries: {
    policy: OF_A_COUNCIL,
    policyAreas: OF_A_COUNCIL,
    policyVersions: OF_A_COUNCIL,
  },
};
