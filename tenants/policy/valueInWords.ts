/** The values of settings as people say them: £500, 10%, 6 weeks, yes. */
import type { PlainValue, Unit } from './settingNode.ts';

/**
 * A value in its unit, in words. Where `unit` is null, as for a group of several settings, gives its JSON.
 */
export function valueInWords(unit: Unit | null, value: PlainValue | undefined): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'nothing' : value.map((each) => valueInWords(unit, each)).join(', ');
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberInWords(unit, value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return unit === 'TEXT' ? `“${value}”` : codeInWords(value);
}

/**
 * A code in words: AGE_85_AND_OVER is “age 85 and over”, and a key of two codes has a comma. Other texts stay
 * as they are.
 */
export function codeInWords(code: string): string {
  if (!/^[A-Z][A-Z0-9_]*(-[A-Z][A-Z0-9_]*)*$/.test(code)) return code;
  return code.split('-').join(', ').replaceAll('_', ' ').toLowerCase();
}

function numberInWords(unit: Unit | null, value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (unit === 'PENCE') return `${sign}£${pounds(size)}`;
  if (unit === 'BASIS_POINTS') return `${sign}${hundredths(size).replace(/\.?0+$/, '')}%`;
  const noun = unit === null ? undefined : NOUNS[unit];
  return noun ? `${value} ${noun}${size === 1 ? '' : 's'}` : String(value);
}

const NOUNS: Partial<Record<Unit, string>> = {
  POINTS: 'point',
  DAYS: 'day',
  WORKING_DAYS: 'working day',
  WEEKS: 'week',
  MONTHS: 'month',
};

/** Whole pounds have no pence; thousands have a comma. */
function pounds(pence: number): string {
  return hundredths(pence)
    .replace(/\.00$/, '')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

function hundredths(value: number): string {
  return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}
