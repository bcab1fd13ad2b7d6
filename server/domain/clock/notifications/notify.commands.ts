import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import type { NoticeKind } from './noticeKind.ts';

const ADD_NOTICE = `insert into notice (tenant_id, id, person_id, code, subject_type, subject_id, occurred_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/**
 * Leaves a notice for whoever may read that kind of record of the person, in the transaction of the command: it is there
 * if the change is, and not if it is not. Ids are bare UUIDs.
 */
export function notify(
  work: Pick<Work, 'send' | 'tenantId' | 'now'>,
  kind: NoticeKind,
  { personId, subjectId }: { personId: string; subjectId: string },
): void {
  work.send(ADD_NOTICE, [
    work.tenantId,
    newId(),
    personId,
    kind.key,
    kind.subjectType,
    subjectId,
    work.now.toString(),
  ]);
}
