import { expect, it } from 'vitest';
import { settingText } from './settingText.ts';

it.each([
  [null, null],
  [undefined, null],
  [50_000, '50000'],
  [0, '0'],
  [false, 'false'],
  ['MONTHLY', 'MONTHLY'],
  [['NUTRITION', 'NIGHTS'], 'NUTRITION, NIGHTS'],
  [[], ''],
])('%j is written %j', (value, text) => {
  expect(settingText(value)).toBe(text);
});
