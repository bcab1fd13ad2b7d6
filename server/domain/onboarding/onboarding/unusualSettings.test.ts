import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { comparableRows } from '../../policy/publishing/comparableRows.ts';
import { FEWEST_COUNCILS, unusualSettings } from './unusualSettings.ts';

const settingsWith = (limitPerPaymentPence: number) => {
  const input = { ...EXAMPLE_INPUTS.smallPayments, limitPerPaymentPence, limitPerYearPence: 400_000 };
  const { settings } = readAreaSettings('smallPayments', input);
  if (!settings) throw new Error('The example reads no more.');
  return settings;
};
const published = (limit: number) =>
  new Map(comparableRows('smallPayments', settingsWith(limit)).map((row) => [row.path, row]));
/** Quartiles at £300.00 and £500.00, so that outliers are below £0.00 and above £800.00. */
const REGION = [20_000, 30_000, 40_000, 50_000, 60_000].map(published);
const found = (limit: number, region = REGION) =>
  unusualSettings('smallPayments', settingsWith(limit), region);

describe('what is unusual in a region', () => {
  it('is a figure further outside the quartiles than one and a half times the distance between them', () => {
    expect(found(80_001)).toEqual([
      {
        area: 'smallPayments',
        path: 'limitPerPaymentPence',
        label: expect.any(String),
        within: [],
        value: 80_001,
        comparedIn: 'PENCE',
        lowerQuartileQuarters: 4 * 30_000,
        upperQuartileQuarters: 4 * 50_000,
        councilCount: 5,
      },
    ]);
    expect(found(80_000)).toEqual([]);
  });

  it('is nothing where too few councils have published the setting', () => {
    expect(found(80_001, REGION.slice(0, FEWEST_COUNCILS - 1))).toEqual([]);
    expect(found(80_001, [])).toEqual([]);
    const withoutIt = new Map([...published(40_000)].filter(([path]) => path !== 'limitPerPaymentPence'));
    expect(found(80_001, [...REGION.slice(1), withoutIt])).toEqual([]);
  });

  it('is any other figure where most councils have the same', () => {
    const alike = [50_000, 50_000, 50_000, 50_000, 60_000].map(published);
    expect(found(50_001, alike).map(({ path }) => path)).toEqual(['limitPerPaymentPence']);
    expect(found(50_000, alike)).toEqual([]);
  });
});
