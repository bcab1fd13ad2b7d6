import { expect, it } from 'vitest';
import { ConfigError } from './platform/config.ts';
import { startFaultText } from './startFault.ts';

it('says what to do about a fault it knows, also inside another', () => {
  const inUse = Object.assign(new Error('listen EADDRINUSE 127.0.0.1:4000'), { code: 'EADDRINUSE' });
  expect(startFaultText(inUse)).toContain('set PORT');
  const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' });
  expect(startFaultText(new Error('could not connect', { cause: refused }))).toContain('DATABASE_URL');
  expect(
    startFaultText(new AggregateError([Object.assign(new Error('no'), { code: 'ECONNREFUSED' })])),
  ).toContain('No PostgreSQL answers');
});

it('names the variables that can’t be read, and shows the whole of a fault it does not know', () => {
  expect(startFaultText(new ConfigError('PORT: expected a number'))).toContain('PORT: expected a number');
  expect(startFaultText(new TypeError('strange'))).toMatch(/^TypeError: strange\n/);
});
