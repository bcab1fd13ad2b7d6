import { expect, it } from 'vitest';
import { DEPLOYMENT_OPTION } from '../../../../tenants/vocabulary.ts';
import { WordCodes } from './wordCodes.ts';

it('a word is known by its code, whatever stands before it in its list', () => {
  const weekly = -16_714;
  expect(() => new WordCodes(['MONTHLY']).wordOf(weekly)).toThrow('a word that the program does not know');
  expect(new WordCodes(['WEEKLY']).wordOf(weekly)).toBe('WEEKLY');
  expect(new WordCodes(['MONTHLY', 'WEEKLY']).wordOf(weekly)).toBe('WEEKLY');
});

it('two words of a list never share a code', () => {
  expect(() => new WordCodes(DEPLOYMENT_OPTION.values)).not.toThrow();
  expect(() => new WordCodes(['WEEKLY', 'WEEKLY'])).toThrow('WEEKLY has the code of another word');
});
