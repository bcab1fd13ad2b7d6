import type { PriceTable } from '../../../../tenants/policy/resourceAllocation.ts';
import { divideHalfUp, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';

/** What a price table says about a number of points. */
export interface Price {
  /** Position of the row used; for a straight line, of the row it starts from. */
  rowPosition: number;
  /** The amount for the table's own period. */
  periodAmountPence: number;
  weeklyAmountPence: number;
  /**
   * More points than the last row of an interpolated table covers: the last amount applies, and somebody
   * decides.
   */
  isAboveTable: boolean;
}

/** The amount that a price table gives for a whole number of points. */
export function priceOf(table: PriceTable, points: number): Price {
  const rowPosition = rowPositionOf(table.rows, points);
  const periodAmountPence = periodAmountPenceOf(table, rowPosition, points);
  return {
    rowPosition,
    periodAmountPence,
    weeklyAmountPence: weeklyFrom(table.period, periodAmountPence),
    isAboveTable: table.method === 'INTERPOLATED' && isAboveLastRow(table.rows, points),
  };
}

/** Turns a yearly amount into a weekly one: divided by 52, half up to a penny. */
export function weeklyFrom(period: PriceTable['period'], amountPence: number): number {
  return period === 'WEEK' ? amountPence : divideHalfUp(amountPence, WEEKS_IN_A_YEAR);
}

/**
 * The last row that starts at or below the points. Rows rise from 0, or the policy would have been refused.
 */
function rowPositionOf(rows: PriceTable['rows'], points: number): number {
  let position = rows.length - 1;
  while (position > 0 && points < rowAt(rows, position).fromPoints) position--;
  return position;
}

function periodAmountPenceOf(table: PriceTable, rowPosition: number, points: number): number {
  const row = rowAt(table.rows, rowPosition);
  switch (table.method) {
    case 'BANDS':
      return row.amountPence;
    case 'PER_POINT':
      return row.amountPence * points;
    case 'INTERPOLATED': {
      const next = table.rows[rowPosition + 1];
      if (next === undefined) return row.amountPence;
      const rise = next.amountPence - row.amountPence;
      return (
        row.amountPence + divideHalfUp(rise * (points - row.fromPoints), next.fromPoints - row.fromPoints)
      );
    }
  }
}

function isAboveLastRow(rows: PriceTable['rows'], points: number): boolean {
  return points > rowAt(rows, rows.length - 1).fromPoints;
}

function rowAt(rows: PriceTable['rows'], position: number): PriceTable['rows'][number] {
  const row = rows[position];
  if (row === undefined) throw new RangeError('A price table has at least one row.');
  return row;
}
