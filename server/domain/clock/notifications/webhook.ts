/** Where notices may be sent, how they are signed, and when they are tried again. */
import { createHmac } from 'node:crypto';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { isPrivateAddress } from '../../../platform/outbound/privateAddresses.ts';

/** The name of the job that delivers them. */
export const DELIVER_WEBHOOKS = 'deliver-webhooks';

export const WEBHOOK_REFUSALS = {
  WEBHOOK_ADDRESS_NOT_VALID: 'The address is no https address that anybody on the internet could reach.',
  WEBHOOK_ENDED: 'The webhook has ended.',
  DELIVERY_NOT_GIVEN_UP: 'The delivery has arrived, or is still being tried.',
} as const;
export type WebhookRefusal = Refusal<keyof typeof WEBHOOK_REFUSALS>;

export const DELIVERY_STATUS = enumeration('DeliveryStatus', 'Where the delivery of a notice stands.', {
  WAITING: 'It is to be sent, for the first time or again.',
  DELIVERED: 'It arrived.',
  GIVEN_UP: 'It was tried as often as is tried, and did not arrive. It can be sent again.',
});
export type DeliveryStatus = ValueOf<typeof DELIVERY_STATUS>;

/** Where a delivery stands, by its moments. */
export function deliveryStatus(facts: {
  deliveredAt?: string | null;
  givenUpAt?: string | null;
}): DeliveryStatus {
  if (facts.deliveredAt) return 'DELIVERED';
  return facts.givenUpAt ? 'GIVEN_UP' : 'WAITING';
}

/** How many minutes after each failed attempt the next one is made; three days in all. */
const MINUTES_UNTIL_NEXT = [1, 5, 30, 120, 300, 600, 840, 1200, 1440];

/** When a delivery is tried again after so many attempts that failed; null once it is given up. */
export function nextAttemptAt(attempts: number, now: Temporal.Instant): Temporal.Instant | null {
  const minutes = MINUTES_UNTIL_NEXT[attempts - 1];
  return minutes === undefined ? null : now.add({ minutes });
}

/**
 * Why notices can't be sent to an address. It is https, with a name and not the number of a private network; on a
 * developer's machine plain http to that machine will do. What the name stands for is looked at again at each delivery.
 */
export function addressRefusals(url: string, isDevelopment: boolean): WebhookRefusal[] {
  const parsed = URL.parse(url);
  const host = parsed?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const isLocal = host === 'localhost' || host.endsWith('.localhost') || isPrivateAddress(host);
  const isSecure = parsed?.protocol === 'https:' && !isLocal && host.includes('.');
  const isOfDeveloper = isDevelopment && isLocal && /^https?:$/.test(parsed?.protocol ?? '');
  if (parsed && !parsed.username && !parsed.password && (isSecure || isOfDeveloper)) return [];
  const message =
    'Notices are sent to an https address on the internet, by name, without a user or password in it: https://notices.council.gov.uk/fairshare. Give such an address.';
  return [{ code: 'WEBHOOK_ADDRESS_NOT_VALID', path: ['url'], message }];
}

const SECRET_PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes it, of random bytes. */
export function secretOf(bytes: Buffer): string {
  return `${SECRET_PREFIX}${bytes.toString('base64')}`;
}

/** What is signed, and how, as Standard Webhooks 1.0 says: the message's id, the moment in seconds and the body. */
export function signedHeaders(
  secret: string,
  message: { id: string; sentAt: Temporal.Instant; body: string },
): Record<string, string> {
  const seconds = Math.floor(message.sentAt.epochMilliseconds / 1_000).toString();
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  const signature = createHmac('sha256', key)
    .update(`${message.id}.${seconds}.${message.body}`)
    .digest('base64');
  return {
    'webhook-id': message.id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${signature}`,
  };
}
