import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { notificationMutations } from './notificationMutations.ts';
import { NotificationsResolver, notificationReader } from './notifications.ts';
import { SEES_WEBHOOKS, WebhooksResolver, webhookReaders } from './webhooks.ts';

/** What happened that readers may want to be told of, and councils' own systems. */
export const notifications: SchemaArea = {
  resolvers: [NotificationsResolver, WebhooksResolver],
  readers: [notificationReader, ...webhookReaders],
  queries: {
    notifications: READS_RECORDS,
    webhooks: SEES_WEBHOOKS,
    webhookDeliveries: SEES_WEBHOOKS,
  },
  mutations: notificationMutations,
};
