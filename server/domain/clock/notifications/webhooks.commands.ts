import { randomBytes } from 'node:crypto';
import { type Command, type CommandResult, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import {
  addressRefusals,
  DELIVER_WEBHOOKS,
  deliveryStatus,
  secretOf,
  type WebhookRefusal,
} from './webhook.ts';
import { Webhook, WebhookDelivery } from './webhooks.entity.ts';

const SECRET_BYTES = 32;

/**
 * Registers an address of the council's to which notices are sent. Gives back the secret that they are signed with, which
 * is shown this once; null where the command was refused, or was done before under its idempotency key. Refuses all of
 * `addressRefusals`.
 */
export async function registerWebhook(
  session: Session,
  command: Command,
  { url, codes }: { url: string; codes: string[] },
): Promise<CommandResult & { secret: string | null }> {
  let shown: string | null = null;
  const result = await runCommand(session, command, async (work) => {
    refuseAny(addressRefusals(url, session.isDevelopment));
    const secret = secretOf(randomBytes(SECRET_BYTES));
    const id = newId();
    work.entityManager.create(Webhook, {
      tenantId: work.tenantId,
      id,
      version: 1,
      url,
      secret,
      codes,
      registeredAt: work.now.toString(),
      registeredBy: work.actorSubject,
    });
    shown = secret;
    return { type: 'Webhook', id };
  });
  return { ...result, secret: result.subjectId === null ? null : shown };
}

const GIVE_UP = `update webhook_delivery set version = version + 1, next_attempt_at = null, given_up_at = $3
  where tenant_id = $1 and webhook_id = $2 and next_attempt_at is not null`;

/** Ends a webhook: nothing more is sent to it. Refuses NOT_FOUND, STALE_VERSION and WEBHOOK_ENDED. */
export function endWebhook(
  session: Session,
  command: Command,
  target: { webhookId: string; expectedVersion: number },
) {
  return runCommand(session, command, async (work) => {
    const webhook = await lockedRecord(work, Webhook, 'Webhook', target.webhookId, ['webhookId']);
    refuseAny(endedRefusals(webhook));
    refuseStale(webhook, target.expectedVersion);
    Object.assign(webhook, { endedAt: work.now.toString(), version: webhook.version + 1 });
    work.send(GIVE_UP, [work.tenantId, webhook.id, work.now.toString()]);
    return { type: 'Webhook', id: webhook.id };
  });
}

/** Sends again what was given up. Refuses NOT_FOUND, DELIVERY_NOT_GIVEN_UP and WEBHOOK_ENDED. */
export function resendDelivery(session: Session, command: Command, deliveryId: string) {
  return runCommand(session, command, async (work) => {
    const path = ['deliveryId'];
    const delivery = await lockedRecord(work, WebhookDelivery, 'WebhookDelivery', deliveryId, path);
    refuseAny(resendingRefusals(delivery));
    const { tenantId, entityManager } = work;
    refuseAny(
      endedRefusals(await entityManager.findOneOrFail(Webhook, { tenantId, id: delivery.webhookId })),
    );
    const again = { attempts: 0, givenUpAt: null, nextAttemptAt: work.now.toString() };
    Object.assign(delivery, { ...again, version: delivery.version + 1 });
    await work.wake({ name: DELIVER_WEBHOOKS }, { subjectId: delivery.id });
    return { type: 'WebhookDelivery', id: delivery.id };
  });
}

function endedRefusals({ endedAt }: { endedAt?: string | null }): WebhookRefusal[] {
  if (!endedAt) return [];
  const message = 'This webhook has ended, and nothing is sent to it. Register another.';
  return [{ code: 'WEBHOOK_ENDED', path: ['webhookId'], message }];
}

function resendingRefusals(facts: Parameters<typeof deliveryStatus>[0]): WebhookRefusal[] {
  if (deliveryStatus(facts) === 'GIVEN_UP') return [];
  const message =
    'This delivery has arrived, or is still being tried, so there is nothing to send again. Look at its status.';
  return [{ code: 'DELIVERY_NOT_GIVEN_UP', path: ['deliveryId'], message }];
}
