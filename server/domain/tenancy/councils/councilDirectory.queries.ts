import { BoundedMap } from '../../../platform/boundedMap.ts';
import type { TrustedIssuer } from '../../../platform/config.ts';
import type { Database } from '../../../platform/database/database.ts';

/** What every request has to know about its council. */
export interface ListedCouncil {
  tenantId: string;
  slug: string;
  /** Whether preparation is over: people can be registered only then. */
  isLive: boolean;
  /** Whether it is a copy to try things out in, which is nobody's business but its council's. */
  isSandbox: boolean;
  /** The council that it is a copy of; null for every other. */
  sandboxOf: string | null;
  trustedIssuers: readonly TrustedIssuer[];
  /** Whether its members may send only documents that are registered. */
  onlyRegisteredDocuments: boolean;
}

const FIND_COUNCIL = {
  name: 'find_council',
  // Anybody with access to a council has access to its sandboxes; nobody has access to a retired one.
  text: `select c.tenant_id as "tenantId", c.slug, c.live_at is not null as "isLive",
      c.sandbox_of is not null as "isSandbox", c.sandbox_of as "sandboxOf",
      coalesce(parent.trusted_issuers, c.trusted_issuers) as "trustedIssuers",
      c.only_registered_documents as "onlyRegisteredDocuments"
    from council c left join council parent on parent.tenant_id = c.sandbox_of
    where c.slug = $1 and c.retired_at is null`,
};

/**
 * Long enough to save nearly every request the look-up, and short enough that a withdrawn issuer soon stops
 * counting.
 */
const REMEMBERED_MS = 60_000;
/** Enough for every council in England and some sandboxes. */
const MOST_REMEMBERED = 1_000;
const SLUG = /^[a-z][a-z0-9-]{1,62}$/;

/** Finds councils by their short name, and remembers those that are live for a minute. */
export class CouncilDirectory {
  private readonly remembered = new BoundedMap<string, { council: ListedCouncil; until: number }>(
    MOST_REMEMBERED,
  );

  constructor(
    private readonly database: Database,
    private readonly now: () => Temporal.Instant,
  ) {}

  async find(slug: string): Promise<ListedCouncil | null> {
    if (!SLUG.test(slug)) return null;
    const now = this.now().epochMilliseconds;
    const known = this.remembered.get(slug);
    if (known && now < known.until) return known.council;
    const read = this.database.read({ tenantId: null, personId: null });
    try {
      const [council] = await read.query<ListedCouncil>(FIND_COUNCIL, [slug]);
      // A council in preparation may go live at any moment.
      if (council?.isLive) this.remembered.set(slug, { council, until: now + REMEMBERED_MS });
      return council ?? null;
    } finally {
      await read.end();
    }
  }
}
