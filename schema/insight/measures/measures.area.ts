import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { MeasuresResolver } from './measures.ts';

/** How many people have which support, as national measures and take-up, with small numbers hidden from outsiders. */
export const measures: SchemaArea = {
  resolvers: [MeasuresResolver],
  queries: {
    // Roles that read no records about people get published figures: small numbers hidden, others rounded.
    measures: READS_POLICY_CHANGES,
    selfDirectedSupport: READS_POLICY_CHANGES,
    takeUp: READS_POLICY_CHANGES,
  },
};
