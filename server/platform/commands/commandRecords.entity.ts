import { defineEntity, p } from '@mikro-orm/core';

/** Who changed what and when. Written in the change's own transaction; never altered. Holds no personal data. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    tenantId: p.uuid().primary(),
    id: p.uuid().primary(),
    occurredAt: p.string().columnType('timestamptz'),
    actorSubject: p.text(),
    actorRole: p.text(),
    action: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    requestId: p.text(),
    inputHash: p.text(),
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
    recordedAt: p.string().columnType('timestamptz'),
  },
});
