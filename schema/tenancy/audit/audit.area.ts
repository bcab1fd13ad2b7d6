import type { SchemaArea } from '../../kit/area.ts';
import { AuditResolver } from './audit.ts';

/** Who changed what and when, and which idempotency keys have been used. */
export const audit: SchemaArea = {
  resolvers: [AuditResolver],
  queries: {
    auditEntries: ['AUDITOR', 'COUNCIL_ADMINISTRATOR'],
  },
};
