/**
 * Lets rules across several settings run while some of those settings are still wrong. What is wrong is marked;
 * a rule that comes to read it stops there and says nothing, so that each rule is checked as far as what it reads
 * is right, and no mistake brings another that is only its echo.
 */
import type { SettingMistake } from './mistakes.ts';

/** Stands in the place of a value that is wrong or missing. */
export const UNREADABLE: unique symbol = Symbol('unreadable');

class Unreadable extends Error {}

/** The same value for rules to read: coming to what is marked as unreadable ends the rule. */
export function readable<Value>(value: Value): Value {
  if (value === (UNREADABLE as unknown)) throw new Unreadable();
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, { get: (target, name) => readable(Reflect.get(target, name)) });
}

/** What a rule gives, or `otherwise` where something that it reads is unreadable. */
export function asFarAsReadable<Result>(rule: () => Result, otherwise: Result): Result {
  try {
    return rule();
  } catch (error) {
    if (error instanceof Unreadable) return otherwise;
    throw error;
  }
}

/** What each entry gives by itself: one that can’t be read gives nothing, and the others are still read. */
export function foundInEach<Entry, Found>(
  entries: readonly Entry[],
  find: (entry: Entry, index: number) => readonly Found[],
): Found[] {
  return [...entries.keys()].flatMap((index) =>
    asFarAsReadable(() => find(entries[index] as Entry, index), []),
  );
}

/** The mistakes of each entry by itself: one that can’t be read says nothing, and the others are still checked. */
export function mistakesOfEach<Entry>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => readonly SettingMistake[],
): SettingMistake[] {
  return foundInEach(entries, check);
}

/** A copy of what `readable` gave, to be changed: what is unreadable in it is marked and ends nothing. */
export function asMarked<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const inside = (name: string | number) =>
    asFarAsReadable<unknown>(() => asMarked(Reflect.get(value, name)), UNREADABLE);
  if (Array.isArray(value)) return [...value.keys()].map(inside) as Value;
  return Object.fromEntries(Object.keys(value).map((name) => [name, inside(name)])) as Value;
}
