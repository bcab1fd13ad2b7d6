import { AuditEntry, IdempotencyRecord } from '../../../platform/commands/commandRecords.entity.ts';
import { area } from '../../area.ts';

/** Who changed what and when, and which idempotency keys have been used. */
export const audit = area({
  path: 'tenancy/audit',
  entities: [AuditEntry, IdempotencyRecord],
  idPrefixes: { AuditEntry: 'audit' },
});
