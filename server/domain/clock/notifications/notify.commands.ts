import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { NoticeKind } from './noticeKind.ts';
import { DELIVER_WEBHOOKS } from './webhook.ts';

const ADD_NOTICE = `insert into notice (tenant_id, id, person_id, code, subject_type, subject_id, occurred_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
/** PostgreSQL adds a delivery for each of the council's webhooks with the notice. */
const HAS_DELIVERIES = 'select 1 from webhook_delivery where tenant_id = $1 and notice_id = $2 limit 1';

/**
 * Leaves a notice for whoever may read that kind of record of the person, in the transaction of the command: it is there
 * if the change is, and not if it is not. Ids are bare UUIDs. Where the council has webhooks, their job is woken.
 */
export function notify(
  work: Pick<Work, 'send' | 'query' | 'wake' | 'atEnd' | 'tenantId' | 'now'>,
  kind: NoticeKind,
  { personId, subjectId }: { personId: string; subjectId: string },
): void {
  const { tenantId } = work;
  const id = newId();
  work.send(ADD_NOTICE, [tenantId, id, personId, kind.key, kind.subjectType, subjectId, work.now.toString()]);
  work.atEnd(async () => {
    const deliveries = await work.query(HAS_DELIVERIES, [tenantId, id]);
    if (deliveries.length > 0) await work.wake({ name: DELIVER_WEBHOOKS }, { subjectId: tenantId });
  });
}
