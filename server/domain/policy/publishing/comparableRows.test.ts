import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { SettingNode, SettingPath } from '../../../../tenants/policy/settingNode.ts';
import { CHECK_FREQUENCY, PRICE_PERIOD } from '../../../../tenants/vocabulary.ts';
import { WINDOW_UNIT } from '../../../../tenants/vocabularyOfDecisions.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { comparableRows } from './comparableRows.ts';

type Change = [SettingPath, unknown];
const rowsOf = (area: AreaKey, ...changes: Change[]) => {
  const input = changes.reduce<unknown>(
    (value, [path, to]) => changed(value, path, to),
    EXAMPLE_INPUTS[area],
  );
  return comparableRows(area, settingsOf(area, input));
};
const rowAt = (area: AreaKey, path: string, ...changes: Change[]) => {
  const { value, comparedIn, compared } = rowsOf(area, ...changes).find((row) => row.path === path) ?? {};
  return [value, comparedIn, compared];
};

describe('sums', () => {
  it('of a ladder are counted for a year, whichever period they were written for', () => {
    const path = 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence';
    expect(rowAt('riskEnablement', path)).toEqual([60_000, 'PENCE_PER_YEAR', 3_120_000]);
    const yearly: Change[] = [
      [['signOffLadder', 'costPeriod'], 'YEAR'],
      [['signOffLadder', 'rungs', 0, 'upToAmountPence'], 3_120_000],
      [['signOffLadder', 'rungs', 1, 'upToAmountPence'], 6_240_000],
    ];
    expect(rowAt('riskEnablement', path, ...yearly)).toEqual([3_120_000, 'PENCE_PER_YEAR', 3_120_000]);
  });

  it('without an end have no number', () => {
    const path = 'signOffLadder.rungs.SERVICE_MANAGER.upToAmountPence';
    const open: Change = [['signOffLadder', 'rungs', 1, 'upToAmountPence'], null];
    expect(rowAt('riskEnablement', path, open)).toEqual([null, 'PENCE_PER_YEAR', null]);
  });

  it('of a price table are counted for a year, and the price of a point apart from sums for bands', () => {
    const table = 'scales.everybody.priceTable';
    const amount = rowsOf('resourceAllocation').find(({ value }) => value === 24_000);
    expect(amount).toMatchObject({ comparedIn: 'PENCE_PER_YEAR', compared: 1_248_000 });
    expect(rowAt('resourceAllocation', `${table}.pricePerPoint`)).toEqual([null, 'PENCE_PER_YEAR', null]);
    const perPoint: Change[] = [
      [['scales', 0, 'priceTable', 'method'], 'PER_POINT'],
      [['scales', 0, 'priceTable', 'rows'], [{ fromPoints: 0, toPoints: null, amountPence: 412 }]],
    ];
    expect(rowAt('resourceAllocation', `${table}.rows.0.amountPence`, ...perPoint)).toEqual([
      412,
      'PENCE_PER_YEAR',
      null,
    ]);
    expect(rowAt('resourceAllocation', `${table}.pricePerPoint`, ...perPoint)).toEqual([
      21_424,
      'PENCE_PER_YEAR',
      21_424,
    ]);
    const made = rowsOf('resourceAllocation', ...perPoint).find(({ path }) => path.endsWith('pricePerPoint'));
    expect(made).toMatchObject({
      within: ['Scales', 'One scale for everybody', 'Price table'],
      from: `${table}.rows.0.amountPence`,
    });
  });

  it('whose name says for how long stay as they are', () => {
    expect(rowAt('resourceAllocation', 'maximumWeeklyPence')).toEqual([150_000, 'PENCE', 150_000]);
  });
});

describe('times', () => {
  it.each([
    ['WORKING_DAYS', 20, 28],
    ['WORKING_DAYS', 15, 21],
    ['WORKING_DAYS', 14, 20],
    ['DAYS', 28, 28],
    ['WEEKS', 6, 42],
    ['MONTHS', 3, 91],
  ])('to challenge of %s are in days: %i are %i', (unit, length, days) => {
    const changes: Change[] = [
      [['challenge', 'windowUnit'], unit],
      [['challenge', 'windowLength'], length],
    ];
    expect(rowAt('riskEnablement', 'challenge.windowLength', ...changes)).toEqual([length, 'DAYS', days]);
  });

  it.each([
    ['WEEKS', 12, 84, 'everyWeeks'],
    ['WEEKS', 13, 91, 'everyWeeks'],
    ['MONTHS', 1, 30, 'everyMonths'],
    ['MONTHS', 2, 61, 'everyMonths'],
    ['MONTHS', 3, 91, 'everyMonths'],
    ['MONTHS', 6, 183, 'everyMonths'],
    ['MONTHS', 12, 365, 'everyMonths'],
  ])(
    'between checks are in days whether written in weeks or months: %s %i',
    (frequency, every, days, field) => {
      const check = {
        frequency,
        [field]: every,
        evidence: ['NONE'],
        reminderDays: 7,
        escalationDays: 14,
        homeVisitOffered: true,
      };
      const rows = rowsOf('monitoring', [['otherwise', 'check'], check]);
      expect(rows.find(({ path }) => path === 'otherwise.check.every')).toMatchObject({
        value: days,
        compared: days,
        comparedIn: 'DAYS',
        from: `otherwise.check.${field}`,
      });
    },
  );

  it('between checks that come only with the review are none', () => {
    const check = {
      frequency: 'AT_REVIEW_ONLY',
      evidence: ['NONE'],
      reminderDays: 7,
      escalationDays: 14,
      homeVisitOffered: true,
    };
    expect(rowAt('monitoring', 'otherwise.check.every', [['otherwise', 'check'], check])).toEqual([
      null,
      'DAYS',
      null,
    ]);
  });

  it('that every council writes in one unit stay in it', () => {
    expect(rowAt('reviews', 'firstReviewWeeks').slice(1)).toEqual(['WEEKS', expect.any(Number)]);
    expect(rowAt('reviews', 'routineReviewMonths').slice(1)).toEqual(['MONTHS', expect.any(Number)]);
  });
});

describe('rows', () => {
  it('that are no numbers are compared in nothing', () => {
    const rows = AREA_KEYS.flatMap((area) => rowsOf(area));
    for (const { path, unit, comparedIn, compared } of rows) {
      const isNumber = !['YES_NO', 'CHOICE', 'TEXT'].includes(unit);
      expect(comparedIn !== null, path).toBe(isNumber);
      if (!isNumber) expect(compared, path).toBeNull();
    }
  });

  it('that are left out have none', () => {
    const { scales: _left, ...rest } = settingsOf('resourceAllocation', EXAMPLE_INPUTS.resourceAllocation);
    const paths = comparableRows('resourceAllocation', rest).map(({ path }) => path);
    expect(paths).toContain('roundTo');
    expect(paths.filter((path) => path.startsWith('scales'))).toEqual([]);
  });
});

/**
 * The settings that say which unit another setting uses. Anybody who adds one must say how it is converted.
 */
it('all units that a council chooses are known', () => {
  const units = [PRICE_PERIOD, WINDOW_UNIT, CHECK_FREQUENCY].map(({ name }) => name);
  const found = AREA_KEYS.flatMap((area) => chosenIn(POLICY_AREAS[area].node, units, area));
  expect(found).toEqual([
    'resourceAllocation.scales.[].priceTable.period',
    'charging.meansChangeToldWithin.windowUnit',
    'riskEnablement.signOffLadder.costPeriod',
    'riskEnablement.challenge.windowUnit',
    'monitoring.rules.[].check.frequency',
    'monitoring.otherwise.check.frequency',
  ]);
});

function chosenIn(node: SettingNode, names: readonly string[], path: string): string[] {
  if (node.kind === 'LIST') return chosenIn(node.item, names, `${path}.[]`);
  if (node.kind === 'LEAF') return node.enumeration && names.includes(node.enumeration.name) ? [path] : [];
  return Object.entries(node.settings).flatMap(([name, child]) => chosenIn(child, names, `${path}.${name}`));
}
