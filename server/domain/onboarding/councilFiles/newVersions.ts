import { isDeepStrictEqual } from 'node:util';
import type { VersionsInFile } from '../../../../tenants/councils/councilShape.ts';
import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import type { SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { AREA_KEYS, type AreaKey, readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { nextVersionMistakes } from '../../../../tenants/policy/versions.ts';

/** A version that a council file brings: its area, its number and its first day. */
export interface NewVersion {
  area: AreaKey;
  /** Counts up from 1 within the council's area. */
  number: number;
  effectiveFrom: string;
}

/** A version of any area that the council already has. */
export interface RecordedVersion extends NewVersion {
  settings: unknown;
  sources: readonly PolicySource[];
  /** When it was withdrawn. It no longer counts, and its number is not used again. */
  withdrawnAt?: string | null;
}

/**
 * The versions that a council file brings: one for each area whose settings differ from the latest recorded
 * version. An area that is the same, or that the file lacks, stays as it is. A new note alone makes no
 * version.
 */
export function newVersions(policies: VersionsInFile, recorded: readonly RecordedVersion[]): NewVersion[] {
  return AREA_KEYS.flatMap((area) => {
    const version = policies[area];
    const latest = latestOf(area, recorded);
    if (!version || (latest && saysTheSame(version, latest))) return [];
    const numbers = recorded.filter((each) => each.area === area).map(({ number }) => number);
    return [{ area, number: Math.max(0, ...numbers) + 1, effectiveFrom: version.effectiveFrom }];
  });
}

/** The new versions that would take effect too early, each with the path of its day in the file. */
export function versionsTooEarly(
  versions: readonly NewVersion[],
  recorded: readonly RecordedVersion[],
): SettingMistake[] {
  return versions.flatMap(({ area, effectiveFrom }) => {
    return nextVersionMistakes(standing(area, recorded), { effectiveFrom }).map((found) => ({
      ...found,
      path: ['policies', area, ...found.path],
    }));
  });
}

/** The latest version of an area that the council has not withdrawn; undefined where there is none. */
export function latestOf(area: AreaKey, recorded: readonly RecordedVersion[]): RecordedVersion | undefined {
  return standing(area, recorded).toSorted((a, b) => b.number - a.number)[0];
}

function standing(area: AreaKey, recorded: readonly RecordedVersion[]): RecordedVersion[] {
  return recorded.filter((each) => each.area === area && !each.withdrawnAt);
}

/**
 * Stored settings are read again first, so that a setting added since, with a default, does not count as a
 * difference.
 */
function saysTheSame(version: NonNullable<VersionsInFile[AreaKey]>, latest: RecordedVersion): boolean {
  const { settings } = readAreaSettings(latest.area, latest.settings);
  return (
    version.effectiveFrom === latest.effectiveFrom &&
    isDeepStrictEqual(version.sources, latest.sources) &&
    isDeepStrictEqual(version.settings, settings)
  );
}
