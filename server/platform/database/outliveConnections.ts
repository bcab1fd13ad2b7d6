import type { Pool } from 'pg';

/**
 * A lost connection is told to whoever uses it, and replaced by the pool. The event of it, which comes whether or not the
 * connection is in use, would end the process if nobody listened.
 */
export function outliveConnections(pool: Pool): void {
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
}
