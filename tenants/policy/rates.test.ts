import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { POLICY_AREAS, readAreaSettings } from './policy.ts';
import { isValidOn, rateKeyOf } from './rates.ts';
import { settingRows } from './settingRows.ts';

const hourly = { support: 'CARE_AT_HOME', suppliedBy: 'AGENCY', unit: 'HOUR', amountPence: 2_136 };
const read = (...rates: object[]) =>
  readAreaSettings('planning', changed(EXAMPLE_INPUTS.planning, ['rates'], rates));
const mistakes = (...rates: object[]) =>
  read(...rates).mistakes?.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('published rates', () => {
  it('may be left out, and then there are none', () => {
    expect(readAreaSettings('planning', EXAMPLE_INPUTS.planning).settings?.rates).toEqual([]);
  });

  it('are told apart by what they are for, and by nothing that a council left out', () => {
    const { settings } = read(
      hourly,
      { ...hourly, locality: 'north' },
      { ...hourly, timeOfWeek: 'SUNDAY' },
      { ...hourly, clientGroup: 'LEARNING_DISABILITY', locality: 'north' },
    );
    expect(settings?.rates.map(rateKeyOf)).toEqual([
      'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME',
      'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME-north',
      'CARE_AT_HOME-AGENCY-HOUR-SUNDAY',
      'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME-LEARNING_DISABILITY-north',
    ]);
  });

  it('have a row each in a comparison, which is the same row at every council', () => {
    const { settings } = read({ support: 'SLEEP_IN', unit: 'HOUR', amountPence: 1_539 }, hourly);
    if (!settings) throw new Error('The rates are not read.');
    const rows = settingRows(POLICY_AREAS.planning, settings);
    const amount = rows.find(({ path }) => path === 'rates.CARE_AT_HOME-AGENCY-HOUR-ANY_TIME.amountPence');
    expect(amount).toMatchObject({ value: 2_136, unit: 'PENCE' });
  });

  it('may change inside a version, as long as no day has two', () => {
    const from = (validFrom: string | null, validUntil: string | null) => ({
      ...hourly,
      validFrom,
      validUntil,
    });
    expect(read(from(null, '2026-09-30'), from('2026-10-01', null)).mistakes).toBeUndefined();
    for (const second of [from('2026-09-30', null), from('2026-01-01', '2026-02-01')]) {
      expect(mistakes(from(null, '2026-09-30'), second)).toEqual(['LIMITS_CONTRADICT rates.1.validFrom']);
    }
    expect(mistakes(hourly, { ...hourly, validUntil: '2026-09-30' })).toEqual(['DUPLICATE_ENTRY rates.1']);
  });

  it.each([
    [{ validFrom: '2026-10-01', validUntil: '2026-09-30' }, 'LIMITS_CONTRADICT rates.0.validUntil'],
    [{ validFrom: '2026-02-30' }, 'WRONG_FORMAT rates.0.validFrom'],
    [{ wagePence: 2_137 }, 'LIMITS_CONTRADICT rates.0.wagePence'],
    [{ amountPence: null, wagePence: 1_000 }, 'LIMITS_CONTRADICT rates.0.wagePence'],
    [{ amountPence: 21.36 }, 'WRONG_UNIT rates.0.amountPence'],
    [{ locality: 'North Devon' }, 'WRONG_FORMAT rates.0.locality'],
  ])('with %j are refused', (change, expected) => {
    expect(mistakes({ ...hourly, ...change })).toEqual([expected]);
  });

  it('are valid from the first to the last of their days', () => {
    const spring = { validFrom: '2026-04-01', validUntil: '2026-06-30' };
    const days = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'];
    expect(days.map((on) => isValidOn(spring, on))).toEqual([false, true, true, false]);
  });
});
