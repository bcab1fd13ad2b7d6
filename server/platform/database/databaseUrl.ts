/** What an address of PostgreSQL is made of. A socket's has no host, for which a `URL` has no place. */
interface UrlParts {
  user: string;
  password: string;
  /** With its port; empty where a socket is meant. */
  host: string;
  database: string;
  query: URLSearchParams;
}

const SHAPE = /^postgres(?:ql)?:\/\/(?:([^@/?#:]*)(?::([^@/?#]*))?@)?([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?/;

/** Takes an address apart: `postgres://user:password@host:port/database?option=value`, all of it optional. */
export function databaseUrlParts(url: string): UrlParts {
  const [, user = '', password = '', host = '', database = '', query = ''] = SHAPE.exec(url) ?? [];
  return {
    user: decodeURIComponent(user),
    password: decodeURIComponent(password),
    host,
    database: decodeURIComponent(database),
    query: new URLSearchParams(query),
  };
}

/** The address of another database or role on the same server. */
export function changedDatabaseUrl(
  url: string,
  changes: { user?: string; password?: string; database: string; options?: string },
): string {
  const { user, password, host, query } = { ...databaseUrlParts(url), ...changes };
  // A parameter would go before what is changed here.
  for (const name of ['dbname', ...Object.keys(changes)]) query.delete(name);
  if (changes.options) query.set('options', changes.options);
  const signIn =
    user === '' && password === '' ? '' : `${encodeURIComponent(user)}${passwordPart(password)}@`;
  const parameters = query.toString().replaceAll('+', '%20');
  return `postgres://${signIn}${host}/${encodeURIComponent(changes.database)}${parameters && `?${parameters}`}`;
}

const passwordPart = (password: string) => (password === '' ? '' : `:${encodeURIComponent(password)}`);

/** The database that an address names; empty where it names none. */
export function databaseOfUrl(url: string): string {
  return databaseUrlParts(url).database;
}
