import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { Notice } from './notices.entity.ts';

/** An address of the council's own, to which notices are sent. */
export const Webhook = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    url: p.text(),
    /** What deliveries are signed with. It is shown once, when the webhook is registered. */
    secret: p.text(),
    codes: p.array<string>(),
    registeredAt: instant(),
    registeredBy: p.text(),
    endedAt: instant().nullable(),
    ...references({ council: Council }),
  },
});

/** One notice on its way to one webhook. */
export const WebhookDelivery = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    ...tenantKey(),
    version: p.integer(),
    webhookId: p.uuid(),
    noticeId: p.uuid(),
    code: p.text(),
    attempts: p.integer(),
    nextAttemptAt: instant().nullable(),
    deliveredAt: instant().nullable(),
    givenUpAt: instant().nullable(),
    lastStatus: p.integer().nullable(),
    lastFault: p.text().nullable(),
    ...references({ webhook: Webhook, notice: Notice }),
  },
});
