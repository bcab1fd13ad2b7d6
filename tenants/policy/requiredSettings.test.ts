import { describe, expect, it } from 'vitest';
import { area } from './area.ts';
import { changed, EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from './policy.ts';
import { completenessOf, type RequiredSetting, requiredSettings } from './requiredSettings.ts';
import { type Area, count, group, list, nullable, optional, pence, text } from './setting.ts';

const words = (label: string) => ({ label, why: 'For the test.' });
const pounds = (label: string) => pence({ ...words(label), min: 0, max: 100_000 });
const fee = group({ ...words('Fee'), settings: { limitPence: pounds('Limit') } });
const rung = group({
  ...words('Rung'),
  settings: { role: text(words('Role')), upToPence: nullable(pounds('Up to')) },
});
const EXAMPLE = area({
  key: 'example',
  label: 'Example',
  summary: 'For the test.',
  settings: {
    weeks: count({ ...words('Weeks'), min: 1, max: 52 }),
    days: count({ ...words('Days'), min: 1, max: 7, default: 7 }),
    fee: optional(fee),
    rungs: list(rung, { ...words('Rungs'), itemName: 'Rung' }),
    names: list(text(words('Name')), { ...words('Names'), itemName: 'Name' }),
  },
}) as Area<unknown>;

const told = (settings: unknown) =>
  requiredSettings(EXAMPLE, settings).map(({ path, isWritten }) => `${isWritten ? '+' : '-'} ${path}`);

describe('the settings that a council has to write', () => {
  it('are all of those without a default, where nothing is written', () => {
    const missing = ['- weeks', '- rungs[].role', '- rungs[].upToPence', '- names'];
    expect(told(undefined)).toEqual(missing);
    expect(told({})).toEqual(missing);
    expect(told('not even a group')).toEqual(missing);
  });

  it('are written where there is a right value, and null is a value that says none', () => {
    const settings = { weeks: 6, rungs: [{ role: 'A', upToPence: null }], names: [] };
    expect(told(settings)).toEqual(['+ weeks', '+ rungs[].role', '+ rungs[].upToPence', '+ names']);
  });

  it.each<[object, string]>([
    [{ weeks: 'six' }, '- weeks'],
    [{ weeks: 53 }, '- weeks'],
    [{ weeks: null }, '- weeks'],
    [{ rungs: [{ role: 'A' }, { role: 3 }] }, '- rungs[].role'],
    [{ rungs: 'none' }, '- rungs[].role'],
    [{ names: ['A', 4] }, '- names'],
    [{ names: { A: true } }, '- names'],
    [{ fee: 5 }, '- fee.limitPence'],
  ])('are not written where the value is wrong: %j', (settings, missing) => {
    expect(told(settings)).toContain(missing);
  });

  it('are not written where other settings or the national frame make them wrong', () => {
    const missingOf = (area: AreaKey, change: object) =>
      completenessOf(area, { ...EXAMPLE_INPUTS[area], ...change }).missing;
    expect(missingOf('smallPayments', { limitPerYearPence: 100 })).toEqual(['limitPerYearPence']);
    expect(missingOf('reviews', { directPaymentReviewMonths: 18 })).toEqual(['directPaymentReviewMonths']);
  });

  it('count once in a list, and are written when every entry has them', () => {
    const rungs = [{ role: 'A', upToPence: 100 }, { role: 'B' }];
    expect(told({ rungs })).toContain('+ rungs[].role');
    expect(told({ rungs })).toContain('- rungs[].upToPence');
  });

  it('are none of an empty list, or of what may be left out and is', () => {
    expect(told({ rungs: [] })).toEqual(['- weeks', '- names']);
    expect(told({ rungs: [], fee: null })).toEqual(['- weeks', '- names']);
    expect(told({ rungs: [], fee: {} })).toEqual(['- weeks', '- fee.limitPence', '- names']);
    expect(told({ rungs: [], fee: { limitPence: 1 } })).toContain('+ fee.limitPence');
  });

  it('may be null where null says none, and nowhere else', () => {
    const { maximumWeeklyPence: _left, ...rest } = EXAMPLE_INPUTS.resourceAllocation;
    const missingOf = (input: unknown) => completenessOf('resourceAllocation', input).missing;
    expect(missingOf(rest)).toEqual(['maximumWeeklyPence']);
    expect(missingOf({ ...rest, maximumWeeklyPence: null })).toEqual([]);
    expect(missingOf({ ...rest, maximumWeeklyPence: null, roundTo: null })).toEqual(['roundTo']);
  });

  it('are counted', () => {
    const partly = { limitPerPaymentPence: 50_000, purposes: ['GARDENING'], evidence: 'NONE' };
    expect(completenessOf('smallPayments', partly)).toEqual({
      required: 5,
      written: 2,
      missing: ['limitPerYearPence', 'secondPaymentInYearAllowed', 'carersMayApply'],
    });
    const everything = completenessOf('smallPayments', undefined);
    expect(everything).toMatchObject({ required: 5, written: 0 });
  });

  it('say what they are called and what they are for', () => {
    expect(requiredSettings(EXAMPLE, {})[0]).toEqual({
      path: 'weeks',
      label: 'Weeks',
      why: 'For the test.',
      isWritten: false,
    });
  });

  describe.each(AREA_KEYS)('of %s', (key: AreaKey) => {
    const declared = POLICY_AREAS[key] as Area<unknown>;
    const written = ({ isWritten }: RequiredSetting) => isWritten;

    it('are all written in settings that can be read', () => {
      const settings = requiredSettings(declared, EXAMPLE_INPUTS[key]);
      expect(settings.filter((each) => !written(each))).toEqual([]);
      expect(settings.length).toBeGreaterThan(0);
    });

    it('are those that the declaration misses', () => {
      for (const name of Object.keys(declared.node.settings)) {
        const without = changed(EXAMPLE_INPUTS[key], [name], undefined);
        const isMissed = !declared.schema.safeParse(without).success;
        const isSaid = requiredSettings(declared, without).some((each) => !written(each));
        // Leaving out a setting that has a default is a mistake only because of what else is written.
        if (declared.node.settings[name]?.defaultValue === undefined) expect(isSaid, name).toBe(isMissed);
        else expect(isSaid, name).toBe(false);
      }
    });
  });
});
