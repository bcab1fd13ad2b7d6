import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { dayRefusals } from '../../care/optionsExplained/explaining.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { StatisticalFacts } from './statisticalFacts.entity.ts';
import { factsRefusals, type StatedFacts } from './statisticalFacts.ts';

/**
 * Records what somebody states of themself for the national return. Refuses NOT_FOUND, PERSON_HAS_DIED, all of `dayRefusals`
 * and all of `factsRefusals`.
 */
export function recordStatisticalFacts(
  session: Session,
  command: Command,
  { personId, statedOn, facts }: { personId: string; statedOn: string; facts: StatedFacts },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, today, now, actorSubject } = work;
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(dayRefusals(statedOn, ['statedOn'], { bornOn: person.bornOn, today }));
    refuseAny(factsRefusals(facts));
    const { id } = work.entityManager.create(StatisticalFacts, {
      tenantId,
      id: newId(),
      personId: person.id,
      statedOn,
      ...facts,
      recordedAt: now.toString(),
      recordedBy: actorSubject,
    });
    return { type: 'StatisticalFacts', id };
  });
}
