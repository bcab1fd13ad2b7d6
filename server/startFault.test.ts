import { expect, it } from 'vitest';
import { ConfigError } from './platform/config.ts';
import { startFaultText } from './startFault.ts';

it('says what to do about a fault it knows, also inside another', () => {
  const inUse = Object.assign(new Error('listen EADDRINUSE 127.0.0.1:4000'), { code: 'EADDRINUSE' });
  expect(startFaultText(inUse)).toContain('set PORT');
  const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' });
  const circle = Object.assign(new Error('too many symbolic links'), { code: 'ELOOP', path: '/data' });
  expect(startFaultText(circle)).toBe(
    'The path of the data folder is a link that leads back to itself. Set DATA_DIR to a folder. (ELOOP /data)',
  );
  const nowhere = Object.assign(new Error('no such file or directory'), { code: 'ENOENT', path: '/data' });
  expect(startFaultText(nowhere)).toContain('Look at DATA_DIR. (ENOENT /data)');
  expect(startFaultText(new Error('could not connect', { cause: refused }))).toContain('DATABASE_URL');
  expect(
    startFaultText(new AggregateError([Object.assign(new Error('no'), { code: 'ECONNREFUSED' })])),
  ).toContain('No PostgreSQL answers');
});

it('names the variables that can’t be read, and shows the whole of a fault it does not know', () => {
  expect(startFaultText(new ConfigError('PORT: expected a number'))).toContain('PORT: expected a number');
  expect(startFaultText(new TypeError('strange'))).toMatch(/^TypeError: strange\n/);
});
