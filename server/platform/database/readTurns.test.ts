import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { IdempotencyRecord } from '../commands/commandRecords.entity.ts';
import { RequestError } from '../errors.ts';
import { newId } from '../ids.ts';
import { Session } from '../session.ts';
import { Database } from './database.ts';

const LOCK = 7_007;
/** As long as the test says, as a search or a preview may be. */
const LONG = { name: 'turns_long', text: `select pg_advisory_xact_lock_shared(${LOCK})::text as waited` };
const QUICK = { name: 'turns_quick', text: 'select 1 as one' };

let testDatabase: TestDatabase;
let database: Database;
let holder: Client;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await Database.connect({
    applicationUrl: testDatabase.applicationUrl,
    entities: [IdempotencyRecord],
    poolSize: 4,
  });
  holder = new Client({ connectionString: testDatabase.superuserUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await database.close();
  await testDatabase.drop();
});

const council = () => ({ tenantId: newId(), slug: 'a-council', isLive: true });

function sessionOf(ofCouncil: ReturnType<typeof council>): Session {
  const facts = { actor: null, standing: null, now: Temporal.Now.instant(), requestId: 'test' };
  return new Session(database, { ...facts, council: ofCouncil });
}

/** One operation that reads for long, from its first read to its end. */
async function heavyOperation(ofCouncil: ReturnType<typeof council>): Promise<string> {
  const session = sessionOf(ofCouncil);
  session.expectHeavyReads();
  try {
    await session.query(LONG, []);
    // A second transaction beside the first needs no second turn.
    await session.queryForPricing(QUICK, []);
    return 'answered';
  } catch (error) {
    return error instanceof RequestError ? String(error.extensions.code) : String(error);
  } finally {
    await session.end();
  }
}

it('lets a page be read at once beside any number of long reads of other councils and its own', async () => {
  const [big, bigToo, small] = [council(), council(), council()];
  await holder.query(`select pg_advisory_lock(${LOCK})`);
  const operations = [big, bigToo].flatMap((each) => Array.from({ length: 8 }, () => heavyOperation(each)));
  for (const each of [small, big]) {
    const session = sessionOf(each);
    expect(await session.query(QUICK, [])).toEqual([{ one: 1 }]);
    await session.end();
  }
  await holder.query(`select pg_advisory_unlock(${LOCK})`);
  expect(new Set(await Promise.all(operations))).toEqual(new Set(['answered']));
});

it('refuses what a council has too much of, and answers the rest and the other councils', async () => {
  const [big, small] = [council(), council()];
  await holder.query(`select pg_advisory_lock(${LOCK})`);
  const operations = Array.from({ length: 40 }, () => heavyOperation(big));
  const refused = await Promise.all(operations.slice(-5));
  expect(refused).toEqual(Array(5).fill('COUNCIL_BUSY'));
  const other = heavyOperation(small);
  await holder.query(`select pg_advisory_unlock(${LOCK})`);
  expect(await other).toBe('answered');
  expect((await Promise.all(operations)).filter((outcome) => outcome === 'answered')).toHaveLength(25);
});
