import { describe, expect, test } from 'vitest';
import { EXAMPLE_INPUTS } from './exampleInputs.testing.ts';
import { type AreaKey, type PolicySettings, readAreaSettings } from './policy.ts';
import { applyEdits, editOfMistake, type SettingEdit } from './settingEdits.ts';

function settingsOf<Key extends AreaKey>(area: Key): PolicySettings[Key] {
  const { settings } = readAreaSettings(area, EXAMPLE_INPUTS[area]);
  if (!settings) throw new Error('The example has mistakes.');
  return settings;
}

function edited<Key extends AreaKey>(area: Key, ...edits: SettingEdit[]): PolicySettings[Key] {
  const { input, mistakes } = applyEdits(area, settingsOf(area), edits);
  if (mistakes) throw new Error(JSON.stringify(mistakes));
  const read = readAreaSettings(area, input);
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
}

function mistakeOf(area: AreaKey, ...edits: SettingEdit[]) {
  const { mistakes } = applyEdits(area, settingsOf(area), edits);
  expect(mistakes).toHaveLength(1);
  return mistakes?.[0];
}

describe('an edit', () => {
  test('writes a number, a yes or no, and a choice, and leaves all else as it was', () => {
    const before = settingsOf('money');
    const after = edited(
      'money',
      { path: 'repaymentWeeks', value: '3' },
      { path: 'isPaidInAdvance', value: String(!before.isPaidInAdvance) },
      { path: 'payCycle', value: ' MONTHLY ' },
    );
    expect(after).toEqual({
      ...before,
      repaymentWeeks: 3,
      isPaidInAdvance: !before.isPaidInAdvance,
      payCycle: 'MONTHLY',
    });
    expect(settingsOf('money')).toEqual(before);
  });

  test('writes none', () => {
    expect(edited('money', { path: 'midPointBandBasisPoints', value: 'null' }).midPointBandBasisPoints).toBe(
      null,
    );
  });

  test('finds an entry of a list by its natural key, and a price row by its first points', () => {
    const after = edited(
      'resourceAllocation',
      { path: 'scales.everybody.domains.NIGHTS.points.CRITICAL', value: '19' },
      { path: 'scales.everybody.priceTable.rows.5.amountPence', value: '8100' },
    );
    expect(after.scales[0]?.domains[1]?.points.CRITICAL).toBe(19);
    expect(after.scales[0]?.priceTable.rows[1]?.amountPence).toBe(8100);
  });

  test('replaces a list and a group by JSON', () => {
    const directPayment = { path: 'directPayment', value: '{"accountType":"OWN"}' };
    expect(edited('deployment', directPayment).directPayment).toEqual({ accountType: 'OWN' });
    const purposes = { path: 'purposes', value: '["GARDENING","TRANSPORT"]' };
    expect(edited('smallPayments', purposes).purposes).toEqual(['GARDENING', 'TRANSPORT']);
  });

  test('begins a group that was left out', () => {
    const { input } = applyEdits('deployment', settingsOf('deployment'), [
      { path: 'trust.minimumTrustees', value: '4' },
    ]);
    expect(input).toMatchObject({ trust: { minimumTrustees: 4 } });
  });

  test('of an unknown path names the nearest', () => {
    expect(mistakeOf('money', { path: 'repaymentWeek', value: '3' })).toMatchObject({
      code: 'UNKNOWN_SETTING',
      path: [0, 'path'],
      expected: 'repaymentWeeks',
    });
    expect(
      mistakeOf('money', { path: 'repaymentWeeks', value: '2' }, { path: '', value: '3' })?.path,
    ).toEqual([1, 'path']);
  });

  test.each([
    ['repaymentWeeks', 'soon', 'WRONG_UNIT'],
    ['repaymentWeeks', '2.5', 'WRONG_UNIT'],
    ['repaymentWeeks', '', 'WRONG_UNIT'],
    ['repaymentWeeks', 'null', 'WRONG_TYPE'],
    ['isPaidInAdvance', 'yes', 'WRONG_TYPE'],
  ])('of %s to “%s” is %s at its value', (path, value, code) => {
    expect(mistakeOf('money', { path, value })).toMatchObject({ code, path: [0, 'value'] });
  });

  test('in pounds says what it is in pence', () => {
    expect(mistakeOf('smallPayments', { path: 'limitPerYearPence', value: '£550' })?.message).toContain(
      'Write 55000.',
    );
  });

  test.each(['{', '3', '{"a":1}'])('of a list to %s is a mistake', (value) => {
    expect(mistakeOf('smallPayments', { path: 'purposes', value })?.code).toBe('WRONG_TYPE');
  });

  test('that overlaps another is a mistake', () => {
    const whole = { path: 'directPayment', value: '{"accountType":"OWN"}' };
    const part = { path: 'directPayment.accountType', value: 'DEDICATED' };
    for (const edits of [
      [whole, part],
      [part, whole],
      [part, part],
    ]) {
      expect(mistakeOf('deployment', ...edits)).toMatchObject({
        code: 'DUPLICATE_ENTRY',
        path: [1, 'path'],
      });
    }
  });
});

test('a mistake in the edited settings is told at the edit that made it', () => {
  const { input, places } = applyEdits('money', settingsOf('money'), [
    { path: 'isPaidInAdvance', value: 'true' },
    { path: 'repaymentWeeks', value: '99' },
  ]);
  const [found] = readAreaSettings('money', input).mistakes ?? [];
  expect(found?.code).toBe('OUT_OF_BOUNDS');
  expect(editOfMistake(places ?? [], found?.path ?? [])).toEqual([1, 'value']);
  expect(editOfMistake(places ?? [], ['payCycle'])).toBeNull();
  expect(editOfMistake([['scales']], ['scales', 0, 'key'])).toEqual([0, 'value']);
});
