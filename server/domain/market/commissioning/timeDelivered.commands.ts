import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Service } from '../directory/directory.entity.ts';
import { TimeDelivered } from './commissioning.entity.ts';
import { type GivenTime, timeRefusals } from './timeDelivered.ts';

/** Records what a provider delivered and was paid for in a week, or corrects it. Refuses NOT_FOUND and all of `timeRefusals`. */
export function recordTimeDelivered(
  session: Session,
  command: Command,
  { serviceId, ...given }: GivenTime & { serviceId: string },
) {
  return runCommand(session, command, async (work) => {
    // Two who record one week take turns at the service, so that the second is told in words.
    const service = await lockedRecord(work, Service, 'Service', serviceId, ['serviceId']);
    const { tenantId, entityManager, today, now, actorSubject } = work;
    const week = { tenantId, serviceId: service.id, weekStartsOn: given.weekStartsOn };
    const recorded = await entityManager.count(TimeDelivered, week);
    refuseAny(timeRefusals(given, { kind: service.kind, recorded }, today.toString()));
    const id = newId();
    entityManager.create(TimeDelivered, {
      ...given,
      ...week,
      id,
      number: recorded + 1,
      recordedAt: now.toString(),
      recordedBy: actorSubject,
    });
    return { type: 'TimeDelivered', id };
  });
}
