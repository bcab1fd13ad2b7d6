/**
 * Which settings a rule reads, written as a tree with the names of the settings themselves, so that the compiler knows
 * each of them. What stands at a setting says in words what it decides; it stands for everything below it too.
 */
import { AREA_KEYS, type AreaKey, type PolicySettings } from '../../../../tenants/policy/policy.ts';

/** What is read of a setting that decides nothing itself and stands in the working that the person is shown. */
export interface Shown {
  readonly shown: string;
}

/** What is read of a setting: in words that follow “It decides”, or only shown in the working. */
export type Reading = string | Shown;

/** What is read of a value: the whole, or named settings below it; of a list, settings of each of its entries. */
export type ReadsOf<Value> =
  | Reading
  | (Value extends readonly (infer Item)[]
      ? readonly [ReadsOf<Item>]
      : Value extends object
        ? { readonly [Name in keyof Value]?: ReadsOf<NonNullable<Value[Name]>> }
        : never);

/** What a rule reads, by the area of policy. */
export type SettingsRead = { readonly [Key in AreaKey]?: ReadsOf<PolicySettings[Key]> };

type Picked<Value, Read> = Read extends Reading
  ? Value
  : Value extends null | undefined
    ? Value
    : Value extends readonly (infer Item)[]
      ? Read extends readonly [infer ReadOfItem]
        ? Picked<Item, ReadOfItem>[]
        : never
      : { readonly [Name in keyof Read & keyof Value]: Picked<Value[Name], Read[Name]> };

/** The areas that a rule reads. */
export type AreasOf<Read> = keyof Read & AreaKey;

/** The settings that a rule is given: those that it says it reads, and no others. */
export type SettingsFor<Read> = { readonly [Key in AreasOf<Read>]: Picked<PolicySettings[Key], Read[Key]> };

/** One setting that is read: its path in the catalogue, with `[]` for the entries of a list. */
export interface ReadSetting {
  area: AreaKey;
  path: string;
  reading: Reading;
}

/** The areas that are read, in the order that a person meets them. */
export function areasRead<Read extends SettingsRead>(reads: Read): readonly AreasOf<Read>[] {
  return AREA_KEYS.filter((area) => reads[area] !== undefined) as AreasOf<Read>[];
}

/** Every setting that is read, or the group that is read whole. */
export function settingsRead(reads: SettingsRead): ReadSetting[] {
  return areasRead(reads).flatMap((area) =>
    readingsBelow(reads[area], '').map(({ path, reading }) => ({ area, path, reading })),
  );
}

/** Of whole settings those that are read, and nothing else. */
export function pickRead<Read extends SettingsRead>(
  reads: Read,
  settings: Readonly<Record<AreasOf<Read>, unknown>>,
): SettingsFor<Read> {
  const picked = areasRead(reads).map((area) => [area, pickBelow(reads[area], settings[area])]);
  return Object.fromEntries(picked) as SettingsFor<Read>;
}

type Tree = Reading | readonly [Tree] | { readonly [name: string]: Tree | undefined };

function isReading(tree: unknown): tree is Reading {
  return typeof tree === 'string' || (typeof tree === 'object' && tree !== null && 'shown' in tree);
}

function readingsBelow(tree: unknown, path: string): { path: string; reading: Reading }[] {
  if (isReading(tree)) return [{ path, reading: tree }];
  if (Array.isArray(tree)) return readingsBelow(tree[0], `${path}[]`);
  return Object.entries(tree as Record<string, Tree>).flatMap(([name, below]) =>
    readingsBelow(below, path === '' ? name : `${path}.${name}`),
  );
}

function pickBelow(tree: unknown, value: unknown): unknown {
  if (isReading(tree) || value === null || value === undefined) return value;
  if (Array.isArray(tree)) return (value as readonly unknown[]).map((item) => pickBelow(tree[0], item));
  return Object.fromEntries(
    Object.entries(tree as Record<string, Tree>).map(([name, below]) => [
      name,
      pickBelow(below, (value as Record<string, unknown>)[name]),
    ]),
  );
}
