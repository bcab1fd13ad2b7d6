import { defineEntity, p } from '@mikro-orm/core';
import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';

/** One immutable version of one area of a council's policy. */
export const PolicyVersion = defineEntity({
  name: 'PolicyVersion',
  tableName: 'policy_version',
  properties: {
    ...tenantKey(),
    area: p.text().$type<AreaKey>(),
    number: p.integer(),
    settings: p.json().$type<unknown>(),
    sources: p.json().$type<PolicySource[]>(),
    effectiveFrom: day(),
    recordedAt: instant(),
    author: p.text(),
    approver: p.text().nullable(),
    note: p.text(),
    /** The change that it came from; null for a version from a council file. */
    changeId: p.uuid().nullable(),
    isEmergency: p.boolean().default(false),
    emergencyReason: p.text().nullable(),
    /**
     * When it was withdrawn; null while it stands. It is kept in a table of its own, as versions never
     * change.
     */
    withdrawnAt: instant()
      .nullable()
      .formula(
        (version) =>
          `(select w.withdrawn_at from policy_version_withdrawal w where w.tenant_id = ${version.tenantId} and w.policy_version_id = ${version.id})`,
      ),
    ...references({ council: Council }),
  },
});

/**
 * Records that a council has published a version. PostgreSQL copies from the version what is made public and
 * its first day.
 */
export const PublishedPolicy = defineEntity({
  name: 'PublishedPolicy',
  tableName: 'published_policy',
  properties: {
    tenantId: p.uuid().primary(),
    policyVersionId: p.uuid().primary(),
    publishedAt: instant(),
    ...references({ council: Council, policyVersion: PolicyVersion }),
  },
});
