/**
 * A payment file as Bacs takes it: Standard 18, the labels and records of "Electronic funds transfer: file structures"
 * (Bacs PN5011). Labels are 80 characters, records 100, or 106 where they are for several processing days.
 */
import { bacsText, LONGEST_BACS_TEXT } from './bacsText.ts';

/** Who pays, as the bank that sponsors them knows them. */
export interface Originator {
  /** The service user number, six digits. */
  serviceUserNumber: string;
  sortCode: string;
  accountNumber: string;
  name: string;
}

/** One payment into an account. */
export interface BacsCredit {
  sortCode: string;
  accountNumber: string;
  accountName: string;
  amountPence: number;
  /** What comes back with a payment that is returned, and so names one payment only. */
  reference: string;
}

export interface PaymentFile {
  /** Six characters that tell apart the files of a service user. */
  serial: string;
  originator: Originator;
  /** The day on which the file is made. */
  createdOn: Temporal.PlainDate;
  /** The day on which the banks exchange the payments. The money is in the accounts on the working day after it. */
  processingOn: Temporal.PlainDate;
  credits: readonly BacsCredit[];
  /** Whether every record says its own day, as in a file for several. */
  isMultiDay?: boolean;
}

/** The most that one record may move, £20 million: more is debited in several contra records. */
export const LARGEST_RECORD_PENCE = 2_000_000_000;

/** Days after which a file may no longer be sent. */
const EXPIRES_AFTER_DAYS = 30;

const LABEL = 80;
const LINE_END = '\r\n';

/** Writes a payment file. Throws where an amount can’t be paid by one record, which is a fault of the program. */
export function standard18(file: PaymentFile): string {
  const { credits, originator, isMultiDay = false } = file;
  const totalPence = credits.reduce((sum, { amountPence }) => sum + amountPence, 0);
  const contras = contraAmounts(totalPence);
  const day = isMultiDay ? yearAndDay(file.processingOn) : '';
  const records = [
    ...credits.map((credit) => record(creditFields(credit), originator, day)),
    ...contras.map((pence) => record(contraFields(pence, originator), originator, day)),
  ];
  const lines = [
    volume(file),
    headerOne('HDR1', file),
    headerTwo('HDR2', isMultiDay),
    userHeader(file),
    ...records,
    headerOne('EOF1', file),
    headerTwo('EOF2', isMultiDay),
    userTrailer({ pence: totalPence, debits: contras.length, credits: credits.length }),
  ];
  return lines.map((line) => line + LINE_END).join('');
}

/** A day as labels have it: a blank, the year in two digits, and the day of the year in three. */
export function yearAndDay(day: Temporal.PlainDate): string {
  return ` ${digits(day.year % 100, 2)}${digits(day.dayOfYear, 3)}`;
}

function volume({ serial, originator }: PaymentFile): string {
  const words = `VOL1${text(serial, 6)}${' '.repeat(31)}${originator.serviceUserNumber}`;
  return `${words.padEnd(LABEL - 1)}1`;
}

function headerOne(name: 'HDR1' | 'EOF1', { serial, originator, createdOn }: PaymentFile): string {
  const { serviceUserNumber } = originator;
  const fileName = `A${serviceUserNumber}S  1${serviceUserNumber}`;
  const expiresOn = createdOn.add({ days: EXPIRES_AFTER_DAYS });
  const days = `${yearAndDay(createdOn)}${yearAndDay(expiresOn)}`;
  return label(`${name}${fileName}${text(serial, 6)}00010001${' '.repeat(6)}${days} 000000`);
}

function headerTwo(name: 'HDR2' | 'EOF2', isMultiDay: boolean): string {
  return label(`${name}F02000${isMultiDay ? '00106' : '00100'}${' '.repeat(35)}00`);
}

function userHeader({ processingOn, isMultiDay }: PaymentFile): string {
  const workCode = isMultiDay ? '4 MULTI  ' : '1 DAILY  ';
  return label(`UHL1${yearAndDay(processingOn)}999999${' '.repeat(4)}00000000${workCode}001`);
}

function userTrailer(totals: { pence: number; debits: number; credits: number }): string {
  const { pence, debits, credits } = totals;
  return label(`UTL1${digits(pence, 13)}${digits(pence, 13)}${digits(debits, 7)}${digits(credits, 7)}`);
}

interface RecordFields {
  sortCode: string;
  accountNumber: string;
  code: '99' | '17';
  amountPence: number;
  reference: string;
  accountName: string;
}

function creditFields({ amountPence, ...credit }: BacsCredit): RecordFields {
  return { ...credit, code: '99', amountPence };
}

/** The debit of the originator’s own account that balances the credits. */
function contraFields(amountPence: number, { sortCode, accountNumber, name }: Originator): RecordFields {
  return { sortCode, accountNumber, code: '17', amountPence, reference: 'CONTRA', accountName: name };
}

function record(fields: RecordFields, originator: Originator, day: string): string {
  const { sortCode, accountNumber, code, amountPence, reference, accountName } = fields;
  if (!(amountPence > 0 && amountPence <= LARGEST_RECORD_PENCE)) {
    throw new Error(`One record of a payment file moves ${amountPence} pence.`);
  }
  const line = [
    `${sortCode}${accountNumber}0${code}${originator.sortCode}${originator.accountNumber}`,
    `${' '.repeat(4)}${digits(amountPence, 11)}`,
    text(originator.name, LONGEST_BACS_TEXT),
    text(reference, LONGEST_BACS_TEXT),
    text(accountName, LONGEST_BACS_TEXT),
  ].join('');
  return `${line}${day}`;
}

function contraAmounts(totalPence: number): number[] {
  const amounts: number[] = [];
  for (let left = totalPence; left > 0; left -= LARGEST_RECORD_PENCE) {
    amounts.push(Math.min(left, LARGEST_RECORD_PENCE));
  }
  return amounts;
}

function label(words: string): string {
  return words.padEnd(LABEL);
}

function text(words: string, length: number): string {
  return bacsText(words).slice(0, length).padEnd(length);
}

function digits(value: number, length: number): string {
  const written = String(value).padStart(length, '0');
  if (written.length > length)
    throw new Error(`${value} does not fit into ${length} digits of a payment file.`);
  return written;
}
