import type { Pool } from 'pg';

/**
 * Keeps the process alive when a connection is lost. Whoever is using the connection gets the error, and the pool
 * replaces it. The pool also emits an event, whether or not the connection is in use, which would end the process if
 * nothing listened to it.
 */
export function outliveConnections(pool: Pool): void {
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
}
