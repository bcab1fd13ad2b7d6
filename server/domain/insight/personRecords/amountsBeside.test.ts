import { describe, expect, it } from 'vitest';
import { differenceInWords, linesBeside } from './amountsBeside.ts';
import { readPersonRecord, type StepOfAmount } from './personRecord.ts';

const step = (kind: string, weeklyAmountPence: number, more: Partial<StepOfAmount> = {}): StepOfAmount => ({
  kind,
  domain: null,
  circumstance: null,
  points: null,
  weeklyAmountPence,
  sentence: `${kind}.`,
  ...more,
});
const names = { theirs: 'Devon', own: 'Oldham' };

describe('two councils’ amounts for the same needs', () => {
  it('differ by their lines, exactly', () => {
    const theirs = [
      step('DOMAIN', 0, { domain: 'NUTRITION', points: 8 }),
      step('PRICE', 12_000),
      step('ROUNDING', 3),
    ];
    const own = [
      step('DOMAIN', 0, { domain: 'NUTRITION', points: 6 }),
      step('PRICE', 15_001),
      step('WEEKLY_SUM', 2_000, { circumstance: 'NIGHT_WAKING' }),
    ];
    const lines = linesBeside(theirs, own, names);
    expect(lines.map(({ kind, weeklyDifferencePence }) => [kind, weeklyDifferencePence])).toEqual([
      ['DOMAIN', 0],
      ['PRICE', 3_001],
      ['ROUNDING', -3],
      ['WEEKLY_SUM', 2_000],
    ]);
    expect(lines[0]).toMatchObject({ theirPoints: 8, ownPoints: 6, domain: 'NUTRITION' });
    expect(lines[3]?.sentence).toBe('Devon: This does not count. Oldham: WEEKLY_SUM.');
    const total = lines.reduce((sum, line) => sum + line.weeklyDifferencePence, 0);
    expect(total).toBe(15_001 + 2_000 - 12_003);
    expect(differenceInWords(12_003, 17_001, names)).toContain('£49.98 more');
  });
});

describe('a document of a person’s record', () => {
  it('is told where it is wrong', () => {
    for (const [document, where] of [
      ['', 'the document'],
      ['{}', 'format'],
      ['{"format":"fairshare-person-record","formatVersion":"2.0"}', 'formatVersion'],
    ] as const) {
      expect(readPersonRecord(document).mistake).toContain(where);
    }
  });
});
