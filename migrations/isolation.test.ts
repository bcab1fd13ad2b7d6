import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../server/testing/database.ts';

/** Tables that belong to no council, or that councils share on purpose, with the reason. */
const SHARED_TABLES: Record<string, string> = {
  region: 'the nine English regions, the same for everybody',
  mikro_orm_migrations: "the migrator's own record, which /readyz reads",
};

/** Tables whose rows anybody may read, and only their own council may add. */
const PUBLISHED_TABLES = ['council', 'published_policy', 'published_self_check', 'published_withdrawal'];

/** What a council publishes of its people: for itself, and for the body of its region. */
const PUBLISHED_TO_REGION = ['published_measure', 'published_theme'];

/** A table that only its own council adds to, and only a transaction that prices reads. */
const WITHHELD_TABLE = 'withheld_tables';

/** A table that names no person: whoever has an account in a transaction sees it, and staff. */
const SEEN_BY_SEVERAL = 'ledger_transaction';

/** Tables of cases that are with a panel: beside the person and staff, the members see them who may decide. */
const SEEN_BY_MEMBERS = ['panel_agenda_item', 'panel_decision', 'panel_referral'];

/** Tables of caring: whoever cares and whoever is cared for see them, each by a column of their own. */
const SEEN_BY_BOTH: Record<string, string> = { care_absence: 'carer_id', care_link: 'cared_for_id' };

/** A tenant table has this and no looser policy. */
const TENANT_POLICY = '(tenant_id = app.current_tenant())';

describe('the catalogue of the migrated database', () => {
  let database: TestDatabase;
  let superuser: Client;
  let application: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    application = new Client({ connectionString: database.applicationUrl });
    await Promise.all([superuser.connect(), application.connect()]);
  });
  afterAll(async () => {
    await Promise.all([superuser.end(), application.end()]);
    await database.drop();
  });

  const column = async (sql: string, values: unknown[] = []) =>
    (await superuser.query(sql, values)).rows.map((row) => String(Object.values(row)[0]));
  const tables = () =>
    column(
      `select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
  const tenantTables = async () => (await tables()).filter((name) => !(name in SHARED_TABLES));

  it('has the tables that the tests below speak of', async () => {
    const found = await tables();
    expect(found).toEqual(
      expect.arrayContaining([...Object.keys(SHARED_TABLES), ...PUBLISHED_TABLES, 'person']),
    );
    expect((await tenantTables()).length).toBeGreaterThanOrEqual(18);
  });

  it('forces row-level security on every tenant table', async () => {
    const forced = await column(
      `select relname from pg_class where relrowsecurity and relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(forced).toEqual(await tenantTables());
  });

  it('gives every tenant table exactly the tenant policy, and every restriction only narrows it', async () => {
    const { rows } = await superuser.query(
      `select tablename, policyname, permissive, qual, with_check, cmd from pg_policies where schemaname = 'public'`,
    );
    const others = [...PUBLISHED_TABLES, ...PUBLISHED_TO_REGION, WITHHELD_TABLE];
    for (const table of (await tenantTables()).filter((name) => !others.includes(name))) {
      const permissive = rows.filter((row) => row.tablename === table && row.permissive === 'PERMISSIVE');
      expect(permissive, table).toHaveLength(1);
      expect(permissive[0], table).toMatchObject({
        qual: TENANT_POLICY,
        with_check: TENANT_POLICY,
        cmd: 'ALL',
      });
    }
  });

  it('holds every restriction against a column that is never null, as staff see a row by it', async () => {
    const { rows } = await superuser.query<{ tablename: string; qual: string }>(
      // What an advocate sees is narrowed once more, to the decision that they speak up in.
      `select tablename, qual from pg_policies where schemaname = 'public' and permissive = 'RESTRICTIVE'
        and policyname = 'person' and tablename <> all ($1) order by 1`,
      [[SEEN_BY_SEVERAL, ...SEEN_BY_MEMBERS, ...Object.keys(SEEN_BY_BOTH)]],
    );
    expect(rows.map(({ tablename }) => tablename)).toEqual(
      await column(
        `select table_name from information_schema.columns
        where table_schema = 'public' and table_name <> all ($1)
          and (column_name = 'person_id' or table_name = 'person' and column_name = 'id') order by 1`,
        [[...SEEN_BY_MEMBERS, ...Object.keys(SEEN_BY_BOTH)]],
      ),
    );
    for (const { tablename, qual } of rows) {
      const owner = tablename === 'person' ? 'id' : 'person_id';
      expect(qual, tablename).toBe(`(((${owner} = COALESCE(app.current_person(), ${owner})))::integer <> 0)`);
      const nullable = await column(
        `select is_nullable from information_schema.columns where table_name = $1 and column_name = $2`,
        [tablename, owner],
      );
      expect(nullable, tablename).toEqual(['NO']);
    }
  });

  it('holds a transaction of the ledger against the list of those who see it, which is never null', async () => {
    const { rows } = await superuser.query(
      `select policyname, permissive, qual, with_check, cmd from pg_policies
        where schemaname = 'public' and tablename = $1 and permissive = 'RESTRICTIVE'`,
      [SEEN_BY_SEVERAL],
    );
    expect(rows).toEqual([
      {
        policyname: 'person',
        permissive: 'RESTRICTIVE',
        qual: '((((app.current_person() IS NULL) OR (app.current_person() = ANY (seen_by))))::integer <> 0)',
        with_check: null,
        cmd: 'ALL',
      },
    ]);
    const nullable = await column(
      `select is_nullable from information_schema.columns where table_name = $1 and column_name = 'seen_by'`,
      [SEEN_BY_SEVERAL],
    );
    expect(nullable).toEqual(['NO']);
  });

  it('shows a case that is with a panel to its person and to staff without an interest, and to the members on its list', async () => {
    const { rows } = await superuser.query(
      `select tablename, policyname, qual, with_check, cmd from pg_policies
        where schemaname = 'public' and tablename = any ($1) and permissive = 'RESTRICTIVE' order by 1, 2`,
      [SEEN_BY_MEMBERS],
    );
    const qual =
      '((((person_id = COALESCE(app.current_person(), person_id)) OR (seen_by && app.current_members())))::integer <> 0)';
    const interest =
      '((((app.current_account() IS NULL) OR (app.current_account() <> ALL (hidden_from))))::integer <> 0)';
    expect(rows).toEqual(
      SEEN_BY_MEMBERS.flatMap((tablename) => {
        const always = { tablename, with_check: null, cmd: 'ALL' };
        return [
          { ...always, policyname: 'interest', qual: interest },
          { ...always, policyname: 'person', qual },
        ];
      }),
    );
    for (const table of SEEN_BY_MEMBERS) {
      const nullable = await column(
        `select is_nullable from information_schema.columns
          where table_name = $1 and column_name in ('person_id', 'seen_by', 'hidden_from')`,
        [table],
      );
      expect(nullable, table).toEqual(['NO', 'NO', 'NO']);
    }
  });

  it('shows caring to the two whom it is about, and to staff', async () => {
    const { rows } = await superuser.query(
      `select tablename, policyname, qual, with_check, cmd from pg_policies
        where schemaname = 'public' and tablename = any ($1) and permissive = 'RESTRICTIVE' order by 1, 2`,
      [Object.keys(SEEN_BY_BOTH)],
    );
    expect(rows).toEqual(
      Object.entries(SEEN_BY_BOTH).map(([tablename, other]) => ({
        tablename,
        policyname: 'person',
        qual: `((((app.current_person() IS NULL) OR ((app.current_person() = person_id) OR (app.current_person() = ${other}))))::integer <> 0)`,
        with_check: null,
        cmd: 'ALL',
      })),
    );
    for (const [table, other] of Object.entries(SEEN_BY_BOTH)) {
      const nullable = await column(
        `select is_nullable from information_schema.columns where table_name = $1 and column_name in ('person_id', $2)`,
        [table, other],
      );
      expect(nullable, table).toEqual(['NO', 'NO']);
    }
  });

  it('lets only its own council add to the published tables, and nobody change them', async () => {
    for (const table of PUBLISHED_TABLES) {
      const { rows } = await superuser.query(
        `select cmd, qual, with_check from pg_policies where schemaname = 'public' and tablename = $1 order by cmd`,
        [table],
      );
      expect(rows, table).toEqual([
        { cmd: 'INSERT', qual: null, with_check: TENANT_POLICY },
        { cmd: 'SELECT', qual: 'true', with_check: null },
        // Only a council's own steps in its life, by the columns that the application may write.
        ...(table === 'council' ? [{ cmd: 'UPDATE', qual: TENANT_POLICY, with_check: TENANT_POLICY }] : []),
      ]);
    }
    const { rows: writable } = await application.query(
      `select attname as name from pg_attribute where attrelid = 'council'::regclass and attnum > 0
       and has_column_privilege('council', attnum, 'UPDATE') order by 1`,
    );
    expect(writable.map(({ name }) => name)).toEqual([
      'gss_codes',
      'live_at',
      'name',
      'only_registered_documents',
      'region_code',
      'retired_at',
      'trusted_issuers',
    ]);
  });

  it('shows what is published of a council’s people to the council and to the body of its region, and to no other', async () => {
    for (const table of PUBLISHED_TO_REGION) {
      const { rows } = await superuser.query(
        `select cmd, qual, with_check from pg_policies where schemaname = 'public' and tablename = $1 order by cmd`,
        [table],
      );
      expect(rows, table).toEqual([
        { cmd: 'INSERT', qual: null, with_check: TENANT_POLICY },
        {
          cmd: 'SELECT',
          qual: '((tenant_id = app.current_tenant()) OR app.reads_region_of(tenant_id))',
          with_check: null,
        },
      ]);
    }
    const councils = await superuser.query<{ id: string }>(
      `insert into council (tenant_id, slug, name, region_code, gss_codes, trusted_issuers, onboarded_at, live_at, sandbox_of)
       select gen_random_uuid(), 'council-' || n, 'Council ' || n, code, '[]', '[]', now(), case when n < 3 then now() end, null
       from (values (1, 'E12000003'), (2, 'E12000007'), (3, 'E12000003')) given (n, code)
       order by n returning tenant_id as id`,
    );
    const [own, elsewhere, preparing] = councils.rows.map(({ id }) => id);
    await superuser.query(
      `insert into published_measure (tenant_id, id, counted_on, number, figures, published_at, published_by)
       select id, gen_random_uuid(), '2026-03-31', 1, '{}', now(), 'test' from unnest($1::uuid[]) id`,
      [[own, elsewhere, preparing]],
    );
    const seen = async (...settings: string[]) => {
      await application.query(['begin', ...settings.map((setting) => `set local ${setting}`)].join('; '));
      const found = await application.query<{ id: string }>('select tenant_id as id from published_measure');
      await application.query('rollback');
      return found.rows.map(({ id }) => id).sort();
    };
    const sorted = (...ids: (string | undefined)[]) => ids.sort();
    expect(await seen()).toEqual([]);
    expect(await seen(`app.tenant = '${own}'`)).toEqual([own]);
    expect(await seen(`app.region = 'E12000003'`)).toEqual([own]);
    expect(await seen(`app.region = 'E12000004'`)).toEqual([]);
    expect(await seen(`app.region = 'E92000001'`)).toEqual(sorted(own, elsewhere));
    for (const sql of [
      `update published_measure set published_by = 'other'`,
      'delete from published_measure',
      `insert into published_measure (tenant_id, id, counted_on, number, figures, published_at, published_by)
       values ('${own}', gen_random_uuid(), '2026-06-30', 1, '{}', now(), 'test')`,
    ]) {
      await application.query(
        `begin; set local app.tenant = '${elsewhere}'; set local app.region = 'E12000003'`,
      );
      await expect(application.query(sql)).rejects.toThrow();
      await application.query('rollback');
    }
  });

  it('shows what councils price by and do not publish to transactions that price, and to no other', async () => {
    const { rows } = await superuser.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'public' and tablename = $1 order by cmd`,
      [WITHHELD_TABLE],
    );
    expect(rows).toEqual([
      { cmd: 'INSERT', qual: null, with_check: TENANT_POLICY },
      { cmd: 'SELECT', qual: 'app.is_pricing()', with_check: null },
    ]);
    for (const [setting, sees] of [
      ['pricing', true],
      ['', false],
      ['prices', false],
    ] as const) {
      await application.query(`begin; set local app.purpose = '${setting}'`);
      const { rows: found } = await application.query('select app.is_pricing() as sees');
      expect(found, setting).toEqual([{ sees }]);
      await application.query('rollback');
    }
    const { rows: outside } = await application.query('select app.is_pricing() as sees');
    expect(outside).toEqual([{ sees: false }]);
  });

  it('puts tenant_id first in every primary, unique and foreign key and every index of a tenant table', async () => {
    const loose = await column(
      `select c.relname || ': ' || i.relname
       from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
       where c.relname = any($1) and a.attname <> 'tenant_id'
       union all
       select conrelid::regclass || ': ' || conname
       from pg_constraint join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
       where contype = 'f' and conrelid::regclass::text = any($1) and a.attname <> 'tenant_id' order by 1`,
      [await tenantTables()],
    );
    // A council's web name, name and region are public; they identify the tenant, so they can't lie inside it. Nor can
    // the council that a sandbox is of, which is another tenant.
    expect(loose).toEqual([
      'council: council_name_key',
      'council: council_region_code_fkey',
      'council: council_sandbox_of_fkey',
      'council: council_slug_key',
    ]);
  });

  it('has no view, no materialised view and no function that runs with its owner’s rights', async () => {
    expect(
      await column(
        `select relname from pg_class where relkind in ('v', 'm') and relnamespace in ('public'::regnamespace, 'app'::regnamespace)`,
      ),
    ).toEqual([]);
    expect(
      await column(
        `select proname from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'app'::regnamespace)`,
      ),
    ).toEqual([]);
  });

  it('has no trigger that a temporary table could deceive', async () => {
    const loose = `select oid::regprocedure from pg_proc where prorettype = 'trigger'::regtype
      and pronamespace in ('app'::regnamespace, 'public'::regnamespace)
      and not coalesce(proconfig, '{}') @> array['search_path=public, pg_temp']`;
    expect(await column(loose)).toEqual([]);
  });

  it('gives the application role no ownership, no membership and no way round', async () => {
    const { rows } = await application.query(
      `select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        memberships: 0,
        owned: 0,
      },
    ]);
    await expect(application.query('create table public.mine (id int)')).rejects.toThrow('permission denied');
    await expect(application.query('alter table person disable row level security')).rejects.toThrow(
      'must be owner',
    );
    await expect(application.query('set role fairshare_owner')).rejects.toThrow('permission denied');
    await expect(application.query('select * from mikro_orm_migrations')).resolves.toBeDefined();
  });

  it('shows the application role no tenant row when no council is set', async () => {
    for (const table of (await tenantTables()).filter((name) => !PUBLISHED_TABLES.includes(name))) {
      const { rows } = await application.query(`select count(*)::int as count from ${table}`);
      expect(rows, table).toEqual([{ count: 0 }]);
    }
  });

  it('lets the application role delete only the contents of a plan, words of names, what a service is found by, what a broker agreed to tell and a story that is taken back, and truncate nothing', async () => {
    const can = async (privilege: string) =>
      (
        await application.query(
          `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and has_table_privilege(current_user, oid, $1) order by 1`,
          [privilege],
        )
      ).rows.map((row) => row.relname);
    expect(await can('DELETE')).toEqual([
      'directory_brokerage',
      'directory_place',
      'directory_term',
      'person_name_word',
      'plan_outcome',
      'plan_risk',
      'shared_story',
      'story',
      'support_item',
    ]);
    expect(await can('TRUNCATE')).toEqual([]);
    expect(await can('TRIGGER')).toEqual([]);
  });
});
