import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type AllowedOrigins, isListableOrigin, LOOPBACK_ORIGINS } from './origins.ts';
import { PORTAL_ENVIRONMENT, type PortalConfig, portalConfigOf } from './portalSettings.ts';
import { isAddressOrNetwork, type TrustedProxies } from './rateLimits/clientAddress.ts';
import { KEY_BYTES } from './vault/vault.ts';

/** An identity provider whose tokens are accepted, and where its keys are. */
export const trustedIssuerSchema = z.strictObject({
  issuer: z.url(),
  audience: z.string().min(1),
  // Keys that travel in the clear could be swapped on the way.
  jwksUri: z.url().regex(/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/, 'must begin with https://'),
});
export type TrustedIssuer = z.infer<typeof trustedIssuerSchema>;

/** A PostgreSQL address, also one of a socket, which has no host: `postgres://user:secret@/name?host=/folder`. */
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must begin with postgres://');

const originList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z
        .string()
        .refine(
          isListableOrigin,
          'lists origins such as https://portal.example.gov.uk with commas between them: https, a host, perhaps a port, and nothing after it',
        ),
    ),
  );

const proxyList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z
        .string()
        .refine(
          isAddressOrNetwork,
          'lists addresses or networks such as 10.0.0.0/8 with commas between them',
        ),
    ),
  );

/** A text with something in it. `what` follows the name of the variable. */
const filled = (what: string) => z.string().regex(/\S/, what);

function wholeNumber(from: number, to: number) {
  const what = `is a whole number from ${from} to ${to}`;
  return z
    .string()
    .trim()
    .regex(/^\d+$/, what)
    .transform(Number)
    .pipe(z.number(what).min(from, what).max(to, what));
}

const points = (byDefault: number) => wholeNumber(1, 1_000_000_000).default(byDefault);

const bankKey = z
  .base64('is 32 bytes in base64: openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(({ length }) => length === KEY_BYTES, 'is 32 bytes in base64: openssl rand -base64 32');

const yesOrNo = z.stringbool('is true or false').optional();

const environmentSchema = z.object({
  FAIRSHARE_MODE: z.enum(['development', 'production'], 'is development or production').optional(),
  NODE_ENV: z.string().optional(),
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: filled('is an address of this machine, such as 127.0.0.1, or is left out').default('127.0.0.1'),
  DATA_DIR: filled('is the path of a folder, or is left out for .data')
    .regex(/^\P{Cc}*$/u, 'is a path without line breaks or other control characters')
    .default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(() => Math.max(4, availableParallelism() * 2)),
  TOKEN_AUDIENCE: filled('is a name, or is left out for fairshare').default('fairshare'),
  PLATFORM_ISSUERS: z.string().default('[]'),
  INTROSPECTION: yesOrNo,
  GRAPHIQL: yesOrNo,
  ALLOWED_ORIGINS: originList.optional(),
  REGISTERED_DOCUMENTS: filled('is the path of a file, or is left out').optional(),
  RATE_LIMITS: z.enum(['memory', 'postgres', 'off'], 'is memory, postgres or off').default('memory'),
  RATE_LIMIT_ACCOUNT_POINTS: points(12_000),
  RATE_LIMIT_ADDRESS_POINTS: points(1_200),
  RATE_LIMIT_PUBLIC_POINTS: points(600),
  RATE_LIMIT_SECRET: z.string().min(32, 'has 32 characters or more').optional(),
  TRUSTED_PROXIES: proxyList,
  FAIRSHARE_BANK_KEY: bankKey.optional(),
  FAIRSHARE_BANK_KEYS_BEFORE: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .pipe(z.array(bankKey)),
  FILES_DIR: filled('is the path of a folder, or is left out').optional(),
  FILES_S3_ENDPOINT: z
    .url()
    .regex(/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]?/, 'must begin with https://')
    .optional(),
  FILES_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is the name of a bucket')
    .optional(),
  FILES_S3_REGION: filled('is a region, or is left out for us-east-1').default('us-east-1'),
  FILES_S3_ACCESS_KEY_ID: filled('is an access key').optional(),
  FILES_S3_SECRET_ACCESS_KEY: filled('is the secret of the access key').optional(),
  JOBS: z.enum(['on', 'off'], 'is on or off').default('on'),
  DAILY_SWEEP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time of day in England, such as 05:00')
    .default('05:00'),
  EXAMPLE_PEOPLE: wholeNumber(0, 1_000).default(200),
  ...PORTAL_ENVIRONMENT,
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is debug, info, warn, error or silent')
    .default('info'),
});

/** The names of all that is read from the environment. */
export const ENVIRONMENT_VARIABLES = Object.keys(environmentSchema.shape);

/** How much accounts and addresses may ask. */
export interface RateLimitConfig {
  /** Where it is counted. `secret` hides accounts and addresses from whoever reads the database. */
  store: { kind: 'off' } | { kind: 'memory' } | { kind: 'postgres'; secret: string };
  /** Points of an account that has signed in. */
  accountPoints: number;
  /** Points of an address, for what brings no token that is good. */
  addressPoints: number;
  /** Points of an address for what anybody may read, counted apart from the others. */
  publicPoints: number;
  /** In which they may be used. */
  windowSeconds: number;
}

const RATE_LIMIT_WINDOW_SECONDS = 60;

/** Everything the program reads from its environment, once, at the start. */
export interface Config {
  mode: 'development' | 'production';
  host: string;
  port: number;
  /** Absolute path: the embedded database and the development issuer's key. */
  dataDir: string;
  database: DatabaseConfig;
  databasePoolSize: number;
  tokenAudience: string;
  platformIssuers: TrustedIssuer[];
  introspection: boolean;
  graphiql: boolean;
  /** The pages of other origins that may read answers in a browser. */
  allowedOrigins: AllowedOrigins;
  /** The file of the only documents that may be sent, beside those that councils register; null where any may. */
  registeredDocumentsFile: string | null;
  rateLimits: RateLimitConfig;
  /** The proxies whose word counts as to where a request came from. */
  trustedProxies: TrustedProxies;
  /** The key of bank details; null where there is none, so that none are kept and no payment file is made. */
  bankKey: Buffer | null;
  /** Keys by which bank details were sealed before, and may still be opened. */
  olderBankKeys: readonly Buffer[];
  /** Where receipts are kept. */
  files: FileConfig;
  /** Whether this process does what is due by itself. Of several on one database, one is enough. */
  jobs: boolean;
  /** The time of day in England from which each day's sweep is asked for: `05:00`. */
  dailySweepAt: string;
  /** How many invented people each example council has beside those of the first look; none in production. */
  examplePeople: number;
  /** The web front end; null where there is none. */
  portal: PortalConfig | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Where files are kept: a folder, or a bucket of a store that speaks as Amazon S3 does. */
export type FileConfig =
  | { kind: 'folder'; folder: string }
  | {
      kind: 's3';
      endpoint: string;
      bucket: string;
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
    };

/** Where PostgreSQL is: our own, a server we may set up, or one that was set up for us with two roles. */
export type DatabaseConfig =
  | { kind: 'embedded' }
  | { kind: 'administered'; administratorUrl: string }
  | { kind: 'prepared'; ownerUrl: string; applicationUrl: string };

/** Thrown when the environment can't be read; its message lists every mistake with the variable's name. */
export class ConfigError extends Error {}

/** Reads the environment. Unknown variables are left alone; a wrong value is an error that names the variable. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new ConfigError(z.prettifyError(parsed.error));
  const values = parsed.data;
  const mode = values.FAIRSHARE_MODE ?? (values.NODE_ENV === 'production' ? 'production' : 'development');
  const isDevelopment = mode === 'development';
  return {
    mode,
    host: values.HOST,
    port: values.PORT,
    dataDir: resolve(values.DATA_DIR),
    database: databaseOf(values, isDevelopment),
    databasePoolSize: values.DATABASE_POOL_SIZE,
    tokenAudience: values.TOKEN_AUDIENCE,
    platformIssuers: platformIssuersOf(values.PLATFORM_ISSUERS),
    introspection: values.INTROSPECTION ?? isDevelopment,
    graphiql: values.GRAPHIQL ?? isDevelopment,
    allowedOrigins: values.ALLOWED_ORIGINS ?? (isDevelopment ? LOOPBACK_ORIGINS : []),
    registeredDocumentsFile: registeredDocumentsFileOf(values, isDevelopment),
    rateLimits: {
      store: rateLimitStoreOf(values),
      accountPoints: values.RATE_LIMIT_ACCOUNT_POINTS,
      addressPoints: values.RATE_LIMIT_ADDRESS_POINTS,
      publicPoints: values.RATE_LIMIT_PUBLIC_POINTS,
      windowSeconds: RATE_LIMIT_WINDOW_SECONDS,
    },
    trustedProxies: values.TRUSTED_PROXIES,
    ...bankKeysOf(values),
    files: filesOf(values),
    jobs: values.JOBS === 'on',
    dailySweepAt: values.DAILY_SWEEP_AT,
    examplePeople: isDevelopment ? values.EXAMPLE_PEOPLE : 0,
    portal: portalConfigOf(values, isDevelopment),
    logLevel: values.LOG_LEVEL,
  };
}

function filesOf(values: z.infer<typeof environmentSchema>): FileConfig {
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket, FILES_S3_REGION: region } = values;
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return { kind: 's3', endpoint, bucket, region, accessKeyId, secretAccessKey };
  }
  if (endpoint || bucket || accessKeyId || secretAccessKey) {
    throw new ConfigError(
      'FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY go together: set all of them, or none for a folder.',
    );
  }
  return { kind: 'folder', folder: resolve(values.FILES_DIR ?? join(values.DATA_DIR, 'files')) };
}

function bankKeysOf({
  FAIRSHARE_BANK_KEY,
  FAIRSHARE_BANK_KEYS_BEFORE: olderBankKeys,
}: z.infer<typeof environmentSchema>): Pick<Config, 'bankKey' | 'olderBankKeys'> {
  const bankKey = FAIRSHARE_BANK_KEY ?? null;
  if (bankKey || olderBankKeys.length === 0) return { bankKey, olderBankKeys };
  throw new ConfigError(
    'FAIRSHARE_BANK_KEYS_BEFORE names older keys, and there is no FAIRSHARE_BANK_KEY to seal by. Set both, or move the key back.',
  );
}

function registeredDocumentsFileOf(
  { REGISTERED_DOCUMENTS: file }: z.infer<typeof environmentSchema>,
  isDevelopment: boolean,
): string | null {
  if (!file) return null;
  if (isDevelopment) {
    throw new ConfigError(
      'REGISTERED_DOCUMENTS is for production: in development the examples are loaded, and GraphiQL is there, with documents that nobody registered. Leave it out, or set FAIRSHARE_MODE=production.',
    );
  }
  return resolve(file);
}

function databaseOf(values: z.infer<typeof environmentSchema>, isDevelopment: boolean): DatabaseConfig {
  if (values.DATABASE_OWNER_URL && values.DATABASE_APP_URL) {
    return {
      kind: 'prepared',
      ownerUrl: values.DATABASE_OWNER_URL,
      applicationUrl: values.DATABASE_APP_URL,
    };
  }
  if (values.DATABASE_OWNER_URL || values.DATABASE_APP_URL) {
    throw new ConfigError('DATABASE_OWNER_URL and DATABASE_APP_URL go together: set both, or neither.');
  }
  if (values.DATABASE_URL) return { kind: 'administered', administratorUrl: values.DATABASE_URL };
  if (!isDevelopment) {
    throw new ConfigError(
      'Production needs a database: set DATABASE_OWNER_URL and DATABASE_APP_URL (two roles), or DATABASE_URL.',
    );
  }
  return { kind: 'embedded' };
}

function rateLimitStoreOf(values: z.infer<typeof environmentSchema>): RateLimitConfig['store'] {
  const { RATE_LIMITS: kind, RATE_LIMIT_SECRET: secret } = values;
  if (kind !== 'postgres') return { kind };
  if (secret !== undefined) return { kind, secret };
  throw new ConfigError(
    'RATE_LIMITS=postgres needs RATE_LIMIT_SECRET: 32 characters or more, the same for every server of one database, and kept out of it. Make one with: openssl rand -base64 32',
  );
}

function platformIssuersOf(text: string): TrustedIssuer[] {
  try {
    return z.array(trustedIssuerSchema).parse(JSON.parse(text));
  } catch {
    throw new ConfigError(
      'PLATFORM_ISSUERS is not a JSON list of {"issuer", "audience", "jwksUri"}, each a full address.',
    );
  }
}
