import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import { BoundedMap } from '../../../platform/boundedMap.ts';

/** For each area, enough for every council in England with three versions in use. */
const MOST_KEPT = 500;

/** A version, and the council that it belongs to. */
export interface VersionOfCouncil {
  tenantId: string;
  versionId: string;
}

interface Kept<Version> extends VersionOfCouncil {
  version: Version;
}

/** What this process has made from published versions. A version never changes, so each is made only once. */
export class KeptByArea<Version, Stored extends VersionOfCouncil> {
  readonly #kept = new Map(
    AREA_KEYS.map((area) => [area, new BoundedMap<string, Kept<Version>>(MOST_KEPT)] as const),
  );
  readonly #make: (area: AreaKey, stored: Stored) => Version;

  constructor(make: (area: AreaKey, stored: Stored) => Version) {
    this.#make = make;
  }

  /** The versions of some areas that are kept now. They stay available here even if they are pushed out later. */
  of(areas: readonly AreaKey[]): KeptNow<Version> {
    return new KeptNow(areas.flatMap((area) => [...(this.#kept.get(area) ?? [])]));
  }

  /** The kept version, otherwise one made from what is stored. Either counts as used now. */
  keep(area: AreaKey, stored: Stored, keptNow: KeptNow<Version>): Version {
    const { tenantId, versionId } = stored;
    const version = keptNow.find(stored) ?? this.#make(area, stored);
    this.#kept.get(area)?.set(keyOf(stored), { tenantId, versionId, version });
    return version;
  }
}

/** What was kept at one moment. */
class KeptNow<Version> {
  readonly #kept: ReadonlyMap<string, Kept<Version>>;

  constructor(kept: readonly [string, Kept<Version>][]) {
    this.#kept = new Map(kept);
  }

  find(wanted: VersionOfCouncil): Version | undefined {
    return this.#kept.get(keyOf(wanted))?.version;
  }

  /** The councils of the kept versions, in the same order as the versions' ids. */
  get tenantIds(): string[] {
    return [...this.#kept.values()].map(({ tenantId }) => tenantId);
  }

  get versionIds(): string[] {
    return [...this.#kept.values()].map(({ versionId }) => versionId);
  }
}

function keyOf({ tenantId, versionId }: VersionOfCouncil): string {
  return `${tenantId} ${versionId}`;
}
