/** A file of the national return, as a council would send it: its rows, or what is wrong with the whole of it. */
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';
import { RETURN_FIELDS, type ReturnField, type ReturnRow } from './returnFields.ts';

/** Why a file is not checked, in order of precedence. */
export const RETURN_FILE_REFUSALS = {
  RETURN_FILE_EMPTY: 'The file of a return has nothing in it.',
  RETURN_FILE_NOT_UTF8: 'The file of a return is not text in UTF-8.',
  RETURN_FILE_NOT_CSV: 'The file of a return can’t be read as CSV.',
  RETURN_FILE_COLUMN_MISSING: 'The file of a return has not all columns of the return.',
  RETURN_FILE_COLUMN_GIVEN_TWICE: 'The file of a return has a column twice.',
  RETURN_FILE_TOO_LONG: 'The file of a return has more rows than are checked at once.',
} as const;
type ReturnFileRefusal = Refusal<keyof typeof RETURN_FILE_REFUSALS>;

/** A year of a large council has some hundred thousand rows. */
export const MOST_RETURN_ROWS = 250_000;

/** So many bytes are read before others get their turn. */
const BYTES_AT_A_TIME = 65_536;

interface ReadFile {
  rows: ReturnRow[];
  refusals: ReturnFileRefusal[];
}

const PATH = ['file'];
const refused = (code: ReturnFileRefusal['code'], message: string): ReadFile => ({
  rows: [],
  refusals: [{ code, path: PATH, message }],
});

/** Reads a file. Its columns may be in any order, and columns that the return has not are left out. */
export async function readReturnFile(bytes: Buffer, mostRows = MOST_RETURN_ROWS): Promise<ReadFile> {
  if (bytes.every(isBlank)) {
    return refused('RETURN_FILE_EMPTY', 'There is nothing in the file. Send the file of the return as CSV.');
  }
  if (!isUtf8(bytes)) {
    return refused(
      'RETURN_FILE_NOT_UTF8',
      'The file is not text in UTF-8, so names and addresses in it could be read wrongly. Save it as CSV in UTF-8, and send it again.',
    );
  }
  const lines = Readable.from(inPieces(bytes)).pipe(parse({ bom: true, skip_empty_lines: true }));
  try {
    return await rowsOf(lines, mostRows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? ` Look at line ${error.lines}.` : '';
    return refused(
      'RETURN_FILE_NOT_CSV',
      `The file can’t be read as CSV: a line has not as many values as the first, or quotation marks in it do not match.${line}`,
    );
  }
}

async function rowsOf(lines: AsyncIterable<string[]>, mostRows: number): Promise<ReadFile> {
  const rows: ReturnRow[] = [];
  const kept = new Values();
  let places: [ReturnField, number][] | null = null;
  for await (const line of lines) {
    if (places === null) {
      const refusals = columnRefusals(line);
      if (refusals.length > 0) return { rows: [], refusals };
      places = RETURN_FIELDS.map((field) => [field, line.indexOf(field)]);
      continue;
    }
    if (rows.length === mostRows) {
      return refused(
        'RETURN_FILE_TOO_LONG',
        `The file has more than ${mostRows} rows, and so many are checked at once. Send it in parts; what rows break together is then found within each part only.`,
      );
    }
    const fields = places.map(([field, place]) => [field, kept.once(line[place] as string)]);
    rows.push(Object.fromEntries(fields) as ReturnRow);
  }
  return { rows, refusals: [] };
}

/** The columns by name, exactly as the return names them: a slip in one would leave its values out unseen. */
function columnRefusals(names: readonly string[]): ReturnFileRefusal[] {
  const missing = RETURN_FIELDS.filter((field) => !names.includes(field));
  if (missing.length > 0) {
    const message = `The first line has to name all ${RETURN_FIELDS.length} columns of the return. It does not name ${listInWords(missing)}.`;
    return [{ code: 'RETURN_FILE_COLUMN_MISSING', path: PATH, message }];
  }
  const twice = RETURN_FIELDS.filter((field) => names.indexOf(field) !== names.lastIndexOf(field));
  if (twice.length === 0) return [];
  const message = `The first line names ${listInWords(twice)} twice, so it is not clear which values count. Leave one of them out.`;
  return [{ code: 'RETURN_FILE_COLUMN_GIVEN_TWICE', path: PATH, message }];
}

/** The same few words stand in most rows: each is kept once. */
class Values {
  private readonly known = new Map<string, string>();

  once(value: string): string {
    const found = this.known.get(value);
    if (found === undefined) this.known.set(value, value);
    return found ?? value;
  }
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += BYTES_AT_A_TIME) {
    yield bytes.subarray(from, from + BYTES_AT_A_TIME);
    await nextTurn();
  }
}

const BLANKS = [0x09, 0x0a, 0x0d, 0x20];
const isBlank = (byte: number) => BLANKS.includes(byte);
