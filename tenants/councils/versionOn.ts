import type { LaterFigure } from '../policy/laterFigures.ts';
import type { AreaKey, PolicySettings } from '../policy/policy.ts';
import { settingsOn } from '../policy/settingsOn.ts';
import { type PolicySource, provenanceOf } from './provenance.ts';

interface Written<Key extends AreaKey> {
  readonly settings: PolicySettings[Key];
  readonly sources: readonly PolicySource[];
}

/** A version as it is on a day: its settings then, and where the figures of that day come from. */
export function versionOn<Key extends AreaKey, Version extends Written<Key>>(
  areaKey: Key,
  version: Version,
  day: string,
): Version {
  const settings = settingsOn(areaKey, version.settings, day);
  if (settings === version.settings) return version;
  const due = version.settings.laterFigures.filter(({ appliesFrom }) => appliesFrom <= day);
  return { ...version, settings, sources: due.reduce(withFigure, version.sources) };
}

/** A figure without a source of its own is in the source of the one before it. */
function withFigure(sources: readonly PolicySource[], figure: LaterFigure): readonly PolicySource[] {
  const { path, appliesFrom } = figure;
  const before = provenanceOf(sources, path);
  const others = sources.filter((each) => each.path !== path);
  if (figure.source !== null) return [...others, { path, source: figure.source, appliesFrom }];
  if (before.basis === 'ILLUSTRATIVE') return sources;
  const { basis, ...rest } = before;
  const kept = basis === 'NOT_PUBLISHED' ? { ...rest, basis } : rest;
  return [...others, { path, ...kept, appliesFrom }];
}
