import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { expression } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { RecordLook } from './looks.entity.ts';

/** The last time that the account was named as working with the person, and by which name or team. */
const assigned = (row: string, value: string) =>
  `(select ${value} from assignment work left join team on team.tenant_id = $1 and team.id = work.team_id
    where work.tenant_id = $1 and work.person_id = ${row}.person_id and work.worker_account = ${row}.account
      and ${value} is not null order by work.from_on desc, work.id desc limit 1)`;

export const recordLookShape = shapeOf(RecordLook, {
  fields: {
    workerName: expression((row) => assigned(row, 'work.worker_name')),
    teamName: expression((row) => assigned(row, 'team.name')),
    supporterName: expression(
      (row) =>
        `(select own.name from supporter own where own.tenant_id = $1 and own.id = ${row}.supporter_id)`,
    ),
  },
});

/** Who has looked at a person's record, the latest first. */
export function readRecordLooks(
  session: Session,
  selection: PageSelection,
  personId: string | null,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, recordLookShape, selection, {
    ...page,
    list: 'recordLooks',
    orderBy: [],
    descending: true,
    where: { sql: 'person_id = $1', values: [personId] },
  });
}
