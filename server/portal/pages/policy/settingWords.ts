import { asSentenceStart, percentInWords, poundsInWords } from '../../words/sentences.ts';
import {
  type Declared,
  type DeclaredValue,
  entriesOf,
  entryKey,
  entryName,
  type Json,
  jsonAt,
} from './settingTree.ts';

const NOUNS: Readonly<Record<string, string>> = {
  POINTS: 'point',
  DAYS: 'day',
  WORKING_DAYS: 'working day',
  WEEKS: 'week',
  MONTHS: 'month',
};

/** A setting’s value as people say it: £500.00, 10%, 6 weeks, Yes. */
export function valueInWords(setting: DeclaredValue, value: Json | undefined): string {
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'None' : value.map((each) => valueInWords(setting, each)).join(', ');
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numberInWords(setting.unit, value);
  if (typeof value !== 'string') return '';
  return setting.choicesInWords.find(({ choice }) => choice === value)?.label ?? value;
}

export function numberInWords(unit: string, value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (unit === 'PENCE') return `${sign}${poundsInWords(size)}`;
  if (unit === 'BASIS_POINTS') return `${sign}${percentInWords(size)}`;
  const noun = NOUNS[unit];
  return noun ? `${value} ${noun}${size === 1 ? '' : 's'}` : String(value);
}

/** What a number may be, in words; nothing for what has no bounds to tell of. */
export function boundsInWords({ unit, minimum, maximum }: DeclaredValue): string {
  const isNumber = !['TEXT', 'CHOICE', 'YES_NO'].includes(unit);
  if (!isNumber || minimum === null || minimum === undefined || maximum === null || maximum === undefined)
    return '';
  return `From ${numberInWords(unit, minimum)} to ${numberInWords(unit, maximum)}.`;
}

/** One setting of an area on one line. */
export interface SettingLine {
  /** Dotted, with what tells the entries of lists apart, as sources name settings. */
  path: string;
  label: string;
  within: readonly string[];
  words: string;
  /** Its declaration; null for a group that the council does without. */
  setting: DeclaredValue | null;
  /** Whether it tells an entry of a list apart. */
  isKey: boolean;
}

/** Every setting of a part of an area, line by line, in the order of declaration. */
export function settingLines(
  settings: readonly Declared[],
  value: Json | undefined,
  path: readonly string[] = [],
  within: readonly string[] = [],
  keys: readonly string[] = [],
): SettingLine[] {
  return settings.flatMap((each): SettingLine[] => {
    const inside = jsonAt(value, [each.name]);
    const at = [...path, each.name];
    if (each.kind === 'VALUE') {
      const isKey = keys.includes(each.name);
      const words = valueInWords(each, inside);
      return [{ path: at.join('.'), label: each.label, within, words, setting: each, isKey }];
    }
    if (each.kind === 'GROUP') {
      if (inside === null || inside === undefined) {
        const none = { words: 'None', setting: null, isKey: false };
        return [{ path: at.join('.'), label: each.label, within, ...none }];
      }
      return settingLines(each.settings, inside, at, [...within, each.label]);
    }
    return entriesOf(inside).flatMap((entry, index) =>
      settingLines(
        each.settings,
        entry,
        [...at, entryKey(each, entry, index)],
        [...within, each.label, entryName(each, entry, index)],
        each.keyedBy,
      ),
    );
  });
}

/** What a setting is called with what it is inside of: “Scales, One scale for everybody, Nutrition: points at low need”. */
export function placeInWords(within: readonly string[], label: string): string {
  return [...within, label].map(asWords).join(', ');
}

/** A code among the names of what something is inside of, such as NUTRITION, as a word. */
function asWords(name: string): string {
  return /^[A-Z][A-Z0-9_]*(-[A-Z][A-Z0-9_]*)*$/.test(name)
    ? asSentenceStart(name.replaceAll('-', ', ').replaceAll('_', ' ').toLowerCase())
    : name;
}
