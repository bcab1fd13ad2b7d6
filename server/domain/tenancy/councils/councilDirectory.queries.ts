import type { TrustedIssuer } from '../../../platform/config.ts';
import type { Database } from '../../../platform/database/database.ts';

/** What every request needs to know of its council. */
export interface ListedCouncil {
  tenantId: string;
  slug: string;
  /** Whether it is past being prepared: only then are people registered there. */
  isLive: boolean;
  trustedIssuers: readonly TrustedIssuer[];
}

const FIND_COUNCIL = {
  name: 'find_council',
  // Whoever gets into a council gets into its sandboxes, and nobody into one that is retired.
  text: `select c.tenant_id as "tenantId", c.slug, c.live_at is not null as "isLive",
      coalesce(parent.trusted_issuers, c.trusted_issuers) as "trustedIssuers"
    from council c left join council parent on parent.tenant_id = c.sandbox_of
    where c.slug = $1 and c.retired_at is null`,
};

/** Long enough to spare nearly every request the look-up, short enough that a withdrawn issuer soon counts for nothing. */
const REMEMBERED_MS = 60_000;
const SLUG = /^[a-z][a-z0-9-]{1,62}$/;

/** Finds councils by their short name, remembering those that are live for a minute. */
export class CouncilDirectory {
  private readonly remembered = new Map<string, { council: ListedCouncil; until: number }>();

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
      // One that is being prepared may go live at any moment.
      if (council?.isLive) this.remembered.set(slug, { council, until: now + REMEMBERED_MS });
      return council ?? null;
    } finally {
      await read.end();
    }
  }
}
