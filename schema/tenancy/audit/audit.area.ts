import type { SchemaArea } from '../../kit/area.ts';
import { AuditResolver, auditEntryReader, READS_AUDIT } from './audit.ts';

/** Who changed what and when, and which idempotency keys have been used. */
export const audit: SchemaArea = {
  resolvers: [AuditResolver],
  readers: [auditEntryReader],
  queries: {
    auditEntries: READS_AUDIT,
  },
};
