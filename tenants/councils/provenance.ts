/** Which figures of a council's policy come from a published source, and which it publishes none of. */
import type { Area } from '../policy/setting.ts';
import { settingRows } from '../policy/settingRows.ts';

/** Where a figure comes from, as it is kept: everything under the path is so. What is left out does not apply. */
export interface PolicySource {
  readonly path: string;
  readonly source: string;
  /** Left out for SOURCED. */
  readonly basis?: 'NOT_PUBLISHED';
  /** The day on which the source was published, or the answer given. */
  readonly publishedOn?: string;
  /** The day from which the council has applied the figure, where it is not the first day of the version: an earlier one. */
  readonly appliesFrom?: string;
}

/**
 * Whether a figure is published, and where. NOT_PUBLISHED: the council says that it publishes none; `source` is where
 * it says so, and the figure written is a working one for decisions, which is never compared. `source` is null
 * exactly when the figure is illustrative.
 */
export type Provenance =
  | ({ readonly basis: 'SOURCED' | 'NOT_PUBLISHED'; readonly source: string } & Pick<
      PolicySource,
      'publishedOn' | 'appliesFrom'
    >)
  | { readonly basis: 'ILLUSTRATIVE'; readonly source: null };

/** A source with nothing written that does not apply. */
export function plainSource(written: {
  readonly path: string;
  readonly source: string;
  readonly basis?: 'SOURCED' | 'NOT_PUBLISHED' | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly appliesFrom?: string | null | undefined;
}): PolicySource {
  const { path, source, basis, publishedOn, appliesFrom } = written;
  return {
    path,
    source,
    ...(basis === 'NOT_PUBLISHED' ? { basis } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(appliesFrom ? { appliesFrom } : {}),
  };
}

/**
 * The provenance of the setting at a dotted path: that of the nearest path at or above it that has a source.
 */
export function provenanceOf(sources: readonly PolicySource[], path: string): Provenance {
  const nearest = sources
    .filter((each) => path === each.path || path.startsWith(`${each.path}.`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!nearest) return { basis: 'ILLUSTRATIVE', source: null };
  const { path: _path, basis = 'SOURCED', ...rest } = nearest;
  return { basis, ...rest };
}

/** The paths of the words in a list of words, by its own path: `enabledOptions.POOL`. */
export function entryPaths(row: {
  readonly path: string;
  readonly unit: string;
  readonly value: unknown;
}): string[] {
  if (row.unit !== 'CHOICE' || !Array.isArray(row.value)) return [];
  return row.value.map((word) => `${row.path}.${word}`);
}

/** The paths to which a source may belong by itself: every setting, and every word in a list of words. */
export function sourcedPaths(area: Area<unknown>, settings: unknown): string[] {
  return settingRows(area, settings).flatMap((row) => [row.path, ...entryPaths(row)]);
}
