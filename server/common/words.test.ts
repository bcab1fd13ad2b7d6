import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poundsInWords } from './words.ts';

describe('pence as pounds', () => {
  it.each([
    [123_450, '£1,234.50'],
    [5, '£0.05'],
    [0, '£0.00'],
    [-808, '-£8.08'],
    [-50, '-£0.50'],
    [-123_456_700, '-£1,234,567.00'],
  ])('%i is %s', (pence, words) => {
    expect(poundsInWords(pence)).toBe(words);
  });

  it('says every amount to the penny, above and below nothing', () => {
    fc.assert(
      fc.property(fc.integer(), (pence) => {
        const words = poundsInWords(pence);
        expect(words).toMatch(/^-?£\d{1,3}(,\d{3})*\.\d{2}$/);
        expect(Number(words.replace(/[£,.]/g, ''))).toBe(pence);
      }),
    );
  });
});
