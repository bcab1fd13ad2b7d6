/** How each unit is written, read and explained. */
import type { LeafNode, Unit } from './settingNode.ts';

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  PENCE: 'money in whole pence',
  BASIS_POINTS: 'a percentage in whole basis points (hundredths of one percent)',
  POINTS: 'a whole number of points',
  COUNT: 'a whole number',
  DAYS: 'a whole number of days',
  WORKING_DAYS: 'a whole number of working days',
  WEEKS: 'a whole number of weeks',
  MONTHS: 'a whole number of months',
  YES_NO: 'true or false',
  CHOICE: 'a choice',
  TEXT: 'a text',
};

/** A unit in words, to follow "it is". */
export function describeUnit(unit: Unit): string {
  return UNIT_WORDS[unit];
}

/** A whole number in its unit as people read it: 50000 pence is £500.00. */
export function formatValue(unit: Unit, value: number): string {
  const hundredths = `${Math.trunc(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
  const sign = value < 0 ? '−' : '';
  if (unit === 'PENCE') return `${value} (${sign}£${hundredths})`;
  if (unit === 'BASIS_POINTS') return `${value} (${sign}${hundredths}%)`;
  return String(value);
}

/** What a leaf may hold, in words with its bounds. */
export function bounded(node: Pick<LeafNode, 'unit' | 'minimum' | 'maximum' | 'enumeration'>): string {
  if (node.enumeration) return `one of ${node.enumeration.values.join(', ')}`;
  if (node.unit === 'YES_NO') return 'true or false';
  if (node.unit === 'TEXT') return `a text of ${node.minimum} to ${node.maximum} characters`;
  const from = formatValue(node.unit, node.minimum ?? 0);
  const to = formatValue(node.unit, node.maximum ?? Number.MAX_SAFE_INTEGER);
  return `${describeUnit(node.unit)}, from ${from} to ${to}`;
}

/**
 * What to write instead of a value in the wrong unit: the converted number where the value shows what was
 * meant, otherwise the unit.
 */
export function suggestion(node: LeafNode, value: string | number): string {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return `Write ${Number(value)}, without quotes.`;
  const converted = convert(node.unit, value);
  if (converted === null) return `Write ${bounded(node)}, with no unit or symbol.`;
  const certain = typeof value === 'string' && /[£%]/.test(value);
  const meaning = node.unit === 'PENCE' ? 'pounds' : 'percent';
  if (certain || !isInHundredths(node.unit)) return `Write ${converted}.`;
  return `If it is in ${meaning}, write ${converted}.`;
}

/** The suggestion; where the setting refuses what the value seems to mean, what it allows. */
export function allowedSuggestion(node: LeafNode, value: string | number): string {
  const written = String(value).replaceAll(',', '').trim();
  const plain = /^\d{1,15}$/.test(written) ? Number(written) : null;
  const meant = plain !== null && String(value) === written ? plain : convert(node.unit, value);
  if (meant === null || isAllowed(node, meant)) return suggestion(node, value);
  const allowed = `Write ${bounded(node)}, with no unit or symbol.`;
  if (plain === null || !isAllowed(node, plain)) return allowed;
  return `If it is in ${node.unit === 'PENCE' ? 'pence' : 'basis points'}, write ${plain}. Otherwise it is more than is allowed. ${allowed}`;
}

function isAllowed({ minimum, maximum }: LeafNode, value: number): boolean {
  return value >= (minimum ?? value) && value <= (maximum ?? value);
}

function isInHundredths(unit: Unit): boolean {
  return unit === 'PENCE' || unit === 'BASIS_POINTS';
}

const MONEY = /^£?\s*(\d{1,12})(?:\.(\d{1,2}))?$/;
const PERCENT = /^(\d{1,6})(?:\.(\d{1,2}))?\s*%?$/;
const WITH_WORD = /^(\d{1,6})\s*(points?|days?|working days?|weeks?|months?)?$/i;

function convert(unit: Unit, value: string | number): number | null {
  const written = String(value).replaceAll(',', '').trim();
  if (unit === 'PENCE') return hundredths(MONEY.exec(written));
  if (unit === 'BASIS_POINTS') return hundredths(PERCENT.exec(written));
  const match = WITH_WORD.exec(written);
  if (!match) return null;
  const word = match[2]?.toLowerCase().replace(/s$/, '').replace(' ', '_');
  const sameUnit = word === undefined || `${word.toUpperCase()}S` === unit;
  return sameUnit ? Number(match[1]) : null;
}

function hundredths(match: RegExpExecArray | null): number | null {
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}
