import { createHmac } from 'node:crypto';
import { Pool } from 'pg';
import { outliveConnections } from '../database/outliveConnections.ts';
import { type Quota, type Standing, standingAfter } from './quota.ts';
import type { Uses } from './uses.ts';

const LEFT_OVER = `greatest(0, known.points
  - greatest(0, extract(epoch from clock_timestamp() - known.at)) * $3::float8 / $4::float8)`;

/**
 * The leaky bucket of quota.ts in one statement, by the clock of PostgreSQL, which all servers share. An update waits
 * for another of the same row, so that two servers never take the same points.
 */
const TAKE = `
  insert into app.rate_limit_use as known (key, points, at, is_allowed)
  values ($1, $2::float8, clock_timestamp(), true)
  on conflict (key) do update set
    points = ${LEFT_OVER} + case when ${LEFT_OVER} + $2 <= $3 then $2 else 0 end,
    is_allowed = ${LEFT_OVER} + $2 <= $3,
    at = clock_timestamp()
  returning points, is_allowed as "isAllowed"`;

const CONNECTIONS = 2;
/** What nobody has used for an hour is taken out, each time that so many have been counted. */
const TIDY_EVERY = 5_000;
const TIDY = `delete from app.rate_limit_use where at < clock_timestamp() - interval '1 hour'`;

/**
 * In PostgreSQL, for all servers that share the database. A key is written there as its HMAC with a secret that the
 * database does not hold, so that nobody reads addresses or accounts out of it.
 */
export class UsesInDatabase implements Uses {
  private readonly pool: Pool;
  private counted = 0;

  constructor(
    connectionString: string,
    private readonly secret: string,
  ) {
    this.pool = new Pool({ connectionString, max: CONNECTIONS });
    outliveConnections(this.pool);
  }

  async take(key: string, asked: number, quota: Quota): Promise<Standing> {
    const digest = createHmac('sha256', this.secret).update(key).digest();
    const points = Math.min(asked, quota.points);
    const values = [digest, points, quota.points, quota.windowSeconds];
    const { rows } = await this.pool.query({ name: 'take-rate-limit', text: TAKE, values });
    const [{ points: used, isAllowed }] = rows as [{ points: number; isAllowed: boolean }];
    this.counted += 1;
    if (this.counted % TIDY_EVERY === 0) await this.pool.query(TIDY);
    return standingAfter(used, isAllowed ? 0 : points, quota);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
