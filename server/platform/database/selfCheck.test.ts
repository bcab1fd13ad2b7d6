import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, queryAll, type TestDatabase } from '../../testing/database.ts';
import { changedDatabaseUrl, databaseOfUrl, databaseUrlParts } from './databaseUrl.ts';
import { noConnectionBecause, selfCheck } from './selfCheck.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('finds all well, and otherwise says which check fails and why no connection is to be had', async () => {
  const url = database.applicationUrl;
  const name = databaseOfUrl(url);
  expect(await selfCheck(url)).toMatchObject({
    checks: { database: true, migrations: true, role: true },
    reason: null,
  });
  const reasonAt = async (address: string) => (await selfCheck(address)).reason;
  const { user } = databaseUrlParts(url);
  expect(await reasonAt(changedDatabaseUrl(url, { user, password: 'wrong', database: name }))).toBe(
    'PASSWORD_REFUSED',
  );
  expect(await reasonAt(changedDatabaseUrl(url, { database: 'fairshare_test_nowhere' }))).toBe(
    'NO_SUCH_DATABASE',
  );
  expect(await reasonAt('postgres://a:b@/c?host=/nowhere')).toBe('NOBODY_ANSWERS');
  await queryAll(database, `alter database "${name}" connection limit 0`);
  expect(await reasonAt(url)).toBe('TOO_MANY_CONNECTIONS');
});

it.each([
  [Object.assign(new Error(), { code: '57P03' }), 'NOT_TAKING_CONNECTIONS'],
  [Object.assign(new Error(), { code: 'ENOTFOUND' }), 'HOST_UNKNOWN'],
  [new Error('timeout expired'), 'TIMED_OUT'],
  [new Error('Connection terminated unexpectedly'), 'NOBODY_ANSWERS'],
  [new Error('something else'), 'FAILED'],
  ['no error', 'FAILED'],
])('%s is %s', (fault, reason) => {
  expect(noConnectionBecause(fault)).toBe(reason);
});
