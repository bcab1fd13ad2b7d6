import type { SchemaArea } from '../../kit/area.ts';
import { assignmentMutations } from './assignmentMutations.ts';
import { AssignmentsResolver, assignmentReaders, SEES_TEAMS, SpeakToResolver } from './assignments.ts';

/** Teams, who of which team works with whom, and who covers. */
export const assignments: SchemaArea = {
  resolvers: [AssignmentsResolver, SpeakToResolver],
  readers: assignmentReaders,
  queries: { teams: SEES_TEAMS, workerCovers: SEES_TEAMS },
  mutations: assignmentMutations,
};
