/** A bank statement or a card's feed as a file: what can be read of it, and what is wrong with it and where. */
import { CsvError, parse } from 'csv-parse/sync';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';
import { type ColumnPlaces, columnsOf, headingsIn } from './statementColumns.ts';
import type { StatementRefusalCode } from './statementRefusals.ts';
import { type DateKind, readDirection, readStatementAmount, readStatementDate } from './statementValues.ts';

type StatementRefusal = Refusal<StatementRefusalCode>;

/** One line of a statement that could be read. */
export interface StatementLine {
  /** Its line in the file, counted from 1. */
  line: number;
  occurredOn: string;
  /** Less than nothing went out. */
  amountPence: number;
  description: string;
}

/** One that could not be, or that has no place here, with what is wrong. */
export interface BadLine {
  line: number;
  code: StatementRefusalCode;
  message: string;
}

/** A file as it was read: either refused whole, or its lines with what is wrong with the others. */
export interface ReadStatement {
  refusals: StatementRefusal[];
  lines: StatementLine[];
  badLines: BadLine[];
}

/** As many as a busy account has in two years. */
export const MOST_STATEMENT_LINES = 2_000;
/** As many bad lines are told, so that an answer stays readable. */
export const MOST_BAD_LINES = 100;
const LONGEST_DESCRIPTION = 300;
/** Banks write an account's name and balance above the headings. */
const MOST_LINES_ABOVE_HEADINGS = 20;

/** What a file is read for. */
export interface StatementFacts {
  /** The first day of the part that it is about. */
  startsOn: string;
  today: string;
}

interface Row {
  line: number;
  cells: readonly string[];
}

const PATH = ['file'];

/** Reads a file. What is wrong with the whole of it refuses it; a line that is wrong is told by its number. */
export function readStatement(text: string, facts: StatementFacts): ReadStatement {
  const refused = (refusal: StatementRefusal): ReadStatement => ({
    refusals: [refusal],
    lines: [],
    badLines: [],
  });
  const unreadable = textRefusal(text);
  if (unreadable) return refused(unreadable);
  const rows = rowsOf(text);
  if (!Array.isArray(rows)) return refused(rows);
  const headings = headingsOf(rows);
  if ('code' in headings) return refused(headings);
  const found = rows.slice(headings.index + 1);
  if (found.length > MOST_STATEMENT_LINES) return refused(tooLong(found.length));
  const mixed = mixedDates(found, headings.places);
  if (mixed) return refused(mixed);
  const read = found.map((row) => lineOf(row, headings.places, facts));
  const lines = read.filter((each) => 'amountPence' in each);
  const badLines = read.filter((each) => 'code' in each);
  return { refusals: lines.length > 0 ? [] : withoutLines(badLines), lines, badLines };
}

/** U+FFFD stands where bytes were no UTF-8; pounds after a letter that nobody writes were read as another encoding. */
const NOT_UTF8 = /\ufffd|Â£|â‚¬|ï»¿/;

function textRefusal(text: string): StatementRefusal | null {
  const wrong = NOT_UTF8.exec(text);
  if (wrong) {
    const line = lineAt(text, wrong.index);
    const message = `Line ${line} of the file holds characters that were not read right: it is not in UTF-8, or was opened as something else on the way. Save it as “CSV UTF-8”, and send it again.`;
    return { code: 'STATEMENT_NOT_UTF8', path: PATH, message, details: { line } };
  }
  if (text.replace(/^\ufeff/, '').trim() !== '') return null;
  const message =
    'The file is empty, so there is nothing to read. Download the statement again, and look that days were chosen for it.';
  return { code: 'STATEMENT_EMPTY', path: PATH, message };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|[\n\r]/).length;
}

function rowsOf(text: string): Row[] | StatementRefusal {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 1);
    const message = `The file can’t be read as CSV from line ${line} on, where quotation marks do not match. Download the statement again as CSV, and do not change it.`;
    return { code: 'STATEMENT_NOT_CSV', path: PATH, message, details: { line } };
  }
}

/** Nearly always a comma. A program set to another language writes semicolons or tabs. */
function delimiterOf(text: string): string {
  const [first = ''] = text
    .split(/[\n\r]/)
    .filter((line) => /[,;\t]/.test(line) && headingsIn(line.split(/[,;\t]/).map(unquoted)) > 1);
  const counts = [',', ';', '\t'].map((delimiter) => first.split(delimiter).length);
  return [',', ';', '\t'][counts.indexOf(Math.max(...counts))] as string;
}

function unquoted(cell: string): string {
  return cell.replaceAll('"', '');
}

function headingsOf(rows: readonly Row[]): { index: number; places: ColumnPlaces } | StatementRefusal {
  const above = rows.slice(0, MOST_LINES_ABOVE_HEADINGS);
  const counts = above.map(({ cells }) => headingsIn(cells));
  const index = counts.indexOf(Math.max(...counts));
  const row = rows[index] as Row;
  const { places, missing } = columnsOf(row.cells);
  if (missing.length === 0) return { index, places };
  const message = `The file has no column for ${listInWords(missing)}: its headings were looked for in line ${row.line}. Download the statement as CSV with its headings, or give those columns the names Date, Description and Amount.`;
  return { code: 'STATEMENT_COLUMN_MISSING', path: PATH, message, details: { missing, line: row.line } };
}

function tooLong(count: number): StatementRefusal {
  const message = `The file has ${count} lines, and at most ${MOST_STATEMENT_LINES} are read at once. Send it in parts: days that overlap do no harm.`;
  return { code: 'STATEMENT_TOO_LONG', path: PATH, message };
}

/** A file in which days come first here and years there can’t be trusted with any day. */
function mixedDates(rows: readonly Row[], { date }: ColumnPlaces): StatementRefusal | null {
  const seen = new Map<DateKind, { line: number; text: string }>();
  for (const { line, cells } of rows) {
    const text = cells[date] ?? '';
    const read = readStatementDate(text);
    if (read && !seen.has(read.kind)) seen.set(read.kind, { line, text });
  }
  const [first, other] = [...seen.values()];
  const monthFirst = seen.get('MONTH_FIRST');
  if (!first || (!other && !monthFirst)) return null;
  const later = monthFirst ?? other ?? first;
  const message = monthFirst
    ? `Line ${later.line} has the date ${later.text}, which can only be read with the month first, and UK statements have the day first, so no day of the file is sure. Have its dates written as dd/mm/yyyy.`
    : `The file has dates of two kinds, such as ${first.text} in line ${first.line} and ${later.text} in line ${later.line}, so no day of it is sure. Have them all written in the same way.`;
  return { code: 'STATEMENT_DATES_OF_TWO_KINDS', path: PATH, message, details: { line: later.line } };
}

function lineOf({ line, cells }: Row, places: ColumnPlaces, facts: StatementFacts): StatementLine | BadLine {
  const bad = (code: StatementRefusalCode, message: string): BadLine => ({ line, code, message });
  const occurredOn = readStatementDate(cells[places.date] ?? '')?.day;
  if (!occurredOn) {
    return bad('DATE_NOT_READABLE', `Line ${line} has no date that can be read, such as 05/06/2026.`);
  }
  const amountPence = amountOf(cells, places);
  if (amountPence === null) {
    return bad(
      'AMOUNT_NOT_READABLE',
      `Line ${line} has no amount that can be read, such as 1,234.50 or -12.00.`,
    );
  }
  if (amountPence === 0) return bad('LINE_WITHOUT_AMOUNT', `Line ${line} moves no money.`);
  if (occurredOn > facts.today) {
    return bad('LINE_IN_FUTURE', `Line ${line} is dated ${dayInWords(occurredOn)}, which is still to come.`);
  }
  if (occurredOn < facts.startsOn) {
    const message = `Line ${line} is dated ${dayInWords(occurredOn)}, before this part of the budget began on ${dayInWords(facts.startsOn)}.`;
    return bad('LINE_BEFORE_PART', message);
  }
  const description = descriptionOf(cells, places);
  if (description === '') return bad('LINE_WITHOUT_DESCRIPTION', `Line ${line} does not say who was paid.`);
  return { line, occurredOn, amountPence, description };
}

function amountOf(cells: readonly string[], { amount, moneyOut, moneyIn, direction }: ColumnPlaces) {
  const at = (place: number | null) => (place === null ? '' : (cells[place] ?? ''));
  if (amount !== null) {
    const pence = at(amount) === '' ? null : readStatementAmount(at(amount));
    const said = direction === null ? null : readDirection(at(direction));
    if (pence === null || said === null) return pence;
    return said === 'OUT' ? -Math.abs(pence) : Math.abs(pence);
  }
  const out = readStatementAmount(at(moneyOut));
  const into = readStatementAmount(at(moneyIn));
  // A line is either: what has both is no single thing that happened.
  if (out === null || into === null || (out !== 0 && into !== 0)) return null;
  if (at(moneyOut) === '' && at(moneyIn) === '') return null;
  return out === 0 ? Math.abs(into) : -Math.abs(out);
}

function descriptionOf(cells: readonly string[], { descriptions }: ColumnPlaces): string {
  const texts = descriptions.map((place) => (cells[place] ?? '').replace(/\s+/g, ' ').trim());
  const said = texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
  return said.join(' ').slice(0, LONGEST_DESCRIPTION).trim();
}

/** Where no line is right, what is wrong with the first of them says why, each with its number. */
function withoutLines(badLines: readonly BadLine[]): StatementRefusal[] {
  if (badLines.length === 0) {
    const message =
      'The file has headings and nothing below them. Download the statement again, and look that days were chosen for it.';
    return [{ code: 'STATEMENT_EMPTY', path: PATH, message }];
  }
  return badLines
    .slice(0, MOST_BAD_LINES)
    .map(({ line, code, message }) => ({ code, path: PATH, message, details: { line } }));
}
