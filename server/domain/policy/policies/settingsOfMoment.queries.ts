/** The settings that rules about records read: each is read once for all the records of an answer. */
import type { AreaKey, PolicySettings } from '../../../../tenants/policy/policy.ts';
import { settingsOn } from '../../../../tenants/policy/settingsOn.ts';
import type { Session } from '../../../platform/session.ts';
import { keptVersion } from './keptVersions.ts';
import { readPolicyInForce } from './policies.queries.ts';
import { readVersionSettings } from './policyVersions.queries.ts';

/** A version that was looked up for a day. */
export interface VersionOfDay {
  versionId: string;
  on: string;
}

/**
 * Gives the settings of a version on its day, or of the one in force today where none is named. Throws
 * POLICY_NOT_IN_FORCE.
 */
export type SettingsReader = <Key extends AreaKey>(
  area: Key,
  version?: VersionOfDay | null,
) => Promise<PolicySettings[Key]>;

/** What a rule about records reads policy by, for one session. */
export function settingsReader(session: Session): SettingsReader {
  return (area, version) => readSettings(session, area, version);
}

type ReadSettings = Map<string, Promise<PolicySettings[AreaKey]>>;
/**
 * The settings read at each moment of an operation. A list of plans needs the same settings for every one of its risks,
 * so they are read only once.
 */
const ofMoment = new WeakMap<object, ReadSettings>();

/**
 * The settings of one version of the council's policy on the day that it was looked up for; of the one in force today
 * where no version is named. Throws POLICY_NOT_IN_FORCE where there is none.
 */
export function readSettings<Key extends AreaKey>(
  session: Session,
  area: Key,
  version: VersionOfDay | null = null,
): Promise<PolicySettings[Key]> {
  const known: ReadSettings = ofMoment.get(session.moment) ?? new Map();
  ofMoment.set(session.moment, known);
  const key = `${area} ${version?.versionId} ${version?.on}`;
  const settings = known.get(key) ?? readNow(session, area, version);
  known.set(key, settings);
  return settings as Promise<PolicySettings[Key]>;
}

async function readNow(
  session: Session,
  area: AreaKey,
  version: VersionOfDay | null,
): Promise<PolicySettings[AreaKey]> {
  if (version === null) {
    const when = { asOf: session.today.toString(), knownAt: session.now.toString() };
    const inForce = await readPolicyInForce(session, [area], when);
    return (inForce.get(area) as { settings: PolicySettings[AreaKey] }).settings;
  }
  const kept = keptVersion(session.council.tenantId, area, version.versionId);
  const written = kept?.settings ?? (await readVersionSettings(session, area, version.versionId));
  if (written) return settingsOn(area, written, version.on);
  throw new Error(`A record names a version of ${area} that its council does not have.`);
}
