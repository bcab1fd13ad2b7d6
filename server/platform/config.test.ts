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
