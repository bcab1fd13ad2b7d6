import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import {
  MeasurePublicationsResolver,
  measureMutations,
  publishedMeasureReader,
} from './measurePublications.ts';
import { MeasuresResolver } from './measures.ts';

/** How many people have which support, as national measures and take-up, and what of it a council publishes. */
export const measures: SchemaArea = {
  resolvers: [MeasuresResolver, MeasurePublicationsResolver],
  readers: [publishedMeasureReader],
  queries: {
    // Roles that read no records about people get published figures: small numbers hidden, others rounded.
    measures: READS_POLICY_CHANGES,
    selfDirectedSupport: READS_POLICY_CHANGES,
    takeUp: READS_POLICY_CHANGES,
    measurePublications: READS_POLICY_CHANGES,
  },
  mutations: measureMutations,
};
