import { expect } from 'vitest';
import { queryAll, type TestDatabase } from './database.ts';

const TABLES = `select oid::regclass::text as name from pg_class
  where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace order by 1`;

interface Print {
  name: string;
  rows: number;
  /** A sum over all rows that is another one as soon as a single value of one of them is. */
  sum: string;
}

/** The statement that reads every table of a database, as its tables stay the same while a test runs. */
const statements = new WeakMap<TestDatabase, string>();

async function statementFor(database: TestDatabase): Promise<string> {
  const known = statements.get(database);
  if (known) return known;
  const tables = await queryAll<{ name: string }>(database, TABLES);
  const reads = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows, sum(hashtextextended(r::text, 0))::text as sum from ${name} r`,
  );
  const statement = reads.join(' union all ');
  statements.set(database, statement);
  return statement;
}

/** What is done, and the names of the tables with a row that it wrote, changed or took away, of any council. */
export async function changedBy<Answer>(
  { database }: { database: TestDatabase },
  attempt: () => Promise<Answer>,
): Promise<{ answer: Answer; tables: string[] }> {
  const statement = await statementFor(database);
  const prints = async () => {
    const read = await queryAll<Print>(database, statement);
    return new Map(read.map(({ name, rows, sum }) => [name, `${rows} rows, ${sum}`]));
  };
  const before = await prints();
  const answer = await attempt();
  const after = await prints();
  const tables = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  return { answer, tables };
}

/**
 * Holds that what is done leaves every row of every council as it was, those of the audit trail among them, and gives
 * back what it gave: for whatever is refused. It reads all tables twice, in about a hundredth of a second each time.
 */
export async function unchangedBy<Answer>(
  app: { database: TestDatabase },
  attempt: () => Promise<Answer>,
): Promise<Answer> {
  const { answer, tables } = await changedBy(app, attempt);
  expect(tables, 'tables that were to stay as they were').toEqual([]);
  return answer;
}
