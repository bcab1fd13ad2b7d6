/** Who works with a person on a day, who covers, and what stands in the way of recording either. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';

export const ASSIGNMENT_REFUSALS = {
  WORKER_NOT_NAMED: 'Neither a worker with a name nor a team is given.',
  TEAM_NAME_TAKEN: 'The council has a team of this name.',
  COVER_ENDS_BEFORE_START: 'The last day of a cover lies before its first.',
  COVER_OF_ONESELF: 'Nobody covers themself.',
  COVER_OVERLAPS: 'Somebody else covers the worker on some of these days.',
} as const;
type AssignmentRefusal = Refusal<keyof typeof ASSIGNMENT_REFUSALS | 'TEXT_MISSING' | 'TEXT_TOO_LONG'>;

/** An assignment as it is given. */
export interface GivenAssignment {
  workerAccount: string | null;
  workerName: string | null;
}

/** Days between which somebody covers a worker, both included. */
export interface CoverDays {
  coverName: string;
  fromOn: string;
  toOn: string;
}

/** An assignment as the rule looks at it. */
export interface AssignmentFacts {
  fromOn: string;
  workerName?: string | null;
  team?: { name: string; phone?: string | null } | null;
  covers: readonly CoverDays[];
}

/** Whom a person speaks to on a day. */
export interface SpeakTo {
  /** Null where a team is assigned, and nobody of it by name. */
  name: string | null;
  teamName: string | null;
  phone: string | null;
  /** Whom they cover; null where they work with the person themself. */
  insteadOf: string | null;
}

/** The assignment of a day: the latest that begins by then, and of those that begin on one day the one made last. */
export function assignmentOn<Facts extends { fromOn: string }>(
  latestFirst: readonly Facts[],
  today: Temporal.PlainDate,
): Facts | null {
  const day = today.toString();
  return latestFirst.find(({ fromOn }) => fromOn <= day) ?? null;
}

/** Whom the person speaks to today: whoever covers their worker, or the worker, or the team; null where nobody is assigned. */
export function speakToOn(
  latestFirst: readonly AssignmentFacts[],
  today: Temporal.PlainDate,
): SpeakTo | null {
  const assignment = assignmentOn(latestFirst, today);
  if (!assignment) return null;
  const day = today.toString();
  const cover = assignment.covers.find(({ fromOn, toOn }) => fromOn <= day && day <= toOn);
  const workerName = assignment.workerName ?? null;
  return {
    name: cover?.coverName ?? workerName,
    teamName: assignment.team?.name ?? null,
    phone: assignment.team?.phone ?? null,
    insteadOf: cover ? workerName : null,
  };
}

/** Why an assignment can't be recorded as it is given: it names a worker by account and name, or a team, or both. */
export function assigningRefusals(given: GivenAssignment, hasTeam: boolean): AssignmentRefusal[] {
  const { workerAccount, workerName } = given;
  if (workerAccount === null && workerName === null) {
    if (hasTeam) return [];
    const message =
      'The assignment names neither a worker nor a team, so nobody would work with the person. Give workerAccount and workerName, or teamId, or all of them.';
    return [{ code: 'WORKER_NOT_NAMED', path: ['workerAccount'], message }];
  }
  return [
    ...textRefusals(['workerAccount'], workerAccount, true),
    ...textRefusals(['workerName'], workerName, true),
  ];
}

/** Why somebody can't cover a worker as it is given. */
export function coveringRefusals(
  given: CoverDays & { workerAccount: string; coverAccount: string },
  others: readonly CoverDays[],
): AssignmentRefusal[] {
  const texts = [
    ...textRefusals(['workerAccount'], given.workerAccount, true),
    ...textRefusals(['coverAccount'], given.coverAccount, true),
    ...textRefusals(['coverName'], given.coverName, true),
  ];
  if (texts.length > 0) return texts;
  if (given.coverAccount === given.workerAccount) {
    const message = 'coverAccount is the worker’s own account. Give the account of whoever covers them.';
    return [{ code: 'COVER_OF_ONESELF', path: ['coverAccount'], message }];
  }
  return coverDaysRefusals(given, others);
}

/** Why somebody can't cover on these days: they run backwards, or somebody else covers on some of them. */
export function coverDaysRefusals(
  { fromOn, toOn }: Pick<CoverDays, 'fromOn' | 'toOn'>,
  others: readonly CoverDays[],
): AssignmentRefusal[] {
  if (toOn < fromOn) {
    const message = `The cover would end on ${dayInWords(toOn)}, before it begins on ${dayInWords(fromOn)}. Look at both days again.`;
    return [{ code: 'COVER_ENDS_BEFORE_START', path: ['toOn'], message }];
  }
  const other = others.find((each) => each.fromOn <= toOn && fromOn <= each.toOn);
  if (!other) return [];
  const message = `The worker is covered from ${dayInWords(other.fromOn)} to ${dayInWords(other.toOn)} already, and one person covers at a time. End that cover first, or choose other days.`;
  return [{ code: 'COVER_OVERLAPS', path: ['fromOn'], message }];
}
