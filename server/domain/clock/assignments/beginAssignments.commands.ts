import { runCommand } from '../../../platform/commands/commandRunner.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { Person } from '../../people/people.entity.ts';
import { takeAssignmentOfToday } from './assignments.commands.ts';

/** People whose assignment of the day is not yet the one that they and their open steps carry. */
const TO_BEGIN = {
  name: 'assignments_to_begin',
  text: `select distinct a.person_id as id from assignment a
    join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
    where a.tenant_id = $1 and a.from_on <= $2::date and a.from_on > coalesce(p.assigned_on, '-infinity')`,
};

/** Begins the assignments whose first day has come. */
export const beginAssignments: Job = {
  name: 'begin-assignments',
  does: 'Moves people and their open steps to whoever works with them from today on.',
  async run(session) {
    const { tenantId } = session.council;
    const found = await session.query<{ id: string }>(TO_BEGIN, [tenantId, session.today.toString()]);
    for (const { id } of found) {
      await runCommand(session, { action: 'beginAssignment', input: {} }, async (work) => {
        await takeAssignmentOfToday(work, await work.entityManager.findOneOrFail(Person, { tenantId, id }));
        return { type: 'Person', id };
      });
    }
  },
};
