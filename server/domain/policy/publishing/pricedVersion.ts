import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { KeptByArea, type VersionOfCouncil } from './keptByArea.ts';

/**
 * A published version of resource allocation for pricing needs, including tables that its council may not
 * publish: the resulting amounts may be shown, but never the version itself.
 */
export interface PricedVersion {
  versionId: string;
  number: number;
  effectiveFrom: string;
  /** Whether it was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  publishedAt: string;
  settings: PolicySettings['resourceAllocation'];
}

/** Reads a version as it is stored in the tables of published policy, with all its parts. */
export function pricedVersion(
  stored: Omit<PricedVersion, 'settings'> & { settings: unknown },
): PricedVersion {
  const { versionId, number, effectiveFrom, isEmergency, publishedAt } = stored;
  const settings = settingsOf('resourceAllocation', stored.settings);
  return { versionId, number, effectiveFrom, isEmergency, publishedAt, settings };
}

/** A published version as it is on a day. */
export function pricedOn(version: PricedVersion, day: string): PricedVersion {
  const settings = settingsOn('resourceAllocation', version.settings, day);
  return settings === version.settings ? version : { ...version, settings };
}

/** Kept apart from the versions that a council reads for itself, and from those that anybody may read. */
export const PRICED_VERSIONS = new KeptByArea(
  (_area, stored: VersionOfCouncil & Parameters<typeof pricedVersion>[0]) => pricedVersion(stored),
);
