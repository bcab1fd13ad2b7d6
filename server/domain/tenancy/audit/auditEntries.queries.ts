import { AuditEntry } from '../../../platform/commands/commandRecords.entity.ts';
import { parseGlobalId } from '../../../platform/ids.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { column, globalIdOfType } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';

export const auditEntryShape = shapeOf(AuditEntry, {
  fields: {
    subjectId: globalIdOfType('subject_type', 'subject_id'),
    requestId: column('request_id'),
  },
});

/**
 * What has changed at the session's council, the latest first; only for one record where its global id is
 * given.
 */
export function readAuditEntries(
  session: Session,
  selection: PageSelection,
  subjectId: string | null | undefined,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, auditEntryShape, selection, {
    ...page,
    list: 'auditEntries',
    orderBy: [],
    descending: true,
    // An id that is not one of ours belongs to no record, so it has no entries.
    where: subjectId
      ? {
          sql: '(subject_type, subject_id) = ($1, $2::uuid)',
          values: [parseGlobalId(subjectId)?.type ?? '', parseGlobalId(subjectId)?.uuid ?? null],
        }
      : undefined,
  });
}
