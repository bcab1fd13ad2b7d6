import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { LEDGER_REFUSALS } from '../payments/ledgerRefusals.ts';

export const RETURN_LIST = enumeration('ReturnedPaymentListKind', 'Which list of the banks it is.', {
  ARUCS: 'Payments that banks sent back: the money is with the council again.',
  AWACS:
    'Payments that banks made although the details were wrong: they are to be corrected for the next time.',
});
export type ReturnList = ValueOf<typeof RETURN_LIST>;

export const RETURN_REASON = enumeration('ReturnReason', 'Why, as the bank says it.', {
  INVALID_DETAILS: 'The details are not valid. Code 0.',
  BENEFICIARY_DECEASED: 'The bank holds that the owner of the account has died. Code 2.',
  ACCOUNT_TRANSFERRED: 'The account was moved to another bank. Code 3.',
  NO_ACCOUNT: 'There is no such account. Code 5.',
  ACCOUNT_CLOSED: 'The account is closed. Code B.',
  REQUESTED_BY_REMITTER: 'The council asked for it back. Code C.',
});
export type ReturnReason = ValueOf<typeof RETURN_REASON>;

/** The codes of the lists (Bacs, ARUCS and AWACS). */
const REASON_OF_CODE: Readonly<Record<string, ReturnReason>> = {
  '0': 'INVALID_DETAILS',
  '2': 'BENEFICIARY_DECEASED',
  '3': 'ACCOUNT_TRANSFERRED',
  '5': 'NO_ACCOUNT',
  B: 'ACCOUNT_CLOSED',
  C: 'REQUESTED_BY_REMITTER',
};

/** Working days in which it is settled which account is right, so that the person is not long without the money. */
export const SETTLE_WORKING_DAYS = 3;

/** As many as are read at once. */
export const MOST_RETURNS = 500;

/** Why a list of returned payments is not recorded, in order of precedence. */
export const RETURN_REFUSALS = {
  NO_RETURNS: 'A list of returned payments has no entry.',
  TOO_MANY_RETURNS: 'A list of returned payments has more entries than are read at once.',
  REFERENCE_NOT_FOUND: 'No payment of the council went out with that reference.',
  RETURN_GIVEN_TWICE: 'A payment stands in the list twice.',
  RETURN_CODE_NOT_KNOWN: 'The code is none that a bank gives as its reason.',
  RETURN_AMOUNT_DIFFERS: 'The amount is not what was paid.',
  RETURN_DAY_NOT_RIGHT: 'The day lies before the payment, or ahead.',
  RETURNED_ALREADY: 'The return of the payment is recorded already.',
  ALREADY_REVERSED: LEDGER_REFUSALS.ALREADY_REVERSED,
} as const;
export type ReturnRefusalCode = keyof typeof RETURN_REFUSALS;

/** Why the file of a report is not recorded, or a payment in it, in order of precedence. */
export const REPORT_REFUSALS = {
  RETURN_FILE_EMPTY: 'The file of a report has nothing in it.',
  RETURN_FILE_TOO_LONG: 'The file of a report is longer than is read at once.',
  RETURN_FILE_NOT_XML: 'The file of a report can’t be read as XML.',
  RETURN_FILE_NOT_KNOWN: 'The file holds no report of payments that came back, or whose details were wrong.',
  RETURN_FILE_OF_ANOTHER_USER: 'The report is about the payments of another user of Bacs.',
  RETURN_LINE_INCOMPLETE: 'A payment of a report lacks its reference, its day or the code for why.',
  RETURN_ACCOUNT_DIFFERS: 'The account is not the one into which it was paid.',
  ...RETURN_REFUSALS,
} as const;
export type ReportRefusalCode = keyof typeof REPORT_REFUSALS;

type ReturnRefusal = Refusal<ReturnRefusalCode>;

/** An entry of a list, as it is given. */
export interface ReturnGiven {
  reference: string;
  amountPence: number;
  reasonCode: string;
  reportedOn: string;
}

/** The payment that an entry is about. */
export interface PaymentSent {
  paidPence: number;
  /** The day on which the banks exchange it. */
  exchangedOn: string;
  isReversed: boolean;
  isReturned: boolean;
  /** The last four digits of the account into which it was paid. */
  accountEnding: string;
}

export function reasonOf(code: string): ReturnReason | null {
  return REASON_OF_CODE[code.trim().toUpperCase()] ?? null;
}

/** A reference as a bank gives it back: blanks round it, and small letters, are not its own. */
export function tidyReference(reference: string): string {
  return reference.trim().toUpperCase();
}

/** Everything that is wrong with a list. Nothing of it is recorded then. */
export function returnRefusals(
  list: ReturnList,
  entries: readonly ReturnGiven[],
  sent: ReadonlyMap<string, PaymentSent>,
  today: Temporal.PlainDate,
): ReturnRefusal[] {
  if (entries.length === 0) {
    const message = 'There is no entry in the list, so there is nothing to record. Give at least one.';
    return [{ code: 'NO_RETURNS', path: ['entries'], message }];
  }
  if (entries.length > MOST_RETURNS) {
    const message = `The list has ${entries.length} entries, and at most ${MOST_RETURNS} are read at once. Send it in parts.`;
    return [{ code: 'TOO_MANY_RETURNS', path: ['entries'], message }];
  }
  const references = entries.map(({ reference }) => tidyReference(reference));
  return entries.flatMap((entry, index) => {
    const reference = references[index] as string;
    const isTwice = references.indexOf(reference) < index;
    return entryRefusals(list, entry, index, sent.get(reference) ?? null, isTwice, today);
  });
}

/** Everything that is wrong with one entry of a list. */
export function entryRefusals(
  list: ReturnList,
  entry: ReturnGiven,
  index: number,
  payment: PaymentSent | null,
  isTwice: boolean,
  today: Temporal.PlainDate,
): ReturnRefusal[] {
  const refuse = (code: ReturnRefusalCode, field: keyof ReturnGiven, message: string): ReturnRefusal => ({
    code,
    path: ['entries', index, field],
    message,
  });
  if (!payment) {
    const message =
      'No payment of your council went out with this reference. It has the form FS000012-000034; look at the list again.';
    return [refuse('REFERENCE_NOT_FOUND', 'reference', message)];
  }
  if (isTwice) {
    const message =
      'This payment stands in the list twice. A payment comes back once: take one of the two out.';
    return [refuse('RETURN_GIVEN_TWICE', 'reference', message)];
  }
  if (payment.isReturned) {
    const message =
      'This return is recorded already, and nothing more follows from it. Take it out of the list.';
    return [refuse('RETURNED_ALREADY', 'reference', message)];
  }
  if (list === 'ARUCS' && payment.isReversed) {
    const message =
      'This payment has been reversed in the ledger already, so the money is not with whoever holds it. Take it out of the list.';
    return [refuse('ALREADY_REVERSED', 'reference', message)];
  }
  const refusals: ReturnRefusal[] = [];
  if (reasonOf(entry.reasonCode) === null) {
    const message = `A bank gives as its reason one of the codes ${Object.keys(REASON_OF_CODE).join(', ')}. Look at the list again.`;
    const details = { allowed: Object.keys(REASON_OF_CODE) };
    refusals.push({ ...refuse('RETURN_CODE_NOT_KNOWN', 'reasonCode', message), details });
  }
  if (entry.amountPence !== payment.paidPence) {
    const message = `${poundsInWords(payment.paidPence)} was paid with this reference, and a payment comes back whole. Look at both again.`;
    const details = { limitPence: payment.paidPence, actualPence: entry.amountPence };
    refusals.push({ ...refuse('RETURN_AMOUNT_DIFFERS', 'amountPence', message), details });
  }
  if (entry.reportedOn < payment.exchangedOn || entry.reportedOn > today.toString()) {
    const message = `The banks exchange the payment on ${dayInWords(payment.exchangedOn)}, and today is ${dayInWords(today.toString())}. A bank’s word of it comes on a day from the one to the other.`;
    refusals.push(refuse('RETURN_DAY_NOT_RIGHT', 'reportedOn', message));
  }
  return refusals;
}

/** What the bank said, in a sentence for the person. */
export function returnInWords(list: ReturnList, reason: ReturnReason): string {
  const happened =
    list === 'ARUCS'
      ? 'A bank sent a payment back'
      : 'A bank made a payment, and said that the details of the account are wrong';
  if (reason === 'BENEFICIARY_DECEASED') {
    return `${happened}, as it holds that the owner of the account has died. Nobody’s death is recorded by that: the council asks first.`;
  }
  return `${happened}. The council asks which account is right within three working days, so that the money is not missing for long.`;
}
