import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, hiddenInLine, publishedCount } from './smallCounts.ts';

describe('a published count', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [7, 5],
    [8, 10],
    [12, 10],
    [13, 15],
  ])('of %i is %s', (count, published) => expect(publishedCount(count)).toBe(published));
});

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** A table with the totals of its lines and columns. */
const withTotals = (inner: readonly (readonly number[])[]) => {
  const lines = inner.map((line) => [...line, sumOf(line)]);
  const columns = (lines[0] as number[]).keys();
  return [...lines, [...columns].map((column) => sumOf(lines.map((line) => line[column] as number)))];
};

/** Every choice of so many counts up to the greatest. */
function* choices(length: number, greatest: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of choices(length - 1, greatest))
      for (let n = 0; n <= greatest; n += 1) yield [...rest, n];
}

/**
 * The tables of which the published numbers give a small count away: it is the same in every table that has the published numbers
 * where there are any, by their rounding, and some number where there is none.
 */
function givenAway(
  tables: readonly number[][][],
  hide: (table: number[][]) => boolean[][],
  isJudged: (table: number[][]) => boolean = () => true,
): string[] {
  const patterns = Map.groupBy(tables, (table) => JSON.stringify(hide(table)));
  return [...patterns].flatMap(([pattern, ofPattern]) => {
    const hidden = (JSON.parse(pattern) as boolean[][]).flat();
    const keyOf = (cells: number[]) =>
      cells.map((count, place) => (hidden[place] ? '-' : (publishedCount(count) ?? '?'))).join();
    const seen = new Map<string, Set<number>[]>();
    for (const table of tables) {
      const cells = table.flat();
      const key = keyOf(cells);
      const known = seen.get(key) ?? cells.map(() => new Set<number>());
      for (const [place, count] of cells.entries()) known[place]?.add(count);
      seen.set(key, known);
    }
    const isGivenAway = (table: number[][]) =>
      table.flat().some((count, place) => {
        const isSmall = count > 0 && count < 5;
        return isSmall && !(hidden[place] && (seen.get(keyOf(table.flat()))?.[place]?.size ?? 0) > 1);
      });
    return ofPattern
      .filter(isJudged)
      .filter(isGivenAway)
      .map((table) => JSON.stringify(table));
  });
}

describe('no published table gives a small count away', () => {
  it.each([2, 3])('in a line of %i and its total, whatever the counts', (length) => {
    const lines = [...choices(length, 13)].map((counts) => [[...counts, sumOf(counts)]]);
    const hide = ([line = []]: number[][]) => [hiddenInLine(line)];
    expect(givenAway(lines, hide)).toEqual([]);
  });

  it('of two lines and two columns with all their totals, whatever the counts', () => {
    const tables = [...choices(4, 8)].map(([a = 0, b = 0, c = 0, d = 0]) =>
      withTotals([
        [a, b],
        [c, d],
      ]),
    );
    // Of those with an 8, some that are published alike have a 9, and are not here.
    const isWhole = (table: number[][]) => table.slice(0, 2).every(([a = 0, b = 0]) => a < 8 && b < 8);
    expect(givenAway(tables, hiddenCells, isWhole)).toEqual([]);
  });

  it('by subtraction, even where the counts beside it were published to the last one', () => {
    const inner = fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(inner, (table) => {
        const counts = withTotals(table);
        const hidden = hiddenCells(counts);
        expect(
          counts.every((line, row) =>
            line.every((count, column) => count === 0 || count > 4 || hidden[row]?.[column]),
          ),
        ).toBe(true);
        expect(determined(hidden)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/**
 * The hidden cells that the equations of all lines and columns determine: those that are nought in every solution of the equations
 * without their constants, found by elimination.
 */
function determined(hidden: boolean[][]): number[] {
  const cells = hidden.flatMap((line, row) => line.flatMap((is, column) => (is ? [{ row, column }] : [])));
  const last = { row: hidden.length - 1, column: (hidden[0] as boolean[]).length - 1 };
  const equations: number[][] = [
    ...hidden.map((_, row) =>
      cells.map((cell) => (cell.row !== row ? 0 : cell.column === last.column ? -1 : 1)),
    ),
    ...(hidden[0] as boolean[]).map((_, column) =>
      cells.map((cell) => (cell.column !== column ? 0 : cell.row === last.row ? -1 : 1)),
    ),
  ];
  const pivots: number[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const place = equations.findIndex((line, index) => index >= pivots.length && line[column] !== 0);
    if (place < 0) continue;
    const [pivot = []] = equations.splice(place, 1);
    const scaled = pivot.map((value) => value / (pivot[column] as number));
    for (const line of equations) {
      const factor = line[column] as number;
      scaled.forEach((value, index) => {
        line[index] = (line[index] as number) - factor * value;
      });
    }
    equations.splice(pivots.length, 0, scaled);
    pivots.push(column);
  }
  return pivots.filter((_, index) => equations[index]?.filter((value) => value !== 0).length === 1);
}
