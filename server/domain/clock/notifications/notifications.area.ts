import { area } from '../../area.ts';
import { deliverWebhooks } from './deliverWebhooks.commands.ts';
import { Notice, NoticeRead } from './notices.entity.ts';
import { WEBHOOK_REFUSALS } from './webhook.ts';
import { Webhook, WebhookDelivery } from './webhooks.entity.ts';

/** What happened that readers may want to be told of. The areas where it happens declare the kinds of notice. */
export const notifications = area({
  path: 'clock/notifications',
  entities: [Notice, NoticeRead, Webhook, WebhookDelivery],
  idPrefixes: { Notification: 'notice', Webhook: 'webhook', WebhookDelivery: 'delivery' },
  jobs: [deliverWebhooks],
  refusals: WEBHOOK_REFUSALS,
});
