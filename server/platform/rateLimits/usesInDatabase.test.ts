import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, queryAll, type TestDatabase } from '../../testing/database.ts';
import { UsesInDatabase } from './usesInDatabase.ts';

const QUOTA = { points: 10, windowSeconds: 86_400 };
const SECRET = 'a secret of a test that is long enough';

let database: TestDatabase;
let servers: [UsesInDatabase, UsesInDatabase];
beforeAll(async () => {
  database = await createTestDatabase();
  servers = [
    new UsesInDatabase(database.applicationUrl, SECRET),
    new UsesInDatabase(database.applicationUrl, SECRET),
  ];
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await database.drop();
});

describe('what is counted in PostgreSQL', () => {
  it('is counted by all servers together, also at the same moment', async () => {
    const asked = Array.from({ length: 24 }, (_, index) =>
      servers[index % 2 === 0 ? 0 : 1].take('all', 1, QUOTA),
    );
    const standings = await Promise.all(asked);
    expect(standings.filter(({ isAllowed }) => isAllowed)).toHaveLength(10);
    const refused = await servers[0].take('all', 5, QUOTA);
    expect(refused).toMatchObject({ isAllowed: false, remaining: 0 });
    expect(refused.retryAfterSeconds).toBeGreaterThan(40_000);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(43_200);
  });

  it('comes back with time, for everybody apart', async () => {
    await servers[0].take('first', 10, QUOTA);
    expect(await servers[1].take('second', 4, QUOTA)).toMatchObject({ isAllowed: true, remaining: 6 });
    expect(await servers[1].take('first', 1, QUOTA)).toMatchObject({ isAllowed: false });
    await queryAll(database, `update app.rate_limit_use set at = at - interval '12 hours'`);
    expect(await servers[1].take('first', 5, QUOTA)).toMatchObject({ isAllowed: true, remaining: 0 });
  });

  it('says nothing of who it was', async () => {
    await servers[0].take('203.0.113.99', 1, QUOTA);
    const rows = await queryAll(database, 'select * from app.rate_limit_use');
    expect(JSON.stringify(rows)).not.toContain('203.0.113.99');
    const before = rows.length;
    const other = new UsesInDatabase(database.applicationUrl, 'another secret, of a test that is long');
    expect(await other.take('203.0.113.99', 1, QUOTA)).toMatchObject({ remaining: 9 });
    await other.close();
    expect(await queryAll(database, 'select 1 from app.rate_limit_use')).toHaveLength(before + 1);
  });
});
