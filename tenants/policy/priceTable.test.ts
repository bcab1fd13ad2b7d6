import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceTableMistakes } from './priceTable.ts';

type Rows = Parameters<typeof priceTableMistakes>[0]['rows'];

/**
 * The published Norfolk scale for children (a yearly table of the BANDS kind), with its last band left open.
 */
const NORFOLK: Rows = [
  { fromPoints: 0, toPoints: 69, amountPence: 0 },
  { fromPoints: 70, toPoints: 115, amountPence: 50_000 },
  { fromPoints: 116, toPoints: 130, amountPence: 100_000 },
  { fromPoints: 131, toPoints: 145, amountPence: 150_000 },
  { fromPoints: 146, toPoints: 160, amountPence: 280_000 },
  { fromPoints: 161, toPoints: 170, amountPence: 400_000 },
  { fromPoints: 171, toPoints: null, amountPence: 600_000 },
];

const bands = (rows: Rows) => priceTableMistakes({ method: 'BANDS', rows });

/** Bands of any width that join and rise. */
const joinedBands = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 50 }), rise: fc.nat(10_000) }), {
    minLength: 2,
    maxLength: 10,
  })
  .map((steps) => {
    let fromPoints = 0;
    let amountPence = 0;
    return steps.map(({ width, rise }, index) => {
      const row = {
        fromPoints,
        toPoints: index === steps.length - 1 ? null : fromPoints + width - 1,
        amountPence,
      };
      fromPoints += width;
      amountPence += rise;
      return row;
    });
  });

describe('a table of bands', () => {
  test('as a council published it has no mistakes', () => {
    expect(bands(NORFOLK)).toEqual([]);
  });

  test('that joins and rises has no mistakes, whatever its widths', () => {
    fc.assert(
      fc.property(joinedBands, (rows) => {
        expect(bands(rows)).toEqual([]);
      }),
    );
  });

  test('with a begin moved has a gap or an overlap at that row, by which way it moved', () => {
    fc.assert(
      fc.property(joinedBands, fc.nat(), fc.integer({ min: -40, max: 40 }), (rows, chosen, by) => {
        const at = 1 + (chosen % (rows.length - 1));
        fc.pre(by !== 0);
        const moved = rows.map((row, index) =>
          index === at ? { ...row, fromPoints: row.fromPoints + by } : row,
        );
        const codes = bands(moved).filter(({ path }) => path[1] === at && path[2] === 'fromPoints');
        expect(codes.map(({ code }) => code)).toEqual([by > 0 ? 'TABLE_GAP' : 'TABLE_OVERLAP']);
      }),
    );
  });

  test('may not end, leave a band open, or hold an empty band', () => {
    expect(bands([{ fromPoints: 0, toPoints: 9, amountPence: 0 }])).toMatchObject([
      { code: 'TABLE_GAP', expected: 'null' },
    ]);
    const open = bands([
      { fromPoints: 0, toPoints: null, amountPence: 0 },
      { fromPoints: 10, toPoints: null, amountPence: 1 },
    ]);
    expect(open).toMatchObject([{ code: 'TABLE_OVERLAP', expected: '9' }]);
    const empty = bands([
      { fromPoints: 0, toPoints: 4, amountPence: 0 },
      { fromPoints: 5, toPoints: 3, amountPence: 0 },
      { fromPoints: 4, toPoints: null, amountPence: 1 },
    ]);
    expect(empty).toMatchObject([{ code: 'TABLE_GAP', path: ['rows', 1, 'toPoints'] }]);
  });

  test('may not fall, nor begin above 0', () => {
    const table = [
      { fromPoints: 3, toPoints: 4, amountPence: 100 },
      { fromPoints: 5, toPoints: null, amountPence: 99 },
    ];
    expect(bands(table).map(({ code }) => code)).toEqual(['TABLE_NOT_FROM_ZERO', 'TABLE_FALLS']);
  });
});

describe('a table without bands', () => {
  test('on a line has rows that begin one after the other and do not end', () => {
    const line = (rows: Rows) => priceTableMistakes({ method: 'INTERPOLATED', rows });
    const right = [
      { fromPoints: 0, toPoints: null, amountPence: 0 },
      { fromPoints: 50, toPoints: null, amountPence: 9_000 },
    ];
    expect(line(right)).toEqual([]);
    expect(line([...right, { fromPoints: 50, toPoints: null, amountPence: 9_000 }])).toMatchObject([
      { code: 'TABLE_OVERLAP', path: ['rows', 2, 'fromPoints'] },
    ]);
    expect(line([{ fromPoints: 0, toPoints: 4, amountPence: 0 }])).toMatchObject([
      { code: 'TABLE_METHOD_MISMATCH' },
    ]);
  });

  test('with a price for each point has one row', () => {
    const row = { fromPoints: 0, toPoints: null, amountPence: 250 };
    expect(priceTableMistakes({ method: 'PER_POINT', rows: [row] })).toEqual([]);
    expect(priceTableMistakes({ method: 'PER_POINT', rows: [row, row] })).toMatchObject([
      { code: 'TABLE_METHOD_MISMATCH', path: ['rows'] },
    ]);
  });
});
