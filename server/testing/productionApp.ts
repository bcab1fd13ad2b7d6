import { createApp } from '../app.ts';
import { onboardExample } from '../examples/exampleCouncils.ts';
import {
  type IdentityProvider,
  newSigningKey,
  type SigningKey,
  sign,
  startIdentityProvider,
} from '../platform/auth/identityProvider.testing.ts';
import { readConfig } from '../platform/config.ts';
import { createLog } from '../platform/http/log.ts';
import { createTestDatabase, queryAll, type TestDatabase } from './database.ts';
import { type RowWatch, watchRows } from './schemaWalkTables.ts';

const AUDIENCE = 'fairshare-production';
/** Registers somebody. */
export const REGISTER = `mutation Register($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id version } userErrors { code details { currentVersion } } } }`;

/** The whole reply. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
  data?: any;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** The program as a council's staff use it: production settings, and each council's own identity provider. */
export interface Production {
  url: string;
  database: TestDatabase;
  watch: RowWatch;
  log: string[];
  key: SigningKey;
  otherKey: SigningKey;
  /** A token of oldham's identity provider, with some claims or the header changed. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  ask(token: string | null, query: string, variables?: Record<string, unknown>): Promise<Reply>;
  stop(): Promise<void>;
}

const OLDHAM_ISSUER = 'https://sign-in.oldham.example';
/** The issuer that the other council trusts. */
export const DEVON_ISSUER = 'https://sign-in.devon.example';

/** Starts the program on its own database, with two councils that each trust their own identity provider. */
export async function startProduction(): Promise<Production> {
  const database = await createTestDatabase();
  const [key, otherKey] = await Promise.all([newSigningKey('oldham-1'), newSigningKey('devon-1')]);
  const providers = await Promise.all([startIdentityProvider(key), startIdentityProvider(otherKey)]);
  const log: string[] = [];
  const config = readConfig({
    FAIRSHARE_MODE: 'production',
    // The wiring takes its address separately from the settings, as these tests reach PostgreSQL by its
    // socket.
    DATABASE_OWNER_URL: 'postgres://owner@localhost/fairshare',
    DATABASE_APP_URL: 'postgres://application@localhost/fairshare',
    DATABASE_POOL_SIZE: '4',
  });
  const app = await createApp({
    config,
    applicationUrl: database.applicationUrl,
    developmentIssuer: null,
    log: createLog({
      mode: 'production',
      level: 'debug',
      destination: { write: (line: string) => void log.push(line) },
    }),
  });
  for (const slug of ['oldham', 'devon']) await onboardExample(app.database, slug, Temporal.Now.instant());
  await trust(database, 'oldham', OLDHAM_ISSUER, providers[0]);
  await trust(database, 'devon', DEVON_ISSUER, providers[1]);
  const { port } = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const watch = await watchRows(database);
  const post = (body: unknown, headers: Record<string, string> = {}) => send(url, body, headers);
  return {
    url,
    database,
    watch,
    log,
    key,
    otherKey,
    token: (claims, header) => sign(key, { ...goodClaims(), ...claims }, header),
    post,
    ask: (token, query, variables) =>
      post({ query, variables }, token ? { authorization: `Bearer ${token}` } : {}),
    stop: async () => {
      await app.stop();
      await watch.end();
      await Promise.all(providers.map((provider) => provider[Symbol.asyncDispose]()));
      await database.drop();
    },
  };
}

/** What oldham's identity provider says about one of its practitioners. */
export function goodClaims() {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: OLDHAM_ISSUER,
    aud: AUDIENCE,
    sub: 'account-1',
    iat: now,
    exp: now + 600,
    fairshare_role: 'practitioner',
    fairshare_council: 'oldham',
  };
}

/** What onboarding writes for a council that brings its own identity provider. */
async function trust(database: TestDatabase, slug: string, issuer: string, provider: IdentityProvider) {
  const trusted = [{ issuer, audience: AUDIENCE, jwksUri: provider.jwksUri }];
  await queryAll(database, 'update council set trusted_issuers = $2 where slug = $1', [
    slug,
    JSON.stringify(trusted),
  ]);
}

async function send(url: string, body: unknown, headers: Record<string, string>): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) };
}

/** The codes of a reply's errors, in their order. */
export const codesOf = (reply: Reply) => (reply.errors ?? []).map(({ extensions }) => extensions.code);
