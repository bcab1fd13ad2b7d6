/**
 * Reads a payment file as a bank would, and says what is wrong with it. It knows the places of the file by itself and
 * shares nothing with what writes the file, so that a mistake in the one is found by the other.
 */

/** What a run says of its file, kept apart from it. */
export interface ControlTotals {
  creditCount: number;
  creditPence: number;
  /** The sort codes and account numbers that are paid, added up as numbers: it changes with any digit of any of them. */
  hashTotal: number;
  /** The processing day, as `YYYY-MM-DD`. */
  processingOn: string;
  /** The number of the run, which is in the reference of each of its payments. */
  runNumber: number;
  /** The numbers of payments that were taken out since the approval: only they may leave a gap. */
  takenOut?: readonly number[];
}

export interface FileFault {
  /** The line, counted from 1. */
  line: number;
  what: string;
}

const LABELS_BEFORE = ['VOL1', 'HDR1', 'HDR2', 'UHL1'];
const LABELS_AFTER = ['EOF1', 'EOF2', 'UTL1'];
const LABEL_LENGTH = 80;
const RECORD_LENGTHS: Readonly<Record<string, number>> = { '00100': 100, '00106': 106 };
const CHARACTERS = /^[A-Z0-9.&/\- ]*$/;
const MOST_PENCE = 2_000_000_000;

/** A part of a line by its first and last place, counted from 1 as the specification does. */
function at(line: string | undefined, first: number, last: number): string {
  return (line ?? '').slice(first - 1, last);
}

/** Everything that is wrong with a payment file; empty where it may be sent. */
export function standard18Faults(text: string, control: ControlTotals): FileFault[] {
  const faults: FileFault[] = [];
  if (!text.endsWith('\r\n')) faults.push({ line: 1, what: 'The file does not end with a line end.' });
  const lines = text.split('\r\n').slice(0, -1);
  const names = [...lines.slice(0, 4), ...lines.slice(-3)].map((line) => at(line, 1, 4));
  if (lines.length < 8 || names.join() !== [...LABELS_BEFORE, ...LABELS_AFTER].join()) {
    return [...faults, { line: 1, what: 'The labels of the file are not there, or not in their order.' }];
  }
  lines.forEach((line, index) => {
    if (!CHARACTERS.test(line)) faults.push({ line: index + 1, what: 'A character can’t be carried.' });
  });
  return [
    ...faults,
    ...labelFaults(lines, control),
    ...recordFaults(lines, control),
    ...totalFaults(lines, control),
  ];
}

function labelFaults(lines: readonly string[], control: ControlTotals): FileFault[] {
  const [vol, hdr1, hdr2, uhl] = lines as [string, string, string, string];
  const [eof1, eof2] = lines.slice(-3) as [string, string];
  const user = at(vol, 42, 47);
  const isMulti = at(hdr2, 11, 15) === '00106';
  const last = lines.length;
  const wrong: [number, boolean, string][] = [
    ...[0, 1, 2, 3, last - 3, last - 2, last - 1].map((index): [number, boolean, string] => [
      index + 1,
      lines[index]?.length !== LABEL_LENGTH,
      'A label does not have 80 characters.',
    ]),
    [1, !/^[A-Z0-9]{6}$/.test(at(vol, 5, 10)) || at(vol, 80, 80) !== '1', 'The volume label is wrong.'],
    [1, !/^\d{6}$/.test(user), 'The service user number does not have six digits.'],
    [2, at(hdr1, 5, 21) !== `A${user}S  1${user}`, 'The name of the file is not of the service user.'],
    [2, at(hdr1, 22, 27) !== at(vol, 5, 10), 'The serial numbers differ.'],
    [2, at(hdr1, 28, 41) !== '00010001      ', 'The file is not the first of its set.'],
    [2, !isDay(at(hdr1, 42, 47)) || !isDay(at(hdr1, 48, 53)), 'A day of the file is none.'],
    [2, at(hdr1, 55, 60) !== '000000', 'The block count is not nothing.'],
    [3, at(hdr2, 5, 10) !== 'F02000' || !(at(hdr2, 11, 15) in RECORD_LENGTHS), 'The format is wrong.'],
    [3, at(hdr2, 51, 52) !== '00', 'The offset is not nothing.'],
    [4, at(uhl, 5, 10) !== dayOf(control.processingOn), 'The processing day is not that of the run.'],
    [4, at(uhl, 11, 28) !== '999999    00000000', 'The receiver or the currency is wrong.'],
    [4, at(uhl, 29, 40) !== `${isMulti ? '4 MULTI  ' : '1 DAILY  '}001`, 'The work code is wrong.'],
    [last - 2, at(eof1, 5, 80) !== at(hdr1, 5, 80), 'The end label differs from the header.'],
    [last - 1, at(eof2, 5, 80) !== at(hdr2, 5, 80), 'The end label differs from the header.'],
  ];
  return wrong.filter(([, isWrong]) => isWrong).map(([line, , what]) => ({ line, what }));
}

function recordFaults(lines: readonly string[], { runNumber, takenOut = [] }: ControlTotals): FileFault[] {
  const length = RECORD_LENGTHS[at(lines[2], 11, 15)];
  const records = lines.slice(4, -3);
  const numbers = numbersOf(records.length, takenOut);
  const contra = records.at(-1) as string;
  return records.flatMap((record, index) => {
    const isContra = at(record, 16, 17) === '17';
    const amount = Number(at(record, 36, 46));
    const wrong: [boolean, string][] = [
      [record.length !== length, `A record does not have ${length} characters.`],
      [!/^\d{15}(99|17)\d{14} {4}\d{11}$/.test(at(record, 1, 46)), 'A number of the record is none.'],
      [at(record, 15, 15) !== '0', 'The type of account is wrong.'],
      [!(amount > 0 && amount <= MOST_PENCE), 'The amount is none that a record may move.'],
      [at(record, 18, 31) !== at(contra, 1, 14), 'The originator’s account is not the one debited.'],
      [at(record, 47, 64) !== at(contra, 47, 64), 'The originator’s name differs.'],
      [isContra && at(record, 65, 82).trim() !== 'CONTRA', 'A debit does not say that it is a contra.'],
      [isContra && at(record, 1, 14) !== at(contra, 1, 14), 'A debit is of another account.'],
      [
        !isContra && at(record, 65, 82).trimEnd() !== referenceOf(runNumber, numbers[index]),
        'The reference is not this record’s own.',
      ],
      [length === 106 && at(record, 101, 106) !== at(lines[3], 5, 10), 'The record is for another day.'],
    ];
    return wrong.filter(([isWrong]) => isWrong).map(([, what]) => ({ line: index + 5, what }));
  });
}

/** The numbers of the run and of the record, so each names one payment, and a record that is lost leaves a gap. */
function referenceOf(runNumber: number, number: number | undefined): string {
  return `FS${String(runNumber).padStart(6, '0')}-${String(number).padStart(6, '0')}`;
}

/** The numbers that records have, one after another, but for those of payments that were taken out. */
function numbersOf(count: number, takenOut: readonly number[]): number[] {
  const without = new Set(takenOut);
  const all = Array.from({ length: count + without.size }, (_, index) => index + 1);
  return all.filter((number) => !without.has(number));
}

function totalFaults(lines: readonly string[], control: ControlTotals): FileFault[] {
  const records = lines.slice(4, -3);
  const credits = records.filter((record) => at(record, 16, 17) === '99');
  const debits = records.filter((record) => at(record, 16, 17) === '17');
  const penceOf = (some: readonly string[]) =>
    some.reduce((sum, record) => sum + Number(at(record, 36, 46)), 0);
  const hash = credits.reduce((sum, each) => sum + Number(at(each, 1, 6)) + Number(at(each, 7, 14)), 0);
  const trailer = lines.at(-1);
  const wrong: [boolean, string][] = [
    [penceOf(debits) !== penceOf(credits), 'The debits are not the credits.'],
    [Number(at(trailer, 5, 17)) !== penceOf(debits), 'The total of the debits is wrong.'],
    [Number(at(trailer, 18, 30)) !== penceOf(credits), 'The total of the credits is wrong.'],
    [Number(at(trailer, 31, 37)) !== debits.length, 'The number of debits is wrong.'],
    [Number(at(trailer, 38, 44)) !== credits.length, 'The number of credits is wrong.'],
    [credits.length !== control.creditCount, 'There are not as many payments as the run has.'],
    [penceOf(credits) !== control.creditPence, 'The payments do not come to what the run has.'],
    [hash !== control.hashTotal, 'The accounts are not those of the run.'],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => ({ line: lines.length, what }));
}

function isDay(text: string): boolean {
  const day = Number(text.slice(3));
  return /^ \d{5}$/.test(text) && day >= 1 && day <= 366;
}

function dayOf(day: string): string {
  const first = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  const dayOfYear = (Date.parse(`${day}T00:00:00Z`) - first) / 86_400_000 + 1;
  return ` ${day.slice(2, 4)}${String(dayOfYear).padStart(3, '0')}`;
}
