/**
 * Which version of an area is in force. There are two axes of time: `asOf` is the day that the decision is
 * about, and `knownAt` is the moment whose knowledge counts. A decision can therefore be replayed after the
 * policy changes.
 */
import { mistake, type SettingMistake } from './mistakes.ts';

/** What has to be known about each version to choose between them. */
export interface VersionDates {
  /** Counts up from 1 within one council's area. */
  readonly number: number;
  /** The first day it applies to, as YYYY-MM-DD. */
  readonly effectiveFrom: string;
  /** When it was recorded on the platform, as an instant such as 2026-03-01T09:00:00Z. */
  readonly recordedAt: string;
  /** When it was withdrawn, which is always before its first day; absent or null while it stands. */
  readonly withdrawnAt?: string | null;
}

/**
 * The version in force on a day, as known at a moment: of those recorded by then, not withdrawn by then and
 * effective by that day, the one with the latest first day, and among equals the highest number. Null when
 * there is none, which the caller must refuse (see `noVersionInForce`); there is never a silent default.
 */
export function versionInForce<Version extends VersionDates>(
  versions: readonly Version[],
  asOf: string,
  knownAt: string,
): Version | null {
  const day = Temporal.PlainDate.from(asOf);
  const moment = Temporal.Instant.from(knownAt);
  return versions
    .filter((version) => stands(version, moment))
    .filter((version) => Temporal.PlainDate.compare(version.effectiveFrom, day) <= 0)
    .reduce<Version | null>((best, version) => (best && !supersedes(version, best) ? best : version), null);
}

function stands({ recordedAt, withdrawnAt }: VersionDates, moment: Temporal.Instant): boolean {
  if (Temporal.Instant.compare(recordedAt, moment) > 0) return false;
  return !withdrawnAt || Temporal.Instant.compare(withdrawnAt, moment) > 0;
}

function supersedes(version: VersionDates, other: VersionDates): boolean {
  const later = Temporal.PlainDate.compare(version.effectiveFrom, other.effectiveFrom);
  return later === 0 ? version.number > other.number : later > 0;
}

/** A refusal because there is no policy. */
export interface NoVersionInForce {
  readonly code: 'NO_POLICY_IN_FORCE';
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The refusal to give when an area has no version in force; `areaLabel` is the area's name for people. */
export function noVersionInForce(areaLabel: string, asOf: string): NoVersionInForce {
  return {
    code: 'NO_POLICY_IN_FORCE',
    path: [],
    message: `No policy for “${areaLabel}” is in force on ${asOf}, so nothing can be decided by it. Approve a version that takes effect on or before that day, or choose a later day.`,
  };
}

/**
 * A new version may take effect on the same day as the latest (a correction: the higher number wins) or
 * later, but not earlier, as the other version has already decided the days between.
 */
export function nextVersionMistakes(
  existing: readonly Pick<VersionDates, 'number' | 'effectiveFrom'>[],
  next: { readonly effectiveFrom: string },
): SettingMistake[] {
  const later = existing.filter(
    (version) => Temporal.PlainDate.compare(version.effectiveFrom, next.effectiveFrom) > 0,
  );
  const latest = later.toSorted((a, b) => Temporal.PlainDate.compare(b.effectiveFrom, a.effectiveFrom))[0];
  if (!latest) return [];
  return [
    mistake(
      'EFFECTIVE_DATE_TOO_EARLY',
      ['effectiveFrom'],
      `The version would take effect on ${next.effectiveFrom}, before version ${latest.number} on ${latest.effectiveFrom}, which would then hide it. Write ${latest.effectiveFrom} or later.`,
      `${latest.effectiveFrom} or later`,
    ),
  ];
}
