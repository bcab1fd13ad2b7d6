import { type PolicySource, sourcedPaths } from '../../../../tenants/councils/provenance.ts';
import { type SettingDifference, settingDifferences } from '../../../../tenants/policy/diff.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';

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
  const changed = settingDifferences(area, before, after).flatMap(pathsChanged);
  if (changed.length === 0) return [...sources];
  const rows = sourcedPaths(POLICY_AREAS[area] as Area<unknown>, after);
  const named = sources.map(({ path }) => path);
  return sources.flatMap((source) => {
    const { path, basis } = source;
    // A working figure stays one, whatever it is changed to, for as long as there is such a setting.
    if (basis === 'NOT_PUBLISHED') return rows.some((row) => isWithin(row, path)) ? [source] : [];
    return untouched(path, rows, changed)
      .filter((kept) => kept === path || !named.includes(kept))
      .map((kept) => ({ ...source, path: kept }));
  });
}

/** What a difference changed: in a list of words, the words that were added or taken out. */
function pathsChanged({ path, unit, before, after }: SettingDifference): string[] {
  if (unit !== 'CHOICE' || !Array.isArray(before) || !Array.isArray(after)) return [path];
  const words = [
    ...before.filter((each) => !after.includes(each)),
    ...after.filter((each) => !before.includes(each)),
  ];
  return words.map((word) => `${path}.${word}`);
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
