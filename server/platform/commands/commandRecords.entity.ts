import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../database/columns.ts';

/** Who changed what and when. Written in the command's own transaction; never altered. Holds no personal data. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    ...tenantKey(),
    occurredAt: instant(),
    actorSubject: p.text(),
    actorRole: p.text(),
    action: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    requestId: p.text(),
  },
});

/** Which request a caller's idempotency key was used for, so that a repeat answers the same and changes nothing. */
export const IdempotencyRecord = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    tenantId: p.uuid().primary(),
    actorSubject: p.text().primary(),
    key: p.text().primary(),
    action: p.text(),
    inputHash: p.text(),
    subjectId: p.uuid(),
    recordedAt: instant(),
  },
});
