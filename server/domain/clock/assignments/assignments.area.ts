import { area } from '../../area.ts';
import { ASSIGNMENT_REFUSALS } from './assignment.ts';
import { Assignment, Team, WorkerCover } from './assignments.entity.ts';
import { beginAssignments } from './beginAssignments.commands.ts';

/** Teams, who of which team works with whom, and who covers. */
export const assignments = area({
  path: 'clock/assignments',
  entities: [Team, Assignment, WorkerCover],
  idPrefixes: { Team: 'team', Assignment: 'assignment', WorkerCover: 'cover' },
  jobs: [beginAssignments],
  refusals: ASSIGNMENT_REFUSALS,
});
