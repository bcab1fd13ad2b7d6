import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { changedDatabaseUrl, databaseOfUrl } from './databaseUrl.ts';

/** The two connections the program uses: one that owns the tables, one that only works in them. */
export interface DatabaseUrls {
  ownerUrl: string;
  applicationUrl: string;
  /** Whom the tables are opened to; the role of `applicationUrl` where it is left out. */
  applicationRole?: string;
}

/** Owns the tables of every database on the server, and does not sign in. */
export const OWNER_ROLE = 'fairshare_owner';
const APPLICATION_ROLE = 'fairshare_app';

/** How long a server may take to answer at all. */
export const LONGEST_CONNECTING_MS = 15_000;

/**
 * Makes the owner role, the application role and the database on a server that we may administer. Safe to repeat, and
 * for several programs on one server, whichever address and whichever administrator's account each of them has: no
 * password that another program may be using is ever changed.
 *
 * The owner does not sign in: the administrator does, and takes its role. The application signs in by a password that
 * follows from the administrator's own and from the server itself, whatever its address is. Where the role has another
 * password, it was made by another administrator's account, or before the password changed: then this account gets a
 * role of its own, which has all that `fairshare_app` has, and nothing else.
 */
export async function provisionDatabase(
  administratorUrl: string,
  databaseName: string,
): Promise<DatabaseUrls> {
  const client = new Client({
    connectionString: administratorUrl,
    connectionTimeoutMillis: LONGEST_CONNECTING_MS,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('fairshare provisioning'))");
    await ensureRole(client, OWNER_ROLE, 'nologin');
    await client.query(`grant ${OWNER_ROLE} to current_user`);
    await ensureDatabase(client, databaseName);
    return {
      ownerUrl: changedDatabaseUrl(administratorUrl, {
        database: databaseName,
        options: `-c role=${OWNER_ROLE}`,
      }),
      applicationUrl: await applicationUrlFor(client, administratorUrl, databaseName),
      applicationRole: APPLICATION_ROLE,
    };
  } finally {
    await client.end();
  }
}

/** The database that an address names; `fairshare` where it names the server's own or none. */
export function databaseNameOf(administratorUrl: string): string {
  const name = databaseOfUrl(administratorUrl);
  return name === '' || name === 'postgres' ? 'fairshare' : name;
}

/** More administrators than a server will have. */
const MOST_ROLES = 20;

async function applicationUrlFor(
  client: Client,
  administratorUrl: string,
  database: string,
): Promise<string> {
  const server = await identityOf(client);
  for (let number = 1; number <= MOST_ROLES; number += 1) {
    const role = number === 1 ? APPLICATION_ROLE : `${APPLICATION_ROLE}_${number}`;
    const password = derivedPassword(client, `${role}@${server}`);
    const url = changedDatabaseUrl(administratorUrl, { user: role, password, database });
    const isNew = await ensureRole(client, role, `login password ${escapeLiteral(password)}`);
    if (!isNew && !(await signsIn(url))) continue;
    // Each time, as a start may have been killed between the two.
    if (number > 1) await client.query(`grant ${APPLICATION_ROLE} to ${role}`);
    return url;
  }
  throw new Error(
    `PostgreSQL has ${MOST_ROLES} roles ${APPLICATION_ROLE}, none of which has this administrator's password. Remove those that nothing uses, or give DATABASE_OWNER_URL and DATABASE_APP_URL.`,
  );
}

/** Makes a role without power of any kind, unless it is there; true when it was made. */
async function ensureRole(client: Client, role: string, attributes: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount !== 0) return false;
  try {
    await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls ${attributes}`);
    return true;
  } catch (error) {
    // Made at the same moment from another database of the server, which the lock does not reach.
    if (['42710', '23505'].includes((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}

/** Whether the role's password is the one in the address; any other trouble is thrown. */
async function signsIn(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: LONGEST_CONNECTING_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function ensureDatabase(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  const quoted = escapeIdentifier(name);
  if (rowCount === 0) {
    await client.query(`create database ${quoted} owner ${OWNER_ROLE}`);
  } else {
    await client.query(`grant create, connect on database ${quoted} to ${OWNER_ROLE}`);
  }
}

/** What a server is called whichever way it is reached; empty where this administrator may not ask for it. */
async function identityOf(client: Client): Promise<string> {
  try {
    const { rows } = await client.query('select system_identifier::text as id from pg_control_system()');
    return rows[0].id;
  } catch (error) {
    if (['42501', '42883'].includes((error as { code?: string }).code ?? '')) return '';
    throw error;
  }
}

/** From the account that signed in, wherever its password came from. */
function derivedPassword(client: Client, whatFor: string): string {
  const { user, password } = client as Client & { user?: string; password?: string | null };
  return createHmac('sha256', `${user ?? ''}:${password ?? ''}`)
    .update(whatFor)
    .digest('hex');
}
