import { provenanceOf } from '../../../tenants/councils/provenance.ts';
import { type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import type { Area } from '../../../tenants/policy/setting.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import { type SettingRow, settingRows } from '../../../tenants/policy/settingRows.ts';
import type { InForce } from '../policies/keptVersions.ts';
import { settingText } from '../policies/settingText.ts';

/** One council's policy for an area, to be set beside others; `version` is null where it has none in force. */
export interface ComparedPolicy {
  slug: string;
  version: Pick<InForce<AreaKey>, 'settings' | 'sources'> | null;
}

/** What one council has decided for one setting. */
export interface ComparedValue {
  councilSlug: string;
  /** In the row's unit; null for none, and where the council has no such entry. */
  value: string | null;
  basis: 'SOURCED' | 'ILLUSTRATIVE' | null;
  source: string | null;
  /** Whether the council has the setting, and does not publish it. */
  withheld: boolean;
  /** Whether the council has published a policy for the area that is in force. */
  isInForce: boolean;
}

/** One setting under every council. */
export interface ComparedRow {
  area: AreaKey;
  path: string;
  label: string;
  within: readonly string[];
  unit: Unit;
  /** Whether two councils that show their value have decided differently. */
  differs: boolean;
  /** The least and greatest of the numbers shown; null where the setting is no number, or nobody shows one. */
  lowest: string | null;
  highest: string | null;
  values: readonly ComparedValue[];
}

/** The rows of one council, as far as it publishes them. */
interface OpenPolicy extends ComparedPolicy {
  rows: ReadonlyMap<string, SettingRow>;
  hidesTables: boolean;
}

/** The points and prices: what a council withholds that does not publish its tables. */
const TABLES = 'scales.';

/** The settings of one area under several councils, aligned row by row over all that any of them has. */
export function alignedRows(area: AreaKey, policies: readonly ComparedPolicy[]): ComparedRow[] {
  const open = policies.map((policy) => openPolicy(area, policy));
  return unionInOrder(open.map(({ rows }) => [...rows.values()])).map((row) => comparedRow(area, row, open));
}

function openPolicy(area: AreaKey, policy: ComparedPolicy): OpenPolicy {
  const { version } = policy;
  if (!version) return { ...policy, rows: new Map(), hidesTables: false };
  const hidesTables =
    area === 'resourceAllocation' && !(version as InForce<'resourceAllocation'>).settings.tablesArePublished;
  const rows = settingRows(POLICY_AREAS[area] as Area<unknown>, version.settings);
  const shown = rows.filter(({ path }) => !(hidesTables && path.startsWith(TABLES)));
  return { ...policy, rows: new Map(shown.map((row) => [row.path, row])), hidesTables };
}

/** Every row once: a council's further rows follow the row that they follow in its own policy. */
export function unionInOrder<Row extends { path: string }>(lists: readonly (readonly Row[])[]): Row[] {
  const start = '';
  const next = new Map<string, Row | undefined>();
  for (const rows of lists) {
    let before = start;
    for (const row of rows) {
      if (!next.has(row.path)) {
        next.set(row.path, next.get(before));
        next.set(before, row);
      }
      before = row.path;
    }
  }
  const ordered: Row[] = [];
  for (let row = next.get(start); row; row = next.get(row.path)) ordered.push(row);
  return ordered;
}

function comparedRow(area: AreaKey, row: SettingRow, policies: readonly OpenPolicy[]): ComparedRow {
  const values = policies.map((policy) => comparedValue(row.path, policy));
  const shown = values.filter((each) => each.isInForce && !each.withheld);
  const numbers = shown.flatMap(({ value }) => (isNumber(row.unit) && value !== null ? [Number(value)] : []));
  return {
    area,
    path: row.path,
    label: row.label,
    within: row.within,
    unit: row.unit,
    differs: new Set(shown.map(({ value }) => value)).size > 1,
    lowest: numbers.length > 0 ? String(Math.min(...numbers)) : null,
    highest: numbers.length > 0 ? String(Math.max(...numbers)) : null,
    values,
  };
}

function comparedValue(path: string, policy: OpenPolicy): ComparedValue {
  const { slug: councilSlug, version } = policy;
  const nothing = { councilSlug, value: null, basis: null, source: null, withheld: false };
  if (!version) return { ...nothing, isInForce: false };
  if (policy.hidesTables && path.startsWith(TABLES)) return { ...nothing, withheld: true, isInForce: true };
  const row = policy.rows.get(path);
  if (!row) return { ...nothing, isInForce: true };
  const { basis, source } = provenanceOf(version.sources, path);
  return { councilSlug, value: settingText(row.value), basis, source, withheld: false, isInForce: true };
}

function isNumber(unit: Unit): boolean {
  return unit !== 'YES_NO' && unit !== 'CHOICE' && unit !== 'TEXT';
}
