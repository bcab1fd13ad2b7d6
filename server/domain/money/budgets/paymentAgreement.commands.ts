import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import type { Session } from '../../../platform/session.ts';
import { BudgetPart } from './budgets.entity.ts';
import { paymentAgreementRefusals } from './paymentAgreement.ts';

/**
 * Records the day on which the person signed the agreement about a small payment, which may then be paid. Refuses
 * NOT_FOUND and all of `paymentAgreementRefusals`.
 */
export function recordPaymentAgreement(session: Session, command: Command, partId: string, signedOn: string) {
  return runCommand(session, command, async (work) => {
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    refuseAny(paymentAgreementRefusals(part, signedOn, work.today.toString()));
    part.agreementSignedOn = signedOn;
    return { type: 'BudgetPart', id: part.id };
  });
}
