import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';
import { nearestWord } from './nearestWord.ts';
import { count, pence, text, weeks, workingDays, yesNo } from './setting.ts';
import { allowedSuggestion, bounded, formatValue, suggestion } from './units.ts';

const words = { label: 'Label', why: 'Why.' };
const sum = pence({ ...words, min: 0, max: 100_000 }).node;

describe('values for people', () => {
  test('show pence as pounds and basis points as percent', () => {
    expect(formatValue('PENCE', 50_005)).toBe('50005 (£500.05)');
    expect(formatValue('PENCE', -5)).toBe('-5 (−£0.05)');
    expect(formatValue('BASIS_POINTS', 1_250)).toBe('1250 (12.50%)');
    expect(formatValue('WEEKS', 8)).toBe('8');
  });

  test('say what a setting may hold', () => {
    expect(bounded(sum)).toBe('money in whole pence, from 0 (£0.00) to 100000 (£1000.00)');
    expect(bounded(yesNo(words).node)).toBe('true or false');
    expect(bounded(text({ ...words, maxLength: 9 }).node)).toBe('a text of 1 to 9 characters');
  });
});

describe('what to write instead', () => {
  test.each([
    ['£500', 'Write 50000.'],
    ['£1,234.5', 'Write 123450.'],
    ['500.00', 'If it is in pounds, write 50000.'],
    ['50000', 'Write 50000, without quotes.'],
    ['lots', 'Write money in whole pence, from 0 (£0.00) to 100000 (£1000.00), with no unit or symbol.'],
  ])('for %s in pence is %s', (written, expected) => {
    expect(suggestion(sum, written)).toBe(expected);
  });

  test('turns pounds into their pence exactly, whatever the sum', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (amount) => {
        const pounds = `£${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
        expect(suggestion(sum, pounds)).toBe(`Write ${amount}.`);
      }),
    );
  });

  test('keeps to the unit of the setting', () => {
    expect(suggestion(weeks({ ...words, min: 0, max: 9 }).node, '8 weeks')).toBe('Write 8.');
    expect(suggestion(workingDays({ ...words, min: 0, max: 9 }).node, '8 working days')).toBe('Write 8.');
    expect(suggestion(weeks({ ...words, min: 0, max: 9 }).node, '8 days')).toContain(
      'a whole number of weeks',
    );
    expect(suggestion(count({ ...words, min: 0, max: 9 }).node, 2.5)).toContain('a whole number');
  });
});

test.each([
  ['30,000', /^If it is in pence, write 30000\./],
  ['£1,234.5', /^Write money in whole pence/],
  ['500.00', /^If it is in pounds, write 50000\.$/],
  ['£500', /^Write 50000\.$/],
  ['100001', /^Write money in whole pence/],
])('what is advised for %s is never refused', (written, said) => {
  expect(allowedSuggestion(sum, written)).toMatch(said);
});

describe('the nearest word', () => {
  test('is the one that was probably meant, or none', () => {
    expect(nearestWord('MONTHYL', ['WEEKLY', 'MONTHLY'])).toBe('MONTHLY');
    expect(nearestWord('ruralUplift', ['roundTo', 'ruralUpliftBasisPoints'])).toBe('ruralUpliftBasisPoints');
    expect(nearestWord('colour', ['WEEKLY', 'MONTHLY'])).toBeNull();
    expect(nearestWord('x', [])).toBeNull();
  });

  test('is measured the same both ways, and only a word itself is at no distance', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
