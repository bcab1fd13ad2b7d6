import {
  AREA_KEYS,
  type AreaKey,
  type PolicySettings,
  readAreaSettings,
} from '../../../../tenants/policy/policy.ts';
import type { PolicySource } from './policies.entity.ts';

/** A version with its settings as their area declares them. */
export interface InForce<Key extends AreaKey> {
  versionId: string;
  number: number;
  effectiveFrom: string;
  settings: PolicySettings[Key];
  /** Where its published figures come from. */
  sources: readonly PolicySource[];
}

/** A version as it is stored in a table. */
export interface StoredVersion {
  versionId: string;
  number: number;
  effectiveFrom: string;
  settings: unknown;
  sources: readonly PolicySource[];
}

/** For each area, enough for every council in England with three versions in use. */
const MOST_KEPT = 500;

const kept = new Map<AreaKey, Map<string, InForce<AreaKey>>>(AREA_KEYS.map((area) => [area, new Map()]));

/**
 * The versions of an area that this process has read, by id. A version never changes, so each is read only
 * once.
 */
export function keptVersions<Key extends AreaKey>(area: Key): ReadonlyMap<string, InForce<Key>> {
  return kept.get(area) as Map<string, InForce<Key>>;
}

/** Reads a stored version by its area's declaration, and keeps it. */
export function keepVersion<Key extends AreaKey>(area: Key, stored: StoredVersion): InForce<Key> {
  const { versionId, number, effectiveFrom, sources } = stored;
  const settings = settingsOf(area, stored.settings);
  const version: InForce<Key> = { versionId, number, effectiveFrom, settings, sources };
  const ofArea = kept.get(area) as Map<string, InForce<AreaKey>>;
  if (ofArea.size >= MOST_KEPT) ofArea.clear();
  ofArea.set(versionId, version as InForce<AreaKey>);
  return version;
}

/** Stored settings, read again by their declaration, so that what a rule is given always fits its type. */
export function settingsOf<Key extends AreaKey>(area: Key, stored: unknown): PolicySettings[Key] {
  const read = readAreaSettings(area, stored);
  if (read.settings) return read.settings;
  const codes = (read.mistakes ?? []).map((each) => each.code).join(', ');
  throw new Error(`A stored version of ${area} no longer reads: ${codes}`);
}
