import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { openStepShape } from '../openSteps/openSteps.queries.ts';
import { Assignment, Team, WorkerCover } from './assignments.entity.ts';

export const teamShape = shapeOf(Team);
export const workerCoverShape = shapeOf(WorkerCover);
export const assignmentShape = shapeOf(Assignment, {
  fields: {
    person: one(() => personShape),
    team: one(() => teamShape),
    covers: many(() => workerCoverShape, {
      from: 'worker_account',
      to: 'worker_account',
      orderBy: ['from_on', 'id'],
    }),
  },
});

extendShape(personShape, {
  assignments: many(() => assignmentShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['from_on desc', 'id desc'],
  }),
  team: one(() => teamShape, { from: 'team_id', to: 'id' }),
});
extendShape(personShape, {
  speakTo: needs(
    'assignments.fromOn',
    'assignments.workerName',
    'assignments.team.name',
    'assignments.team.phone',
    'assignments.covers.coverName',
    'assignments.covers.fromOn',
    'assignments.covers.toOn',
  ),
});
extendShape(openStepShape, { team: one(() => teamShape, { from: 'team_id', to: 'id' }) });

/** The council's teams by name, a page at a time. */
export function findTeams(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, teamShape, selection, { ...page, list: 'teams', orderBy: ['name'] });
}

/** Who covers whom at the council, those that end last first, a page at a time. */
export function findCovers(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  const order = { orderBy: ['to_on'], descending: true };
  return readPage(session, workerCoverShape, selection, { ...page, ...order, list: 'workerCovers' });
}
