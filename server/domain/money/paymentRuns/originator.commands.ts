import type { Refusal } from '../../../common/refusal.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { accountRefusals, type BankAccount, tidyAccount } from '../bankDetails/bankAccount.ts';
import { BacsOriginator, type BacsOriginatorRecord } from './paymentRuns.entity.ts';

/** From which account a council pays, and as which user of Bacs. */
export interface OriginatorGiven extends BankAccount {
  serviceUserNumber: string;
}

/** Records from which account the council pays. Refuses SERVICE_USER_NUMBER_NOT_RIGHT and what `accountRefusals` does. */
export function setBacsOriginator(session: Session, command: Command, given: OriginatorGiven) {
  return runCommand(session, command, async (work) => {
    refuseAny([...userRefusals(given), ...accountRefusals(given)]);
    const id = newId();
    work.entityManager.create(BacsOriginator, {
      tenantId: work.tenantId,
      id,
      ...tidyAccount(given),
      serviceUserNumber: given.serviceUserNumber.trim(),
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'BacsOriginator', id };
  });
}

function userRefusals({ serviceUserNumber }: OriginatorGiven): Refusal[] {
  if (/^[0-9]{6}$/.test(serviceUserNumber.trim())) return [];
  const message =
    'A service user number has six digits, and this one has not. It is in the letter of the bank that sponsors you at Bacs.';
  return [{ code: 'SERVICE_USER_NUMBER_NOT_RIGHT', path: ['serviceUserNumber'], message }];
}

/** From which account the council pays now: what was recorded last; null where nothing was. */
export async function originatorNow({ entityManager, tenantId }: Work): Promise<BacsOriginatorRecord | null> {
  const [latest] = await entityManager.find(
    BacsOriginator,
    { tenantId },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  return latest ?? null;
}
