/** A share with the interval in which it lies with 95% confidence, by Wilson’s score. */

/** Of the normal distribution 95% lies within so many standard deviations. */
const Z = 1.959964;

/** Shares in tenths of a percent. */
export interface ShareWithInterval {
  tenths: number;
  lowerTenths: number;
  upperTenths: number;
}

/** The share of some of all of them, which are at least one. Each bound is rounded away from the share, so that the interval never says more than it knows. */
export function shareWithInterval(part: number, whole: number): ShareWithInterval {
  const share = part / whole;
  const centre = (share + Z ** 2 / (2 * whole)) / (1 + Z ** 2 / whole);
  const spread =
    (Z / (1 + Z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return {
    tenths: Math.round((part * 1000) / whole),
    lowerTenths: part === 0 ? 0 : Math.max(0, Math.floor((centre - spread) * 1000)),
    upperTenths: part === whole ? 1000 : Math.min(1000, Math.ceil((centre + spread) * 1000)),
  };
}

/** Tenths of a percent in writing: 523 is 52.3. */
export function tenthsInWords(tenths: number): string {
  const whole = Math.abs(tenths);
  return `${tenths < 0 ? '-' : ''}${Math.floor(whole / 10)}.${whole % 10}`;
}
