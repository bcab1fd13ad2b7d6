import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { Service } from '../directory/directory.entity.ts';
import { contractRefusals, endingRefusals, type GivenContract } from './blockContracts.ts';
import { BlockContract } from './commissioning.entity.ts';

/** Records that the council pays for a service in block. Refuses NOT_FOUND and all of `contractRefusals`. */
export function recordBlockContract(
  session: Session,
  command: Command,
  { serviceId, ...given }: GivenContract & { serviceId: string },
) {
  return runCommand(session, command, async ({ tenantId, entityManager, now, actorSubject }) => {
    const uuid = fromGlobalId('Service', serviceId);
    const service = uuid ? await entityManager.findOne(Service, { tenantId, id: uuid }) : null;
    if (!service) throw notFound(['serviceId']);
    refuseAny(contractRefusals(given, service.kind));
    const id = newId();
    entityManager.create(BlockContract, {
      ...given,
      tenantId,
      id,
      serviceId: service.id,
      otherNames: [...given.otherNames],
      recordedAt: now.toString(),
      recordedBy: actorSubject,
    });
    return { type: 'BlockContract', id };
  });
}

/** Ends a contract before its last day. Refuses NOT_FOUND and all of `endingRefusals`. */
export function endBlockContract(
  session: Session,
  command: Command,
  { contractId, ...given }: { contractId: string; lastOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const contract = await lockedRecord(work, BlockContract, 'BlockContract', contractId, ['contractId']);
    refuseAny(endingRefusals(contract, given));
    Object.assign(contract, {
      endedAfter: given.lastOn,
      endedReason: given.reason,
      endedAt: work.now.toString(),
      endedBy: work.actorSubject,
    });
    return { type: 'BlockContract', id: contract.id };
  });
}
