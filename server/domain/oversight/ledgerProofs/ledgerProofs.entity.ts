import { defineEntity, p } from '@mikro-orm/core';
import { day, instant, pence, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { LedgerCheckResult } from './ledgerChecks.ts';

/**
 * What was found when a council's money was proved. The database refuses every change to it, and a second proof on the
 * same day.
 */
export const LedgerProof = defineEntity({
  name: 'LedgerProof',
  tableName: 'ledger_proof',
  properties: {
    ...tenantKey(),
    day: day(),
    provedAt: instant(),
    accountCount: p.integer(),
    balancePence: pence(),
    differingCount: p.integer(),
    checks: p.json().$type<readonly LedgerCheckResult[]>(),
    ...references({ council: Council }),
  },
});
