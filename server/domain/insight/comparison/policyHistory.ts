import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Unit } from '../../../../tenants/policy/settingNode.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { ComparedUnit } from '../../policy/publishing/comparableRows.ts';
import { hidesRow, type OpenRow, type OpenVersion, openOn } from '../../policy/publishing/openVersion.ts';
import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import { originOf, type PublishedValue } from './policyRows.ts';
import { changesIn, type Period, timelineOf } from './timeline.ts';

/** A council with all the versions of an area that count, in the order of their numbers. */
export interface PublishedHistory<Version> {
  council: CouncilRow;
  versions: readonly Version[];
}

/** The value of a setting since a day. */
export interface SettingChange extends PublishedValue {
  from: string;
  policyNumber: number;
  /** Whether that version was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  publishedAt: string;
}

/** How a setting changed under each council. */
export interface SettingHistory {
  area: AreaKey;
  path: string;
  label: string;
  within: readonly string[];
  unit: Unit;
  comparedIn: ComparedUnit | null;
  councils: readonly { council: CouncilRow; changes: readonly SettingChange[] }[];
}

/**
 * How one setting changed under each council: its first value, and each later one with the day from which it
 * held. Throws BAD_USER_INPUT where no council shows such a setting.
 */
export function settingHistory(
  histories: readonly PublishedHistory<OpenVersion>[],
  area: AreaKey,
  path: string,
  period: Period,
): SettingHistory {
  const rows = histories.flatMap(({ versions }) =>
    versions.flatMap((version) => version.rows.get(path) ?? []),
  );
  const row = rows.at(-1);
  if (!row) throw noSuchSetting(area, path);
  const { label, within, unit, comparedIn } = row;
  const councils = histories.map(({ council, versions }) => {
    return { council, changes: settingChanges(versions, path, period) };
  });
  return { area, path, label, within, unit, comparedIn, councils };
}

function settingChanges(versions: readonly OpenVersion[], path: string, period: Period): SettingChange[] {
  const changes = changesIn(timelineOf(versions, period, DAYS), (version) => decidedBy(version, path));
  return changes.map(({ from, held }) => {
    const row = held.rows.get(path);
    return {
      from,
      ...(row ? shown(row) : NOTHING_SHOWN),
      withheld: hidesRow(held, path),
      policyNumber: held.number,
      isEmergency: held.isEmergency,
      publishedAt: held.publishedAt,
    };
  });
}

const DAYS = {
  changesOn: ({ later }: OpenVersion) => later.map(({ from }) => from),
  on: openOn,
};

const NOTHING_SHOWN = {
  value: null,
  comparedValue: null,
  basis: null,
  source: null,
  publishedOn: null,
  appliesFrom: null,
  entries: [],
};

function shown(row: OpenRow) {
  return { value: row.text, comparedValue: row.comparedText, ...originOf(row) };
}

/** A text that is equal for two versions when they say the same of a setting, in whichever unit. */
function decidedBy(version: OpenVersion, path: string): string {
  return JSON.stringify([hidesRow(version, path), version.rows.get(path)?.decided ?? null]);
}

function noSuchSetting(area: AreaKey, path: string): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    `No council compared shows a setting “${path.slice(0, 200)}” of “${POLICY_AREAS[area].label}” in that time, so there is no history. Take a path from comparePolicies, such as "reviews" with "firstReviewWeeks".`,
  );
}
