import type { SchemaArea } from '../../kit/area.ts';
import { COMPARES_POLICY, EVERYBODY, OF_ONE_PERSON } from '../../kit/permissions.ts';
import { ComparisonResolver } from './comparison.ts';
import { ComparisonHistoryResolver } from './comparisonHistory.ts';

/** Published policy of all councils side by side. */
export const comparison: SchemaArea = {
  resolvers: [ComparisonResolver, ComparisonHistoryResolver],
  queries: {
    // What the same needs get elsewhere is anybody's to ask.
    compareAllocations: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    comparePolicies: COMPARES_POLICY,
    standardProfiles: EVERYBODY,
    compareStandardProfiles: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    policyHistory: COMPARES_POLICY,
    allocationHistory: [...COMPARES_POLICY, ...OF_ONE_PERSON],
  },
};
