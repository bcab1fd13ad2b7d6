import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { LOOPBACK_ORIGINS } from './origins.ts';

const PRODUCTION = { FAIRSHARE_MODE: 'production', DATABASE_URL: 'postgres://owner:secret@host/name' };

describe('whose pages may read answers in a browser', () => {
  test('nobody’s in production, and those of this machine in development, unless it is set', () => {
    expect(readConfig(PRODUCTION).allowedOrigins).toEqual([]);
    expect(readConfig({}).allowedOrigins).toBe(LOOPBACK_ORIGINS);
    expect(readConfig({ ALLOWED_ORIGINS: '' }).allowedOrigins).toEqual([]);
  });

  test('those that are listed', () => {
    const ALLOWED_ORIGINS = 'https://portal.example.gov.uk, http://localhost:3000';
    expect(readConfig({ ...PRODUCTION, ALLOWED_ORIGINS }).allowedOrigins).toEqual([
      'https://portal.example.gov.uk',
      'http://localhost:3000',
    ]);
  });

  test.each([
    'portal.example.gov.uk',
    'https://portal.example.gov.uk/',
    'https://portal.example.gov.uk/path',
    'http://portal.example.gov.uk',
    'https://*.example.gov.uk/',
    'null',
    '*',
  ])('%s is no origin that can be listed, and the variable is named', (origin) => {
    const reading = () => readConfig({ ...PRODUCTION, ALLOWED_ORIGINS: `https://a.example,${origin}` });
    expect(reading).toThrow(ConfigError);
    expect(reading).toThrow(/ALLOWED_ORIGINS/);
    expect(reading).toThrow(/lists origins such as https:/);
  });
});

describe('the only documents that may be sent', () => {
  test('are named in production, and any may be sent where none are', () => {
    expect(readConfig(PRODUCTION).registeredDocumentsFile).toBeNull();
    const REGISTERED_DOCUMENTS = '/etc/fairshare/documents.json';
    expect(readConfig({ ...PRODUCTION, REGISTERED_DOCUMENTS }).registeredDocumentsFile).toBe(
      REGISTERED_DOCUMENTS,
    );
    expect(() => readConfig({ REGISTERED_DOCUMENTS })).toThrow(/REGISTERED_DOCUMENTS is for production/);
  });
});

describe('what the program does by itself', () => {
  test('is done by every process, from five in the morning, unless it is set', () => {
    expect(readConfig({})).toMatchObject({ jobs: true, dailySweepAt: '05:00' });
    expect(readConfig({ JOBS: 'off', DAILY_SWEEP_AT: '22:30' })).toMatchObject({
      jobs: false,
      dailySweepAt: '22:30',
    });
  });

  test.each([
    { JOBS: 'no' },
    { DAILY_SWEEP_AT: '5' },
    { DAILY_SWEEP_AT: '24:00' },
    { DAILY_SWEEP_AT: '05:60' },
  ])('is not guessed at: %j', (environment) => {
    const [name] = Object.keys(environment);
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(new RegExp(name as string));
  });
});

describe('how much may be asked', () => {
  test('is counted in memory and generously, and no proxy is trusted, unless it is set', () => {
    expect(readConfig({})).toMatchObject({
      rateLimits: {
        store: { kind: 'memory' },
        accountPoints: 12_000,
        addressPoints: 1_200,
        publicPoints: 600,
        windowSeconds: 60,
      },
      trustedProxies: [],
    });
    const secret = 'x'.repeat(32);
    const environment = {
      RATE_LIMITS: 'postgres',
      RATE_LIMIT_SECRET: secret,
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    };
    expect(readConfig(environment)).toMatchObject({
      rateLimits: { store: { kind: 'postgres', secret } },
      trustedProxies: ['10.0.0.0/8', '::1'],
    });
  });

  test.each([
    ['RATE_LIMITS', { RATE_LIMITS: 'redis' }],
    ['RATE_LIMIT_SECRET', { RATE_LIMITS: 'postgres' }],
    ['RATE_LIMIT_SECRET', { RATE_LIMITS: 'postgres', RATE_LIMIT_SECRET: 'short' }],
    ['RATE_LIMIT_ACCOUNT_POINTS', { RATE_LIMIT_ACCOUNT_POINTS: '0' }],
    ['RATE_LIMIT_ADDRESS_POINTS', { RATE_LIMIT_ADDRESS_POINTS: 'many' }],
    ['RATE_LIMIT_PUBLIC_POINTS', { RATE_LIMIT_PUBLIC_POINTS: '-1' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1, proxy.example' }],
    ['FAIRSHARE_BANK_KEY', { FAIRSHARE_BANK_KEY: Buffer.alloc(31).toString('base64') }],
    ['FAIRSHARE_BANK_KEYS_BEFORE', { FAIRSHARE_BANK_KEYS_BEFORE: Buffer.alloc(32).toString('base64') }],
    ['FILES_S3_ENDPOINT', { FILES_S3_ENDPOINT: 'http://files.example' }],
    ['FILES_S3_BUCKET', { FILES_S3_BUCKET: '../other' }],
    [
      'FILES_S3_SECRET_ACCESS_KEY',
      { FILES_S3_ENDPOINT: 'https://files.example', FILES_S3_BUCKET: 'receipts' },
    ],
  ])('is not guessed at: %s in %j', (name, environment) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(new RegExp(name));
  });
});

describe('what is wrong', () => {
  test.each([
    { DATA_DIR: '' },
    { DATA_DIR: ' ' },
    { HOST: '' },
    { PORT: '' },
    { PORT: '4000.5' },
    { PORT: '70000' },
    { PORT: 'http' },
    { DATABASE_POOL_SIZE: '0' },
    { DATABASE_URL: '' },
    { TOKEN_AUDIENCE: '' },
    { REGISTERED_DOCUMENTS: '' },
    { FAIRSHARE_MODE: 'live' },
    { INTROSPECTION: 'perhaps' },
    { LOG_LEVEL: 'loud' },
    { RATE_LIMIT_ACCOUNT_POINTS: '1e3' },
  ])('is told in our words, with what would be right: %j', (environment) => {
    const [name] = Object.keys(environment);
    const reading = () => readConfig(environment);
    expect(reading).toThrow(new RegExp(`^✖ (is|must begin with) .+\\n.*${name}$`));
    expect(reading).not.toThrow(/Invalid|expected|Too (small|big)/);
  });

  test('is nothing where keys and the store of files are whole', () => {
    const [newer, one, two] = [1, 2, 3].map((each) => Buffer.alloc(32, each)) as [Buffer, Buffer, Buffer];
    const keys = {
      FAIRSHARE_BANK_KEY: newer.toString('base64'),
      FAIRSHARE_BANK_KEYS_BEFORE: ` ${one.toString('base64')}, ${two.toString('base64')}`,
    };
    expect(readConfig(keys)).toMatchObject({ bankKey: newer, olderBankKeys: [one, two] });
    expect(readConfig({ DATA_DIR: '/data' }).files).toEqual({ kind: 'folder', folder: '/data/files' });
    expect(readConfig({ FILES_DIR: '/receipts' }).files).toEqual({ kind: 'folder', folder: '/receipts' });
    const bucket = {
      FILES_S3_ENDPOINT: 'https://files.example',
      FILES_S3_BUCKET: 'receipts',
      FILES_S3_ACCESS_KEY_ID: 'a',
      FILES_S3_SECRET_ACCESS_KEY: 'b',
    };
    expect(readConfig(bucket).files).toMatchObject({ kind: 's3', bucket: 'receipts', region: 'us-east-1' });
  });

  test('is none of it in what is written with a blank around it', () => {
    expect(readConfig({ PORT: ' 4001 ', GRAPHIQL: 'false' })).toMatchObject({ port: 4001, graphiql: false });
  });
});
