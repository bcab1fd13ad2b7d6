import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { FairnessResolver } from './fairness.ts';
import { PolicyImpactOnAllocationsResolver } from './policyImpactOnAllocations.ts';
import { PolicyImpactOnMoneyResolver } from './policyImpactOnMoney.ts';
import { PolicyImpactOnPlansResolver } from './policyImpactOnPlans.ts';

/** What a proposed policy would do to the council’s real caseload. */
export const policyImpact: SchemaArea = {
  resolvers: [
    FairnessResolver,
    PolicyImpactOnAllocationsResolver,
    PolicyImpactOnMoneyResolver,
    PolicyImpactOnPlansResolver,
  ],
  queries: {
    fairnessWithinCouncil: READS_POLICY_CHANGES,
  },
};
