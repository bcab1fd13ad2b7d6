import { defineEntity, p } from '@mikro-orm/core';
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import { bytes, day, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { AllocationStep, DecisionReason } from '../../policy/resourceAllocation/allocation.ts';

/**
 * An indicative budget with everything that it was worked out from. It is never changed or deleted: a later assessment
 * makes a new one.
 */
export const Allocation = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    assessmentId: p.uuid(),
    policyVersionId: p.uuid(),
    allocatedOn: day(),
    // json, not jsonb, for the profile and the steps: the working is kept byte for byte as it was first given.
    profile: p.json().columnType('json').$type<NeedsProfile>(),
    needsEncoding: p.smallint(),
    encodedNeeds: bytes(),
    weeklyAmountPence: pence(),
    yearlyAmountPence: pence(),
    weeklyAmountBeforeUnpaidSupportPence: pence(),
    totalPoints: p.integer(),
    totalPointsBeforeUnpaidSupport: p.integer(),
    scaleKey: p.text(),
    scaleLabel: p.text(),
    decisionReasons: p.array<DecisionReason>(),
    steps: p.json().columnType('json').$type<AllocationStep[]>(),
    ...references({ policyVersion: PolicyVersion }),
  },
});
