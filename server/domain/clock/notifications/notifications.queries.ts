import { allOf, isOneOf } from '../../../platform/reading/condition.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { globalIdOfType, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { noticeKinds } from './noticeKind.ts';
import { Notice } from './notices.entity.ts';

export const notificationShape = shapeOf(Notice, {
  typeName: 'Notification',
  fields: {
    person: one(() => personShape),
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    sentence: needs('code'),
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
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const where = allOf([isOneOf('code', readableCodes(session))]);
  return readPage(session, notificationShape, selection, {
    ...page,
    list: 'notifications',
    orderBy: [],
    descending: true,
    where,
  });
}
