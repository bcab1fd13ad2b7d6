import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { newId } from '../ids.ts';
import { ReadLanes } from './readLanes.ts';
import { NO_TURN, ReadTurns } from './readTurns.ts';
import { scopeStatements } from './transactionScope.ts';

const WHO = {
  name: 'lane_who',
  text: "select pg_backend_pid() as connection, current_setting('app.tenant') as tenant, current_setting('app.person') as person",
  isShort: true,
};
const DIVIDES = { name: 'lane_divides', text: 'select 100 / $1::int as answer', isShort: true };
const WAITS = {
  name: 'lane_waits',
  text: 'select pg_backend_pid() as connection, pg_advisory_xact_lock_shared(1)',
  isShort: true,
};
const ENDS_CONNECTION = {
  name: 'lane_ends_connection',
  text: 'select pg_terminate_backend(pg_backend_pid())',
  isShort: true,
};

interface Who extends Record<string, unknown> {
  connection: number;
  tenant: string;
  person: string;
}

describe('short reads that go out one behind another', () => {
  let testDatabase: TestDatabase;
  let pool: Pool;
  let lanes: ReadLanes;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  beforeEach(() => {
    const connectionString = testDatabase.applicationUrl;
    pool = new Pool({ connectionString, max: 3, pipeline: true });
    pool.on('error', () => {});
    lanes = new ReadLanes(pool, connectionString, 2, new ReadTurns(2));
  });
  afterEach(async () => {
    await lanes.close();
    await pool.end();
  });
  afterAll(() => testDatabase.drop());

  const ofSomebody = () => ({ tenantId: newId(), personId: newId() });
  const who = async (scope = ofSomebody(), statement = WHO) => {
    const [row] = await lanes.read({ scope: scopeStatements(scope), statement, values: [], turn: NO_TURN });
    return { ...(row as Who), asked: scope };
  };
  const divide = (by: number) =>
    lanes.read({ scope: scopeStatements(ofSomebody()), statement: DIVIDES, values: [by], turn: NO_TURN });
  const times = <Result>(count: number, ask: (index: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, index) => ask(index)));

  it('share a connection, and each sees its own council and person', async () => {
    const answers = await times(8, () => who());
    expect(new Set(answers.map(({ connection }) => connection)).size).toBe(1);
    for (const { tenant, person, asked } of answers) {
      expect({ tenantId: tenant, personId: person }).toEqual(asked);
    }
  });

  it('are never more on a connection than it has room for: the rest has others, and a pool after them', async () => {
    // Time stands still, so that no connection counts as held up on a machine that has much to do.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    const answers = await times(40, () => who());
    clock.mockRestore();
    const counts = new Map<number, number>();
    for (const { connection } of answers) counts.set(connection, (counts.get(connection) ?? 0) + 1);
    expect(counts.size).toBe(5);
    expect([...counts.values()].slice(0, 2)).toEqual([8, 8]);
    expect(answers.every(({ tenant, asked }) => tenant === asked.tenantId)).toBe(true);
  });

  it('leave longer reads to connections of their own', async () => {
    const [short, long] = await Promise.all([who(), who(ofSomebody(), { ...WHO, isShort: false })]);
    expect(long.connection).not.toBe(short.connection);
  });

  it('leave nothing of their scope to whoever is next on the connection', async () => {
    const first = await who();
    const [row] = await lanes.read({
      scope: scopeStatements({ tenantId: null, personId: null }),
      statement: WHO,
      values: [],
      turn: NO_TURN,
    });
    expect(row).toEqual({ connection: first.connection, tenant: '', person: '' });
  });

  it('fail by themselves: what was sent behind a failure is answered all the same, with its own scope', async () => {
    const before = await who();
    const outcomes = await Promise.allSettled([
      who(),
      divide(5),
      divide(0),
      divide(4),
      who(),
      divide(0),
      who(),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(outcomes[2]).toMatchObject({ reason: { message: 'division by zero' } });
    expect(outcomes[5]).toMatchObject({ reason: { message: 'division by zero' } });
    expect([outcomes[1], outcomes[3]]).toMatchObject([
      { value: [{ answer: 20 }] },
      { value: [{ answer: 25 }] },
    ]);
    for (const place of [0, 4, 6]) {
      const { value } = outcomes[place] as PromiseFulfilledResult<Awaited<ReturnType<typeof who>>>;
      expect({ tenantId: value.tenant, personId: value.person }).toEqual(value.asked);
    }
    const after = await who();
    expect(after.connection).not.toBe(before.connection);
  });

  it('are read again when their connection is lost, and what ended it is told so', async () => {
    const before = await who();
    const ends = () =>
      lanes.read({
        scope: scopeStatements(ofSomebody()),
        statement: ENDS_CONNECTION,
        values: [],
        turn: NO_TURN,
      });
    const [ended, ...answers] = await Promise.allSettled([ends(), who(), who(), who()]);
    expect(ended).toMatchObject({ reason: { message: expect.stringContaining('terminat') } });
    for (const answer of answers) {
      if (answer.status === 'rejected') throw answer.reason;
      expect(answer.value.tenant).toBe(answer.value.asked.tenantId);
      expect(answer.value.connection).not.toBe(before.connection);
    }
  });

  it('are read again when somebody else ends their connection, the one that was being read too', async () => {
    const before = await who();
    const lock = await pool.connect();
    await lock.query('select pg_advisory_lock(1)');
    const held = lanes.read({
      scope: scopeStatements(ofSomebody()),
      statement: WAITS,
      values: [],
      turn: NO_TURN,
    });
    const behind = who();
    await lock.query('select pg_terminate_backend($1)', [before.connection]);
    const { tenant, asked, connection } = await behind;
    expect(tenant).toBe(asked.tenantId);
    expect(connection).not.toBe(before.connection);
    await lock.query('select pg_advisory_unlock(1)');
    lock.release();
    expect((await held)[0]?.connection).not.toBe(before.connection);
  });

  it('are held up by a longer one only until it is seen to be long', async () => {
    const lock = await pool.connect();
    await lock.query('select pg_advisory_lock(1)');
    const held = lanes.read({
      scope: scopeStatements(ofSomebody()),
      statement: WAITS,
      values: [],
      turn: NO_TURN,
    });
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 1_000);
    const quick = await who();
    clock.mockRestore();
    await lock.query('select pg_advisory_unlock(1)');
    lock.release();
    expect(quick.tenant).toBe(quick.asked.tenantId);
    expect((await held)[0]?.connection).not.toBe(quick.connection);
  });

  it('are refused what cannot be sent, and their connection stays', async () => {
    const before = await who();
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const scope = scopeStatements(ofSomebody());
    await expect(
      lanes.read({ scope, statement: DIVIDES, values: [circular], turn: NO_TURN }),
    ).rejects.toThrow(/circular/);
    expect((await who()).connection).toBe(before.connection);
  });

  it('go through the pool once the lanes are closed, and while they can’t be opened', async () => {
    await who();
    await lanes.close();
    const { connection } = await who();
    const { rows } = await pool.query(
      'select pid from pg_stat_activity where usename = current_user and datname = current_database()',
    );
    expect(rows).toEqual([{ pid: connection }]);
    const withoutPassword = testDatabase.applicationUrl.replace(/:[^:@/]+@/, '@');
    const refused = new ReadLanes(pool, withoutPassword, 1, new ReadTurns(2));
    const scope = ofSomebody();
    for (let time = 0; time < 2; time += 1) {
      const [row] = await refused.read({
        scope: scopeStatements(scope),
        statement: WHO,
        values: [],
        turn: NO_TURN,
      });
      expect(row).toMatchObject({ tenant: scope.tenantId, connection });
    }
    await refused.close();
  });

  it('are told where there is no connection to be had', async () => {
    const connectionString = 'postgres://nobody:nothing@127.0.0.1:1/nowhere';
    const nowhere = new Pool({ connectionString, max: 1 });
    const lost = new ReadLanes(nowhere, connectionString, 1, new ReadTurns(1));
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => lost.read({ scope: [], statement: WHO, values: [], turn: NO_TURN })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await lost.close();
    await nowhere.end();
  });
});
