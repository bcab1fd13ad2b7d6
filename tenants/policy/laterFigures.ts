/**
 * Figures that change on a later day within one version: “from 1 July the limit is £600”. Each names the setting, the
 * first day of its new value, and the value.
 */
import { isDeepStrictEqual } from 'node:util';
import { expectedOf, nameAt, wrongLeaf } from './mistakeSentences.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { readSetting } from './readSetting.ts';
import {
  type GroupSetting,
  group,
  list,
  optional,
  plainDate,
  type SettingValue,
  text,
  valueAsText,
} from './setting.ts';
import {
  type GroupNode,
  type LeafNode,
  nodeAt,
  type SettingNode,
  type SettingPath,
  valueAt,
} from './settingNode.ts';
import { placeOf } from './settingRows.ts';
import { leafValue, replaced } from './settingWriting.ts';
import { formatValue } from './units.ts';
import { asFarAsReadable, foundInEach, mistakesOfEach, readable, UNREADABLE } from './unreadable.ts';

/** Settings that hold for the whole of a version, as they are read where no day is known. */
const HELD_THROUGHOUT = ['tablesArePublished'];

const laterFigure = group({
  typeName: 'LaterFigure',
  label: 'Later figure',
  why: 'The value of one setting from a later day on.',
  settings: {
    path: text({
      label: 'Path',
      why: 'The setting: limitPerPaymentPence, signOffLadder.rungs.TEAM_MANAGER.upToAmountPence.',
      maxLength: 300,
    }),
    appliesFrom: plainDate({
      label: 'Applies from',
      why: 'The first day on which decisions read the value: a day after the first day of the version.',
    }),
    value: valueAsText({
      label: 'Value',
      why: 'The value from that day on, in the setting’s own unit; null for none, where the setting may be none.',
    }),
    source: optional(
      text({
        label: 'Source',
        why: 'Where the value was published. Left out where it is in the source of the figure before it.',
        maxLength: 500,
      }),
    ),
  },
});

/** One figure from a later day on. Its value is a text in the unit of its setting. */
export type LaterFigure = SettingValue<typeof laterFigure>;

/** The setting that every area has beside its own, and its name. */
export const LATER_FIGURES = {
  name: 'laterFigures',
  setting: list(laterFigure, {
    label: 'Later figures',
    why: 'Figures that change on a day within this version. Each decision reads the value of its own day.',
    itemName: 'LaterFigure',
    maxItems: 100,
    default: [],
  }),
} as const;

interface Dated {
  readonly laterFigures: readonly LaterFigure[];
}

/** The days on which figures change within a version, the earliest first. */
export function daysOfChange({ laterFigures }: Dated): string[] {
  return [...new Set(foundInEach(laterFigures, ({ appliesFrom }) => [appliesFrom]))].sort();
}

/**
 * An area's settings as they are on a day, with those figures that change only after it. They may have values marked
 * as unreadable. A figure of which the day or the path is unreadable changes nothing, and one whose value is wrong
 * makes its setting unreadable from its day on.
 */
export function figuresOn<Settings extends Dated>(
  node: GroupNode,
  settings: Settings,
  day: string,
): Settings {
  const due = foundInEach(readable(settings.laterFigures), (figure) => {
    const { path, appliesFrom } = figure;
    return appliesFrom <= day ? [{ path, appliesFrom, value: () => figure.value }] : [];
  });
  if (due.length === 0) return settings;
  const inOrder = due.toSorted((a, b) =>
    a.appliesFrom < b.appliesFrom ? -1 : a.appliesFrom > b.appliesFrom ? 1 : 0,
  );
  const onDay = inOrder.reduce<unknown>((whole, { path, value }) => {
    const place = asFarAsReadable(() => placeOf(node, readable(settings), path), null);
    if (place?.node.kind !== 'LEAF') return whole;
    const leaf = place.node;
    return replaced(
      whole,
      place.path,
      asFarAsReadable(() => valueFrom(leaf, value()), UNREADABLE),
    );
  }, settings);
  const still = settings.laterFigures.filter(
    (figure) => !asFarAsReadable(() => readable(figure).appliesFrom <= day, false),
  );
  return { ...(onDay as Settings), laterFigures: still };
}

/** The value that a setting takes from the text of a later figure. */
function valueFrom(node: LeafNode, written: string): unknown {
  return valueMistake(node, [], '', written) ? UNREADABLE : valueWritten(node, written);
}

/** The rules about an area's later figures: each by itself, and then the area's own rules on each day of a change. */
export function laterFigureChecks(area: GroupSetting<unknown>) {
  return [
    (settings: Dated) => mistakesOfFigures(area.node, settings),
    (settings: Dated) => mistakesOfDays(area, settings),
  ];
}

/** The value that the text of a later figure stands for; undefined where it is none of its setting. */
function valueWritten(node: LeafNode, written: string): string | number | boolean | null | undefined {
  if (String(written) === 'null') return node.nullable ? null : undefined;
  return leafValue(node, String(written));
}

function mistakesOfFigures(node: GroupNode, settings: Dated): SettingMistake[] {
  return mistakesOfEach(settings.laterFigures, (figure, index) => {
    const found = placeMistake(node, settings, figure) ?? mistakeInPlace(node, settings, figure, index);
    return found === null ? [] : [{ ...found, path: ['laterFigures', index, ...found.path] }];
  });
}

function placeMistake(node: GroupNode, settings: Dated, { path }: LaterFigure): SettingMistake | null {
  const place = placeOf(node, settings, path);
  if (!place) {
    const message = `“${path}” names no setting in this version, so no decision would read its later value. Write the path of a setting of this area, with dots.`;
    return mistake('UNKNOWN_SETTING', ['path'], message, 'the path of a setting');
  }
  if (isFigure(node, place.node, place.path) && !HELD_THROUGHOUT.includes(path)) return null;
  const message = `“${path}” can’t change within a version: only a number, a yes or no, or one word can, and not what tells the entries of a list apart. Write a version from that day on.`;
  return mistake('LATER_FIGURE_UNCLEAR', ['path'], message, 'the path of a single figure');
}

/** A text decides nothing, and a list changes with its version. */
function isFigure(root: GroupNode, node: SettingNode, path: SettingPath): boolean {
  if (node.kind !== 'LEAF' || node.unit === 'TEXT') return false;
  const around = nodeAt(root, path.slice(0, -2));
  return around?.kind !== 'LIST' || !around.keyedBy.includes(String(path.at(-1)));
}

function mistakeInPlace(
  root: GroupNode,
  settings: Dated,
  figure: LaterFigure,
  index: number,
): SettingMistake | null {
  // The day is read last, as one that is wrong hides nothing of the value.
  const { path, value } = figure;
  const place = placeOf(root, settings, path) as { node: LeafNode; path: SettingPath };
  const name = nameAt(root, place.path);
  const wrong = valueMistake(place.node, place.path, name, value);
  if (wrong) return { ...wrong, path: ['value'] };
  const { appliesFrom } = figure;
  const others = settings.laterFigures.slice(0, index);
  const earlier = foundInEach(others, (each) => (each.path === path ? [each] : [])).at(-1);
  if (earlier && appliesFrom <= earlier.appliesFrom) {
    const same = earlier.appliesFrom === appliesFrom;
    const message = same
      ? `${name} has two values from ${appliesFrom} on, so it is unclear which holds. Keep one of them.`
      : `${name} changes on ${appliesFrom}, and an entry before it changes it on ${earlier.appliesFrom}. Write the entries of a setting in the order of their days.`;
    return mistake('LATER_FIGURE_UNCLEAR', ['appliesFrom'], message, `a day after ${earlier.appliesFrom}`);
  }
  const before = earlier ? valueWritten(place.node, earlier.value) : (valueAt(settings, place.path) ?? null);
  if (!isDeepStrictEqual(before, valueWritten(place.node, value))) return null;
  const message = `${name} is ${value} before ${appliesFrom} as well, so nothing changes on that day. Write the new value, or remove the entry.`;
  return mistake('LATER_FIGURE_UNCLEAR', ['value'], message, 'another value than before');
}

function valueMistake(
  node: LeafNode,
  path: SettingPath,
  name: string,
  written: string,
): SettingMistake | null {
  const value = valueWritten(node, written);
  const isUnknown = node.enumeration !== null && !node.enumeration.values.includes(String(value));
  if (value === undefined || (isUnknown && value !== null)) return wrongLeaf({ path, node, name }, written);
  if (typeof value !== 'number') return null;
  if (value >= (node.minimum ?? value) && value <= (node.maximum ?? value)) return null;
  const expected = expectedOf(node);
  const message = `${name} would be ${formatValue(node.unit, value)}, which is outside what is allowed. Write ${expected}.`;
  return mistake('OUT_OF_BOUNDS', path, message, expected);
}

/** What an area's own rules say of its settings on the days when figures change, and do not say of those before. */
function mistakesOfDays(area: GroupSetting<unknown>, settings: Dated): SettingMistake[] {
  if (settings.laterFigures.length === 0 || mistakesOfFigures(area.node, settings).length > 0) return [];
  // Read once, as whatever can’t be read yet ends the rule here.
  const whole = JSON.parse(JSON.stringify(settings)) as Dated;
  const known = new Set<string>();
  const newOn = (onDay: Dated) => {
    const { laterFigures: _later, ...plain } = onDay;
    return readSetting(area, plain).mistakes.filter(({ code, path }) => {
      const key = JSON.stringify([code, path]);
      return known.has(key) ? false : known.add(key);
    });
  };
  newOn(whole);
  return daysOfChange(whole).flatMap((day) =>
    newOn(figuresOn(area.node, whole, day)).map((each) => onTheDay(area.node, whole, day, each)),
  );
}

/** A mistake that there is only from a day on, told where the figure of that day is written. */
export function onTheDay<Found extends { readonly path: SettingPath; readonly message: string }>(
  node: GroupNode,
  settings: Dated,
  day: string,
  found: Found,
): Found {
  const ofDay = foundInEach(settings.laterFigures, ({ path, appliesFrom }, index) =>
    appliesFrom === day ? [{ path, index }] : [],
  );
  const isMeant = ({ path }: (typeof ofDay)[number]) => {
    const place = asFarAsReadable(() => placeOf(node, settings, path), null)?.path ?? [];
    return found.path.every((step, index) => place[index] === undefined || place[index] === step);
  };
  const index = (ofDay.find(isMeant) ?? ofDay[0])?.index ?? 0;
  return { ...found, path: ['laterFigures', index, 'value'], message: `From ${day}: ${found.message}` };
}
