import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { PolicyVersion } from '../policies/policies.entity.ts';
import type { ChangeDecisionKind, ChangeStart } from './policyChangesVocabulary.ts';

function periodOf(bound: 'lower' | 'upper') {
  return (change: Record<string, string>) =>
    `(select ${bound}(period.in_force) from policy_period period where period.tenant_id = ${change.tenantId} and period.policy_version_id = ${change.policyVersionId} and upper_inf(period.known))`;
}

/**
 * A proposal to change one area of a council's policy. The database ensures that the author is not the
 * approver.
 */
export const PolicyChange = defineEntity({
  name: 'PolicyChange',
  tableName: 'policy_change',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    area: p.text().$type<AreaKey>(),
    /**
     * The version that it was written to replace: the one in force on its first day; null where there was
     * none.
     */
    baseVersionId: p.uuid().nullable(),
    startsFrom: p.text().$type<ChangeStart>(),
    settings: p.json().$type<unknown>(),
    sources: p.json().$type<PolicySource[]>(),
    effectiveFrom: day(),
    note: p.text(),
    draftedAt: instant(),
    draftedBy: p.text(),
    submittedAt: instant().nullable(),
    submittedBy: p.text().nullable(),
    approvedAt: instant().nullable(),
    approvedBy: p.text().nullable(),
    rejectedAt: instant().nullable(),
    rejectedBy: p.text().nullable(),
    rejectedReason: p.text().nullable(),
    withdrawnAt: instant().nullable(),
    withdrawnBy: p.text().nullable(),
    withdrawnReason: p.text().nullable(),
    enactedAt: instant().nullable(),
    enactedBy: p.text().nullable(),
    enactedReason: p.text().nullable(),
    /** The version that its approval or enactment made. */
    policyVersionId: p.uuid().nullable(),
    /**
     * The first day on which its version decides, as known now. Both days are null where it decides on none.
     */
    inForceFrom: day().nullable().formula(periodOf('lower')),
    /** The first day on which another version takes its place; null where none does. */
    inForceUntil: day().nullable().formula(periodOf('upper')),
    ...references({ council: Council, baseVersion: PolicyVersion, policyVersion: PolicyVersion }),
  },
});
export type PolicyChangeRecord = InferEntity<typeof PolicyChange>;

/** One save of a change, complete. Never altered, so that nothing that anybody wrote is lost. */
export const PolicyChangeEdit = defineEntity({
  name: 'PolicyChangeEdit',
  tableName: 'policy_change_edit',
  properties: {
    tenantId: p.uuid().primary(),
    changeId: p.uuid().primary(),
    number: p.integer().primary(),
    settings: p.json().$type<unknown>(),
    sources: p.json().$type<PolicySource[]>(),
    effectiveFrom: day(),
    note: p.text(),
    editedAt: instant(),
    editedBy: p.text(),
    ...references({ change: PolicyChange }),
  },
});

/**
 * One submission, approval, rejection, withdrawal or enactment, including those that a later edit has voided.
 */
export const PolicyChangeDecision = defineEntity({
  name: 'PolicyChangeDecision',
  tableName: 'policy_change_decision',
  properties: {
    tenantId: p.uuid().primary(),
    changeId: p.uuid().primary(),
    number: p.integer().primary(),
    kind: p.text().$type<ChangeDecisionKind>(),
    decidedAt: instant(),
    decidedBy: p.text(),
    reason: p.text().nullable(),
    policyVersionId: p.uuid().nullable(),
    ...references({ change: PolicyChange, policyVersion: PolicyVersion }),
  },
});

/** Records that an approved version was withdrawn before its first day. */
export const PolicyVersionWithdrawal = defineEntity({
  name: 'PolicyVersionWithdrawal',
  tableName: 'policy_version_withdrawal',
  properties: {
    tenantId: p.uuid().primary(),
    policyVersionId: p.uuid().primary(),
    withdrawnAt: instant(),
    withdrawnBy: p.text(),
    reason: p.text(),
    ...references({ policyVersion: PolicyVersion }),
  },
});
