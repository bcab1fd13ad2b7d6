import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { entryPaths, type Provenance, provenanceOf } from '../../../../tenants/councils/provenance.ts';
import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { AGE_BANDS, CLIENT_GROUPS } from '../../../../tenants/needs.ts';
import { daysOfChange } from '../../../../tenants/policy/laterFigures.ts';
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { settingText } from '../policies/settingText.ts';
import { withholdsTables } from '../policies/tableVisibility.ts';
import { type ComparableRow, comparableRows } from './comparableRows.ts';
import { KeptByArea, type VersionOfCouncil } from './keptByArea.ts';

/** Settings as anybody may read them. */
export type OpenSettings<Key extends AreaKey = AreaKey> = Partial<PolicySettings[Key]>;

/** One setting of a published version as it is shown, prepared once for all comparisons. */
export type OpenRow = ComparableRow &
  Provenance & {
    /** The value in the setting’s unit; null for none. */
    readonly text: string | null;
    /** The value in the unit used for comparison; null where that is null, and for none. */
    readonly comparedText: string | null;
    /**
     * A text that is equal for two councils that have decided the same, however each has written it; null for
     * none.
     */
    readonly decided: string | null;
    /** For a list of words, those that have a source of their own. */
    readonly entries: readonly (Provenance & { readonly path: string })[];
  };

/** A published version as anybody may read it. */
export interface OpenVersion {
  versionId: string;
  number: number;
  effectiveFrom: string;
  /** Whether it was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  publishedAt: string;
  /** By path; without the points and prices where these are not published. */
  rows: ReadonlyMap<string, OpenRow>;
  /**
   * Whether its council publishes the amounts that its points and prices give, but not the tables themselves.
   */
  withholdsTables: boolean;
  /** The same version from each day on which figures change within it, the earliest first. */
  later: readonly { from: string; version: OpenVersion }[];
}

/** A version as it is stored in the tables of published policy. */
interface StoredOpenVersion
  extends Pick<OpenVersion, 'versionId' | 'number' | 'effectiveFrom' | 'isEmergency' | 'publishedAt'> {
  settings: unknown;
  sources: readonly PolicySource[] | null;
}

/** Reads a version as it is stored in the tables of published policy. */
export function openVersion(area: AreaKey, stored: StoredOpenVersion): OpenVersion {
  const { versionId, number, effectiveFrom, isEmergency, publishedAt, sources } = stored;
  // Rows are made of whatever is shown: without the tables where these are withheld.
  const settings = openSettings(area, stored.settings) as PolicySettings[AreaKey];
  const written = { settings, sources: sources ?? [] };
  const common = { versionId, number, effectiveFrom, isEmergency, publishedAt };
  const shown = { ...common, withholdsTables: withholdsTables(area, stored.settings) };
  const later = daysOfChange(settings).map((from) => {
    const version = { ...shown, rows: openRows(area, versionOn(area, written, from)), later: [] };
    return { from, version };
  });
  return { ...shown, rows: openRows(area, written), later };
}

function openRows(
  area: AreaKey,
  { settings, sources }: { settings: unknown; sources: readonly PolicySource[] },
): ReadonlyMap<string, OpenRow> {
  const rows = comparableRows(area, settings).map((row) => openRow(row, sources));
  return new Map(rows.map((row) => [row.path, row]));
}

/** A published version as it is on a day. */
export function openOn(version: OpenVersion, day: string): OpenVersion {
  return version.later.findLast(({ from }) => from <= day)?.version ?? version;
}

function openRow(row: ComparableRow, sources: readonly PolicySource[]): OpenRow {
  const provenance = provenanceOf(sources, row.from);
  // The working figure of a council that publishes none is for its own decisions, and nobody else's table.
  const shown = provenance.basis === 'NOT_PUBLISHED' ? { ...row, value: null, compared: null } : row;
  const text = settingText(shown.value);
  const comparedText = shown.compared === null ? null : String(shown.compared);
  const decided = comparedText === null ? text : `${comparedText} ${shown.comparedIn}`;
  const entries = entryPaths(shown).flatMap((path) => {
    const isNamed = sources.some((each) => each.path === path);
    return isNamed ? [{ path, ...provenanceOf(sources, path) }] : [];
  });
  return { ...shown, ...provenance, text, comparedText, decided, entries };
}

/**
 * Published settings, read again by their declaration, so that a version published before a setting was
 * declared gets its default. Where the council withholds its tables, everything except them.
 */
export function openSettings<Key extends AreaKey>(area: Key, stored: unknown): OpenSettings<Key> {
  if (!withholdsTables(area, stored)) return settingsOf(area, stored);
  const { scales: _standIn, ...open } = settingsOf('resourceAllocation', {
    ...(stored as object),
    scales: [STAND_IN],
  });
  return open as object as OpenSettings<Key>;
}

/** Whether the version's council withholds a row. */
export function hidesRow(version: OpenVersion, path: string): boolean {
  return version.withholdsTables && path.startsWith(TABLES);
}

/** The points and prices, which are withheld by a council that does not publish its tables. */
const TABLES = 'scales.';

/** Stands in for withheld scales while the rest is read; never shown. */
const STAND_IN: Scale = {
  key: 'withheld',
  label: 'Withheld',
  clientGroups: [...CLIENT_GROUPS],
  ageBands: [...AGE_BANDS],
  domains: [
    {
      domain: 'NUTRITION',
      points: { LOW: 0, MODERATE: 0, SUBSTANTIAL: 0, CRITICAL: 0 },
      unpaidSupportReductionBasisPoints: { SOME: 0, MOST: 0, ALL: 0 },
    },
  ],
  priceTable: {
    period: 'WEEK',
    method: 'BANDS',
    rows: [{ fromPoints: 0, toPoints: null, amountPence: 0 }],
  },
};

/** Kept apart from the versions that a council reads for itself: anything here may be shown to anybody. */
export const OPEN_VERSIONS = new KeptByArea((area, stored: VersionOfCouncil & StoredOpenVersion) =>
  openVersion(area, stored),
);
