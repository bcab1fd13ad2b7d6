import type { EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { Work } from './commandRunner.ts';

/** As many rows as travel in one statement: some megabytes where each holds its working. */
const ROWS_AT_ONCE = 500;

/**
 * Adds many rows of one table past the unit of work, hundreds in one statement: for what a command makes in bulk and
 * does not change again. What the ORM still holds back is saved first, as the new rows may refer to it.
 */
export async function insertAll<Row extends object>(
  work: Pick<Work, 'entityManager'>,
  entity: EntityName<Row>,
  rows: readonly RequiredEntityData<Row>[],
): Promise<void> {
  await work.entityManager.flush();
  const { tableName, properties } = work.entityManager.getMetadata().get(entity);
  const columnOf = (name: string) => properties[name as keyof typeof properties]?.fieldNames[0] ?? name;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE).map((row) => withColumnNames(row, columnOf));
    const columns = Object.keys(some[0] ?? {}).join(', ');
    await work.entityManager.execute(
      `insert into ${tableName} (${columns}) select ${columns} from json_populate_recordset(null::${tableName}, ?::json)`,
      [JSON.stringify(some)],
    );
  }
}

function withColumnNames(row: object, columnOf: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}
