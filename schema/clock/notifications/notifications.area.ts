import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { NotificationsResolver, notificationReader } from './notifications.ts';

/** What happened that readers may want to be told of. */
export const notifications: SchemaArea = {
  resolvers: [NotificationsResolver],
  readers: [notificationReader],
  queries: { notifications: READS_RECORDS },
};
