import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { brokerageRefusals, type GivenBrokerage } from './brokerage.ts';
import { Brokerage, Service } from './directory.entity.ts';
import { endedRefusals } from './listings.ts';

/**
 * Records how a broker or support service works, in place of what was recorded before: what somebody no longer wants told
 * is gone. A newer file of the directory leaves it as it is. Refuses NOT_FOUND, STALE_VERSION, LISTING_ENDED and all of
 * `brokerageRefusals`.
 */
export function recordBrokerage(
  session: Session,
  command: Command,
  { serviceId, expectedVersion, ...given }: GivenBrokerage & { serviceId: string; expectedVersion: number },
) {
  return runCommand(session, command, async (work) => {
    const service = await lockedRecord(work, Service, 'Service', serviceId, ['serviceId']);
    refuseStale(service, expectedVersion);
    const today = work.today.toString();
    refuseAny([...endedRefusals(service), ...brokerageRefusals(service.kind, given, today)]);
    const { tenantId, entityManager } = work;
    const row = {
      ...given,
      tiedTo: [...given.tiedTo],
      peerExperiences: [...new Set(given.peerExperiences)],
      recordedOn: today,
      recordedBy: work.actorSubject,
    };
    const known = await entityManager.findOne(Brokerage, { tenantId, serviceId: service.id });
    if (known) Object.assign(known, row);
    else entityManager.create(Brokerage, { ...row, tenantId, id: newId(), serviceId: service.id });
    service.version += 1;
    service.lastModifiedAt = work.now.toString();
    return { type: 'Service', id: service.id };
  });
}
