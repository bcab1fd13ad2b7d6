import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { notFound } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { readableCodes } from './notifications.queries.ts';

const SEEN = `select id, person_id as "personId" from notice
  where tenant_id = $1 and id = any($2::uuid[]) and code = any($3::text[])`;
const MARK = `insert into notice_read (tenant_id, notice_id, reader, person_id, read_at)
  values ($1, $2, $3, $4, $5) on conflict (tenant_id, notice_id, reader) do nothing`;

/** Marks notifications as read by whoever asks, and by nobody else. Refuses NOT_FOUND of any that they may not read. */
export function markNotificationsRead(session: Session, command: Command, ids: readonly string[]) {
  return runCommand(session, command, async (work) => {
    const { tenantId } = work;
    const uuids = ids.map((id) => fromGlobalId('Notification', id));
    const values = [tenantId, uuids.filter((uuid) => uuid !== null), readableCodes(session)];
    const seen = await work.query<{ id: string; personId: string }>(SEEN, values);
    const personOf = new Map(seen.map(({ id, personId }) => [id, personId]));
    const [first] = uuids;
    const unseen = uuids.findIndex((uuid) => uuid === null || !personOf.has(uuid));
    if (unseen >= 0) throw notFound(['notificationIds', unseen]);
    if (!first) throw notFound(['notificationIds']);
    for (const [id, personId] of personOf) {
      work.send(MARK, [tenantId, id, work.actorSubject, personId, work.now.toString()]);
    }
    return { type: 'Notification', id: first };
  });
}
