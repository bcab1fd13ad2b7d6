interface ProvenanceRow {
  path: string;
  basis: string;
  source: string | null;
  publishedOn: string | null;
}

/** Where each figure of a version is from: the sources once each, and which of them a setting has. */
export interface SourceNotes {
  sources: readonly { source: string; publishedOn: string | null }[];
  /** By the setting’s path. A source is told by its place in the list, counted from 1. */
  byPath: ReadonlyMap<string, Origin>;
}

export interface Origin {
  basis: string;
  note: number | null;
}

/** Numbers the sources in the order in which settings name them first. */
export function sourcesOf(provenance: readonly ProvenanceRow[]): SourceNotes {
  const sources: { source: string; publishedOn: string | null }[] = [];
  const byPath = new Map<string, Origin>();
  for (const { path, basis, source, publishedOn } of provenance) {
    if (source && !sources.some((each) => each.source === source)) sources.push({ source, publishedOn });
    const index = sources.findIndex((each) => each.source === source);
    byPath.set(path, { basis, note: source ? index + 1 : null });
  }
  return { sources, byPath };
}

/** What several figures have in common; null where they are from different places. */
export function commonOrigin(origins: readonly (Origin | undefined)[]): Origin | null {
  const [first] = origins;
  if (!first) return null;
  return origins.every((each) => each?.basis === first.basis && each.note === first.note) ? first : null;
}
