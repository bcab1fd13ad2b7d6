import type { FormMistake } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { penceFrom, typedPounds } from '../../forms/pence.ts';
import { type EditPart, entrySettings } from './editParts.ts';
import { type Declared, type DeclaredValue, entriesOf, type Json, jsonAt } from './settingTree.ts';

/** The fields that a form has beside those of settings, after the name of a list or group. */
export const ROWS = '_rows';
export const WAS = '_was';
export const USED = '_used';

/** What stands in the fields of a form, by the settings as they are. */
export type Texts = Record<string, string | readonly string[]>;

/** The fields of a part as its draft has them. */
export function textsOf(part: EditPart, settings: Json, base: string): Texts {
  const texts: Texts = {};
  const at = [base, ...part.steps].join('.');
  const value = jsonAt(settings, part.steps);
  if (part.list) writeList(texts, part.settings, entriesOf(value), at);
  else {
    if (part.isOptional) texts[`${at}.${USED}`] = value === null || value === undefined ? 'no' : 'yes';
    writeSettings(texts, part.settings, value, at);
  }
  return texts;
}

function writeSettings(
  texts: Texts,
  settings: readonly Declared[],
  value: Json | undefined,
  at: string,
): void {
  for (const each of settings) {
    const inside = jsonAt(value, [each.name]);
    const name = `${at}.${each.name}`;
    if (each.kind === 'VALUE') texts[name] = typedValue(each, inside);
    else if (each.kind === 'LIST')
      writeList(texts, entrySettings(each, entriesOf(inside)), entriesOf(inside), name);
    else {
      if (each.mayBeNull) texts[`${name}.${USED}`] = inside === null || inside === undefined ? 'no' : 'yes';
      writeSettings(texts, each.settings, inside, name);
    }
  }
}

function writeList(texts: Texts, settings: readonly Declared[], entries: readonly Json[], at: string): void {
  texts[`${at}.${ROWS}`] = String(entries.length);
  entries.forEach((entry, index) => {
    texts[`${at}.${index}.${WAS}`] = String(index);
    writeSettings(texts, settings, entry, `${at}.${index}`);
  });
}

/** A value as somebody would type it. */
export function typedValue(
  { unit, isList }: DeclaredValue,
  value: Json | undefined,
): string | readonly string[] {
  const several = entriesOf(value).map((each) => typedOne(unit, each));
  // Words to choose from have a box each; anything else is written one a line.
  if (isList) return unit === 'CHOICE' ? several : several.join('\n');
  return typedOne(unit, value);
}

function typedOne(unit: string, value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'number') return String(value);
  if (unit === 'PENCE') return typedPounds(value);
  if (unit === 'BASIS_POINTS') return typedPounds(value).replace(/\.?0+$/, '');
  return String(value);
}

/** A percentage with at most two decimals in basis points; null where it is none. */
export function basisPointsFrom(text: string): number | null {
  const found = /^([-−]?)(\d{1,5})(?:\.(\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!found) return null;
  const [, sign, whole = '', part = ''] = found;
  const size = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return sign ? -size : size;
}

/** What a form says that settings shall be, and where it can’t be read. */
export interface ReadPart {
  value: Json | undefined;
  mistakes: FormMistake[];
}

/** Reads a part as it was typed. What stands on no page of it stays as the draft has it. */
export function readPart(part: EditPart, values: FormValues, settings: Json, base: string): ReadPart {
  const mistakes: FormMistake[] = [];
  const at = [base, ...part.steps].join('.');
  const before = jsonAt(settings, part.steps);
  if (part.isOptional && values.text(`${at}.${USED}`) !== 'yes') return { value: null, mistakes };
  const value = part.list
    ? readList(part.settings, { values, before, at, mistakes })
    : readSettings(part.settings, { values, before, at, mistakes });
  return { value, mistakes };
}

interface Reading {
  values: FormValues;
  before: Json | undefined;
  /** The name of the field, or what the names of fields begin with. */
  at: string;
  mistakes: FormMistake[];
}

function readSettings(settings: readonly Declared[], { values, before, at, mistakes }: Reading): Json {
  const isGroup = before !== null && typeof before === 'object' && !Array.isArray(before);
  const made: { [name: string]: Json } = isGroup ? { ...before } : {};
  for (const each of settings) {
    const reading = { values, before: jsonAt(before, [each.name]), at: `${at}.${each.name}`, mistakes };
    const value = readOne(each, reading);
    if (value === undefined) delete made[each.name];
    else made[each.name] = value;
  }
  return made;
}

function readOne(each: Declared, reading: Reading): Json | undefined {
  if (each.kind === 'VALUE') return readValue(each, reading);
  if (each.kind === 'LIST') return readList(entrySettings(each, entriesOf(reading.before)), reading);
  const isLeftOut = each.mayBeNull && reading.values.text(`${reading.at}.${USED}`) !== 'yes';
  return isLeftOut ? null : readSettings(each.settings, reading);
}

function readList(settings: readonly Declared[], { values, before, at, mistakes }: Reading): Json {
  const saved = entriesOf(before);
  return rowNumbers(values, at).map((index) => {
    const was = values.text(`${at}.${index}.${WAS}`);
    const entry = was === '' ? undefined : saved[Number(was)];
    return readSettings(settings, { values, before: entry, at: `${at}.${index}`, mistakes });
  });
}

/** The most rows that a form is read to have, whatever it says. */
const MOST_ROWS = 300;

/** The rows of a list in a form, counted from 0. */
export function rowNumbers(values: FormValues, at: string): number[] {
  const count = Number(values.text(`${at}.${ROWS}`));
  return [...Array(Number.isInteger(count) && count > 0 ? Math.min(count, MOST_ROWS) : 0).keys()];
}

/** The value of a field. Undefined where nothing was written, so that the API says whether it has to be. */
function readValue(setting: DeclaredValue, { values, before, at, mistakes }: Reading): Json | undefined {
  if (setting.isList) return readSeveral(setting, { values, before, at, mistakes });
  const text = values.text(at).trim();
  if (text === '') {
    if (setting.mayBeNull) return null;
    if (setting.hasDefault)
      mistakes.push({
        field: at,
        message: `“${setting.label}” is empty. ${ADVICE[setting.unit] ?? 'Write it.'}`,
      });
    return undefined;
  }
  const value = valueFrom(setting.unit, text);
  if (value !== undefined) return value;
  mistakes.push({
    field: at,
    message: `“${setting.label}” can’t be read. ${ADVICE[setting.unit] ?? 'Write it again.'}`,
  });
  return undefined;
}

/** Boxes are sent in the order of the page: those that were ticked before keep the order that the council wrote them in. */
function inOrderOf(before: Json | undefined, words: readonly string[]): string[] {
  const kept = entriesOf(before).filter(
    (each): each is string => typeof each === 'string' && words.includes(each),
  );
  return [...kept, ...words.filter((each) => !kept.includes(each))];
}

function readSeveral(setting: DeclaredValue, { values, before, at, mistakes }: Reading): Json {
  const isChoice = setting.unit === 'CHOICE';
  const texts = isChoice ? inOrderOf(before, values.all(at)) : values.text(at).split('\n');
  const written = texts.map((each) => each.trim()).filter(Boolean);
  return written.flatMap((each): Json[] => {
    const value = valueFrom(setting.unit, each);
    if (value !== undefined) return [value];
    mistakes.push({ field: at, message: `“${each}” can’t be read. ${ADVICE[setting.unit] ?? ''}` });
    return [];
  });
}

function valueFrom(unit: string, text: string): Json | undefined {
  if (unit === 'TEXT' || unit === 'CHOICE') return text;
  if (unit === 'YES_NO') return text === 'yes' ? true : text === 'no' ? false : undefined;
  if (unit === 'PENCE') return penceFrom(text) ?? undefined;
  if (unit === 'BASIS_POINTS') return basisPointsFrom(text) ?? undefined;
  const plain = text.replaceAll(',', '');
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

const WHOLE = 'Write a whole number, such as 4.';
const ADVICE: Readonly<Record<string, string>> = {
  PENCE: 'Write an amount in pounds, such as 80 or 80.50.',
  BASIS_POINTS: 'Write a percentage with at most two decimals, such as 12.5.',
  POINTS: WHOLE,
  COUNT: WHOLE,
  DAYS: 'Write a whole number of days, such as 14.',
  WORKING_DAYS: 'Write a whole number of working days, such as 10.',
  WEEKS: 'Write a whole number of weeks, such as 6.',
  MONTHS: 'Write a whole number of months, such as 12.',
  YES_NO: 'Choose yes or no.',
  CHOICE: 'Choose one.',
};
