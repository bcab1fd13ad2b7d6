import { describe, expect, it } from 'vitest';
import { onboardingTests } from '../../tenancy/councils/councils.testing.ts';

const { example, left, onboard, text } = onboardingTests();

const ALLOCATION = ['policies', 'resourceAllocation', 'settings'] as const;
const ROWS = [...ALLOCATION, 'scales', 0, 'priceTable', 'rows'] as const;

describe('onboarding a council from a file with a mistake', () => {
  it.each<[string, () => string, string, RegExp]>([
    [
      'an unknown setting',
      () => text([[...ALLOCATION, 'ruralUplift'], 5]),
      'UNKNOWN_SETTING',
      /resourceAllocation/,
    ],
    [
      'a wrong type',
      () => text([[...ALLOCATION, 'tablesArePublished'], 'perhaps']),
      'WRONG_TYPE',
      /tablesArePublished$/,
    ],
    [
      'a wrong unit',
      () => text([[...ALLOCATION, 'minimumWeeklyPence'], '£50']),
      'WRONG_UNIT',
      /minimumWeeklyPence$/,
    ],
    [
      'what is out of bounds',
      () => text([[...ALLOCATION, 'ruralUpliftBasisPoints'], 10_001]),
      'OUT_OF_BOUNDS',
      /ruralUplift/,
    ],
    ['a table not from zero', () => text([[...ROWS, 0, 'fromPoints'], 1]), 'TABLE_NOT_FROM_ZERO', /rows/],
    [
      'bands that overlap',
      () =>
        text(
          [[...ALLOCATION, 'scales', 0, 'priceTable', 'method'], 'BANDS'],
          [
            ROWS,
            [
              { fromPoints: 0, toPoints: 40, amountPence: 0 },
              { fromPoints: 30, toPoints: null, amountPence: 5_000 },
            ],
          ],
        ),
      'TABLE_OVERLAP',
      /rows/,
    ],
    [
      'two scales for one person',
      () => {
        const scale = (example() as { policies: { resourceAllocation: { settings: { scales: object[] } } } })
          .policies.resourceAllocation.settings.scales[0];
        return text([
          [...ALLOCATION, 'scales'],
          [scale, { ...scale, key: 'again' }],
        ]);
      },
      'SCALE_OVERLAP',
      /scales/,
    ],
    [
      'a day not in the calendar',
      () => text([['policies', 'money', 'effectiveFrom'], '2026-02-30']),
      'WRONG_FORMAT',
      /effectiveFrom$/,
    ],
    [
      'what the law leaves no room for',
      () => text([['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 24]),
      'BREAKS_NATIONAL_FRAME',
      /directPaymentReviewMonths$/,
    ],
    [
      'a source of nothing',
      () => text([['policies', 'money', 'sources'], [{ path: 'payCicle', source: 'Paper' }]]),
      'SOURCE_PATH_UNKNOWN',
      /sources/,
    ],
    [
      'amounts that nobody could pay',
      () =>
        text(
          [ROWS, [{ fromPoints: 0, toPoints: null, amountPence: 100_000_000 }]],
          [[...ALLOCATION, 'scales', 0, 'priceTable', 'method'], 'PER_POINT'],
        ),
      'OUT_OF_BOUNDS',
      /scales$/,
    ],
    ['what is no YAML', () => 'council: [unclosed', 'YAML_SYNTAX', /^$/],
    [
      'aliases that grow without end',
      () => `a: &a [x]\nb: &b [${'*a,'.repeat(150)}*a]\nc: [${'*b,'.repeat(150)}*b]`,
      'YAML_SYNTAX',
      /^$/,
    ],
  ])('refuses %s with its place, and leaves nothing behind', async (_what, file, code, path) => {
    const before = await left();
    for (const dryRun of [true, false]) {
      const { data, errors } = await onboard({ file: file(), dryRun });
      expect(errors).toBeUndefined();
      const { council, mistakes, userErrors } = data.onboardCouncil;
      expect(council).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'COUNCIL_FILE_NOT_VALID', path: ['file'] }]);
      expect(mistakes[0]).toMatchObject({ code, path: expect.stringMatching(path) });
      expect(mistakes[0].line).toBeGreaterThan(0);
      expect(mistakes[0].message).not.toBe('');
      expect(mistakes[0].expected).not.toBe('');
    }
    expect(await left()).toEqual(before);
  });

  it('tells the first mistake of what is no YAML, and nothing of what could not be read', async () => {
    const { data } = await onboard({ file: text().replace('\npolicies:', '\npolicies: [') });
    const { mistakes, missingAreas, warnings, workedCases } = data.onboardCouncil;
    expect(mistakes).toMatchObject([{ code: 'YAML_SYNTAX', column: 11 }]);
    expect(mistakes[0].message).toContain('The rest of the file is looked at once this is mended.');
    expect({ missingAreas, warnings, workedCases }).toEqual({
      missingAreas: [],
      warnings: [],
      workedCases: [],
    });
  });
});
