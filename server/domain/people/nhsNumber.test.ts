import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasValidCheckDigit, nhsNumberDigits, whyNotNhsNumber } from './nhsNumber.ts';

it('accepts a number whose check digit is right', () => {
  expect(hasValidCheckDigit('9434765919')).toBe(true);
  // 4·10 alone leaves a remainder of 7, so the check digit is 4; with all noughts the result is 11, which
  // becomes 0.
  expect(hasValidCheckDigit('4000000004')).toBe(true);
  expect(hasValidCheckDigit('0000000000')).toBe(true);
});

it('refuses every other last digit', () => {
  for (const last of '012345678') expect(hasValidCheckDigit(`943476591${last}`), last).toBe(false);
});

it('refuses every last digit where the check would be 10, as such a number is never issued', () => {
  // 6·2 is 12, which leaves 1, and 11 − 1 is the forbidden 10.
  for (const last of '0123456789') expect(hasValidCheckDigit(`000000006${last}`), last).toBe(false);
});

it('says that a number was never issued where its check digit is right', () => {
  for (const text of ['0000000000', '1111111111', '9999999999', '0000000051']) {
    expect(hasValidCheckDigit(text), text).toBe(true);
    expect(whyNotNhsNumber(text), text).toBe('no number like it has ever been issued');
  }
  expect(whyNotNhsNumber('4000000004')).toBeNull();
  expect(whyNotNhsNumber('943 476 5919')).toBeNull();
});

it('notices any single digit written wrong', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = [...'9434765919'];
      digits[place] = String((Number(digits[place]) + shift) % 10);
      expect(hasValidCheckDigit(digits.join(''))).toBe(false);
    }),
  );
});

it('reads the digits however they are spaced, and only ten of them', () => {
  expect(nhsNumberDigits('943 476 5919')).toBe('9434765919');
  expect(nhsNumberDigits('943-476-5919')).toBe('9434765919');
  expect(nhsNumberDigits('94347659190')).toBeNull();
  expect(nhsNumberDigits('943476591A')).toBeNull();
});
