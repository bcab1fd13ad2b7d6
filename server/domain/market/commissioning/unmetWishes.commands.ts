import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { writerRefusals } from '../../care/plans/planWriters.ts';
import { districtOf } from '../../oversight/panel/locality.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { UnmetWish } from './commissioning.entity.ts';
import type { WishEnding } from './commissioningVocabulary.ts';
import { type GivenWish, wishEndingRefusals, wishRefusals } from './unmetWishes.ts';

/** Records what a person wanted and could not get. Refuses NOT_FOUND, PERSON_HAS_DIED and all of `wishRefusals`. */
export function recordUnmetWish(
  session: Session,
  command: Command,
  { personId, ...given }: GivenWish & { personId: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['personId'];
    refuseAny(writerRefusals(session, path));
    const person = await lockedRecord(work, Person, 'Person', personId, path);
    refuseAny(deathRefusals(person.diedOn, path));
    refuseAny(wishRefusals(given, work.today.toString()));
    const id = newId();
    work.entityManager.create(UnmetWish, {
      ...given,
      tenantId: work.tenantId,
      id,
      personId: person.id,
      postcodeDistrict: districtOf(person.postcode),
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'UnmetWish', id };
  });
}

/** Ends a wish; where the person takes it back, what they said is gone. Refuses NOT_FOUND and all of `wishEndingRefusals`. */
export function endUnmetWish(
  session: Session,
  command: Command,
  { wishId, endedOn, how }: { wishId: string; endedOn: string; how: WishEnding },
) {
  return runCommand(session, command, async (work) => {
    const path = ['wishId'];
    refuseAny(writerRefusals(session, path));
    const wish = await lockedRecord(work, UnmetWish, 'UnmetWish', wishId, path);
    refuseAny(wishEndingRefusals(wish, endedOn, work.today.toString()));
    Object.assign(wish, {
      endedOn,
      endedHow: how,
      endedAt: work.now.toString(),
      endedBy: work.actorSubject,
      ...(how === 'TAKEN_BACK' ? { wanted: null, otherReason: null } : {}),
    });
    return { type: 'UnmetWish', id: wish.id };
  });
}
