/** Runs a statement in the transaction under way. */
type Query = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Rows of one table, each as the text of a JSON object. */
export interface TableRows {
  table: string;
  rows: string[];
}

/** A table of councils’ records. */
export interface TenantTable {
  name: string;
  /** What is written to it; the database works the other columns out. */
  columns: readonly string[];
  /** Its key without the council. */
  keys: readonly string[];
}

/** What the database itself adds when the rows come from which it follows, or which is sent elsewhere. */
const KEPT_BY_TRIGGERS = ['person_name_word', 'plan_facts', 'webhook_delivery'];

const TABLES = `select c.relname as name,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
    array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k (number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
      where i.indrelid = c.oid and i.indisprimary and a.attname <> 'tenant_id' order by k.place) as keys,
    array(select distinct r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all ($1)
    and exists (select from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_index i on i.indrelid = c.oid and i.indisprimary
      where a.attrelid = c.oid and a.attnum = i.indkey[1] and t.typname = 'uuid')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
  order by c.relname`;

/** The tables whose rows have an id behind the council’s, each after those that it refers to. */
export async function readTenantTables(query: Query): Promise<TenantTable[]> {
  const found = await query<TenantTable & { parents: string[] }>(TABLES, [KEPT_BY_TRIGGERS]);
  const names = new Set(found.map(({ name }) => name));
  const ordered: TenantTable[] = [];
  const done = new Set<string>();
  const add = (table: (typeof found)[number], above: ReadonlySet<string>) => {
    if (done.has(table.name) || above.has(table.name)) return;
    for (const parent of found) {
      if (table.parents.includes(parent.name)) add(parent, new Set([...above, table.name]));
    }
    if (done.has(table.name) || !names.has(table.name)) return;
    done.add(table.name);
    ordered.push({ name: table.name, columns: table.columns, keys: table.keys });
  };
  for (const table of found) add(table, new Set());
  return ordered;
}

/** As many as keep a statement short enough to be prepared once. */
const TABLES_AT_ONCE = 40;

/**
 * The rows of a council that the transaction under way has written and that begin with an id made since the one given, in
 * the order of their ids, table after table. What it changed of rows from before is not among them.
 */
export async function readWrittenRows(
  query: Query,
  tables: readonly TenantTable[],
  { tenantId, sinceId }: { tenantId: string; sinceId: string },
): Promise<TableRows[]> {
  const written = new Map<string, string[]>();
  for (let at = 0; at < tables.length; at += TABLES_AT_ONCE) {
    const text = tables
      .slice(at, at + TABLES_AT_ONCE)
      .map(
        ({ name, keys }) => `(select '${name}' as "table", row_to_json(t)::text as row from ${name} t
          where tenant_id = $1 and ${keys[0]} >= $2 and xmin = pg_current_xact_id()::xid order by ${keys.join(', ')})`,
      )
      .join(' union all ');
    for (const { table, row } of await query<{ table: string; row: string }>(text, [tenantId, sinceId])) {
      const rows = written.get(table);
      if (rows) rows.push(row);
      else written.set(table, [row]);
    }
  }
  return [...written].map(([table, rows]) => ({ table, rows }));
}

/** Adds rows, many of a table in one statement. What the database checks and works out of any row holds for them too. */
export async function insertRows(
  query: Query,
  tables: readonly TenantTable[],
  given: readonly TableRows[],
): Promise<void> {
  for (const { name, columns } of tables) {
    const rows = given.filter(({ table }) => table === name).flatMap((each) => each.rows);
    if (rows.length === 0) continue;
    const list = columns.map((column) => `"${column}"`).join(', ');
    await query(
      `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1::json)`,
      [`[${rows.join(',')}]`],
    );
  }
}
