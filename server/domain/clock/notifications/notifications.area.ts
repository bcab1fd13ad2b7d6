import { area } from '../../area.ts';
import { Notice } from './notices.entity.ts';

/** What happened that readers may want to be told of. The areas where it happens declare the kinds of notice. */
export const notifications = area({
  path: 'clock/notifications',
  entities: [Notice],
  idPrefixes: { Notification: 'notice' },
});
