import { isDeepStrictEqual } from 'node:util';
import type { VersionsInFile } from '../../../../tenants/councils/councilShape.ts';
import type { SettingMistake } from '../../../../tenants/policy/mistakes.ts';
import { AREA_KEYS, type AreaKey, readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { nextVersionMistakes } from '../../../../tenants/policy/versions.ts';
import type { PolicySource } from '../../policy/policies/policies.entity.ts';

/** A version that a council file brings: what it is the version of, which it will be, and its first day. */
export interface NewVersion {
  area: AreaKey;
  /** Counts up from 1 within the council's area. */
  number: number;
  effectiveFrom: string;
}

/** A version that the council has already, of any of its areas. */
export interface RecordedVersion extends NewVersion {
  settings: unknown;
  sources: readonly PolicySource[];
  /** When it was taken back; it counts no more, and its number is not given again. */
  withdrawnAt?: string | null;
}

/**
 * The versions that a council file brings: one of each area that says something else than the latest recorded
 * version of it. An area that says the same, or that the file lacks, stays as it is. A note alone makes no version.
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

/** Which of the new versions would take effect too early, each at its day in the file. */
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

/** The latest version of an area that a council has and has not taken back; undefined where it has none. */
export function latestOf(area: AreaKey, recorded: readonly RecordedVersion[]): RecordedVersion | undefined {
  return standing(area, recorded).toSorted((a, b) => b.number - a.number)[0];
}

function standing(area: AreaKey, recorded: readonly RecordedVersion[]): RecordedVersion[] {
  return recorded.filter((each) => each.area === area && !each.withdrawnAt);
}

/** Stored settings are read again first, so that a setting which has come since, with a default, is no difference. */
function saysTheSame(version: NonNullable<VersionsInFile[AreaKey]>, latest: RecordedVersion): boolean {
  const { settings } = readAreaSettings(latest.area, latest.settings);
  return (
    version.effectiveFrom === latest.effectiveFrom &&
    isDeepStrictEqual(version.sources, latest.sources) &&
    isDeepStrictEqual(version.settings, settings)
  );
}
