/**
 * Edits of single settings. Each names a dotted path and gives the new value as text in the setting's own
 * unit: "50000", "true", "MONTHLY", "null" for none, or JSON where it holds several values.
 */
import { isRecord } from '../isRecord.ts';
import { LATER_FIGURES, type LaterFigure } from './laterFigures.ts';
import { expectedOf, nameAt, wrongLeaf } from './mistakeSentences.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { nearestWord } from './nearestWord.ts';
import { type AreaKey, POLICY_AREAS } from './policy.ts';
import type { Area } from './setting.ts';
import { type SettingNode, type SettingPath, valueAt } from './settingNode.ts';
import { placeOf, type SettingPlace, settingRows } from './settingRows.ts';
import { leafValue, replaced } from './settingWriting.ts';
import { UNREADABLE } from './unreadable.ts';

/** One setting and its new value. */
export interface SettingEdit {
  /** Dotted, as `settingRows` writes it: `scales.everybody.domains.NUTRITION.points.LOW`. */
  readonly path: string;
  /** In the setting's unit. For a list or a group it is JSON, and replaces the whole of it. */
  readonly value: string;
  /** The first day of the value, where the setting changes within the version; the value before it then stays. */
  readonly appliesFrom?: string | null | undefined;
  /** Where a value with a day was published. */
  readonly source?: string | null | undefined;
}

/**
 * Settings with the edits made, as plain values still to be read by `checkAreaSettings`; `places` says where
 * each edit went, null for one that went nowhere. `mistakes` has every edit that could not be made, with its path
 * among the edits: `[1, 'path']` or `[1, 'value']`; undefined where there is none. Such an edit leaves UNREADABLE
 * at its place, so that the others can be checked without taking it for unmade.
 */
export interface EditedSettings {
  readonly input: unknown;
  readonly places: readonly (SettingPath | null)[];
  readonly mistakes: readonly SettingMistake[] | undefined;
}

/**
 * Makes edits in an area's settings. Paths refer to the settings given, even where an earlier edit has
 * altered the entries of a list; entries are added to a list or removed by writing the whole list. Two edits
 * that overlap are a mistake, as nobody can know which was meant.
 */
export function applyEdits(
  areaKey: AreaKey,
  settings: unknown,
  edits: readonly SettingEdit[],
): EditedSettings {
  const area = POLICY_AREAS[areaKey] as Area<unknown>;
  const read = edits.map((edit, index) =>
    edit.appliesFrom ? readDated(area, settings, edit, index) : readEdit(area, settings, edit, index),
  );
  const mistakes = [...read.flatMap((each) => each.mistake ?? []), ...overlapMistakes(edits, read)];
  const input = read.reduce<unknown>(
    (edited, each) => (each.path === null || each.figure ? edited : replaced(edited, each.path, each.value)),
    settings,
  );
  const later = withFigures(
    input,
    read.flatMap(({ figure }) => figure ?? []),
  );
  return {
    input: later.input,
    places: read.map(({ path, figure }) => (figure ? later.placeOf(figure) : path)),
    mistakes: mistakes.length === 0 ? undefined : mistakes,
  };
}

/**
 * The edit that made a mistake in the edited settings, as a path: `[1, 'value']` where the mistake is in or
 * under the setting of the edit at that position, or the part of it that is wrong where it has a day; null for a mistake
 * that no single edit made.
 */
export function editOfMistake(
  places: readonly (SettingPath | null)[],
  path: SettingPath,
): SettingPath | null {
  const index = places.findIndex((place) => place !== null && isWithin(path, place));
  if (index < 0) return null;
  const part = isPlaceOfFigure(places[index] ?? []) ? path[2] : undefined;
  return [index, part ?? 'value'];
}

interface ReadEdit {
  /** Null where the edit names no setting, and none is near. */
  readonly path: SettingPath | null;
  readonly value: unknown;
  readonly mistake?: SettingMistake;
  /** Of an edit with a day: its entry among the later figures, and then `path` only tells such edits apart. */
  readonly figure?: LaterFigure;
}

/** Of the value of a later figure the rules of later figures tell what is wrong. */
function readDated(area: Area<unknown>, settings: unknown, edit: SettingEdit, index: number): ReadEdit {
  const place = placeOf(area.node, settings, edit.path);
  if (!place)
    return { path: null, value: UNREADABLE, mistake: unknownPath(area, settings, edit.path, index) };
  const { path, appliesFrom, source } = edit;
  const figure = { path, appliesFrom: appliesFrom ?? '', value: edit.value.trim(), source: source ?? null };
  return { path: [LATER_FIGURES.name, `${figure.appliesFrom} ${path}`], value: figure, figure };
}

const isPlaceOfFigure = (place: SettingPath) => place.length === 2 && place[0] === LATER_FIGURES.name;

/**
 * Settings with these among their later figures, each in the place of one of the same setting and day, and all in the
 * order of their days.
 */
function withFigures(input: unknown, figures: readonly LaterFigure[]) {
  const written = valueAt(input, [LATER_FIGURES.name]);
  const before = (Array.isArray(written) ? written : []) as Partial<LaterFigure>[];
  const isReplaced = (each: Partial<LaterFigure>) =>
    figures.some(({ path, appliesFrom }) => each.path === path && each.appliesFrom === appliesFrom);
  const all = [...before.filter((each) => !isReplaced(each)), ...figures].toSorted((a, b) =>
    String(a.appliesFrom).localeCompare(String(b.appliesFrom), 'en'),
  );
  return {
    input: figures.length === 0 ? input : replaced(input, [LATER_FIGURES.name], all),
    placeOf: (figure: LaterFigure): SettingPath => [LATER_FIGURES.name, all.indexOf(figure)],
  };
}

function readEdit(area: Area<unknown>, settings: unknown, edit: SettingEdit, index: number): ReadEdit {
  const place = placeOf(area.node, settings, edit.path);
  if (!place) {
    const mistake = unknownPath(area, settings, edit.path, index);
    const meant = placeOf(area.node, settings, mistake.expected);
    return { path: meant?.path ?? null, value: UNREADABLE, mistake };
  }
  if (edit.source) return { path: place.path, value: UNREADABLE, mistake: sourceWithoutDay(index) };
  const value = valueWritten({ ...place, name: nameAt(area.node, place.path) }, edit.value);
  return 'mistake' in value
    ? { path: place.path, value: UNREADABLE, mistake: { ...value.mistake, path: [index, 'value'] } }
    : { path: place.path, value: value.value };
}

function sourceWithoutDay(index: number): SettingMistake {
  const message =
    'A source stands beside a value only where the value has a day of its own (appliesFrom). Write it under sources, with the path of the setting, or give the day.';
  return mistake('FIELD_NOT_USED', [index, 'source'], message, 'nothing');
}

function unknownPath(area: Area<unknown>, settings: unknown, path: string, index: number): SettingMistake {
  const known = settingRows(area, settings).map((row) => row.path);
  const nearest = nearestWord(path, known);
  const advice = nearest
    ? `Did you mean “${nearest}”?`
    : 'The rows of a comparison show each setting with its path.';
  return mistake(
    'UNKNOWN_SETTING',
    [index, 'path'],
    `“${path}” names no setting in this version of “${area.label}”, so nothing was changed. ${advice}`,
    nearest ?? 'the dotted path of a setting',
  );
}

type ReadValue = { readonly value: unknown } | { readonly mistake: SettingMistake };

type NamedPlace = SettingPlace & { readonly name: string };

function valueWritten({ node, path, name }: NamedPlace, written: string): ReadValue {
  // Spaces around a number or a code mean nothing; in a text they are the council's own.
  const text = node.kind === 'LEAF' && node.unit === 'TEXT' ? written : written.trim();
  if (text === 'null') {
    return node.nullable ? { value: null } : { mistake: notNull(node, path) };
  }
  if (node.kind !== 'LEAF') return jsonOf(node, path, text);
  const value = leafValue(node, text);
  return value === undefined ? { mistake: wrongLeaf({ path, node, name }, text) } : { value };
}

function notNull(node: SettingNode, path: SettingPath): SettingMistake {
  const expected = expectedOf(node);
  return mistake('WRONG_TYPE', path, `“${node.label}” may not be none. Write ${expected}.`, expected);
}

function jsonOf(node: SettingNode, path: SettingPath, text: string): ReadValue {
  const value = parsed(text);
  const fits = node.kind === 'LIST' ? Array.isArray(value) : isRecord(value);
  if (fits) return { value };
  const expected = expectedOf(node);
  const message = `“${node.label}” holds several values, and this is no JSON ${node.kind === 'LIST' ? 'list' : 'object'} of them. Write ${expected}, in JSON.`;
  return { mistake: mistake('WRONG_TYPE', path, message, expected) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function overlapMistakes(edits: readonly SettingEdit[], read: readonly ReadEdit[]): SettingMistake[] {
  const named = read.map(({ path, mistake }) => (mistake?.code === 'UNKNOWN_SETTING' ? null : path));
  return named.flatMap((path, index) => {
    const overlaps = (other: SettingPath | null) =>
      path !== null && other !== null && (isWithin(path, other) || isWithin(other, path));
    const first = named.findIndex((other, place) => place < index && overlaps(other));
    if (first < 0) return [];
    const message = `“${edits[index]?.path}” is, or is part of, what edit ${first + 1} writes too (“${edits[first]?.path}”), so which was meant can’t be known. Keep one of them.`;
    return [mistake('DUPLICATE_ENTRY', [index, 'path'], message, 'each setting once')];
  });
}

function isWithin(path: SettingPath, above: SettingPath): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}
