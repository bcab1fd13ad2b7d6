import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DeadlockException, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson } from '../../common/canonicalJson.ts';
import { type Refusal, Refused } from '../../common/refusal.ts';
import { RequestError, tokenWanted } from '../errors.ts';
import { type NodeTypeName, newId } from '../ids.ts';
import type { Job } from '../jobs/job.ts';
import { wakeJob } from '../jobs/wakeJob.ts';
import type { Session } from '../session.ts';

/** As many characters as the table keeps. */
const LONGEST_KEY = 128;

/** What a mutation asks for. */
export interface Command {
  /** The mutation's name, as audited. */
  action: string;
  /** The whole input as received: hashed to recognise a repeat, never stored. */
  input: unknown;
  idempotencyKey?: string | null;
  /** The council to write to, where it is not the caller's own: set by commands that make or prepare a council. */
  tenantId?: string;
  /**
   * The one person to whom the command is confined, where the caller sees their case without seeing them: a member of a
   * panel who decides about it. Whoever sets it has first read the case in the caller's own scope.
   */
  confinedToPersonId?: string;
  /** Whether the command puts people into a council that it makes. No token can name such people yet. */
  putsPeopleInNewCouncil?: boolean;
}

/** What a command has to work with. Anything else that it needs is passed to it. */
export interface Work {
  /** The ORM in the command's transaction, made when it is first asked for. */
  readonly entityManager: EntityManager;
  /**
   * Runs one statement in the command's transaction, its values bound, and returns its rows: for the most frequent
   * commands.
   */
  query<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
  /** Sends a statement whose answer is not needed, without waiting for it. If it fails, the command is undone. */
  send(text: string, values: readonly unknown[]): void;
  /**
   * Wakes a job about a record of this council once the command commits, or at a later moment, and not if it does not. A job that nobody
   * wakes does the same work in the next daily sweep.
   */
  wake(job: Pick<Job, 'name'>, about: { subjectId: string; after?: Temporal.Instant }): Promise<void>;
  /** Does something in the command's transaction once all else of the command is done. */
  atEnd(step: () => Promise<void>): void;
  tenantId: string;
  /** The account that asks, as recorded in the audit entry. */
  actorSubject: string;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

/** The record that a command was about. */
export interface Subject {
  type: NodeTypeName;
  id: string;
}

export type CommandResult =
  | { subjectId: string; refusals: [] }
  | { subjectId: null; refusals: readonly Refusal[] };

/**
 * The one way to write anything: one transaction, with the council set, the idempotency key, what the command writes
 * and its audit entry. All of it commits together or none does. `run` refuses by throwing Refused, and then nothing
 * that it wrote is kept. A dry run does the same up to the commit, but ignores the key: what was done under it before
 * is not what would happen now.
 */
export async function runCommand(
  session: Session,
  command: Command,
  run: (work: Work) => Promise<Subject>,
): Promise<CommandResult> {
  refuseUnusableKey(command.idempotencyKey ?? null);
  try {
    return { subjectId: await runUnlessKeyIsTaken(session, command, run), refusals: [] };
  } catch (error) {
    if (error instanceof Refused) return { subjectId: null, refusals: error.refusals };
    throw asConflict(error);
  }
}

/** A key is kept beside what it was used for, so an empty one says nothing and a very long one is a mistake. */
export function refuseUnusableKey(key: string | null): void {
  if (key === null || (key.length >= 1 && key.length <= LONGEST_KEY)) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `input.idempotencyKey is ${key.length} characters long, and a key has from 1 to ${LONGEST_KEY}, so nothing was changed. Send a UUID, or leave the key out.`,
    { inputPath: ['input', 'idempotencyKey'] },
  );
}

/** How often a command is tried that PostgreSQL undoes because others wanted the same rows at that moment. */
const MOST_TRIES = 8;

/** Before it is tried again: a moment by chance, the longer the oftener, so that those who met do not meet again. */
const pauseAfter = (tries: number) => wait(Math.random() * 2 ** tries);

/**
 * Two requests with one idempotency key may race: the one that loses runs again, and finds the winner's record. What
 * PostgreSQL undid only because of others, a deadlock or a failed serialization, runs again too, as it may well succeed now.
 */
async function runUnlessKeyIsTaken(
  session: Session,
  command: Command,
  run: (work: Work) => Promise<Subject>,
): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runOnce(session, command, run);
    } catch (error) {
      const isLost = command.idempotencyKey && isKeyTakenMeanwhile(error) && tries === 1;
      const isUndoneByOthers = error instanceof DeadlockException && tries < MOST_TRIES;
      if (!isLost && !isUndoneByOthers) throw error;
      await pauseAfter(tries);
    }
  }
}

async function runOnce(
  session: Session,
  command: Command,
  run: (work: Work) => Promise<Subject>,
): Promise<string> {
  const actor = session.actor;
  if (!actor) throw new RequestError('UNAUTHENTICATED', 'A change needs a token.', { http: tokenWanted() });
  const tenantId = command.tenantId ?? session.council.tenantId;
  if (actor.role === 'SYSTEM' && tenantId !== session.council.tenantId) {
    throw new Error('The program itself works for the council of its session, and for no other.');
  }
  const ownScope = command.confinedToPersonId ?? session.scope.personId;
  const personId = command.putsPeopleInNewCouncil ? null : ownScope;
  return session.write({ tenantId, personId }, async (transaction) => {
    const key = session.isDryRun ? null : (command.idempotencyKey ?? null);
    const inputHash = key === null ? '' : hashOf(command.input, key);
    if (key !== null) {
      const [earlier] = await transaction.query<EarlierUse>(FIND_KEY, [tenantId, actor.subject, key]);
      if (earlier) return sameAsBefore(earlier, command.action, inputHash);
    }
    const { now, today, requestId } = session;
    const stepsAtEnd: (() => Promise<void>)[] = [];
    const work: Work = {
      tenantId,
      actorSubject: actor.subject,
      now,
      today,
      query: (text, values) => transaction.query(text, values),
      send: (text, values) => transaction.send(text, values),
      wake: ({ name }, { subjectId, after }) =>
        wakeJob(transaction, { tenantId, job: name, subjectId }, after),
      atEnd: (step) => {
        stepsAtEnd.push(step);
      },
      get entityManager() {
        return transaction.entityManager;
      },
    };
    const { type, id } = await run(work);
    // The audit entry refers to the council, which may be new, so what the ORM still holds is saved first.
    await transaction.flush();
    for (const step of stepsAtEnd) await step();
    const who = [tenantId, actor.subject, command.action, id, now.toString()];
    transaction.send(ADD_AUDIT_ENTRY, [...who, newId(), actor.role, type, requestId]);
    if (key !== null) transaction.send(ADD_KEY, [...who, key, inputHash]);
    return id;
  });
}

/** What a key was used for. */
interface EarlierUse {
  action: string;
  inputHash: string;
  subjectId: string;
}

const FIND_KEY = `select action, input_hash as "inputHash", subject_id as "subjectId" from idempotency_record
  where tenant_id = $1 and actor_subject = $2 and key = $3`;

const ADD_AUDIT_ENTRY = `insert into audit_entry
  (tenant_id, actor_subject, action, subject_id, occurred_at, id, actor_role, subject_type, request_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const ADD_KEY = `insert into idempotency_record
  (tenant_id, actor_subject, action, subject_id, recorded_at, key, input_hash) values ($1, $2, $3, $4, $5, $6, $7)`;

function sameAsBefore(earlier: EarlierUse, action: string, inputHash: string): string {
  if (earlier.action === action && earlier.inputHash === inputHash) return earlier.subjectId;
  throw new RequestError(
    'IDEMPOTENCY_KEY_REUSED',
    'This idempotency key was already used for a different request, so nothing was changed. Send the same input again, or use a new key.',
  );
}

function isKeyTakenMeanwhile(error: unknown): boolean {
  return (
    error instanceof UniqueConstraintViolationException && error.message.includes('idempotency_record_pkey')
  );
}

/** What two commands at one moment may end in. The ORM calls a failed serialization a deadlock too. */
const CONFLICTS = [UniqueConstraintViolationException, OptimisticLockError, DeadlockException];

function asConflict(error: unknown): unknown {
  if (!CONFLICTS.some((kind) => error instanceof kind)) return error;
  return new RequestError(
    'CONFLICT',
    'Somebody changed the same record at the same moment, so nothing of yours was saved. Read it again and repeat the change.',
  );
}

/**
 * The same input under the same key gives the same hash, whatever the order of its fields. The key is mixed in, as
 * otherwise a hash would show where two callers sent the same details of somebody.
 */
function hashOf(input: unknown, key: string): string {
  return createHmac('sha256', key).update(canonicalJson(input)).digest('hex');
}
