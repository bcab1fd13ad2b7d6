/** What makes a price table usable: it begins at 0 points, has no overlap and no gap, and never falls. */
import type { PriceMethod } from '../vocabulary.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { mistakesOfEach } from './unreadable.ts';

interface PriceRow {
  readonly fromPoints: number;
  readonly toPoints: number | null;
  readonly amountPence: number;
}

interface PriceTable {
  readonly method: PriceMethod;
  readonly rows: readonly PriceRow[];
}

/** The mistakes in a price table; paths start from the table. */
export function priceTableMistakes(table: PriceTable): SettingMistake[] {
  return mistakesOfEach([startMistakes, shapeMistakes, fallMistakes], (check) => check(table));
}

function shapeMistakes({ method, rows }: PriceTable): SettingMistake[] {
  return method === 'BANDS' ? bandMistakes(rows) : openRowMistakes(method, rows);
}

function startMistakes({ rows }: PriceTable): SettingMistake[] {
  const from = rows[0]?.fromPoints ?? 0;
  if (from === 0) return [];
  return [
    mistake(
      'TABLE_NOT_FROM_ZERO',
      ['rows', 0, 'fromPoints'],
      `The price table begins at ${from} points, so nobody with fewer points would have a price. Begin the first row at 0 (an amount of 0 is allowed).`,
      '0',
    ),
  ];
}

function bandMistakes(rows: readonly PriceRow[]): SettingMistake[] {
  return mistakesOfEach(rows, (row, index) => {
    const next = rows[index + 1];
    if (!next) return lastBandMistakes(row, index);
    if (row.toPoints === null) {
      return [
        mistake(
          'TABLE_OVERLAP',
          ['rows', index, 'toPoints'],
          `Band ${index + 1} has no end, so it overlaps the bands after it. Write ${next.fromPoints - 1}, the point before band ${index + 2} begins.`,
          String(next.fromPoints - 1),
        ),
      ];
    }
    return [...emptyBandMistakes(row, row.toPoints, index), ...joinMistakes(row.toPoints, next, index)];
  });
}

function lastBandMistakes(row: PriceRow, index: number): SettingMistake[] {
  if (row.toPoints === null) return [];
  return [
    mistake(
      'TABLE_GAP',
      ['rows', index, 'toPoints'],
      `The last band ends at ${row.toPoints} points, so nobody with more would have a price. Write null, which means “and above”.`,
      'null',
    ),
  ];
}

function emptyBandMistakes(row: PriceRow, toPoints: number, index: number): SettingMistake[] {
  if (toPoints >= row.fromPoints) return [];
  return [
    mistake(
      'TABLE_GAP',
      ['rows', index, 'toPoints'],
      `Band ${index + 1} ends at ${toPoints}, before it begins at ${row.fromPoints}, so it holds no points. Write ${row.fromPoints} or more.`,
      `${row.fromPoints} or more`,
    ),
  ];
}

function joinMistakes(toPoints: number, next: PriceRow, index: number): SettingMistake[] {
  const wanted = toPoints + 1;
  if (next.fromPoints === wanted) return [];
  const overlaps = next.fromPoints < wanted;
  const trouble = overlaps
    ? `points ${next.fromPoints} to ${toPoints} have two prices`
    : `points ${wanted} to ${next.fromPoints - 1} have no price`;
  return [
    mistake(
      overlaps ? 'TABLE_OVERLAP' : 'TABLE_GAP',
      ['rows', index + 1, 'fromPoints'],
      `Band ${index + 1} ends at ${toPoints} and band ${index + 2} begins at ${next.fromPoints}, so ${trouble}. Begin band ${index + 2} at ${wanted}.`,
      String(wanted),
    ),
  ];
}

/** In INTERPOLATED and PER_POINT tables, rows have a beginning and no end. */
function openRowMistakes(method: PriceMethod, rows: readonly PriceRow[]): SettingMistake[] {
  const ended = mistakesOfEach(rows, (row, index) =>
    row.toPoints === null
      ? []
      : [
          mistake(
            'TABLE_METHOD_MISMATCH',
            ['rows', index, 'toPoints'],
            `Row ${index + 1} ends at ${row.toPoints} points, but only a table of the method BANDS has ends. Write null.`,
            'null',
          ),
        ],
  );
  return [...ended, ...(method === 'PER_POINT' ? singleRowMistakes(rows) : orderMistakes(rows))];
}

function singleRowMistakes(rows: readonly PriceRow[]): SettingMistake[] {
  if (rows.length === 1) return [];
  return [
    mistake(
      'TABLE_METHOD_MISMATCH',
      ['rows'],
      `The table prices each point but has ${rows.length} rows, so a point would have several prices. Keep one row, from 0, with the pence for each point.`,
      'one row',
    ),
  ];
}

function orderMistakes(rows: readonly PriceRow[]): SettingMistake[] {
  return mistakesOfEach(rows, (row, index) => {
    const before = rows[index - 1];
    if (!before || row.fromPoints > before.fromPoints) return [];
    return [
      mistake(
        'TABLE_OVERLAP',
        ['rows', index, 'fromPoints'],
        `Row ${index + 1} begins at ${row.fromPoints}, not after row ${index} at ${before.fromPoints}, so the line would double back. Write more than ${before.fromPoints}.`,
        `more than ${before.fromPoints}`,
      ),
    ];
  });
}

function fallMistakes({ rows }: PriceTable): SettingMistake[] {
  return mistakesOfEach(rows, (row, index) => {
    const before = rows[index - 1];
    if (!before || row.amountPence >= before.amountPence) return [];
    return [
      mistake(
        'TABLE_FALLS',
        ['rows', index, 'amountPence'],
        `Row ${index + 1} gives ${row.amountPence} pence, less than ${before.amountPence} in the row before, so more need would bring less money. Write ${before.amountPence} or more.`,
        `${before.amountPence} or more`,
      ),
    ];
  });
}
