import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import {
  AREA_KEYS,
  type AreaKey,
  type PolicySettings,
  readAreaSettings,
} from '../../../../tenants/policy/policy.ts';
import { BoundedMap } from '../../../platform/boundedMap.ts';

/** A version with its settings as their area declares them: as written, or as they are on a day. */
export interface InForce<Key extends AreaKey> {
  versionId: string;
  number: number;
  effectiveFrom: string;
  settings: PolicySettings[Key];
  /** Where its published figures come from. */
  sources: readonly PolicySource[];
}

/** A version as it is on the day that something is decided about. */
export interface OnDay<Key extends AreaKey> extends InForce<Key> {
  inForceOn: string;
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

const kept = new Map(
  AREA_KEYS.map((area) => [area, new BoundedMap<string, InForce<AreaKey>>(MOST_KEPT)] as const),
);

/** A version belongs to its council: another council that names it finds nothing here, as in the database. */
const keyOf = (tenantId: string, versionId: string) => `${tenantId} ${versionId}`;

/** A council's version of an area, if this process has read it. A version never changes, so each is read only once. */
export function keptVersion<Key extends AreaKey>(
  tenantId: string,
  area: Key,
  versionId: string,
): InForce<Key> | undefined {
  return kept.get(area)?.get(keyOf(tenantId, versionId)) as InForce<Key> | undefined;
}

/** Reads a council's stored version by its area's declaration, and keeps it. */
export function keepVersion<Key extends AreaKey>(
  tenantId: string,
  area: Key,
  stored: StoredVersion,
): InForce<Key> {
  const { versionId, number, effectiveFrom, sources } = stored;
  const settings = settingsOf(area, stored.settings);
  const version: InForce<Key> = { versionId, number, effectiveFrom, settings, sources };
  kept.get(area)?.set(keyOf(tenantId, versionId), version as InForce<AreaKey>);
  return version;
}

/** Stored settings, read again by their declaration, so that what a rule is given always fits its type. */
export function settingsOf<Key extends AreaKey>(area: Key, stored: unknown): PolicySettings[Key] {
  const read = readAreaSettings(area, stored);
  if (read.settings) return read.settings;
  const codes = (read.mistakes ?? []).map((each) => each.code).join(', ');
  throw new Error(`A stored version of ${area} no longer reads: ${codes}`);
}
