import { expect, it } from 'vitest';
import { changedDatabaseUrl, databaseOfUrl, databaseUrlParts } from './databaseUrl.ts';

it.each([
  ['postgres://admin:p%40ss%3A@db.example:6432/postgres?sslmode=no-verify', 'db.example:6432', 'postgres'],
  ['postgresql://admin:p%40ss%3A@[::1]/', '[::1]', ''],
  ['postgres://admin:p%40ss%3A@/fairshare?host=/tmp/x', '', 'fairshare'],
])('takes %s apart', (url, host, database) => {
  expect(databaseUrlParts(url)).toMatchObject({ user: 'admin', password: 'p@ss:', host, database });
});

it('takes an address apart that says little', () => {
  expect(databaseUrlParts('postgres:///my%20council?host=/run')).toMatchObject({ user: '', host: '' });
  expect(databaseOfUrl('postgres:///my%20council?host=/run')).toBe('my council');
  expect(databaseOfUrl('postgres://localhost')).toBe('');
});

it('changes role and database, and keeps how the server is reached', () => {
  const admin = 'postgres://admin:secret@localhost:5433/postgres?sslmode=no-verify&user=other&dbname=x';
  expect(changedDatabaseUrl(admin, { user: 'app', password: 'a/b', database: 'a b' })).toBe(
    'postgres://app:a%2Fb@localhost:5433/a%20b?sslmode=no-verify',
  );
  expect(changedDatabaseUrl('postgres:///x?host=/run', { database: 'y', options: '-c role=z' })).toBe(
    'postgres:///y?host=%2Frun&options=-c%20role%3Dz',
  );
});
