/**
 * For property tests: any settings that the declaration allows, and settings that a council could really
 * have.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readCouncilFile } from '../councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../councils/exampleCouncils.ts';
import { checkAreaSettings } from './nationalFrame.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';
import { type Area, DAY_FORMAT } from './setting.ts';
import { applyEdits } from './settingEdits.ts';
import { itemKey, type LeafNode, type ListNode, type SettingNode } from './settingNode.ts';
import { nodeOfPath, settingRows } from './settingRows.ts';

/** Texts that YAML would misread if written without care. */
export const AWKWARD_TEXTS = [
  'yes',
  'null',
  '~',
  '2026-04-01',
  '0123',
  '1e3',
  '- not a list',
  'key: value # no comment',
  ' spaces before and after ',
  'two\nlines\n\nand a third\n',
  'a tab\tand “quotes” \'\' ""',
  '{ [ & * ! | > % @ `',
  'Café, naïve, £5, 東京, 👵🏽',
  'a line of more than eighty characters, which a writer of YAML would like to fold somewhere about here, and again',
  '\u0085\u2028\u00a0\ufeff',
  '\\n \\u0041',
];

/** Each example council's settings of each area. */
export const EXAMPLE_SETTINGS = Object.fromEntries(
  AREA_KEYS.map((area) => [area, EXAMPLE_COUNCILS.map((slug) => settingsOf(slug, area))]),
) as unknown as { readonly [Key in AreaKey]: readonly PolicySettings[Key][] };

function settingsOf(slug: string, area: AreaKey): unknown {
  const text = readFileSync(new URL(`../councils/${slug}.yaml`, import.meta.url), 'utf8');
  const version = readCouncilFile(text).file?.policies[area];
  if (!version) throw new Error(`${slug} has no ${area}.`);
  return version.settings;
}

/** Settings of the declared shape, each within its bounds, whether or not they make sense together. */
export function shapedSettings<Key extends AreaKey>(area: Key): fc.Arbitrary<PolicySettings[Key]> {
  return shaped(POLICY_AREAS[area].node) as fc.Arbitrary<PolicySettings[Key]>;
}

function shaped(node: SettingNode): fc.Arbitrary<unknown> {
  const value = shapedWhole(node);
  return node.nullable ? fc.option(value, { nil: null, freq: 3 }) : value;
}

function shapedWhole(node: SettingNode): fc.Arbitrary<unknown> {
  if (node.kind === 'LEAF') return leafValue(node);
  if (node.kind === 'LIST') return shapedList(node);
  const settings = Object.entries(node.settings).map(([name, child]) => [name, shaped(child)] as const);
  return fc.record(Object.fromEntries(settings));
}

function shapedList(list: ListNode): fc.Arbitrary<unknown[]> {
  const selector = (item: unknown) => (list.item.kind === 'LEAF' ? item : itemKey(list, item, -1));
  return fc.uniqueArray(shaped(list.item), { maxLength: 5, selector });
}

function leafValue(node: LeafNode): fc.Arbitrary<string | number | boolean> {
  if (node.enumeration) return fc.constantFrom(...node.enumeration.values);
  if (node.unit === 'YES_NO') return fc.boolean();
  if (node.format === DAY_FORMAT) return someDay;
  if (node.unit === 'TEXT')
    return node.format ? keyText : fc.oneof(fc.constantFrom(...AWKWARD_TEXTS), anyText);
  return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 1_000_000 });
}

const someDay = fc.nat(800).map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const keyText = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
const anyText = fc.string({ unit: 'grapheme', minLength: 20, maxLength: 60 });

/**
 * Settings that make sense together and keep to the national frame: an example council's, with some replaced
 * wherever the rest allows it.
 */
export function possibleSettings<Key extends AreaKey>(area: Key): fc.Arbitrary<PolicySettings[Key]> {
  return fc
    .record({
      start: fc.constantFrom(...EXAMPLE_SETTINGS[area]),
      edits: fc.array(fc.record({ at: fc.nat(), seed: fc.nat() }), { maxLength: 12 }),
    })
    .map(({ start, edits }) =>
      edits.reduce<PolicySettings[Key]>((settings, edit) => tried(area, settings, edit), start),
    );
}

function tried<Key extends AreaKey>(
  area: Key,
  settings: PolicySettings[Key],
  { at, seed }: { at: number; seed: number },
): PolicySettings[Key] {
  const { node } = POLICY_AREAS[area];
  const rows = settingRows(POLICY_AREAS[area] as Area<unknown>, settings);
  const row = rows[at % rows.length];
  const declared = row && nodeOfPath(node, row.path);
  if (!row || declared?.kind === undefined) return settings;
  const [value] = fc.sample(shaped(declared), { seed, numRuns: 1 });
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const { input } = applyEdits(area, settings, [{ path: row.path, value: text }]);
  return (input === undefined ? null : checkAreaSettings(area, input).settings) ?? settings;
}
