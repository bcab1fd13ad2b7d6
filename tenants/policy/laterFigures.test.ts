import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { versionOn } from '../councils/versionOn.ts';
import { changed, EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { MONEY } from './money.ts';
import { checkAreaSettings } from './nationalFrame.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS, type PolicySettings, readAreaSettings } from './policy.ts';
import { completenessOf } from './requiredSettings.ts';
import { settingRows } from './settingRows.ts';
import { settingsOn } from './settingsOn.ts';
import { uprateSettings } from './uprating.ts';

const later = (path: string, appliesFrom: string, value: unknown, source?: string) =>
  source === undefined ? { path, appliesFrom, value } : { path, appliesFrom, value, source };

const inputOf = (area: AreaKey, ...laterFigures: unknown[]) =>
  changed(EXAMPLE_INPUTS[area], ['laterFigures'], laterFigures);

function read<Key extends AreaKey>(area: Key, ...laterFigures: unknown[]): PolicySettings[Key] {
  const { settings, mistakes } = readAreaSettings(area, inputOf(area, ...laterFigures));
  if (!settings) throw new Error(JSON.stringify(mistakes));
  return settings;
}

const mistakes = (area: AreaKey, ...laterFigures: unknown[]) =>
  (checkAreaSettings(area, inputOf(area, ...laterFigures)).mistakes ?? []).map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('a figure that changes on a day', () => {
  const limits = read(
    'smallPayments',
    later('limitPerYearPence', '2026-07-01', 90_000),
    later('limitPerPaymentPence', '2026-07-01', 60_000),
    later('limitPerPaymentPence', '2026-10-01', '70000'),
    later('carersMayApply', '2026-09-01', false),
  );
  const on = (day: string) => settingsOn('smallPayments', limits, day);

  it('has on each day the value of that day, and stands in the list while it is to come', () => {
    const first = limits.limitPerPaymentPence;
    expect(on('2026-06-30')).toBe(limits);
    expect(on('2026-06-30').limitPerPaymentPence).toBe(first);
    expect(on('2026-07-01')).toMatchObject({ limitPerPaymentPence: 60_000, carersMayApply: true });
    expect(on('2026-07-01').laterFigures).toHaveLength(2);
    expect(on('2026-09-01')).toMatchObject({ limitPerPaymentPence: 60_000, carersMayApply: false });
    expect(on('2027-01-01')).toMatchObject({ limitPerPaymentPence: 70_000, laterFigures: [] });
  });

  it('is one object for all days between two changes, so that what is made of it is made once', () => {
    expect(on('2026-07-01')).toBe(on('2026-08-31'));
    expect(on('2026-07-01')).not.toBe(on('2026-09-01'));
  });

  it('is the same whether one looks ahead at once or by steps', () => {
    const someDay = fc.integer({ min: 0, max: 300 }).map((days) => {
      return Temporal.PlainDate.from('2026-05-01').add({ days }).toString();
    });
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [first, second] = [one, other].sort() as [string, string];
        expect(settingsOn('smallPayments', on(first), second)).toEqual(on(second));
      }),
    );
  });

  it('may be inside an entry of a list', () => {
    const path = 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence';
    const ladder = read('riskEnablement', later(path, '2026-07-01', 5_000));
    const rungs = settingsOn('riskEnablement', ladder, '2026-07-01').signOffLadder.rungs;
    expect(rungs.find(({ role }) => role === 'TEAM_MANAGER')?.upToAmountPence).toBe(5_000);
  });

  it('is no row of its own in a comparison', () => {
    const money = read('money', later('repaymentWeeks', '2026-07-01', 8));
    expect(
      settingRows(MONEY as never, money as never)
        .map(({ path }) => path)
        .join(),
    ).not.toContain('later');
  });

  it('is uprated where the figure before it is', () => {
    const uprating = { percentBasisPoints: 1_000, rounding: 'NEAREST_PENNY', paths: [] } as const;
    const { input } = uprateSettings('smallPayments', limits, uprating);
    const values = (input as typeof limits).laterFigures.map(({ value }) => value);
    expect(values).toEqual(['99000', '66000', '77000', 'false']);
  });
});

describe('the source of a figure that changes', () => {
  const settings = read(
    'money',
    later('repaymentWeeks', '2026-07-01', 8),
    later('clawbackReplyDays', '2026-07-01', 21, 'Cabinet paper'),
    later('maximumUnspentWeeks', '2026-07-01', 5),
  );
  const sources = [{ path: 'repaymentWeeks', source: 'Leaflet', publishedOn: '2026-01-01' }];

  it('is that of the figure before it, or its own', () => {
    const version = versionOn('money', { settings, sources }, '2026-07-01');
    expect(version.sources).toEqual([
      { path: 'repaymentWeeks', source: 'Leaflet', publishedOn: '2026-01-01', appliesFrom: '2026-07-01' },
      { path: 'clawbackReplyDays', source: 'Cabinet paper', appliesFrom: '2026-07-01' },
    ]);
    expect(versionOn('money', { settings, sources }, '2026-06-30').sources).toBe(sources);
  });
});

test.each([
  ['a path of nothing', 'money', [later('repaymentWeek', '2026-07-01', 8)], 'UNKNOWN_SETTING', '0.path'],
  ['a list', 'deployment', [later('enabledOptions', '2026-07-01', 'POOL')], 'LATER_FIGURE_UNCLEAR', '0.path'],
  [
    'what tells entries apart',
    'riskEnablement',
    [later('signOffLadder.rungs.TEAM_MANAGER.role', '2026-07-01', 'PANEL')],
    'LATER_FIGURE_UNCLEAR',
    '0.path',
  ],
  [
    'what holds throughout',
    'resourceAllocation',
    [later('tablesArePublished', '2026-07-01', false)],
    'LATER_FIGURE_UNCLEAR',
    '0.path',
  ],
  [
    'a value out of bounds',
    'money',
    [later('repaymentWeeks', '2026-07-01', 9_999)],
    'OUT_OF_BOUNDS',
    '0.value',
  ],
  ['another unit', 'money', [later('repaymentWeeks', '2026-07-01', '2 weeks')], 'WRONG_UNIT', '0.value'],
  [
    'none where there must be one',
    'money',
    [later('repaymentWeeks', '2026-07-01', null)],
    'WRONG_UNIT',
    '0.value',
  ],
  [
    'a word that is no choice',
    'money',
    [later('payCycle', '2026-07-01', 'DAILY')],
    'UNKNOWN_CHOICE',
    '0.value',
  ],
  [
    'a day that is none',
    'money',
    [later('repaymentWeeks', '2026-02-30', 8)],
    'WRONG_FORMAT',
    '0.appliesFrom',
  ],
  [
    'two values of one day',
    'money',
    [later('repaymentWeeks', '2026-07-01', 8), later('repaymentWeeks', '2026-07-01', 9)],
    'LATER_FIGURE_UNCLEAR',
    '1.appliesFrom',
  ],
  [
    'days out of order',
    'money',
    [later('repaymentWeeks', '2026-08-01', 8), later('repaymentWeeks', '2026-07-01', 9)],
    'LATER_FIGURE_UNCLEAR',
    '1.appliesFrom',
  ],
  [
    'the value that it has',
    'money',
    [later('repaymentWeeks', '2026-08-01', 8), later('repaymentWeeks', '2026-09-01', '8')],
    'LATER_FIGURE_UNCLEAR',
    '1.value',
  ],
] as const)('%s is a mistake at its place', (_, area, figures, code, path) => {
  expect(mistakes(area, ...figures)).toEqual([[code, `laterFigures.${path}`]]);
});

test('the rules of the area and of the national frame hold on every day, and are told with the day', () => {
  const ladder = later('signOffLadder.rungs.TEAM_MANAGER.upToAmountPence', '2026-07-01', 10_000_000);
  const slow = later('firstReviewWeeks', '2026-07-01', 20);
  expect(mistakes('reviews', slow)).toEqual([['REASON_NOT_RECORDED', 'laterFigures.0.value']]);
  const found = checkAreaSettings('reviews', inputOf('reviews', slow)).mistakes?.[0]?.message;
  expect(found).toMatch(/^From 2026-07-01: /);
  expect(mistakes('riskEnablement', ladder).map(([code]) => code)).toContain('LADDER_FALLS');
});

describe('a figure that can’t be read', () => {
  const amount = 'limitPerPaymentPence';
  const day = '2026-07-01';

  it.each([
    ['a text of another unit', '60_000'],
    ['a part of a penny', 600.5],
    ['pounds', '600.50'],
    ['a list', [1]],
    ['a group', {}],
    ['nothing', undefined],
    ['too large', 99_999_999],
  ])('is one mistake at its value: %s', (_, value) => {
    const found = mistakes('smallPayments', later(amount, day, value));
    expect(found).toEqual([[expect.any(String), 'laterFigures.0.value']]);
  });

  it.each<[AreaKey, string]>([
    ['money', 'repaymentWeeks'],
    ['planning', 'planTermMonths'],
    ['monitoring', 'firstCheckWeeks'],
    ['resourceAllocation', 'maximumWeeklyPence'],
  ])('is one mistake in %s, at %s', (area, path) => {
    expect(mistakes(area, later(path, day, 4.5))).toEqual([['WRONG_UNIT', 'laterFigures.0.value']]);
  });

  it('hides neither another figure nor what the national frame says of one', () => {
    const slow = later('firstReviewWeeks', day, 20);
    for (const wrong of [
      later('directPaymentReviewMonths', day, 4.5),
      later('directPaymentReviewMonths', '2026-02-30', 4),
      { appliesFrom: day, value: 4 },
      'nothing of the kind',
    ]) {
      const found = mistakes('reviews', wrong, slow).map(([code]) => code);
      expect(found).toContain('REASON_NOT_RECORDED');
      expect(found.filter((code) => code !== 'REASON_NOT_RECORDED').length).toBeGreaterThan(0);
    }
  });

  it('is told beside any other setting that can’t be read, in every area', () => {
    const figures = [later('nothing', day, [1]), later('nothing', day, 1), later('nothing', day, undefined)];
    for (const area of AREA_KEYS) {
      for (const name of Object.keys(POLICY_AREAS[area].node.settings).filter(
        (each) => each !== 'laterFigures',
      )) {
        const named = figures.map((each) => ({ ...each, path: name }));
        const found = checkAreaSettings(area, changed(inputOf(area, ...named), [name], Symbol.iterator));
        expect(
          found.mistakes?.map(({ path }) => path.join('.')),
          `${area}.${name}`,
        ).toContain(name);
      }
    }
  });
});

describe('what is said of a later figure', () => {
  const said = (area: AreaKey, figure: unknown) =>
    (checkAreaSettings(area, inputOf(area, figure)).mistakes ?? []).map(({ message }) => message);

  it('names the setting and its unit', () => {
    expect(said('money', later('repaymentWeeks', '2026-07-01', 3.5))).toEqual([
      expect.stringMatching(/3\.5.*a whole number of weeks/),
    ]);
  });

  it('asks for a day where there is none, and for a value where there is none', () => {
    expect(said('money', { path: 'repaymentWeeks', value: 8 })).toEqual([
      expect.stringContaining('Write a day as YYYY-MM-DD'),
    ]);
    expect(said('money', { path: 'repaymentWeeks', appliesFrom: '2026-07-01' })).toEqual([
      expect.stringContaining('of the setting that the path names'),
    ]);
  });

  it('is all that is wrong in an entry', () => {
    expect(mistakes('money', later('repaymentWeeks', '2026-02-30', '2 weeks'))).toEqual([
      ['WRONG_FORMAT', 'laterFigures.0.appliesFrom'],
      ['WRONG_UNIT', 'laterFigures.0.value'],
    ]);
  });
});

it('may be null where its setting may be none, and is then written', () => {
  const none = later('maximumUnspentPence', '2026-09-01', null);
  const input = changed(inputOf('money', none), ['maximumUnspentPence'], 20_000);
  expect(checkAreaSettings('money', input).mistakes).toBeUndefined();
  expect(completenessOf('money', input).missing).toEqual([]);
  const wrong = inputOf('money', later('repaymentWeeks', '2026-09-01', null));
  expect(completenessOf('money', wrong).missing).toEqual(['laterFigures[].value']);
});
