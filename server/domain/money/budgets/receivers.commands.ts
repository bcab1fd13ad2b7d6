/** The supporters who are to have money for the person, and whether they may. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { notFound } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import { latestDecision } from '../../care/representation/capacity.commands.ts';
import { lacksCapacityOn } from '../../care/representation/capacityDecision.ts';
import { mayBeginToReceive } from '../../care/representation/receiving.ts';
import { representationsOf } from '../../care/representation/representation.commands.ts';
import { mayActFor, relationsOf } from '../../people/mayActFor.ts';
import { Supporter, type SupporterRecord } from '../../people/people.entity.ts';

/**
 * The supporter that each part names; null where it names none. Refuses a supporter who is not one of this person's.
 */
export async function supportersOf(
  work: Work,
  personId: string,
  parts: readonly { supporterId: string | null }[],
): Promise<(SupporterRecord | null)[]> {
  const found: (SupporterRecord | null)[] = [];
  for (const [index, { supporterId }] of parts.entries()) {
    const id = supporterId && fromGlobalId('Supporter', supporterId);
    const where = { tenantId: work.tenantId, id: id ?? '', personId };
    const supporter = id ? await work.entityManager.findOne(Supporter, where) : null;
    if (supporterId && !supporter) throw notFound(['parts', index, 'supporterId']);
    found.push(supporter);
  }
  return found;
}

/** By part: whether its supporter may have money for the person from a day on, and whether the records of it are whole. */
export async function receiversOf(
  work: Work,
  personId: string,
  supporters: readonly (SupporterRecord | null)[],
  day: Temporal.PlainDate,
) {
  const decision = await latestDecision(work, personId, { subject: 'RECEIVE_DIRECT_PAYMENT' });
  const lacksCapacity = lacksCapacityOn(decision, day);
  const receivers = await Promise.all(
    supporters.map(async (supporter) => {
      const representations = supporter ? await representationsOf(work, supporter.id) : [];
      const relations = supporter && relationsOf(supporter, representations);
      return {
        isSuitable: mayActFor(relations, 'RECEIVE_DIRECT_PAYMENT', day),
        hasRecords: mayBeginToReceive(supporter, representations, lacksCapacity, day),
      };
    }),
  );
  return {
    hasSuitablePerson: receivers.map(({ isSuitable }) => isSuitable),
    hasBestInterestsRecord: receivers.map(({ hasRecords }) => hasRecords),
  };
}
