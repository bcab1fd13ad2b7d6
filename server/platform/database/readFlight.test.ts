import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../domain/areas.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { newId } from '../ids.ts';
import { Database } from './database.ts';
import type { NamedStatement } from './readTransaction.ts';
import { scopeStatements } from './transactionScope.ts';

describe('a read whose transaction goes out and ends with it', () => {
  const scope = { tenantId: newId(), personId: newId() };
  const settings = {
    name: 'test_settings',
    text: `select current_setting('app.tenant') as tenant, current_setting('app.person') as person,
      current_setting('transaction_read_only') as readonly`,
  };
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { applicationUrl } = testDatabase;
    database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 1 });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const read = (statement: NamedStatement, values: unknown[] = []) =>
    database.read(scope).queryAndEnd(statement, values);

  it('sees its council and person, and only reads', async () => {
    const expected = [{ tenant: scope.tenantId, person: scope.personId, readonly: 'on' }];
    expect(await read(settings)).toEqual(expected);
    expect(await read(settings)).toEqual(expected);
  });

  it('leaves nothing of its scope to who reads next on the connection', async () => {
    await read(settings);
    const next = await database
      .read({ tenantId: null, personId: null })
      .queryAndEnd<{ tenant: string; person: string }>(settings, []);
    expect(next).toMatchObject([{ tenant: '', person: '' }]);
  });

  it('is known to PostgreSQL by names that it keeps whole, as it cuts longer ones off', () => {
    const statements = scopeStatements({ ...scope, purpose: 'pricing' });
    expect(statements).toHaveLength(3);
    expect(Math.max(...statements.map(({ length }) => length))).toBeLessThanOrEqual(63);
  });

  it('takes no scope for another that begins alike', async () => {
    const seats = { name: 'test_seats', text: "select current_setting('app.member', true) as seats" };
    const one = scope.personId as string;
    for (const other of [one.replace(/.$/, '1'), one.replace(/.$/, '2'), one.replace(/.$/, '1')]) {
      const ofMember = { ...scope, memberIds: [one, other] };
      for (let time = 0; time < 3; time += 1) {
        const rows = await database.read(ofMember).queryAndEnd<{ seats: string }>(seats, []);
        expect(rows).toEqual([{ seats: `${one},${other}` }]);
      }
    }
  });

  it('fails with its own error, and the next read does not feel it', async () => {
    const divides = { name: 'test_divides', text: 'select 1 / $1::int as answer' };
    await expect(read(divides, [0])).rejects.toThrow('division by zero');
    expect(await read(divides, [1])).toEqual([{ answer: 1 }]);
    await expect(read({ name: 'test_nonsense', text: 'select nonsense' })).rejects.toThrow('nonsense');
    expect(await read(settings)).toHaveLength(1);
  });

  it('may lose its connection, and so may every other, without ending the program', async () => {
    const ending = {
      name: 'test_ending',
      text: 'select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity where datname = current_database() and usename = current_user',
    };
    for (let time = 0; time < 3; time += 1) {
      const short = { ...settings, isShort: true };
      const reads = [read(short), read(settings), read(ending), read(short), read(settings)];
      const outcomes = await Promise.allSettled(reads);
      expect(outcomes[2]?.status).toBe('rejected');
    }
    await expect.poll(() => read(settings).catch(() => null)).toMatchObject([{ tenant: scope.tenantId }]);
    await expect.poll(() => read({ ...settings, isShort: true }).catch(() => null)).toHaveLength(1);
  });

  it('can change nothing', async () => {
    const writes = { name: 'test_writes', text: "insert into region (code, name) values ('E12000099', 'X')" };
    await expect(read(writes)).rejects.toThrow(/read-only|permission denied/);
    expect(await read({ name: 'test_regions', text: 'select count(*)::int as count from region' })).toEqual([
      { count: 9 },
    ]);
  });

  it('answers many at once, each with its own', async () => {
    const echo = { name: 'test_echo', text: 'select $1::int as answer' };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => read(echo, [number])));
    expect(answers).toEqual(Array.from({ length: 20 }, (_, number) => [{ answer: number }]));
  });
});
