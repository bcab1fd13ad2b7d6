import { Refused } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, type PersonRecord } from '../../people/people.entity.ts';
import { assigningRefusals, assignmentOn, coverDaysRefusals, coveringRefusals } from './assignment.ts';
import { Assignment, Team, WorkerCover } from './assignments.entity.ts';

/** A team as it is given. */
export interface TeamDetails {
  name: string;
  localities: string[];
  phone: string | null;
}

/** Registers a team of the council's. Refuses TEXT_MISSING, TEXT_TOO_LONG and TEAM_NAME_TAKEN. */
export function registerTeam(session: Session, command: Command, details: TeamDetails) {
  return runCommand(session, command, async (work) => {
    await refuseTeam(work, details, null);
    const { tenantId } = work;
    const id = newId();
    work.entityManager.create(Team, {
      ...details,
      tenantId,
      id,
      version: 1,
      registeredAt: work.now.toString(),
    });
    return { type: 'Team', id };
  });
}

/** Changes a team's details. Refuses NOT_FOUND, STALE_VERSION and what `registerTeam` refuses. */
export function updateTeam(
  session: Session,
  command: Command,
  target: { teamId: string; expectedVersion: number },
  changes: Partial<TeamDetails>,
) {
  return runCommand(session, command, async (work) => {
    const team = await lockedRecord(work, Team, 'Team', target.teamId, ['teamId']);
    refuseStale(team, target.expectedVersion);
    await refuseTeam(work, { ...team, ...changes }, team.id);
    Object.assign(team, changes, { version: team.version + 1 });
    return { type: 'Team', id: team.id };
  });
}

async function refuseTeam(
  work: Work,
  { name, localities, phone }: Partial<TeamDetails>,
  ownId: string | null,
) {
  refuseAny([
    ...textRefusals(['name'], name ?? '', true),
    ...textRefusals(['phone'], phone ?? null, false),
    ...(localities ?? []).flatMap((text, index) => textRefusals(['localities', index], text, true)),
  ]);
  const { tenantId, entityManager } = work;
  const known = await entityManager.findOne(Team, { tenantId, name: name ?? '' }, { fields: ['id'] });
  if (!known || known.id === ownId) return;
  const message = 'Your council has a team of this name, and a name stands for one team. Choose another.';
  throw new Refused([{ code: 'TEAM_NAME_TAKEN', path: ['name'], message }]);
}

/** Who is to work with a person. */
export interface AssignmentDetails {
  workerAccount: string | null;
  workerName: string | null;
  teamId: string | null;
  fromOn: string;
}

/**
 * Says who works with a person from a day on, and moves the person's open steps to that worker and team once that day has
 * come. Refuses NOT_FOUND, STALE_VERSION, PERSON_HAS_DIED and all of `assigningRefusals`.
 */
export function assignWorker(
  session: Session,
  command: Command,
  target: { personId: string; expectedVersion: number },
  { teamId, ...given }: AssignmentDetails,
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', target.personId, ['personId']);
    refuseStale(person, target.expectedVersion);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(assigningRefusals(given, teamId !== null));
    const team = teamId === null ? null : await lockedRecord(work, Team, 'Team', teamId, ['teamId']);
    const { tenantId } = work;
    work.entityManager.create(Assignment, {
      ...given,
      tenantId,
      id: newId(),
      personId: person.id,
      teamId: team?.id ?? null,
      assignedAt: work.now.toString(),
      assignedBy: work.actorSubject,
    });
    await work.entityManager.flush();
    await takeAssignmentOfToday(work, person);
    return { type: 'Person', id: person.id };
  });
}

/** Puts the worker and the team of today on the person, from where PostgreSQL takes them to every open step. */
export async function takeAssignmentOfToday(work: Work, person: PersonRecord): Promise<void> {
  const { tenantId, entityManager, today } = work;
  const latestFirst = await entityManager.find(
    Assignment,
    { tenantId, personId: person.id },
    { orderBy: { fromOn: 'desc', id: 'desc' } },
  );
  const current = assignmentOn(latestFirst, today);
  const taken = current && {
    keyWorker: current.workerAccount ?? null,
    teamId: current.teamId ?? null,
    assignedOn: current.fromOn,
  };
  Object.assign(person, taken, { version: person.version + 1 });
}

/** Somebody who is to cover a worker. */
export interface CoverDetails {
  workerAccount: string;
  coverAccount: string;
  coverName: string;
  fromOn: string;
  toOn: string;
}

/** Says who covers a worker from one day to another. Refuses all of `coveringRefusals`. */
export function coverWorker(session: Session, command: Command, details: CoverDetails) {
  return runCommand(session, command, async (work) => {
    refuseAny(coveringRefusals(details, await coversOf(work, details.workerAccount)));
    const { tenantId } = work;
    const id = newId();
    work.entityManager.create(WorkerCover, {
      ...details,
      tenantId,
      id,
      version: 1,
      recordedAt: work.now.toString(),
    });
    return { type: 'WorkerCover', id };
  });
}

/** Ends a cover on another day than was said, sooner or later. Refuses NOT_FOUND, STALE_VERSION, COVER_ENDS_BEFORE_START and COVER_OVERLAPS. */
export function endCover(
  session: Session,
  command: Command,
  target: { coverId: string; expectedVersion: number },
  toOn: string,
) {
  return runCommand(session, command, async (work) => {
    const cover = await lockedRecord(work, WorkerCover, 'WorkerCover', target.coverId, ['coverId']);
    refuseStale(cover, target.expectedVersion);
    const others = (await coversOf(work, cover.workerAccount)).filter(({ id }) => id !== cover.id);
    refuseAny(coverDaysRefusals({ fromOn: cover.fromOn, toOn }, others));
    Object.assign(cover, { toOn, version: cover.version + 1 });
    return { type: 'WorkerCover', id: cover.id };
  });
}

/** One worker's covers change one command at a time, so that no two can overlap. */
async function coversOf(work: Work, workerAccount: string) {
  const { tenantId, entityManager } = work;
  await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `cover ${tenantId} ${workerAccount}`,
  ]);
  return entityManager.find(WorkerCover, { tenantId, workerAccount });
}
