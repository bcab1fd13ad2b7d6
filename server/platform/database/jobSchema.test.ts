import { Client } from 'pg';
import { getConstructionPlans, getRollbackPlans } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, queryAll, type TestDatabase } from '../../testing/database.ts';
import { bringJobSchema, hasJobSchema, JOB_QUEUE, JOB_SCHEMA, JOB_SCHEMA_VERSION } from './jobSchema.ts';
import { migrate } from './migrate.ts';

const JOB_TABLES = `pg-boss tables, version ${JOB_SCHEMA_VERSION}`;

let database: TestDatabase;
let owner: Client;
let application: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  application = new Client({ connectionString: database.applicationUrl });
  await Promise.all([owner.connect(), application.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), application.end()]);
  await database.drop();
});

const grants = () =>
  queryAll<{ table: string; privileges: string }>(
    database,
    `select table_name as table, string_agg(lower(privilege_type), ', ' order by privilege_type) as privileges
     from information_schema.role_table_grants
     where table_schema = $1 and grantee = 'fairshare_app' group by 1 order by 1`,
    [JOB_SCHEMA],
  );
const GRANTS = [
  { table: 'job', privileges: 'insert' },
  { table: 'job_common', privileges: 'delete, insert, select, update' },
  { table: 'job_dependency', privileges: 'delete, select' },
  { table: 'queue', privileges: 'select, update' },
  { table: 'version', privileges: 'select' },
];

describe('the tables of the queue', () => {
  it('are made by the version of pg-boss that is installed', () => {
    expect(getConstructionPlans(JOB_SCHEMA)).toContain(
      `INSERT INTO jobs.version(version) VALUES ('${JOB_SCHEMA_VERSION}')`,
    );
  });

  it('belong to the owner, with every function and type, and run nothing with its rights', async () => {
    const owners = `
      select relname as name, pg_get_userbyid(relowner) as owner from pg_class where relnamespace = 'jobs'::regnamespace
      union all select typname, pg_get_userbyid(typowner) from pg_type where typnamespace = 'jobs'::regnamespace
      union all select proname, pg_get_userbyid(proowner) from pg_proc where pronamespace = 'jobs'::regnamespace
      union all select nspname, pg_get_userbyid(nspowner) from pg_namespace where nspname = 'jobs'`;
    const rows = await queryAll<{ name: string; owner: string }>(database, owners);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.owner !== 'fairshare_owner')).toEqual([]);
    const definers = `select proname from pg_proc where prosecdef and pronamespace = 'jobs'::regnamespace`;
    expect(await queryAll(database, definers)).toEqual([]);
  });

  it('are open to the application’s role only as far as it needs', async () => {
    expect(await grants()).toEqual(GRANTS);
    for (const sql of [
      'create table jobs.mine (id int)',
      'alter table jobs.job_common add column note text',
      'truncate jobs.job_common',
      `select jobs.create_queue('another', '{"policy": "standard"}')`,
      `select jobs.create_queue('another', '{"policy": "standard", "partition": "true"}')`,
      `insert into jobs.schedule (name, cron) values ('${JOB_QUEUE}', '* * * * *')`,
      'delete from jobs.queue',
      'update jobs.version set version = 1',
    ]) {
      await expect(application.query(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});

const indexes = () =>
  queryAll(database, `select indexname from pg_indexes where schemaname = 'jobs' order by 1`);

describe('an owner who starts the program', () => {
  it('has nothing to do on a database that is up to date', async () => {
    expect(await hasJobSchema(owner)).toBe(true);
    expect(await hasJobSchema(application)).toBe(true);
    expect(await migrate(database)).toEqual([]);
  });

  it('brings tables of an older version to the one that is needed, and keeps what waits', async () => {
    const before = await indexes();
    await application.query('insert into jobs.job_common (name, data) values ($1, $2)', [JOB_QUEUE, {}]);
    await owner.query(getRollbackPlans(JOB_SCHEMA, JOB_SCHEMA_VERSION));
    expect(await hasJobSchema(application)).toBe(false);
    expect(await migrate(database)).toEqual([JOB_TABLES]);
    expect(await indexes()).toEqual(before);
    expect(await hasJobSchema(application)).toBe(true);
    expect(await grants()).toEqual(GRANTS);
    expect((await application.query('delete from jobs.job_common returning name')).rows).toEqual([
      { name: JOB_QUEUE },
    ]);
  });

  it('finishes what a start that was killed left half made', async () => {
    await owner.query('delete from jobs.queue; revoke all on all tables in schema jobs from fairshare_app');
    expect(await migrate(database)).toEqual([JOB_TABLES]);
    expect(await hasJobSchema(application)).toBe(true);
    expect(await grants()).toEqual(GRANTS);
  });

  it('may repeat it, and may share the work with another program that starts', async () => {
    await owner.query('drop schema jobs cascade');
    const ran = await Promise.all([migrate(database), migrate(database)]);
    expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([[JOB_TABLES], []]);
    await bringJobSchema(owner, 'fairshare_app');
    expect(await grants()).toEqual(GRANTS);
  });

  it('leaves newer tables to the newer program that made them', async () => {
    await owner.query('update jobs.version set version = version + 1');
    expect(await migrate(database)).toEqual([]);
    expect(await hasJobSchema(application)).toBe(true);
    await owner.query('update jobs.version set version = version - 1');
  });
});
