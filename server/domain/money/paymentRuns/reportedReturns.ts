import type { Refusal } from '../../../common/refusal.ts';
import {
  entryRefusals,
  type PaymentSent,
  type ReportRefusalCode,
  type ReturnList,
  tidyReference,
} from './returnedPayments.ts';
import type { BadReturn, ReportedReturn } from './returnReport.ts';

/** The payments of a report, told apart: those to record, how many were recorded before, and what is wrong with the others. */
export interface SortedReturns {
  good: ReportedReturn[];
  repeatedCount: number;
  badLines: BadReturn[];
}

/**
 * Matches the payments of a report to those that went out: by the reference, which no other payment has, and then by the
 * amount and the account as far as the report says them.
 */
export function sortedReturns(
  list: ReturnList,
  entries: readonly ReportedReturn[],
  sent: ReadonlyMap<string, PaymentSent>,
  today: Temporal.PlainDate,
): SortedReturns {
  const references = entries.map(({ reference }) => tidyReference(reference));
  const sorted: SortedReturns = { good: [], repeatedCount: 0, badLines: [] };
  entries.forEach((entry, index) => {
    const reference = references[index] as string;
    const payment = sent.get(reference) ?? null;
    const isTwice = references.indexOf(reference) < index;
    const given = { ...entry, amountPence: entry.amountPence ?? payment?.paidPence ?? 0 };
    const wrong = [
      ...entryRefusals(list, given, index, payment, isTwice, today),
      ...accountDiffers(entry, payment),
    ];
    const [first] = wrong;
    if (!first) sorted.good.push(entry);
    else if (first.code === 'RETURNED_ALREADY') sorted.repeatedCount += 1;
    else sorted.badLines.push({ line: entry.line, code: first.code, message: inLine(entry.line, first) });
  });
  return sorted;
}

/** The sentence of a refusal, with the line that it is about. */
export function inLine(line: number, { message }: Refusal): string {
  return `Line ${line}: ${message}`;
}

/** Banks may give an account in another form, so that it is compared by the digits that are kept in the open. */
function accountDiffers(
  { accountNumber }: ReportedReturn,
  payment: PaymentSent | null,
): Refusal<ReportRefusalCode>[] {
  if (!payment || accountNumber === null || accountNumber.endsWith(payment.accountEnding)) return [];
  const message =
    'The account in the report is not the one into which this payment went, so it may be about another. Ask the bank, and record it with recordReturnedPayments if it is.';
  return [{ code: 'RETURN_ACCOUNT_DIFFERS', path: ['file'], message }];
}

/** Why a report is not recorded at all: there is nothing new in it that is right. */
export function nothingNewRefusals({ good, repeatedCount, badLines }: SortedReturns): Refusal[] {
  if (good.length > 0) return [];
  if (badLines.length === 0 && repeatedCount > 0) {
    const message =
      'Every payment of this report is recorded already, and nothing more follows from it. There is nothing to do.';
    return [{ code: 'RETURNED_ALREADY', path: ['file'], message }];
  }
  return badLines.map(({ line, code, message }) => ({ code, path: ['file'], message, details: { line } }));
}

/** Refuses a report about another user's payments: references are counted in each council, so that two may be the same. */
export function userRefusals(
  serviceUserNumber: string | null,
  own: readonly string[],
): Refusal<ReportRefusalCode>[] {
  if (serviceUserNumber === null || own.length === 0 || own.includes(serviceUserNumber)) return [];
  const message =
    'The report is about the payments of another service user number than the council has paid by. Look which report was fetched.';
  return [{ code: 'RETURN_FILE_OF_ANOTHER_USER', path: ['file'], message }];
}
