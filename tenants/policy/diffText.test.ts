import { describe, expect, test } from 'vitest';
import { settingDifferences } from './diff.ts';
import { differenceText } from './diffText.ts';
import type { AreaKey, PolicySettings } from './policy.ts';
import type { PlainValue, Unit } from './settingNode.ts';
import { EXAMPLE_SETTINGS } from './settings.arbitraries.ts';
import { codeInWords, valueInWords } from './valueInWords.ts';

function textOf<Key extends AreaKey>(area: Key, before: PolicySettings[Key], after: PolicySettings[Key]) {
  return differenceText(area, settingDifferences(area, before, after));
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

describe('a difference as text', () => {
  test('names the area and the setting, and gives money in pounds', () => {
    const limits = { ...first(EXAMPLE_SETTINGS.smallPayments), limitPerPaymentPence: 50_000 };
    expect(textOf('smallPayments', limits, { ...limits, limitPerPaymentPence: 55_050 })).toBe(
      'Small payments: limit per payment: £500 → £550.50',
    );
  });

  test('gives percentages, periods, choices, and none', () => {
    const money = { ...first(EXAMPLE_SETTINGS.money), maximumUnspentWeeks: 8, midPointBandBasisPoints: null };
    const after = {
      ...money,
      payCycle: 'MONTHLY',
      maximumUnspentWeeks: 1,
      isPaidInAdvance: !money.isPaidInAdvance,
      midPointBandBasisPoints: 1250,
    } as const;
    expect(
      textOf('money', { ...money, payCycle: 'FOUR_WEEKLY', isPaidInAdvance: true }, after).split('\n'),
    ).toEqual([
      'Money: pay cycle: four weekly → monthly',
      'Money: paid in advance: yes → no',
      'Money: most unspent: 8 weeks → 1 week',
      'Money: mid-point band: none → 12.5%',
    ]);
  });

  test('says where a price row is, and what an added one holds', () => {
    const before = first(EXAMPLE_SETTINGS.resourceAllocation);
    const scale = first(before.scales);
    const rows = [...scale.priceTable.rows, { fromPoints: 900, toPoints: null, amountPence: 234_567 }];
    const after = {
      ...before,
      scales: [{ ...scale, priceTable: { ...scale.priceTable, rows } }, ...before.scales.slice(1)],
    };
    expect(textOf('resourceAllocation', before, after)).toBe(
      `Resource allocation: scales, ${scale.label.charAt(0).toLowerCase()}${scale.label.slice(1)}, price table, rows, from points 900: added (from points 900, amount £2,345.67)`,
    );
  });

  test('lists what a large entry holds below it', () => {
    const before = first(EXAMPLE_SETTINGS.monitoring);
    const rule = first(before.rules);
    const added = { ...rule, key: 'later', label: 'Later rule' };
    const lines = textOf('monitoring', before, { ...before, rules: [...before.rules, added] }).split('\n');
    expect(lines[0]).toMatch(/^Monitoring: rules, later rule: added \(\d+ settings\)$/);
    expect(lines).toContain('  check, reminder after 14 days');
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  });

  test('tells the order of rules', () => {
    const before = first(EXAMPLE_SETTINGS.monitoring);
    const rules = before.rules.toReversed();
    const keys = before.rules.map(({ key }) => key);
    expect(textOf('monitoring', before, { ...before, rules })).toBe(
      `Monitoring: rules: order ${keys.join(', ')} → ${keys.toReversed().join(', ')}`,
    );
  });

  test('says so when nothing differs', () => {
    const settings = first(EXAMPLE_SETTINGS.reviews);
    expect(textOf('reviews', settings, settings)).toBe('Reviews: nothing differs.');
  });
});

test.each<[Unit, PlainValue, string]>([
  ['PENCE', 100_000_000, '£1,000,000'],
  ['PENCE', 123_456_705, '£1,234,567.05'],
  ['PENCE', 5, '£0.05'],
  ['BASIS_POINTS', 10_000, '100%'],
  ['BASIS_POINTS', 0, '0%'],
  ['BASIS_POINTS', 1_005, '10.05%'],
  ['WORKING_DAYS', 1, '1 working day'],
  ['POINTS', 12, '12 points'],
  ['COUNT', 3, '3'],
  ['CHOICE', [], 'nothing'],
  ['CHOICE', ['BANK_STATEMENT', 'NONE'], 'bank statement, none'],
  ['TEXT', 'As written', '“As written”'],
])('in %s, %j is %s', (unit, value, words) => {
  expect(valueInWords(unit, value)).toBe(words);
});

test('codes are said in words, and names stay as they are', () => {
  expect(codeInWords('NEEDS_TWO_CARERS-MULTIPLIER')).toBe('needs two carers, multiplier');
  expect(codeInWords('AGE_85_AND_OVER')).toBe('age 85 and over');
  expect(codeInWords('People aged 65 and over')).toBe('People aged 65 and over');
});
