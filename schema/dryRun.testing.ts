import { Client } from 'pg';
import { expect } from 'vitest';
import type { Asker, TestApp } from '../server/testing/app.ts';
import { queryAll } from '../server/testing/database.ts';
import { type RowWatch, watchRows } from '../server/testing/schemaWalkTables.ts';

const TABLES = `select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`;

/** The connections of the program that are inside a transaction, whether they work or wait for the program. */
export const IN_TRANSACTION = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and usename <> current_user and xact_start is not null`;
const IDS = /\b[a-z]+(_[a-z]+)*_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const REQUEST_IDS = /"requestId":"[^"]+"/g;
const MOMENTS = /"\d{4}-\d{2}-\d{2}T[^"]+Z"/g;

/** An answer with each id by when it is first met, and without moments: what a dry run has to have in common. */
export function withoutIdsAndMoments(answer: unknown): unknown {
  const ids: string[] = [];
  const ordinal = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `id ${ids.indexOf(id)}`;
  };
  const text = JSON.stringify(answer).replaceAll(REQUEST_IDS, '"requestId":""').replaceAll(IDS, ordinal);
  return JSON.parse(text.replaceAll(MOMENTS, '"a moment"'));
}

/** What the tests of dry runs do again and again, on one running program. */
export async function dryRunTester(app: TestApp) {
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  const watch: RowWatch = await watchRows(app.database);

  /** How many rows every table of the catalogue has, and a checksum over those of the program's own. */
  async function everything() {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`);
    const { rows } = await client.query(counts.join(' union all '));
    return { counts: rows, prints: await watch.fingerprint() };
  }

  function send(asker: Asker, name: string, input: Record<string, unknown>, fields: string, dryRun: boolean) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation($input: ${type}, $dryRun: Boolean!) { ${name}(input: $input, dryRun: $dryRun) {
      ${fields} userErrors { code path message } } }`;
    return app.ask(asker, source, { input, dryRun });
  }

  /** Tries a mutation, and holds that it left every table as it was. */
  async function tried(asker: Asker, name: string, input: Record<string, unknown>, fields: string) {
    const before = await everything();
    expect(before.counts.length).toBeGreaterThan(30);
    const answer = await send(asker, name, input, fields, true);
    expect(await everything(), name).toEqual(before);
    expect(await queryAll(app.database, IN_TRANSACTION), name).toEqual([{ count: 0 }]);
    return answer;
  }

  /**
   * Tries a mutation by both executors, as a document is compiled the second time that it is sent, then makes the
   * change, and holds that all three gave the same answer. Gives that of the change.
   */
  async function triedThenDone(asker: Asker, name: string, input: Record<string, unknown>, fields: string) {
    const first = await tried(asker, name, input, fields);
    const second = await tried(asker, name, input, fields);
    const done = await send(asker, name, input, fields, false);
    expect(withoutIdsAndMoments(first), name).toEqual(withoutIdsAndMoments(done));
    expect(withoutIdsAndMoments(second), name).toEqual(withoutIdsAndMoments(done));
    return done;
  }

  const end = async () => {
    await watch.end();
    await client.end();
  };
  return { everything, send, tried, triedThenDone, end };
}
