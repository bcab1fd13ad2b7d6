import type { SchemaArea } from '../../kit/area.ts';
import { COMPARES_POLICY, EVERYBODY, OF_ONE_PERSON } from '../../kit/permissions.ts';
import { ComparisonResolver } from './comparison.ts';
import { ComparisonHistoryResolver } from './comparisonHistory.ts';
import { PolicyComparisonRowResolver } from './comparisonTypes.ts';

/** The published policies of all councils, side by side. */
export const comparison: SchemaArea = {
  resolvers: [ComparisonResolver, PolicyComparisonRowResolver, ComparisonHistoryResolver],
  queries: {
    // Anybody may ask what other councils would give for the same needs.
    compareAllocations: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    comparePolicies: COMPARES_POLICY,
    standardProfiles: EVERYBODY,
    compareStandardProfiles: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    policyHistory: COMPARES_POLICY,
    allocationHistory: [...COMPARES_POLICY, ...OF_ONE_PERSON],
  },
  publicQueries: ['comparePolicies'],
};
