import { Client } from 'pg';
import type { TestDatabase } from './database.ts';

/** A column, as a row has to fill it. */
export interface Column {
  name: string;
  /** PostgreSQL's own name: `text`, `_text` for a list of texts, `int8`, `timestamptz`. */
  type: string;
  hasDefault: boolean;
  /** The table whose row the column names, through a foreign key. */
  pointsAt: string | null;
}

/** A table of councils' rows. */
export interface Table {
  name: string;
  columns: readonly Column[];
}

const COLUMNS = `
select c.table_name as "table", c.column_name as name, c.udt_name as type, c.column_default is not null as "hasDefault",
  (select k.confrelid::regclass::text from pg_constraint k
   join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
   join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[array_position(k.conkey, a.attnum)]
   where k.contype = 'f' and k.conrelid = c.table_name::regclass and a.attname = c.column_name and b.attname = 'id'
   limit 1) as "pointsAt",
  array(select distinct k.confrelid::regclass::text from pg_constraint k
    where k.contype = 'f' and k.conrelid = c.table_name::regclass and k.confrelid <> k.conrelid) as parents
from information_schema.columns c
where c.table_schema = 'public' and c.is_generated = 'NEVER' and exists (
  select 1 from information_schema.columns t
  where t.table_schema = 'public' and t.table_name = c.table_name and t.column_name = 'tenant_id')
order by c.table_name, c.ordinal_position`;

type ColumnRow = Column & { table: string; parents: string[] };

/** Every tenant table with its columns, each table after those that its rows refer to. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<ColumnRow>(COLUMNS);
  const names = [...new Set(rows.map(({ table }) => table))];
  const parentsOf = (name: string) =>
    (rows.find(({ table }) => table === name)?.parents ?? []).filter((parent) => names.includes(parent));
  const sorted: string[] = [];
  while (sorted.length < names.length) {
    const ready = names.filter(
      (name) => !sorted.includes(name) && parentsOf(name).every((parent) => sorted.includes(parent)),
    );
    if (ready.length === 0) throw new Error('Tables point at one another in a circle.');
    sorted.push(...ready);
  }
  return sorted.map((name) => ({ name, columns: columnsOf(rows, name) }));
}

/** A column named after a person holds the person's id, whichever key it is part of. */
function columnsOf(rows: readonly ColumnRow[], table: string): Column[] {
  return rows
    .filter((row) => row.table === table)
    .map((row) => ({ ...row, pointsAt: row.name === 'person_id' ? 'person' : row.pointsAt }));
}

/** Looks at all rows of all tables, past row-level security. */
export interface RowWatch {
  /**
   * For each table, its number of rows and a checksum over them; only one council's rows where it is named.
   */
  fingerprint(tenantId?: string): Promise<Record<string, string>>;
  /** The tables whose rows are about people, and are hidden from other people's tokens. */
  tablesAboutPeople(): Promise<string[]>;
  end(): Promise<void>;
}

/** Starts to watch a database; end it before the database is dropped. */
export async function watchRows(database: TestDatabase): Promise<RowWatch> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  const names = async (sql: string) => (await client.query(sql)).rows.map(({ name }) => String(name));
  const all = await names(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  const ofTenants = (await readTables(client)).map(({ name }) => name);
  return {
    fingerprint: async (tenantId) => {
      // Named, so that PostgreSQL plans it once: it goes over every table.
      const text = fingerprintSql(tenantId ? ofTenants : all, tenantId);
      const { rows } = await client.query({ name: `fingerprint-${tenantId ?? 'all'}`, text });
      return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
    },
    tablesAboutPeople: () =>
      names(
        `select tablename as name from pg_policies where policyname = 'person' and schemaname = 'public'`,
      ),
    end: () => client.end(),
  };
}

function fingerprintSql(tables: readonly string[], tenantId?: string): string {
  const where = tenantId ? ` where tenant_id = '${tenantId}'` : '';
  return tables
    .map(
      (table) => `select '${table}' as name,
        count(*) || ' rows ' || coalesce(md5(string_agg(md5(r::text), '' order by md5(r::text))), '') as print
        from ${table} r${where}`,
    )
    .join(' union all ');
}
