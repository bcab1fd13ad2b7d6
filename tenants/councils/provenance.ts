/** Which figures of a council's policy come from a published source; everything else is illustrative. */

/** Whether a figure is published, and where. `source` is null exactly when it is illustrative. */
export type Provenance =
  | { readonly basis: 'SOURCED'; readonly source: string }
  | { readonly basis: 'ILLUSTRATIVE'; readonly source: null };

/**
 * The provenance of the setting at a dotted path: that of the nearest path at or above it that has a source.
 */
export function provenanceOf(
  sources: readonly { readonly path: string; readonly source: string }[],
  path: string,
): Provenance {
  const nearest = sources
    .filter((each) => path === each.path || path.startsWith(`${each.path}.`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return nearest ? { basis: 'SOURCED', source: nearest.source } : { basis: 'ILLUSTRATIVE', source: null };
}
