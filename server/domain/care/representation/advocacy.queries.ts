import type { Work } from '../../../platform/commands/commandRunner.ts';
import { type AdvocacyOwed, isAdvocateOwed } from './advocateOwed.ts';
import type { AdvocacyProcess } from './representationVocabulary.ts';

/**
 * SQL of what `isAdvocateOwed` looks at: the advocates of a person to whom the council must offer one, as their involvement
 * was last looked at. Null of whoever is owed none, and of whoever has died.
 */
export function advocacySql(tenantId: string, personId: string): string {
  return `(select json_build_object('advocates', (
      select coalesce(json_agg(json_build_object('startsOn', advocate.starts_on, 'endsOn', advocate.ends_on,
        'endedOn', advocate.ended_on, 'processes', advocate.processes)), '[]')
      from representation advocate where advocate.tenant_id = ${tenantId}
        and advocate.person_id = involvement.person_id and advocate.kind = 'ADVOCATE'))
    from involvement where involvement.tenant_id = ${tenantId}
      and involvement.person_id = ${personId} and involvement.must_offer_advocate
      and not exists (select from involvement later where later.tenant_id = ${tenantId}
        and later.person_id = involvement.person_id and later.id > involvement.id)
      and not exists (select from person dead where dead.tenant_id = ${tenantId}
        and dead.id = involvement.person_id and dead.died_on is not null))`;
}

/** Whether the council owes the person an advocate in a process today whom nobody has arranged. */
export async function owesAdvocate(work: Work, personId: string, process: AdvocacyProcess): Promise<boolean> {
  const text = `select ${advocacySql('$1', '$2')} as advocacy`;
  const [row] = await work.query<{ advocacy: AdvocacyOwed | null }>(text, [work.tenantId, personId]);
  return isAdvocateOwed(row?.advocacy ?? null, process, work.today);
}
