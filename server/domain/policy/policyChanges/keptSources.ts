import { settingDifferences } from '../../../../tenants/policy/diff.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';
import { settingRows } from '../../../../tenants/policy/settingRows.ts';
import type { PolicySource } from '../policies/policies.entity.ts';

/**
 * The sources that still hold after settings were changed: a figure that was changed is no longer as
 * published. Where a source covered a whole table, it is kept for the rows that nobody has changed.
 */
export function keptSources<Key extends AreaKey>(
  area: Key,
  sources: readonly PolicySource[],
  before: PolicySettings[Key],
  after: PolicySettings[Key],
): PolicySource[] {
  const changed = settingDifferences(area, before, after).map(({ path }) => path);
  if (changed.length === 0) return [...sources];
  const rows = settingRows(POLICY_AREAS[area] as Area<unknown>, after).map(({ path }) => path);
  const named = sources.map(({ path }) => path);
  return sources.flatMap(({ path, source }) =>
    untouched(path, rows, changed)
      .filter((kept) => kept === path || !named.includes(kept))
      .map((kept) => ({ path: kept, source })),
  );
}

/** The widest paths at or under a given one within which nothing was changed. */
function untouched(path: string, rows: readonly string[], changed: readonly string[]): string[] {
  if (changed.some((each) => isWithin(path, each))) return [];
  if (!changed.some((each) => isWithin(each, path))) return [path];
  const below = rows.filter((row) => row !== path && isWithin(row, path));
  const children = new Set(below.map((row) => childOf(path, row)));
  return [...children].flatMap((child) => untouched(child, rows, changed));
}

function childOf(path: string, row: string): string {
  const [step] = row.slice(path.length + 1).split('.');
  return `${path}.${step}`;
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
