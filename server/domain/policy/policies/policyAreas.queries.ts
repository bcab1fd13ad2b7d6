import { versionOn } from '../../../../tenants/councils/versionOn.ts';
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import type { InForce } from './keptVersions.ts';
import { type PolicyInForce, readVersionsInForce } from './policies.queries.ts';
import { mayReadTables } from './tableVisibility.ts';

/** One area of a council's policy on a day, with the version that decides there. */
export interface AreaOnDay {
  area: AreaKey;
  label: string;
  summary: string;
  isOptional: boolean;
  /** Whether there is a version that whoever asks may not read. */
  isWithheld: boolean;
  /** With the figures of the day; null where none is in force, or it may not be read. */
  version: PolicyInForce | null;
}

/** Areas of the policy of the caller's own council on a day, as known at a moment: also those that have no version then. */
export async function readAreasOnDay(
  session: Session,
  areas: readonly AreaKey[],
  when: { asOf: string; knownAt: string },
): Promise<AreaOnDay[]> {
  const versions = await readVersionsInForce(session, areas, when);
  return areas.map((area) => {
    const { label, summary, isOptional } = POLICY_AREAS[area];
    const found = versions.get(area);
    const version = found ? versionOn(area, found, when.asOf) : null;
    const isWithheld = version !== null && isHidden(session, version);
    return { area, label, summary, isOptional, isWithheld, version: isWithheld ? null : version };
  });
}

function isHidden(session: Session, version: PolicyInForce): boolean {
  if (version.area !== 'resourceAllocation' || !session.actor) return false;
  const { settings } = version as unknown as InForce<'resourceAllocation'>;
  return !mayReadTables(session.actor.role, settings.tablesArePublished);
}
