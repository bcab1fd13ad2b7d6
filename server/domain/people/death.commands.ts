import { textRefusals } from '../../common/textRules.ts';
import { type Command, runCommand } from '../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../platform/commands/records.ts';
import type { Session } from '../../platform/session.ts';
import { correctingRefusals, recordingRefusals } from './death.ts';
import { tellOfDeath } from './deathFollowers.ts';
import { Person } from './people.entity.ts';

interface PersonTarget {
  personId: string;
  expectedVersion: number;
}

/**
 * Records the day on which a person died. Whatever stops that day asks for it; what is under way already, such as a
 * payment that is approved, is stopped by its area, and the money is settled (`deathFollowers`). Refuses NOT_FOUND, STALE_VERSION, and all of `recordingRefusals`.
 */
export function recordDeath(session: Session, command: Command, target: PersonTarget, diedOn: string) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', target.personId, ['personId']);
    refuseStale(person, target.expectedVersion);
    refuseAny(recordingRefusals(person, diedOn, work.today));
    Object.assign(person, { diedOn, version: person.version + 1 });
    await tellOfDeath(work, { personId: person.id, diedOn });
    return { type: 'Person', id: person.id };
  });
}

/**
 * Puts another day in place of a recorded date of death, or takes it back, as a step of its own in the audit trail.
 * Refuses NOT_FOUND, STALE_VERSION, TEXT_MISSING, TEXT_TOO_LONG, and all of `correctingRefusals`.
 */
export function correctDateOfDeath(
  session: Session,
  command: Command,
  target: PersonTarget,
  correction: { diedOn: string | null; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const person = await lockedRecord(work, Person, 'Person', target.personId, ['personId']);
    refuseStale(person, target.expectedVersion);
    const { diedOn, reason } = correction;
    refuseAny([...correctingRefusals(person, diedOn, work.today), ...textRefusals(['reason'], reason, true)]);
    Object.assign(person, { diedOn, deathCorrectedReason: reason, version: person.version + 1 });
    await tellOfDeath(work, { personId: person.id, diedOn });
    return { type: 'Person', id: person.id };
  });
}
