import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Service } from '../../market/directory/directory.entity.ts';
import { BudgetPart } from '../../money/budgets/budgets.entity.ts';
import { PartLocation } from './partLocations.entity.ts';
import { type GivenLocation, locationRefusals, waysRefusals } from './partLocations.ts';

/**
 * Records at which location the support of a part is given. Refuses NOT_FOUND, all of `waysRefusals` and all of
 * `locationRefusals`.
 */
export function recordPartLocation(
  session: Session,
  command: Command,
  { partId, ...given }: GivenLocation & { partId: string },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    refuseAny(waysRefusals(given));
    const service =
      given.serviceId === null
        ? null
        : await lockedRecord(work, Service, 'Service', given.serviceId, ['serviceId']);
    const number = service ? (service.cqcLocationNumber ?? null) : given.cqcLocationNumber;
    refuseAny(locationRefusals(given, { number, partStartsOn: part.startsOn }, today));
    const { id } = entityManager.create(PartLocation, {
      tenantId,
      id: newId(),
      personId: part.personId,
      partId: part.id,
      startsOn: given.startsOn,
      // Refused above where there is none.
      cqcLocationNumber: number as string,
      serviceId: service?.id ?? null,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'PartLocation', id };
  });
}
