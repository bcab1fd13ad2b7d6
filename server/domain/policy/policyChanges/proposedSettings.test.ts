import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { keptSources } from './keptSources.ts';
import { plainValues, proposedSettings, savedSettings, sourceRefusals } from './proposedSettings.ts';

function settingsOf<Key extends keyof typeof EXAMPLE_INPUTS>(area: Key) {
  const { settings, mistakes } = readAreaSettings(area, EXAMPLE_INPUTS[area]);
  if (!settings) throw new Error(JSON.stringify(mistakes));
  return settings;
}
const REVIEWS = settingsOf('reviews');
const ALLOCATION = settingsOf('resourceAllocation');
const refused = (result: { refusals?: readonly { code: string; path: readonly unknown[] }[] | undefined }) =>
  result.refusals?.map(({ code, path }) => [code, path.join('.')]) ?? [];

describe('settings that are proposed', () => {
  it('replace all settings of the area, with defaults filled in', () => {
    const given = { reviews: EXAMPLE_INPUTS.reviews };
    expect(proposedSettings('reviews', REVIEWS, { settings: given })).toEqual({ settings: REVIEWS });
  });

  it('change single ones and leave the others', () => {
    const set = [{ path: 'firstReviewWeeks', value: '7' }];
    expect(proposedSettings('reviews', REVIEWS, { set })).toEqual({
      settings: { ...REVIEWS, firstReviewWeeks: 7 },
    });
  });

  it('are set anew first and then changed, where both are given', () => {
    const settings = { reviews: { ...REVIEWS, firstReviewWeeks: 5, routineReviewMonths: 11 } };
    const set = [{ path: 'firstReviewWeeks', value: '7' }];
    expect(proposedSettings('reviews', REVIEWS, { settings, set }).settings).toMatchObject({
      firstReviewWeeks: 7,
      routineReviewMonths: 11,
    });
  });

  it('stay as they are where nothing of them is given', () => {
    expect(proposedSettings('reviews', REVIEWS, {})).toEqual({ settings: REVIEWS });
  });

  it('are refused whole, each mistake at its path', () => {
    const { firstReviewWeeks: _left, ...without } = REVIEWS;
    const result = proposedSettings('reviews', REVIEWS, {
      settings: { reviews: { ...without, routineReviewMonths: 99, unheardOf: 1 } },
    });
    expect(result.settings).toBeUndefined();
    expect(refused(result)).toEqual(
      expect.arrayContaining([
        ['SETTING_NOT_VALID', 'settings.reviews.firstReviewWeeks'],
        ['SETTING_NOT_VALID', 'settings.reviews.routineReviewMonths'],
        ['SETTING_NOT_VALID', 'settings.reviews.unheardOf'],
      ]),
    );
  });

  it('are refused where each is within its bounds, and the amounts that come of them are beyond all meaning', () => {
    const scales = ALLOCATION.scales.map((scale) => ({
      ...scale,
      priceTable: {
        period: 'WEEK',
        method: 'PER_POINT',
        rows: [{ fromPoints: 0, toPoints: null, amountPence: 100_000_000 }],
      },
    }));
    const settings = { resourceAllocation: { ...ALLOCATION, scales } };
    expect(refused(proposedSettings('resourceAllocation', ALLOCATION, { settings }))).toEqual([
      ['SETTING_NOT_VALID', 'settings.resourceAllocation.scales'],
    ]);
  });

  it('are told every mistake in one go, whatever kind each is of, and none twice', () => {
    const settings = { reviews: { ...REVIEWS, noticeDays: 'soon', routineReviewMonths: 18 } };
    const set = [
      { path: 'firstReviewWeek', value: '7' },
      { path: 'requestedReviewWorkingDays', value: 'quickly' },
      { path: 'outcomeSurveyIsUsed', value: 'true' },
      { path: 'directPaymentReviewMonths', value: '13' },
    ];
    const { refusals, soFar } = proposedSettings('reviews', REVIEWS, { settings, set }) as never as {
      refusals: { code: string; path: string[] }[];
      soFar: typeof REVIEWS;
    };
    expect(refused({ refusals }).toSorted()).toEqual([
      ['NATIONAL_FRAME_REFUSED', 'set.3.value'],
      ['NATIONAL_FRAME_REFUSED', 'settings.reviews.laterRoutineReviewReason'],
      ['SETTING_NOT_VALID', 'set.0.path'],
      ['SETTING_NOT_VALID', 'set.1.value'],
      ['SETTING_NOT_VALID', 'settings.reviews.noticeDays'],
    ]);
    const sources = [{ path: 'noticeDay', source: 'A paper' }];
    expect(refused({ refusals: sourceRefusals('reviews', soFar, sources) })).toEqual([
      ['SOURCE_NOT_VALID', 'sources.0.path'],
    ]);
  });

  it('are refused where they are of another area, however right they are', () => {
    const settings = { reviews: REVIEWS, money: settingsOf('money') };
    expect(refused(proposedSettings('reviews', REVIEWS, { settings }))).toEqual([
      ['SETTINGS_OF_ANOTHER_AREA', 'settings.money'],
    ]);
  });

  it('are refused by the national frame at the edit that meets it', () => {
    const set = [
      { path: 'routineReviewMonths', value: '12' },
      { path: 'directPaymentReviewMonths', value: '18' },
    ];
    expect(refused(proposedSettings('reviews', REVIEWS, { set }))).toEqual([
      ['NATIONAL_FRAME_REFUSED', 'set.1.value'],
    ]);
  });

  it('are held once more against the rules of today after they were saved', () => {
    expect(savedSettings('reviews', REVIEWS)).toEqual({ settings: REVIEWS });
    expect(refused(savedSettings('reviews', { ...REVIEWS, directPaymentReviewMonths: 18 }))).toEqual([
      ['NATIONAL_FRAME_REFUSED', 'changeId.directPaymentReviewMonths'],
    ]);
  });
});

describe('sources', () => {
  it('name a setting each, once', () => {
    const source = 'Paper';
    const sources = ['firstReviewWeeks', 'firstReviewWeek', 'firstReviewWeeks'].map((path) => ({
      path,
      source,
    }));
    expect(refused({ refusals: sourceRefusals('reviews', REVIEWS, sources) })).toEqual([
      ['SOURCE_NOT_VALID', 'sources.1.path'],
      ['SOURCE_NOT_VALID', 'sources.2.path'],
    ]);
    const endless = [{ path: 'firstReviewWeeks', source: 'x'.repeat(2_001) }];
    expect(refused({ refusals: sourceRefusals('reviews', REVIEWS, endless) })).toEqual([
      ['TEXT_TOO_LONG', 'sources.0.source'],
    ]);
  });

  const edited = (path: string, value: string) => {
    const { settings } = proposedSettings('resourceAllocation', ALLOCATION, { set: [{ path, value }] });
    if (!settings) throw new Error('The edit was refused.');
    return settings;
  };
  const kept = (sources: { path: string; source: string }[], settings: typeof ALLOCATION) =>
    keptSources('resourceAllocation', sources, ALLOCATION, settings);

  it('stay where nothing was changed', () => {
    const sources = [{ path: 'scales', source: 'Paper' }];
    expect(kept(sources, ALLOCATION)).toEqual(sources);
    const changed = edited('roundTo', 'PENNY');
    expect(kept([...sources, { path: 'roundTo', source: 'Paper' }], changed)).toEqual(sources);
  });

  it('of a whole table stay with every part of it that nobody has touched', () => {
    const changed = edited('scales.everybody.priceTable.rows.20.amountPence', '25000');
    const paths = kept([{ path: 'scales.everybody.priceTable', source: 'Paper' }], changed).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([
      'scales.everybody.priceTable.period',
      'scales.everybody.priceTable.method',
      'scales.everybody.priceTable.rows.0',
      'scales.everybody.priceTable.rows.5',
      'scales.everybody.priceTable.rows.20.fromPoints',
      'scales.everybody.priceTable.rows.20.toPoints',
    ]);
  });

  it('of each word of a list stay with those that are still there', () => {
    const before = settingsOf('deployment');
    const after = { ...before, enabledOptions: [...before.enabledOptions, 'VOUCHER'] } as typeof before;
    const left = { ...before, enabledOptions: before.enabledOptions.filter((each) => each !== 'POOL') };
    const sources = ['DIRECT_PAYMENT', 'POOL'].map((word) => ({
      path: `enabledOptions.${word}`,
      source: word,
      publishedOn: '2026-01-12',
    }));
    expect(keptSources('deployment', sources, before, after)).toEqual(sources);
    expect(keptSources('deployment', sources, before, left)).toEqual(sources.slice(0, 1));
    const whole = [{ path: 'enabledOptions', source: 'Paper' }];
    expect(keptSources('deployment', whole, before, after).map(({ path }) => path)).toEqual(
      before.enabledOptions.map((word) => `enabledOptions.${word}`),
    );
  });

  it('that say no figure is published stay, whatever the working figure becomes', () => {
    const sources = [{ path: 'firstReviewWeeks', source: 'An answer', basis: 'NOT_PUBLISHED' as const }];
    expect(keptSources('reviews', sources, REVIEWS, { ...REVIEWS, firstReviewWeeks: 5 })).toEqual(sources);
  });

  it('of a part stay its own where the source of the whole is split', () => {
    const changed = edited('scales.everybody.priceTable.rows.20.amountPence', '25000');
    const sources = [
      { path: 'scales.everybody', source: 'Whole' },
      { path: 'scales.everybody.domains', source: 'Part' },
    ];
    const found = kept(sources, changed).filter(({ path }) => path === 'scales.everybody.domains');
    expect(found).toEqual([{ path: 'scales.everybody.domains', source: 'Part' }]);
  });
});

it('what a request leaves out is no field of a setting, and null is', () => {
  class Input {
    given = [{ inner: undefined, none: null }];
    left = undefined;
  }
  expect(plainValues(new Input())).toStrictEqual({ given: [{ none: null }] });
});
