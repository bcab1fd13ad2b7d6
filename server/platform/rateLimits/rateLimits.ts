import { HeaderMap } from '@apollo/server';
import type { RateLimitConfig } from '../config.ts';
import { RequestError } from '../errors.ts';
import { describeError, type Log } from '../http/log.ts';
import type { Quota, Standing } from './quota.ts';
import type { Uses } from './uses.ts';
import { UsesInMemory } from './uses.ts';
import { UsesInDatabase } from './usesInDatabase.ts';

/**
 * For whom points are taken: an account that has signed in, the address of whoever has not, or an address that reads what is
 * public. The last is counted apart, so that whoever reads public pages keeps nobody at their address from signing in.
 */
export type Asker =
  | { kind: 'account'; councilSlug: string | null; subject: string }
  | { kind: 'address' | 'public'; address: string };

/** Where an asker stands, and with which quota. */
export interface QuotaStanding extends Standing {
  kind: Asker['kind'];
  quota: Quota;
}

/** For each so many values that an operation could return, it takes a point. */
const VALUES_A_POINT = 100;

/** The points of an operation: one, and more where it could return much. */
export function pointsOf(cost: number): number {
  return Math.max(1, Math.ceil(cost / VALUES_A_POINT));
}

/** Counts what accounts and addresses ask, and refuses what is too much. */
export class RateLimits {
  private readonly uses: Uses | null;

  constructor(
    private readonly config: RateLimitConfig,
    private readonly log: Log,
    applicationUrl: string,
  ) {
    const { store } = config;
    if (store.kind === 'off') this.uses = null;
    else
      this.uses =
        store.kind === 'memory' ? new UsesInMemory() : new UsesInDatabase(applicationUrl, store.secret);
  }

  /**
   * Takes points of an asker's quota; null where nothing is limited. Where they can't be counted, as in a database that
   * is not reached, the request goes on: to count is no reason to refuse.
   */
  take(asker: Asker, asked: number): QuotaStanding | null | Promise<QuotaStanding | null> {
    if (!this.uses) return null;
    const { kind } = asker;
    const { accountPoints, addressPoints, publicPoints, windowSeconds } = this.config;
    const points = { account: accountPoints, address: addressPoints, public: publicPoints }[kind];
    const quota = { points, windowSeconds };
    const standing = this.uses.take(keyOf(asker), asked, quota);
    if (!(standing instanceof Promise)) return { ...standing, kind, quota };
    return standing.then(
      (reached) => ({ ...reached, kind, quota }),
      (error) => {
        this.log.warn({ fault: describeError(error) }, 'what was asked could not be counted');
        return null;
      },
    );
  }

  async close(): Promise<void> {
    await this.uses?.close();
  }
}

/** No account has a name with a line break in it, and no council a short name of capitals. */
function keyOf(asker: Asker): string {
  if (asker.kind === 'account') return `${asker.councilSlug ?? ''}\n${asker.subject}`;
  return asker.kind === 'address' ? asker.address : `PUBLIC\n${asker.address}`;
}

const WHO: Readonly<Record<Asker['kind'], string>> = {
  account: 'This account',
  address: 'This address, without a token that is good,',
  public: 'This address',
};

/** The refusal of somebody who has asked too much, as HTTP 429 with the time to wait. */
export function rateLimited({ kind, quota, retryAfterSeconds }: QuotaStanding): RequestError {
  return new RequestError(
    'RATE_LIMITED',
    `${WHO[kind]} has asked for more than ${quota.points} points in ${quota.windowSeconds} seconds, which is the limit, so that everybody is answered quickly. Nothing was done. Ask again in ${retryAfterSeconds} seconds.`,
    {
      limit: quota.points,
      retryAfterSeconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) },
    },
  );
}

/** Where an asker stands, as headers (draft-ietf-httpapi-ratelimit-headers). */
export function quotaHeaders(standing: QuotaStanding | null): Record<string, string> {
  if (!standing) return {};
  const { kind, quota, remaining, fullAfterSeconds } = standing;
  return {
    'ratelimit-policy': `"${kind}";q=${quota.points};w=${quota.windowSeconds}`,
    ratelimit: `"${kind}";r=${remaining};t=${fullAfterSeconds}`,
  };
}
