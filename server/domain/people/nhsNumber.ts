const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
/** One digit ten times, or three noughts first: what people write in a field that must be filled, and its check passes. */
const NEVER_ISSUED = /^(?:([0-9])\1{9}|000[0-9]{7})$/;

/**
 * The ten digits of an NHS number as people write it ("943 476 5919"); null when there are not exactly ten.
 */
export function nhsNumberDigits(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/g, '');
  return /^[0-9]{10}$/.test(digits) ? digits : null;
}

/** Why a text is not an NHS number, as part of a sentence about it; null where it is one. */
export function whyNotNhsNumber(text: string): string | null {
  const digits = nhsNumberDigits(text);
  if (digits === null) return 'it does not have ten digits';
  if (!hasValidCheckDigit(digits)) return 'its last digit, the check digit, is wrong';
  return NEVER_ISSUED.test(digits) ? 'no number like it has ever been issued' : null;
}

/**
 * Whether ten digits are an NHS number: the last is 11 minus the weighted sum of the others modulo 11, where
 * 11 becomes 0 and 10 is never issued (NHS Data Dictionary, NHS NUMBER).
 */
export function hasValidCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && Number(digits[9]) === check % 11;
}
