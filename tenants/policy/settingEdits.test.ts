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

describe('an edit with a day', () => {
  const from = (appliesFrom: string, value: string, path = 'repaymentWeeks'): SettingEdit => ({
    path,
    value,
    appliesFrom,
  });

  test('adds a later figure and leaves the value before it', () => {
    const source = 'Cabinet paper';
    const after = edited('money', from('2026-10-01', ' 9 '), { ...from('2026-07-01', '8'), source });
    expect(after).toEqual({
      ...settingsOf('money'),
      laterFigures: [
        { path: 'repaymentWeeks', appliesFrom: '2026-07-01', value: '8', source },
        { path: 'repaymentWeeks', appliesFrom: '2026-10-01', value: '9', source: null },
      ],
    });
  });

  test('takes the place of the later figure of its setting and day, and of no other', () => {
    const before = edited('money', from('2026-07-01', '8'), from('2026-07-01', '21', 'clawbackReplyDays'));
    const { input } = applyEdits('money', before, [from('2026-07-01', '10')]);
    const { settings } = readAreaSettings('money', input);
    expect(settings?.laterFigures.map(({ path, value }) => [path, value])).toEqual([
      ['clawbackReplyDays', '21'],
      ['repaymentWeeks', '10'],
    ]);
  });

  test('stands beside an edit of the value before it', () => {
    const after = edited('money', { path: 'repaymentWeeks', value: '6' }, from('2026-07-01', '8'));
    expect(after.repaymentWeeks).toBe(6);
    expect(after.laterFigures).toMatchObject([{ value: '8' }]);
  });

  test.each<[string, SettingEdit[], unknown, string]>([
    [
      'a setting that there is none of',
      [from('2026-07-01', '8', 'repaymentWeek')],
      [0, 'path'],
      'UNKNOWN_SETTING',
    ],
    [
      'the same setting and day twice',
      [from('2026-07-01', '8'), from('2026-07-01', '9')],
      [1, 'path'],
      'DUPLICATE_ENTRY',
    ],
    [
      'a figure beside the whole list of them',
      [{ path: 'laterFigures', value: '[]' }, from('2026-07-01', '9')],
      [1, 'path'],
      'DUPLICATE_ENTRY',
    ],
    [
      'a source and no day',
      [{ path: 'repaymentWeeks', value: '8', source: 'Leaflet' }],
      [0, 'source'],
      'FIELD_NOT_USED',
    ],
  ])('may not be of %s', (_what, edits, path, code) => {
    expect(mistakeOf('money', ...edits)).toMatchObject({ path, code });
  });

  test.each<[string, SettingEdit, unknown]>([
    ['its value, where that is wrong', from('2026-07-01', 'soon'), [1, 'value']],
    [
      'its value, where nothing changes',
      from('2026-07-01', String(settingsOf('money').repaymentWeeks)),
      [1, 'value'],
    ],
    ['its day, where that is none', from('2026-02-30', '8'), [1, 'appliesFrom']],
    ['its path, where that is no single figure', from('2026-07-01', '[]', 'accountRules'), [1, 'path']],
  ])('has a mistake of the settings at %s', (_where, edit, path) => {
    const { input, places } = applyEdits('money', settingsOf('money'), [
      from('2026-06-01', '21', 'clawbackReplyDays'),
      edit,
    ]);
    const { mistakes } = readAreaSettings('money', input);
    expect(mistakes?.map((each) => editOfMistake(places, each.path))).toEqual([path]);
  });
});
