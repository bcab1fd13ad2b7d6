import { runCommand } from '../../../platform/commands/commandRunner.ts';
import type { Session } from '../../../platform/session.ts';
import type { NoticeKind } from './noticeKind.ts';
import { notify } from './notify.commands.ts';

/** Whether nobody was told yet of a record: the council is `$1`, and the kind's key `$3`. */
export function isUntold(record: string): string {
  return `not exists (select from notice where notice.tenant_id = $1
    and notice.person_id = ${record}.person_id and notice.code = $3 and notice.subject_id = ${record}.id)`;
}

/**
 * Leaves the notices of a kind that are owed today, each once. Writes only where somebody is still to be told; what is
 * owed is looked at again in the transaction that tells of it.
 * @param owed SQL that gives `"personId"` and `"subjectId"` for the council `$1`, today `$2` and the kind's key `$3`.
 */
export async function tellOnce(
  session: Session,
  kind: NoticeKind,
  { action, owed }: { action: string; owed: string },
): Promise<void> {
  const values = [session.council.tenantId, session.today.toString(), kind.key];
  const waiting = await session.query({ name: `owed_${kind.key.toLowerCase()}`, text: owed }, values);
  await session.end();
  if (waiting.length === 0) return;
  await runCommand(session, { action, input: {} }, async (work) => {
    for (const about of await work.query<{ personId: string; subjectId: string }>(owed, values)) {
      notify(work, kind, about);
    }
    return { type: 'Council', id: work.tenantId };
  });
}
