import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { accountRefusals, type BankAccount, tidyAccount } from '../bankDetails/bankAccount.ts';
import { approverRefusals, sameAccountRefusals } from '../bankDetails/bankDetailsRules.ts';
import { originatorSettledRefusals, secondProposalRefusals, userNumberRefusals } from './originator.ts';
import { BacsOriginator, type BacsOriginatorRecord } from './paymentRuns.entity.ts';

/** From which account a council pays, and as which user of Bacs. */
export interface OriginatorGiven extends BankAccount {
  serviceUserNumber: string;
}

interface Target {
  originatorId: string;
  expectedVersion: number;
}

/**
 * Proposes from which account the council pays: nothing is debited there before somebody else has approved it. Refuses
 * ORIGINATOR_PROPOSED_ALREADY, SERVICE_USER_NUMBER_NOT_RIGHT and what `accountRefusals` does.
 */
export function setBacsOriginator(session: Session, command: Command, given: OriginatorGiven) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const waiting = await entityManager.findOne(BacsOriginator, {
      tenantId,
      approvedAt: null,
      refusedAt: null,
    });
    refuseAny(secondProposalRefusals(waiting && toGlobalId('BacsOriginator', waiting.id)));
    refuseAny([...userNumberRefusals(given.serviceUserNumber), ...accountRefusals(given)]);
    const id = newId();
    entityManager.create(BacsOriginator, {
      tenantId,
      id,
      version: 1,
      ...tidyAccount(given),
      serviceUserNumber: given.serviceUserNumber.trim(),
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'BacsOriginator', id };
  });
}

/**
 * Approves from which account the council pays, by giving it again from the letter of the bank. Refuses NOT_FOUND,
 * STALE_VERSION, ORIGINATOR_SETTLED, APPROVER_IS_PROPOSER and BANK_DETAILS_DIFFER.
 */
export function approveBacsOriginator(
  session: Session,
  command: Command,
  target: Target & Pick<BankAccount, 'sortCode' | 'accountNumber'>,
) {
  return runCommand(session, command, async (work) => {
    const originator = await originatorToSettle(work, target);
    refuseAny(approverRefusals(originator.recordedBy, work.actorSubject, ['originatorId']));
    refuseAny(sameAccountRefusals(originator, tidyAccount({ ...target, accountName: '' })));
    const approved = { approvedAt: work.now.toString(), approvedBy: work.actorSubject };
    Object.assign(originator, approved, { version: originator.version + 1 });
    return { type: 'BacsOriginator', id: originator.id };
  });
}

/** Refuses what was proposed, or takes one’s own proposal back. Refuses NOT_FOUND, STALE_VERSION, ORIGINATOR_SETTLED and the texts. */
export function refuseBacsOriginator(
  session: Session,
  command: Command,
  target: Target & { reason: string },
) {
  return runCommand(session, command, async (work) => {
    const originator = await originatorToSettle(work, target);
    refuseAny(textRefusals(['reason'], target.reason, true));
    const { now, actorSubject: refusedBy } = work;
    const refused = { refusedAt: now.toString(), refusedBy, refusedReason: target.reason };
    Object.assign(originator, refused, { version: originator.version + 1 });
    return { type: 'BacsOriginator', id: originator.id };
  });
}

async function originatorToSettle(work: Work, target: Target): Promise<BacsOriginatorRecord> {
  const path = ['originatorId'];
  const found = await lockedRecord(work, BacsOriginator, 'BacsOriginator', target.originatorId, path);
  refuseAny(originatorSettledRefusals(found));
  refuseStale(found, target.expectedVersion);
  return found;
}

/** From which account the council pays now: what was approved last; null where nothing was. */
export async function originatorNow({ entityManager, tenantId }: Work): Promise<BacsOriginatorRecord | null> {
  const [latest] = await entityManager.find(
    BacsOriginator,
    { tenantId, approvedAt: { $ne: null } },
    { orderBy: { approvedAt: 'desc' }, limit: 1 },
  );
  return latest ?? null;
}
