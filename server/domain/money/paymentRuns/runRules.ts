import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from '../../../common/workingDays.ts';
import { BANK_DETAILS_REFUSALS } from '../bankDetails/bankDetailsRules.ts';
import { ORIGINATOR_REFUSALS } from './originator.ts';
import type { RunDays } from './partOfRun.ts';
import type { PaymentRunStatus } from './paymentRunsVocabulary.ts';

/** Why a run of payments is not proposed, approved, withdrawn or written, in order of precedence. */
export const PAYMENT_RUN_REFUSALS = {
  RUN_SETTLED: 'The run has been approved or withdrawn.',
  ...someOf(BANK_DETAILS_REFUSALS, 'APPROVER_IS_PROPOSER', 'BANK_KEY_MISSING', 'BANK_DETAILS_UNREADABLE'),
  ORIGINATOR_MISSING: 'Nobody has approved from which account the council pays.',
  PAY_DAY_NOT_WORKING: 'The banks do not work on the day of a run.',
  PAY_DAY_TOO_SOON: 'The banks can’t have the payments of a run in the accounts by its day.',
  DUE_DAY_NOT_RIGHT: 'What is collected would be paid late, or days early.',
  NOTHING_DUE: 'Nothing is due that a run could pay.',
  RUN_CHANGED: 'Something about a payment of the run has changed since it was proposed.',
  ...ORIGINATOR_REFUSALS,
  RUN_NOT_APPROVED: 'Nothing of the run is in the ledger, as it is not approved.',
  PAYMENT_SETTLED: 'The payment is posted or taken out already, so it is no longer pending.',
} as const;
export type PaymentRunRefusalCode = keyof typeof PAYMENT_RUN_REFUSALS;
export type PaymentRunRefusal = Refusal<PaymentRunRefusalCode>;

/**
 * Working days from proposing a run to the day on which the banks exchange its payments, so that a second officer can look
 * at it and the file be sent on the working day before, as Bacs asks (input, processing, entry).
 */
const PROPOSED_WORKING_DAYS_AHEAD = 2;
const APPROVED_WORKING_DAYS_AHEAD = 1;
/** The banks exchange payments on the working day before they are in the accounts. */
export const EARLIEST_PAY_WORKING_DAYS = PROPOSED_WORKING_DAYS_AHEAD + 1;

/** The dated facts that the status of a run follows from. */
export interface RunFacts {
  approvedAt?: string | null;
  withdrawnAt?: string | null;
}

export function paymentRunStatus({ approvedAt, withdrawnAt }: RunFacts): PaymentRunStatus {
  if (withdrawnAt) return 'WITHDRAWN';
  return approvedAt ? 'APPROVED' : 'PROPOSED';
}

/** The day on which the banks exchange what is in the accounts on a working day: the working day before it. */
export function processingDay(payOn: string): Temporal.PlainDate {
  let day = Temporal.PlainDate.from(payOn).subtract({ days: 1 });
  while (!isWorkingDay(day)) day = day.subtract({ days: 1 });
  return day;
}

/** The days of a run that has its money in the accounts on a day. What is due on days off after it may be paid with it. */
export function runDays(payOn: string, dueBy: string | null): RunDays {
  return { dueBy: dueBy ?? payOn, processingOn: processingDay(payOn).toString() };
}

/** What is wrong with the days for which a run is proposed. */
export function daysRefusals(
  payOn: string,
  dueBy: string | null,
  today: Temporal.PlainDate,
): PaymentRunRefusal[] {
  const day = Temporal.PlainDate.from(payOn);
  if (!isWorkingDay(day)) {
    const message = `The banks do not work on ${dayInWords(payOn)}, so no money arrives. Choose a working day; what is due on days off after it may be collected with dueBy.`;
    return [{ code: 'PAY_DAY_NOT_WORKING', path: ['payOn'], message }];
  }
  const soon = tooSoonRefusals(payOn, today, PROPOSED_WORKING_DAYS_AHEAD, ['payOn']);
  if (soon.length > 0 || dueBy === null) return soon;
  const next = workingDaysAfter(day, 1).toString();
  if (dueBy >= payOn && dueBy < next) return [];
  const message = `Of a run on ${dayInWords(payOn)}, dueBy may be that day, or a day off that follows it and is before the next working day, ${dayInWords(next)}. What is due earlier is collected all the same.`;
  return [{ code: 'DUE_DAY_NOT_RIGHT', path: ['dueBy'], message }];
}

/** The last working day on which a run for a pay day can still be approved, as the banks have to be told in time. */
export function approveBy(payOn: string): string {
  const processing = processingDay(payOn);
  let day = processing.subtract({ days: 1 });
  while (!isWorkingDay(day) || workingDaysBetween(day, processing) < APPROVED_WORKING_DAYS_AHEAD) {
    day = day.subtract({ days: 1 });
  }
  return day.toString();
}

/** Why a run can’t be approved any more: its file would come too late for the banks. */
export function approvalDayRefusals(payOn: string, today: Temporal.PlainDate): PaymentRunRefusal[] {
  return tooSoonRefusals(payOn, today, APPROVED_WORKING_DAYS_AHEAD, ['runId']);
}

function tooSoonRefusals(
  payOn: string,
  today: Temporal.PlainDate,
  workingDays: number,
  path: readonly string[],
): PaymentRunRefusal[] {
  if (workingDaysBetween(today, processingDay(payOn)) >= workingDays) return [];
  const earliest = workingDaysAfter(today, workingDays + 1).toString();
  const message = `Money that is in the accounts on ${dayInWords(payOn)} is exchanged by the banks on the working day before, and that is too soon from today. Propose a run for ${dayInWords(earliest)} or later.`;
  return [{ code: 'PAY_DAY_TOO_SOON', path, message, details: { allowed: [earliest] } }];
}

/** Why a run can’t be approved or withdrawn: somebody did either. */
export function runSettledRefusals(run: RunFacts): PaymentRunRefusal[] {
  const status = paymentRunStatus(run);
  if (status === 'PROPOSED') return [];
  const message = `This run is ${codeInWords(status)}, and stays so. What is due and not paid is in the next run that is proposed.`;
  return [{ code: 'RUN_SETTLED', path: ['runId'], message }];
}

/** Refuses where the council has not said from which account it pays. */
export function originatorRefusals(originator: object | null, path: readonly string[]): PaymentRunRefusal[] {
  if (originator) return [];
  const message =
    'The council has not said from which account it pays, and by which service user number of Bacs. Both are proposed with setBacsOriginator, and count once somebody else has approved them with approveBacsOriginator.';
  return [{ code: 'ORIGINATOR_MISSING', path, message }];
}

/** Why payments are not taken out of a run: it is not approved, or one of them is settled. */
export function voidRefusals(
  run: RunFacts,
  { named, pending }: { named: readonly string[] | null; pending: ReadonlySet<string> },
): PaymentRunRefusal[] {
  const status = paymentRunStatus(run);
  if (status !== 'APPROVED') {
    const message = `This run is ${codeInWords(status)}, so nothing of it is pending. A run that waits for its approval is taken back with withdrawPaymentRun.`;
    return [{ code: 'RUN_NOT_APPROVED', path: ['runId'], message }];
  }
  if (named === null && pending.size > 0) return [];
  const settled = named?.flatMap((itemId, index) => (pending.has(itemId) ? [] : [['itemIds', index]]));
  const message =
    'Only what the banks have not exchanged can be taken out, and this has been posted or taken out already. What was posted by mistake is reversed with reverseTransaction.';
  return (settled ?? [['runId']]).map((path) => ({ code: 'PAYMENT_SETTLED', path, message }));
}
