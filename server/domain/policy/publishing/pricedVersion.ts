import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { settingsOf } from '../policies/keptVersions.ts';
import { KeptByArea } from './keptByArea.ts';

/**
 * A published version of resource allocation to price by, with the tables that its council may not publish: what
 * comes of it may be shown, and it itself never.
 */
export interface PricedVersion {
  versionId: string;
  number: number;
  effectiveFrom: string;
  /** Whether it was put in force in an emergency, without a second pair of eyes. */
  isEmergency: boolean;
  publishedAt: string;
  settings: ResourceAllocationSettings;
}

/** Reads a version as the tables of published policy hold it, all of it together. */
export function pricedVersion(
  stored: Omit<PricedVersion, 'settings'> & { settings: unknown },
): PricedVersion {
  const { versionId, number, effectiveFrom, isEmergency, publishedAt } = stored;
  const settings = settingsOf('resourceAllocation', stored.settings);
  return { versionId, number, effectiveFrom, isEmergency, publishedAt, settings };
}

/** Apart from the versions that a council reads of its own, and from those that anybody may read. */
export const PRICED_VERSIONS = new KeptByArea((_area, stored: Parameters<typeof pricedVersion>[0]) =>
  pricedVersion(stored),
);
