import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { ASSIGNMENT_REFUSALS } from '../../../server/domain/clock/assignments/assignment.ts';
import {
  assignWorker,
  coverWorker,
  endCover,
  registerTeam,
  updateTeam,
} from '../../../server/domain/clock/assignments/assignments.commands.ts';
import { teamShape, workerCoverShape } from '../../../server/domain/clock/assignments/assignments.queries.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { personShape } from '../../../server/domain/people/people.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { given } from '../../kit/given.ts';
import { mutation } from '../../kit/mutation.ts';
import { DECIDES_BUDGETS, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { Person } from '../../people/personType.ts';
import {
  AssignWorkerInput,
  CoverWorkerInput,
  EndCoverInput,
  RegisterTeamInput,
  UpdateTeamInput,
} from './assignments.inputs.ts';
import { Team, WorkerCover } from './assignments.ts';

/** Teams are set up by managers, and by whoever looks after the council's set-up. */
const KEEPS_TEAMS: Permission = [...DECIDES_BUDGETS, 'COUNCIL_ADMINISTRATOR'];

const teamAnswer = recordAnswer('team', () => Team, teamShape);
const personAnswer = recordAnswer('person', () => Person, personShape);
const coverAnswer = recordAnswer('cover', () => WorkerCover, workerCoverShape);

/** Teams, who works with whom, and who covers. */
export const assignmentMutations = [
  mutation({
    name: 'registerTeam',
    what: 'Registers a team of your council’s.',
    input: RegisterTeamInput,
    inputIs: 'The team.',
    permission: KEEPS_TEAMS,
    refuses: { ...TEXT_REFUSALS, ...someOf(ASSIGNMENT_REFUSALS, 'TEAM_NAME_TAKEN') },
    answers: teamAnswer,
    run: ({ session, command, input: { name, localities, phone } }) =>
      registerTeam(session, command, { name, localities: localities ?? [], phone: phone ?? null }),
  }),
  mutation({
    name: 'updateTeam',
    what: 'Changes a team’s details.',
    input: UpdateTeamInput,
    inputIs: 'What changes.',
    permission: KEEPS_TEAMS,
    refuses: { ...RECORD_REFUSALS, ...TEXT_REFUSALS, ...someOf(ASSIGNMENT_REFUSALS, 'TEAM_NAME_TAKEN') },
    answers: teamAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, teamId, expectedVersion, ...changes } = input;
      return updateTeam(session, command, { teamId, expectedVersion }, given(changes, ['phone']));
    },
  }),
  mutation({
    name: 'assignWorker',
    what: 'Says who works with a person from a day on: a worker by account and name, a team, or both. The person’s open steps and keyWorker move with it once that day has come, and what went before stays as history.',
    input: AssignWorkerInput,
    inputIs: 'With whom, who, and from when.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...DEATH_REFUSALS,
      ...someOf(ASSIGNMENT_REFUSALS, 'WORKER_NOT_NAMED'),
      ...TEXT_REFUSALS,
    },
    answers: personAnswer,
    run: ({ session, command, input }) =>
      assignWorker(session, command, input, {
        workerAccount: input.workerAccount ?? null,
        workerName: input.workerName ?? null,
        teamId: input.teamId ?? null,
        fromOn: input.fromOn,
      }),
  }),
  mutation({
    name: 'coverWorker',
    what: 'Says who covers a worker from one day to another: people are told to speak to them, and the worker’s work is in their list too.',
    input: CoverWorkerInput,
    inputIs: 'Who covers whom, and when.',
    permission: PRACTICE,
    refuses: {
      ...TEXT_REFUSALS,
      ...someOf(ASSIGNMENT_REFUSALS, 'COVER_OF_ONESELF', 'COVER_ENDS_BEFORE_START', 'COVER_OVERLAPS'),
    },
    answers: coverAnswer,
    run: ({ session, command, input: { idempotencyKey, ...details } }) =>
      coverWorker(session, command, details),
  }),
  mutation({
    name: 'endCover',
    what: 'Ends a cover on another day than was said, sooner or later.',
    input: EndCoverInput,
    inputIs: 'Which cover, and its last day.',
    permission: PRACTICE,
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(ASSIGNMENT_REFUSALS, 'COVER_ENDS_BEFORE_START', 'COVER_OVERLAPS'),
    },
    answers: coverAnswer,
    run: ({ session, command, input }) => endCover(session, command, input, input.toOn),
  }),
];
