import type { TrustedIssuer } from '../../platform/config.ts';
import type { Database } from '../../platform/database/database.ts';

/** What every request needs to know of its council. */
export interface ListedCouncil {
  tenantId: string;
  slug: string;
  trustedIssuers: readonly TrustedIssuer[];
}

const FIND_COUNCIL = {
  name: 'find_council',
  text: 'select tenant_id as "tenantId", slug, trusted_issuers as "trustedIssuers" from council where slug = $1',
};

/** Long enough to spare nearly every request the look-up, short enough that a withdrawn issuer soon counts for nothing. */
const REMEMBERED_MS = 60_000;
const SLUG = /^[a-z][a-z0-9-]{1,62}$/;

/** Finds councils by their short name, remembering those that exist for a minute. */
export class CouncilDirectory {
  readonly #database: Database;
  readonly #now: () => Temporal.Instant;
  readonly #remembered = new Map<string, { council: ListedCouncil; until: number }>();

  constructor(database: Database, now: () => Temporal.Instant) {
    this.#database = database;
    this.#now = now;
  }

  async find(slug: string): Promise<ListedCouncil | null> {
    if (!SLUG.test(slug)) return null;
    const now = this.#now().epochMilliseconds;
    const known = this.#remembered.get(slug);
    if (known && now < known.until) return known.council;
    const read = this.#database.read({ tenantId: null, personId: null });
    try {
      const [council] = await read.query<ListedCouncil>(FIND_COUNCIL, [slug]);
      if (council) this.#remembered.set(slug, { council, until: now + REMEMBERED_MS });
      return council ?? null;
    } finally {
      await read.end();
    }
  }
}
