import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { RecordCheckResult } from './recordChecks.ts';

/**
 * What was found when a council's records were proved. The database refuses every change to it, and a second proof on
 * the same day.
 */
export const RecordProof = defineEntity({
  name: 'RecordProof',
  tableName: 'record_proof',
  properties: {
    ...tenantKey(),
    day: day(),
    provedAt: instant(),
    differingCount: p.integer(),
    checks: p.json().$type<readonly RecordCheckResult[]>(),
    ...references({ council: Council }),
  },
});
