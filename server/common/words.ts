/** Sums, shares and lists as sentences say them. Written out here rather than by the platform's own formatting, so that a kept sentence never changes. */

/**
 * Pence as pounds: 123450 becomes "£1,234.50", and -808 "-£8.08". Written out here rather than by the platform's own formatting, so
 * that a sentence stays the same for ever.
 */
export function poundsInWords(pence: number): string {
  const amount = Math.abs(pence);
  const pounds = String(Math.trunc(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0 ? '-' : ''}£${pounds}.${String(amount % 100).padStart(2, '0')}`;
}

/** "£184.50 a week". */
export function weeklyInWords(pence: number): string {
  return `${poundsInWords(pence)} a week`;
}

/** Basis points as a percentage: 1250 becomes "12.5%". */
export function percentInWords(basisPoints: number): string {
  return `${hundredthsInWords(basisPoints)}%`;
}

/** A multiplier in basis points: 18000 becomes "1.8 times". */
export function timesInWords(multiplierBasisPoints: number): string {
  const whole = Math.trunc(multiplierBasisPoints / 10_000);
  return `${whole}${decimalsInWords(multiplierBasisPoints % 10_000, 4)} times`;
}

/** The first letter raised, to begin a sentence. */
export function asSentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What people write in capitals all the same. */
const INITIALS: ReadonlySet<string> = new Set(['NHS', 'DBS', 'BSL', 'CQC']);

/** A code or a field’s name as it stands within a sentence: DIRECT_PAYMENT is "direct payment", livesAlone "lives alone". */
export function codeInWords(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .split('_')
    .map((word) => (INITIALS.has(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function hundredthsInWords(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}${decimalsInWords(hundredths % 100, 2)}`;
}

/** The part after the point without zeros at its end, and without the point where nothing is left. */
function decimalsInWords(fraction: number, places: number): string {
  const digits = String(fraction).padStart(places, '0').replace(/0+$/, '');
  return digits === '' ? '' : `.${digits}`;
}
