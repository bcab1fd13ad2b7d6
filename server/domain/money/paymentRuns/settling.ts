import type { SettlementOutcome, VoidReason } from '../ledger/ledgerVocabulary.ts';

/** A payment that is approved and pending, with all that decides what becomes of it. */
export interface PendingPayment {
  /** The day on which the banks exchange it. */
  processingOn: string;
  /** Whether the file of its run was written in time for them. */
  isFileWritten: boolean;
  personDiedOn: string | null;
  /** The first day of a suspension of the part that is not lifted; null without one. */
  suspendedFrom: string | null;
  /** The last day on which that suspension waits for a challenge; null where it waits for none. */
  suspensionWaitsUntil: string | null;
}

export type Settled =
  | { outcome: Extract<SettlementOutcome, 'POSTED'> }
  | { outcome: Extract<SettlementOutcome, 'VOID'>; reason: VoidReason };

/**
 * What has become of a pending payment by a day; null while it stays pending. As long as it does, a death or a suspension
 * takes it out. From its day on it has been paid where a bank can have had the file, and has not where none can.
 */
export function settledBy(payment: PendingPayment, today: string): Settled | null {
  const { processingOn, isFileWritten } = payment;
  if (payment.personDiedOn) return { outcome: 'VOID', reason: 'PERSON_HAS_DIED' };
  if (isSuspendedOn(payment, processingOn)) return { outcome: 'VOID', reason: 'PAYMENTS_SUSPENDED' };
  if (today < processingOn) return null;
  if (isFileWritten) return { outcome: 'POSTED' };
  return today > processingOn ? { outcome: 'VOID', reason: 'FILE_NOT_SENT' } : null;
}

function isSuspendedOn({ suspendedFrom, suspensionWaitsUntil }: PendingPayment, day: string): boolean {
  return suspendedFrom !== null && suspendedFrom <= day && (suspensionWaitsUntil ?? '') < day;
}
