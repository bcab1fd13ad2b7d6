import { Client } from 'pg';
import { pendingMigrations } from './migrate.ts';

/** Why no connection is to be had, for whoever watches over the program. */
export type NoConnection =
  | 'PASSWORD_REFUSED'
  | 'ROLE_REFUSED'
  | 'NO_SUCH_DATABASE'
  | 'TOO_MANY_CONNECTIONS'
  | 'NOT_TAKING_CONNECTIONS'
  | 'HOST_UNKNOWN'
  | 'NOBODY_ANSWERS'
  | 'TIMED_OUT'
  | 'FAILED';

/** What the program finds when it looks whether it can do its work. */
export interface SelfCheck {
  checks: { database: boolean; migrations: boolean; role: boolean };
  /** Set where PostgreSQL can't be reached by a new connection. */
  reason: NoConnection | null;
  /** What went wrong, for the log. */
  fault: unknown;
}

const LONGEST_CHECK_MS = 3_000;

/**
 * Looks whether PostgreSQL takes a new connection, all migrations have run, and our role has no more power than it may
 * have. Connections that were opened before may go on working after the password was changed or the server is full, so
 * they prove nothing.
 */
export async function selfCheck(connectionString: string): Promise<SelfCheck> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: LONGEST_CHECK_MS,
    query_timeout: LONGEST_CHECK_MS,
    application_name: 'fairshare readiness',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const pending = await pendingMigrations(client);
    const { rows } = await client.query(POWERLESS_ROLE);
    const checks = { database: true, migrations: pending.length === 0, role: rows[0].powerless };
    return { checks, reason: null, fault: null };
  } catch (fault) {
    return {
      checks: { database: false, migrations: false, role: false },
      reason: noConnectionBecause(fault),
      fault,
    };
  } finally {
    client.end().catch(() => {});
  }
}

const BY_CODE: readonly [RegExp, NoConnection][] = [
  [/^28P01$/, 'PASSWORD_REFUSED'],
  [/^(28|42501$)/, 'ROLE_REFUSED'],
  [/^3D000$/, 'NO_SUCH_DATABASE'],
  [/^53300$/, 'TOO_MANY_CONNECTIONS'],
  [/^(57P0[123]|55000)$/, 'NOT_TAKING_CONNECTIONS'],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'HOST_UNKNOWN'],
  [/^(ECONNREFUSED|ECONNRESET|ENOENT|EHOSTUNREACH|ENETUNREACH|EPIPE)$/, 'NOBODY_ANSWERS'],
  [/^ETIMEDOUT$/, 'TIMED_OUT'],
];

/** The reason that an error of PostgreSQL, or of the way there, stands for. */
export function noConnectionBecause(fault: unknown): NoConnection {
  if (!(fault instanceof Error)) return 'FAILED';
  const code = String((fault as { code?: unknown }).code ?? '');
  const found = BY_CODE.find(([pattern]) => pattern.test(code));
  if (found) return found[1];
  // pg gives these no code.
  if (/timeout/i.test(fault.message)) return 'TIMED_OUT';
  return /Connection terminated/.test(fault.message) ? 'NOBODY_ANSWERS' : 'FAILED';
}

/** True when the connected role is no superuser, bypasses nothing, owns no table and belongs to no role that does. */
const POWERLESS_ROLE = `
select not exists (
  select 1 from pg_roles r
  where pg_has_role(current_user, r.oid, 'member')
    and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
      or exists (select 1 from pg_class c where c.relowner = r.oid and c.relnamespace in ('public'::regnamespace, to_regnamespace('app'), to_regnamespace('jobs'))))
) as powerless`;
