import type { SchemaArea } from '../../kit/area.ts';
import { WRITES_POLICY } from '../../kit/permissions.ts';
import { UpratingResolver } from './uprating.ts';

/** Raising the figures of an area by a percentage. */
export const policyUprating: SchemaArea = {
  resolvers: [UpratingResolver],
  mutations: {
    upratePolicy: WRITES_POLICY,
  },
};
