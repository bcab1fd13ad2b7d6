import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';

/** For each area, enough for every council in England with three versions in use. */
const MOST_KEPT = 500;

/**
 * What this process has made from versions, by their ids. A version never changes, so each is made only once.
 */
export class KeptByArea<Version, Stored> {
  readonly #kept = new Map<AreaKey, Map<string, Version>>(AREA_KEYS.map((area) => [area, new Map()]));
  readonly #make: (area: AreaKey, stored: Stored) => Version;

  constructor(make: (area: AreaKey, stored: Stored) => Version) {
    this.#make = make;
  }

  /** The versions of some areas that are kept now. */
  of(areas: readonly AreaKey[]): ReadonlyMap<string, Version> {
    return new Map(areas.flatMap((area) => [...(this.#kept.get(area) ?? [])]));
  }

  /** Makes a version from what is stored, and keeps it. */
  keep(area: AreaKey, versionId: string, stored: Stored): Version {
    const version = this.#make(area, stored);
    const ofArea = this.#kept.get(area) as Map<string, Version>;
    if (ofArea.size >= MOST_KEPT) ofArea.clear();
    ofArea.set(versionId, version);
    return version;
  }
}
