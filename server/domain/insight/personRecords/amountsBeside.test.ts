import { describe, expect, it } from 'vitest';
import { NEED_DOMAINS } from '../../../../tenants/needs.ts';
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

  it('is not repeated where a name in it is not known', () => {
    const domains = NEED_DOMAINS.map((domain) => [domain, { level: 'NONE', unpaidSupport: 'NONE' }]);
    const profile = {
      clientGroup: 'OLDER_PEOPLE',
      ageYears: 82,
      domains: { ...Object.fromEntries(domains), 'Mrs Patel of 3 High Street': {} },
      circumstances: {
        livesAlone: true,
        needsTwoCarers: false,
        nightSupport: 'NONE',
        cannotBeLeftAlone: false,
        livesRurally: false,
        needsCommunicationSupport: false,
      },
    };
    const needs = [{ assessedOn: null, weeklyAmountPence: 1, yearlyAmountPence: 52, steps: [], profile }];
    const document = {
      format: 'fairshare-person-record',
      formatVersion: '1.0',
      exportedOn: '2026-06-01',
      council: { slug: 'a', name: 'A' },
      needs,
    };
    const { mistake } = readPersonRecord(JSON.stringify(document));
    expect(mistake).toBe('needs.0.profile.domains: something in it has a name that is not known');
  });
});
