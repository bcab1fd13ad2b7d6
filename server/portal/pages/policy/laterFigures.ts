import type { FormMistake } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import type { EditPart } from './editParts.ts';
import { type Declared, type DeclaredValue, entriesOf, type Json, jsonAt } from './settingTree.ts';
import { placeInWords, settingLines, valueInWords } from './settingWords.ts';
import { readPart } from './typedSettings.ts';

/** The part of a draft that holds its figures of later days, as its address and the API’s input name it. */
export const LATER = 'laterFigures';
/** The one setting that a form of a later figure writes. */
export const SET = 'set.0';

/** A figure that may change within a version, as it is on the version’s first day. */
export interface Figure {
  path: string;
  place: string;
  words: string;
  setting: DeclaredValue;
}

/** What may change within a version: numbers, a yes or no, or one word; and not what tells the entries of a list apart. */
export function figuresOf(tree: readonly Declared[], settings: Json): Figure[] {
  return settingLines(tree, settings).flatMap(({ path, within, label, words, setting, isKey }) =>
    setting && !isKey && !setting.isList && setting.unit !== 'TEXT'
      ? [{ path, place: placeInWords(within, label), words, setting }]
      : [],
  );
}

/** A figure of a later day as a page says it. */
export interface LaterFigureLine {
  path: string;
  place: string;
  appliesFrom: string;
  words: string;
  source: string | null;
}

/** The later figures of a draft or version, in the order in which they are written. */
export function laterFigureLines(tree: readonly Declared[], settings: Json): LaterFigureLine[] {
  const later = entriesOf(jsonAt(settings, [LATER]));
  if (later.length === 0) return [];
  const figures = new Map(figuresOf(tree, settings).map((figure) => [figure.path, figure]));
  return later.map((each) => {
    const { path = '', appliesFrom = '', value = '', source } = each as Record<string, string>;
    const figure = figures.get(path);
    const words = figure ? valueInWords(figure.setting, plainValue(figure.setting.unit, value)) : value;
    return { path, appliesFrom, words, place: figure?.place ?? path, source: source ?? null };
  });
}

/** A later figure is kept as text in the unit of its setting. */
function plainValue(unit: string, text: string): Json {
  if (text === 'null') return null;
  if (unit === 'YES_NO') return text === 'true';
  return unit === 'CHOICE' ? text : Number(text);
}

/** The setting as the form of a later figure has it: by the name that the API’s input gives to its value. */
export function asTyped({ setting }: Figure): DeclaredValue {
  return { ...setting, name: 'value' };
}

/** What was typed as the value of a later figure, as text in the unit of its setting; null where it can’t be read. */
export function laterValue(
  figure: Figure,
  values: FormValues,
): { value: string | null; mistakes: FormMistake[] } {
  const { value, mistakes } = readPart(partOf(figure), values, {}, SET);
  const typed = jsonAt(value, ['value']);
  if (mistakes.length > 0) return { value: null, mistakes };
  if (typed === undefined) {
    const missing = {
      field: `${SET}.value`,
      message: `“${figure.setting.label}” is empty. Write its value.`,
    };
    return { value: null, mistakes: [missing] };
  }
  return { value: String(typed), mistakes };
}

function partOf(figure: Figure): EditPart {
  const settings = [asTyped(figure)];
  return { path: LATER, label: '', why: '', steps: [], list: null, settings, isOptional: false };
}

/** The settings of a draft without one of its later figures. */
export function withoutLater(settings: Json, index: number): Json {
  const later = entriesOf(jsonAt(settings, [LATER])).filter((_, place) => place !== index);
  return { ...(settings as { [name: string]: Json }), [LATER]: later };
}
