import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, type PersonRecord, Supporter } from '../../people/people.entity.ts';
import { writerOf } from '../plans/planWriters.ts';
import {
  audiencesOf,
  endingRefusals,
  entryRefusals,
  type GivenEntry,
  MOST_CURRENT_ENTRIES,
  profileIsFull,
  profileWriterRefusals,
  replacingRefusals,
} from './entry.ts';
import { ProfileEntry, type ProfileEntryRecord } from './personCentred.entity.ts';

/** What an entry takes the place of, where it does, and why. */
export interface Replacing {
  replacesId: string | null;
  reason: string | null;
}

/**
 * Writes an entry, which takes the place of another where it names one. Refuses NOT_FOUND, PERSON_HAS_DIED, all of
 * `entryRefusals`, `replacingRefusals` and `endingRefusals`, and PROFILE_IS_FULL.
 */
export function writeProfileEntry(
  session: Session,
  command: Command,
  { personId, replacesId, reason, ...given }: GivenEntry & Replacing & { personId: string },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(profileWriterRefusals(session, ['personId']));
    // Locked, so that two entries of one person are counted one after the other.
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    const writtenAs = writerOf(session);
    refuseAny(entryRefusals(given, writtenAs, { bornOn: person.bornOn, today: work.today }));
    const supporterId = given.supporterId ? await supporterOf(work, person.id, given.supporterId) : null;
    const replaced = replacesId === null ? null : await entryToReplace(session, work, person, replacesId);
    if (replaced) {
      refuseAny(
        endingRefusals(replaced, { by: writtenAs, account: work.actorSubject, reason, path: 'replacesId' }),
      );
      refuseAny(replacingRefusals(given, replaced));
    } else if ((await countCurrent(work, person.id)) >= MOST_CURRENT_ENTRIES) {
      refuseAny([profileIsFull()]);
    }
    const id = newId();
    const { tenantId, now, actorSubject, entityManager } = work;
    const written = { writtenAs, recordedAt: now.toString(), recordedBy: actorSubject };
    entityManager.create(ProfileEntry, {
      ...given,
      ...written,
      tenantId,
      id,
      personId: person.id,
      supporterId,
    });
    if (replaced) end(replaced, work, { reason, replacedById: id });
    return { type: 'ProfileEntry', id };
  });
}

/** Withdraws an entry, so that it is no longer current. Refuses NOT_FOUND, PERSON_HAS_DIED and all of `endingRefusals`. */
export function withdrawProfileEntry(
  session: Session,
  command: Command,
  { entryId, reason }: { entryId: string; reason: string | null },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(profileWriterRefusals(session, ['entryId']));
    const entry = await entryToEnd(session, work, entryId, ['entryId']);
    const { tenantId, entityManager } = work;
    const person = await entityManager.findOneOrFail(Person, { tenantId, id: entry.personId });
    refuseAny(deathRefusals(person.diedOn, ['entryId']));
    refuseAny(
      endingRefusals(entry, { by: writerOf(session), account: work.actorSubject, reason, path: 'entryId' }),
    );
    end(entry, work, { reason, replacedById: null });
    return { type: 'ProfileEntry', id: entry.id };
  });
}

function end(
  entry: ProfileEntryRecord,
  { today, actorSubject }: Work,
  { reason, replacedById }: { reason: string | null; replacedById: string | null },
): void {
  Object.assign(entry, {
    endedOn: today.toString(),
    endedBy: actorSubject,
    endedReason: reason,
    replacedById,
  });
}

/** An entry to end, locked. One that the asker may not see is not there. */
async function entryToEnd(
  session: Session,
  work: Work,
  entryId: string,
  path: readonly string[],
): Promise<ProfileEntryRecord> {
  const entry = await lockedRecord(work, ProfileEntry, 'ProfileEntry', entryId, path);
  if (!audiencesOf(session).includes(entry.audience)) throw notFound(path);
  return entry;
}

async function entryToReplace(session: Session, work: Work, person: PersonRecord, entryId: string) {
  const entry = await entryToEnd(session, work, entryId, ['replacesId']);
  if (entry.personId !== person.id) throw notFound(['replacesId']);
  return entry;
}

async function countCurrent({ query, tenantId }: Work, personId: string): Promise<number> {
  const text = `select count(*)::int as count from profile_entry
    where tenant_id = $1 and person_id = $2 and ended_on is null`;
  const [found] = await query<{ count: number }>(text, [tenantId, personId]);
  return found?.count ?? 0;
}

/** The bare id of a supporter of the person's. Refuses NOT_FOUND. */
async function supporterOf(work: Work, personId: string, supporterId: string): Promise<string> {
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('Supporter', supporterId);
  const supporter = id ? await entityManager.findOne(Supporter, { tenantId, id, personId }) : null;
  if (!supporter) throw notFound(['supporterId']);
  return supporter.id;
}
