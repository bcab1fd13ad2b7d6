import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The two connections the program uses: one that owns the tables, one that only works in them. */
export interface DatabaseUrls {
  ownerUrl: string;
  applicationUrl: string;
}

const OWNER_ROLE = 'fairshare_owner';
const APPLICATION_ROLE = 'fairshare_app';

/**
 * Makes the owner role, the application role and the database on a server that we may administer. Safe to
 * repeat, and for several programs on one server: passwords follow from the administrator's own, so all agree.
 */
export async function provisionDatabase(
  administratorUrl: string,
  databaseName: string,
  template?: string,
): Promise<DatabaseUrls> {
  const passwords = {
    owner: derivedPassword(administratorUrl, OWNER_ROLE),
    application: derivedPassword(administratorUrl, APPLICATION_ROLE),
  };
  const client = new Client({ connectionString: administratorUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('fairshare provisioning'))");
    await ensureRole(client, OWNER_ROLE, passwords.owner);
    await ensureRole(client, APPLICATION_ROLE, passwords.application);
    await client.query(`grant ${OWNER_ROLE} to current_user`);
    await ensureDatabase(client, databaseName, template);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: urlFor(administratorUrl, databaseName, OWNER_ROLE, passwords.owner),
    applicationUrl: urlFor(administratorUrl, databaseName, APPLICATION_ROLE, passwords.application),
  };
}

/** The database that an address names; `fairshare` where it names the server's own or none. */
export function databaseNameOf(administratorUrl: string): string {
  const name = decodeURIComponent(new URL(administratorUrl).pathname.slice(1));
  return name === '' || name === 'postgres' ? 'fairshare' : name;
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls
    password ${escapeLiteral(password)}`);
}

async function ensureDatabase(client: Client, name: string, template?: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  const quoted = escapeIdentifier(name);
  if (rowCount === 0) {
    const copying = template ? ` template ${escapeIdentifier(template)}` : '';
    await client.query(`create database ${quoted} owner ${OWNER_ROLE}${copying}`);
  } else {
    await client.query(`grant create, connect on database ${quoted} to ${OWNER_ROLE}`);
  }
}

function derivedPassword(administratorUrl: string, role: string): string {
  const { username, password, host } = new URL(administratorUrl.replace('@/', '@localhost/'));
  return createHmac('sha256', `${username}:${password}`).update(`${role}@${host}`).digest('hex');
}

function urlFor(administratorUrl: string, databaseName: string, role: string, password: string): string {
  const [, rest] = administratorUrl.split('@', 2) as [string, string];
  const [host, query] = [rest.split('/')[0], rest.split('?')[1]];
  return `postgres://${role}:${password}@${host}/${encodeURIComponent(databaseName)}${query ? `?${query}` : ''}`;
}
