/** Checks a file of the national return by the rules by which our own is checked. Nothing of it is kept. */
import { inTurns } from '../../../common/inTurns.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { ReturnRule } from './faultRules.ts';
import { readReturnFile } from './readReturnFile.ts';
import type { ReturnField } from './returnFields.ts';
import { faultsOfRow, faultsTogether, type ReturnFault } from './validateClientLevelData.ts';

/** Some hundred thousand rows. */
export const MOST_RETURN_FILE_BYTES = 60_000_000;
/** As many faults are told one by one; all of them are counted. */
export const MOST_FAULTS_TOLD = 20_000;
/** So many rows are checked before others get their turn. */
const ROWS_AT_A_TIME = 500;

/** How often one rule is broken in one field, and what to do about it. */
export interface BrokenRule extends Pick<ReturnFault, 'field' | 'rule' | 'sentence' | 'whatToDo'> {
  count: number;
}

/** What is wrong with a file. No value of it is repeated. */
export interface CheckedFile {
  rowCount: number;
  /** Of the rows, those with at least one fault. */
  failingRowCount: number;
  faultCount: number;
  brokenRules: BrokenRule[];
  /** By row, then by field: the first of them, where there are more than are told. */
  faults: { rowNumber: number; field: ReturnField; rule: ReturnRule }[];
}

/** Checks a file; null with the reasons where it can’t be read as a whole. */
export async function checkReturnFile(
  bytes: Buffer,
  mostTold = MOST_FAULTS_TOLD,
): Promise<{ checked: CheckedFile | null; refusals: Refusal[] }> {
  const { rows, refusals } = await readReturnFile(bytes);
  if (refusals.length > 0) return { checked: null, refusals };
  const together = faultsTogether(rows);
  const broken = new Map<string, BrokenRule>();
  const checked: CheckedFile = {
    rowCount: rows.length,
    failingRowCount: 0,
    faultCount: 0,
    brokenRules: [],
    faults: [],
  };
  await inTurns(
    [...rows.entries()],
    ([index, row]) => {
      const faults = faultsOfRow(row, index + 1, together[index] ?? []);
      if (faults.length > 0) checked.failingRowCount += 1;
      for (const fault of faults) count(broken, fault);
      checked.faultCount += faults.length;
      const told = faults.slice(0, Math.max(0, mostTold - checked.faults.length));
      checked.faults.push(...told.map(({ rowNumber, field, rule }) => ({ rowNumber, field, rule })));
    },
    ROWS_AT_A_TIME,
  );
  const brokenRules = [...broken.values()].toSorted((a, b) => b.count - a.count);
  return { checked: { ...checked, brokenRules }, refusals: [] };
}

function count(broken: Map<string, BrokenRule>, { field, rule, sentence, whatToDo }: ReturnFault): void {
  const key = `${field} ${rule}`;
  const known = broken.get(key) ?? { field, rule, sentence, whatToDo, count: 0 };
  broken.set(key, { ...known, count: known.count + 1 });
}
