/** What is unusual in a policy compared with the published policies of the same region. */
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { isOutlier, spreadOf } from '../../insight/comparison/spread.ts';
import {
  type ComparableRow,
  type ComparedUnit,
  comparableRows,
} from '../../policy/publishing/comparableRows.ts';

/** Quartiles of fewer councils than this say nothing about a region. */
export const FEWEST_COUNCILS = 5;

/** A figure far outside what is usual in the region: worth a look, but not a mistake. */
export interface UnusualSetting {
  area: AreaKey;
  path: string;
  label: string;
  /** The labels of the groups and entries around it, from the outermost. */
  within: readonly string[];
  value: number;
  comparedIn: ComparedUnit;
  /** In quarters of the unit, so that it is exact. */
  lowerQuartileQuarters: number;
  upperQuartileQuarters: number;
  /** How many councils of the region have published the setting. */
  councilCount: number;
}

/** One area of a council's published policy, as rows by path. */
type PublishedRows = ReadonlyMap<string, ComparableRow>;

/**
 * The figures of an area that are outliers among those that at least FEWEST_COUNCILS other councils of the
 * region have published: outside the quartiles by more than one and a half times the distance between them.
 */
export function unusualSettings(
  area: AreaKey,
  settings: unknown,
  ofRegion: readonly PublishedRows[],
): UnusualSetting[] {
  return comparableRows(area, settings).flatMap((row) => unusual(area, row, ofRegion) ?? []);
}

function unusual(
  area: AreaKey,
  { path, label, within, compared, comparedIn }: ComparableRow,
  ofRegion: readonly PublishedRows[],
): UnusualSetting | null {
  if (compared === null || comparedIn === null) return null;
  const spread = spreadOf(ofRegion.flatMap((rows) => rows.get(path)?.compared ?? []));
  if (!spread || spread.count < FEWEST_COUNCILS || !isOutlier(compared, spread)) return null;
  const { count: councilCount, lowerQuartileQuarters, upperQuartileQuarters } = spread;
  const quartiles = { lowerQuartileQuarters, upperQuartileQuarters };
  return { area, path, label, within, value: compared, comparedIn, ...quartiles, councilCount };
}
