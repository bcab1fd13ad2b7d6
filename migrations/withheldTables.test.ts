import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../server/testing/app.ts';
import { queryAll } from '../server/testing/database.ts';

/** A later version of a council's resource allocation, with its tables published or not, and a source in each. */
const RECORD = `
  insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
  select tenant_id, gen_random_uuid(), area, $2, settings || jsonb_build_object('tablesArePublished', $3::boolean),
    '[{"path": "scales.all.priceTable", "source": "Cabinet paper"}, {"path": "scales", "source": "Consultation"}, {"path": "roundTo", "source": "Leaflet"}]',
    '2029-01-01', '2026-06-01T09:00:00Z', 'writer', null, ''
  from policy_version where area = 'resourceAllocation' and number = 1 and tenant_id = (select tenant_id from council where slug = $1)
  returning tenant_id as "tenantId", id, settings`;

interface Version {
  tenantId: string;
  id: string;
  settings: Record<string, unknown>;
}

describe('what a council does not publish of its tables', () => {
  let app: TestApp;
  let application: Client;
  let secret: Version;
  let open: Version;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('devon', 'oldham');
    [secret] = (await queryAll<Version>(app.database, RECORD, ['devon', 2, false])) as [Version];
    [open] = (await queryAll<Version>(app.database, RECORD, ['oldham', 2, true])) as [Version];
    application = new Client({ connectionString: app.database.applicationUrl });
    await application.connect();
  });
  afterAll(async () => {
    await application.end();
    await app.stop();
  });

  /** Runs as the program does, in a transaction with settings, and keeps what it did. */
  async function inTransaction<Row>(settings: Record<string, string>, sql: string, values: unknown[] = []) {
    await application.query('begin');
    try {
      for (const [name, value] of Object.entries(settings)) {
        await application.query(`set local ${name} = '${value}'`);
      }
      const { rows } = await application.query(sql, values);
      await application.query('commit');
      return rows as Row[];
    } catch (error) {
      await application.query('rollback');
      throw error;
    }
  }

  const PUBLISH = `insert into published_policy (tenant_id, area, number, policy_version_id, settings, sources, effective_from, published_at)
    values ($1, 'reviews', 99, $2, '{"scales": "everything"}', '[{"path": "scales", "source": "Leak"}]', '2001-01-01', '2026-06-02T09:00:00Z')`;

  it('is left out of what is published, whatever the program writes', async () => {
    for (const { tenantId, id } of [secret, open]) {
      await inTransaction({ 'app.tenant': tenantId }, PUBLISH, [tenantId, id]);
    }
    const read = `select area, number, effective_from::text as "effectiveFrom", settings, sources from published_policy where policy_version_id = $1`;
    const [ofSecret] = await inTransaction<Record<string, unknown>>({}, read, [secret.id]);
    const { scales, ...others } = secret.settings;
    expect(scales).toBeDefined();
    expect(ofSecret).toEqual({
      area: 'resourceAllocation',
      number: 2,
      effectiveFrom: '2029-01-01',
      settings: others,
      sources: [{ path: 'roundTo', source: 'Leaflet' }],
    });
    const [ofOpen] = await inTransaction<Record<string, unknown>>({}, read, [open.id]);
    expect(ofOpen).toMatchObject({ number: 2, settings: open.settings });
    expect(ofOpen?.sources).toHaveLength(3);
  });

  it('is read by a transaction that prices, and by no other: not even the council’s own', async () => {
    const read = 'select policy_version_id as id, settings from withheld_tables';
    const tables = [{ id: secret.id, settings: { scales: secret.settings.scales } }];
    expect(await inTransaction({ 'app.purpose': 'pricing' }, read)).toEqual(tables);
    for (const tenant of ['', secret.tenantId, open.tenantId]) {
      expect(await inTransaction<never>({ 'app.tenant': tenant }, read)).toEqual([]);
    }
    // What one transaction says of itself ends with it.
    expect(await inTransaction({}, read)).toEqual([]);
  });

  it('is left out where it changes on a later day, and whoever prices reads it', async () => {
    const price = { path: 'scales.all.priceTable.rows.0.amountPence', appliesFrom: '2029-07-01', value: '1' };
    const rounding = { path: 'roundTo', appliesFrom: '2029-07-01', value: 'PENNY' };
    const [version] = await queryAll<Version>(
      app.database,
      `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
      select tenant_id, gen_random_uuid(), area, 3, settings || jsonb_build_object('laterFigures', $2::jsonb), '[]',
        '2029-02-01', '2026-06-03T09:00:00Z', 'writer', null, ''
      from policy_version where id = $1 returning tenant_id as "tenantId", id, settings`,
      [secret.id, JSON.stringify([price, rounding])],
    );
    const { tenantId, id } = version as Version;
    await inTransaction({ 'app.tenant': tenantId }, PUBLISH, [tenantId, id]);
    const published = 'select settings from published_policy where policy_version_id = $1';
    const [open] = await inTransaction<Pick<Version, 'settings'>>({}, published, [id]);
    expect(open?.settings.laterFigures).toEqual([rounding]);
    expect(JSON.stringify(open)).not.toContain('priceTable');
    const withheld = 'select settings from withheld_tables where policy_version_id = $1';
    const [tables] = await inTransaction<Pick<Version, 'settings'>>({ 'app.purpose': 'pricing' }, withheld, [
      id,
    ]);
    expect(tables?.settings.laterFigures).toEqual([price, rounding]);
    expect(await inTransaction<never>({ 'app.tenant': tenantId }, withheld, [id])).toEqual([]);
  });

  it('opens nothing else: a transaction that prices for no council sees no council’s own rows', async () => {
    const tables = await queryAll<{ name: string }>(
      app.database,
      `select tablename as name from pg_policies where schemaname = 'public' and cmd = 'ALL' and qual = '(tenant_id = app.current_tenant())'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['person', 'policy_version']));
    for (const { name } of tables) {
      const [row] = await inTransaction<{ count: number }>(
        { 'app.purpose': 'pricing' },
        `select count(*)::int as count from ${name}`,
      );
      expect(row, name).toEqual({ count: 0 });
    }
  });

  it('is added to by nobody but its own council, with a version of its own', async () => {
    const count = () => queryAll(app.database, 'select count(*)::int as count from published_policy');
    const before = await count();
    for (const tenantId of [open.tenantId, secret.tenantId]) {
      await expect(
        inTransaction({ 'app.tenant': open.tenantId }, PUBLISH, [tenantId, secret.id]),
      ).rejects.toThrow(/own policy is published|row-level security/);
    }
    await expect(
      inTransaction(
        { 'app.tenant': open.tenantId, 'app.purpose': 'pricing' },
        'insert into withheld_tables select $1, policy_version_id, settings from withheld_tables',
        [secret.tenantId],
      ),
    ).rejects.toThrow('row-level security');
    expect(await count()).toEqual(before);
  });

  it('is never changed or deleted', async () => {
    for (const sql of [`update withheld_tables set settings = '{}'`, 'delete from withheld_tables']) {
      await expect(inTransaction({ 'app.purpose': 'pricing' }, sql)).rejects.toThrow('permission denied');
      await expect(queryAll(app.database, sql)).rejects.toThrow('never changed or deleted');
    }
  });
});
