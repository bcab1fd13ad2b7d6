import { allOf, type Condition, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { column, globalIdOfType, many, needs, one, shape } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { noticeKinds } from './noticeKind.ts';
import { Notice } from './notices.entity.ts';
import type { DeliveryStatus } from './webhook.ts';
import { Webhook, WebhookDelivery } from './webhooks.entity.ts';

const readShape = shape({
  typeName: 'NotificationRead',
  table: 'notice_read',
  fields: { reader: column('reader') },
});

export const notificationShape = shapeOf(Notice, {
  typeName: 'Notification',
  fields: {
    person: one(() => personShape),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    sentence: needs('code'),
    isRead: needs('reads.reader'),
    reads: many(() => readShape, { from: 'id', to: 'notice_id', orderBy: ['reader'] }),
  },
});
export const webhookShape = shapeOf(Webhook);
export const webhookDeliveryShape = shapeOf(WebhookDelivery, {
  fields: {
    webhook: one(() => webhookShape),
    status: needs('deliveredAt', 'givenUpAt'),
  },
});

/** The codes of the notices that a session may read, by the record that each is about. */
export function readableCodes(session: Session): string[] {
  return noticeKinds()
    .filter(({ recordKind }) => session.mayRead(recordKind))
    .map(({ key }) => key);
}

/** What happened that the session may be told of today, the latest first, a page at a time. */
export function findNotifications(
  session: Session,
  selection: PageSelection,
  { isUnreadOnly }: { isUnreadOnly: boolean },
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = allOf([
    isOneOf('code', readableCodes(session)),
    aboutTheirs(session),
    isUnreadOnly ? isUnreadBy(session) : undefined,
  ]);
  const order = { orderBy: [], descending: true };
  return readPage(session, notificationShape, selection, { ...page, ...order, list: 'notifications', where });
}

/** As many as are read at once of what has just happened. */
const MOST_AT_ONCE = 100;

/** Those of some notices that the session may be told of, the earliest first. */
export async function findNotificationsAmong(
  session: Session,
  selection: Selection,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  const among = { sql: 'id = any($1::uuid[])', values: [ids] };
  const where = allOf([isOneOf('code', readableCodes(session)), aboutTheirs(session), among]);
  const page = { list: 'notified', first: MOST_AT_ONCE, orderBy: [], where };
  const wanted = { node: selection, rows: true, totalCount: false };
  return (await readPage<Record<string, unknown>>(session, notificationShape, wanted, page)).nodes;
}

/** The one person whom somebody sees; for staff, those whom they work with, or whose worker they cover today. */
function aboutTheirs({ scope, actor, council, today }: Session): Condition {
  if (scope.personId) return { sql: 'person_id = $1::uuid', values: [scope.personId] };
  const values = [council.tenantId, actor?.subject ?? '', today.toString()];
  return {
    sql: `person_id = any(array(select p.id from person p where p.tenant_id = $1::uuid
      and p.key_worker = any(array(select app.accounts_worked_for($1::uuid, $2, $3::date)))))`,
    values,
  };
}

function isUnreadBy({ actor }: Session): Condition {
  const sql = `not exists (select from notice_read r
    where r.tenant_id = notice.tenant_id and r.notice_id = notice.id and r.reader = $1)`;
  return { sql, values: [actor?.subject ?? ''] };
}

/** The council's webhooks, the latest registered first, a page at a time. */
export function findWebhooks(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const order = { orderBy: [], descending: true };
  return readPage(session, webhookShape, selection, { ...page, ...order, list: 'webhooks' });
}

const OF_STATUS: Record<DeliveryStatus, string> = {
  WAITING: 'next_attempt_at is not null',
  DELIVERED: 'delivered_at is not null',
  GIVEN_UP: 'given_up_at is not null',
};

/** What is on its way to the council's webhooks, has arrived or was given up; the latest notice first, a page at a time. */
export function findDeliveries(
  session: Session,
  selection: PageSelection,
  status: DeliveryStatus | null,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = status ? { sql: OF_STATUS[status], values: [] } : undefined;
  const order = { orderBy: ['notice_id'], descending: true };
  return readPage(session, webhookDeliveryShape, selection, { ...page, ...order, list: 'deliveries', where });
}
