import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { DatabaseUrls } from './provision.ts';

const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url));

/** Two programs that start at once wait for one another on this lock; the migrator itself takes none. */
const MIGRATION_LOCK = "hashtext('fairshare migrations')";

/** Brings the database to the newest migration, as the owner role. Returns the names of those that ran. */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  const lock = new Client({ connectionString: urls.ownerUrl });
  await lock.connect();
  try {
    await lock.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    if ((await pendingMigrations(lock)).length === 0) return [];
    return await runMigrator(urls);
  } finally {
    await lock.end();
  }
}

/** The migrations in the folder that the database has not had; empty when it is up to date. */
export async function pendingMigrations(connection: Pick<Client, 'query'>): Promise<string[]> {
  const { rows: found } = await connection.query(
    "select to_regclass('mikro_orm_migrations') is not null as has",
  );
  const known = readdirSync(MIGRATIONS_FOLDER)
    .filter((name) => /^Migration\d+_.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  if (!found[0].has) return known;
  const { rows } = await connection.query('select name from mikro_orm_migrations');
  const done = new Set(rows.map((row) => String(row.name).replace(/\.ts$/, '')));
  return known.filter((name) => !done.has(name));
}

async function runMigrator(urls: DatabaseUrls): Promise<string[]> {
  const application = new URL(urls.applicationUrl.replace('@/', '@localhost/'));
  const orm = await MikroORM.init({
    dbName: decodeURIComponent(application.pathname.slice(1)),
    ensureDatabase: false,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      path: MIGRATIONS_FOLDER,
      glob: 'Migration*_*.ts',
      snapshot: false,
      transactional: true,
      silent: true,
    },
    driverOptions: {
      connectionString: urls.ownerUrl,
      // The migrations grant to this role; they can't know its name otherwise.
      options: `-c fairshare.app_role=${decodeURIComponent(application.username)}`,
    },
  });
  try {
    const ran = await orm.migrator.up();
    return ran.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}
