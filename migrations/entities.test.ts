import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { ReferenceKind } from '@mikro-orm/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../server/domain/areas.ts';
import { Database } from '../server/platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../server/testing/database.ts';

/** Tables that the ORM writes nothing to, with what does. */
const WITHOUT_ENTITY: Record<string, string> = {
  region: 'the nine English regions, which a migration brings',
  policy_period: 'PostgreSQL keeps it itself, from the versions',
  withheld_tables: 'PostgreSQL keeps it itself, from what is published',
  published_withdrawal: 'PostgreSQL keeps it itself, from the withdrawals',
  person_name_word: 'PostgreSQL keeps it itself, from the names',
  plan_facts: 'PostgreSQL keeps it itself, from the plans and their contents',
  directory_term: 'PostgreSQL keeps it itself, from the services',
  mikro_orm_migrations: "the migrator's own record",
};

/** Columns that an entity of their table lacks, with what fills them. */
const WITHOUT_PROPERTY: Record<string, string> = {
  'person.sort_name': 'worked out from the names',
  'person.review_due_on': 'the day of the next review, which PostgreSQL keeps itself',
  'support_plan.last_looked_at_on': 'worked out from its latest review and its start',
  'support_plan.status': 'worked out from the dates',
  'support_plan.person_died_on': 'the day of the death, which PostgreSQL takes from the person',
  'concern.record_kind': 'worked out from whom it is about',
  'profile_entry.seen_by': 'worked out from its audience and its end',
  'panel_agenda_item.seen_by': 'who sees the referral, which PostgreSQL copies',
  'panel_decision.seen_by': 'who sees the referral, which PostgreSQL copies',
  'panel_referral.hidden_from': 'who has declared an interest while it is open, which PostgreSQL keeps',
  'panel_agenda_item.hidden_from': 'from whom the referral is hidden, which PostgreSQL copies',
  'open_step.hidden_from': 'from whom the referral is hidden that it is a step of, which PostgreSQL copies',
  'panel_decision.hidden_from': 'from whom the referral is hidden, which PostgreSQL copies',
  'directory_service.sort_name': 'worked out from the name',
  'ledger_account.part_id': 'worked out from the owner, for the foreign key',
  'published_policy.area': 'copied from the version when it is published',
  'published_policy.number': 'copied from the version when it is published',
  'published_policy.settings': 'copied from the version when it is published',
  'published_policy.sources': 'copied from the version when it is published',
  'published_policy.effective_from': 'copied from the version when it is published',
  'published_policy.is_emergency': 'copied from the version when it is published',
};

/** Entities that go by a unique key of their table other than the primary one, with the reason. */
const OTHER_KEY: Record<string, string> = {
  PublishedPolicy: 'area and number, its primary key, are known only once PostgreSQL has copied them',
};

/** Foreign keys that their entity has no reference for, with the reason. */
const WITHOUT_REFERENCE: Record<string, string> = {
  'allocation to assessment':
    'an allocation stands lower than its assessment, and is added past the unit of work',
  'ledger_account to budget_part':
    'the ledger stands lower than budgets, and the key is only checked when the transaction ends',
  'policy_consultation to policy_change_edit':
    'a save of a change is never changed, and was made before anybody is asked about it',
  'audit_entry to council': 'the platform knows no councils, and adds its entries past the unit of work',
  'idempotency_record to council':
    'the platform knows no councils, and adds its records past the unit of work',
};

/** What each test below is about. */
const NAMES = ENTITIES.map(({ meta }) => meta.className);

interface Column {
  table: string;
  name: string;
  type: string;
  isRequired: boolean;
  hasDefault: boolean;
}

const COLUMNS = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull as "isRequired", a.atthasdef as "hasDefault"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
  order by 1, a.attnum`;

const KEYS = `
  select c.conrelid::regclass::text as "table", c.contype as kind,
    array(select attname::text from unnest(c.conkey) with ordinality k (attnum, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum order by place) as columns,
    c.confrelid::regclass::text as "otherTable",
    array(select attname::text from unnest(c.confkey) with ordinality k (attnum, place)
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum order by place) as "otherColumns"
  from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')`;

interface Key {
  table: string;
  kind: 'p' | 'u' | 'f';
  columns: string[];
  otherTable: string;
  otherColumns: string[];
}

describe('every entity, held to the migrated database', () => {
  let testDatabase: TestDatabase;
  let client: Client;
  let columns: Column[];
  let keys: Key[];
  let entities: EntityMetadata[];
  /** How PostgreSQL calls each type that an entity names. */
  let typeNames: Map<string, string>;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    client = new Client({ connectionString: testDatabase.superuserUrl });
    await client.connect();
    columns = (await client.query(COLUMNS)).rows;
    keys = (await client.query(KEYS)).rows;
    entities = await discovered(testDatabase.applicationUrl);
    const named = [...new Set(entities.flatMap(stored).flatMap(({ columnTypes }) => columnTypes))];
    const { rows } = await client.query(
      'select name, name::regtype::text as type from unnest($1::text[]) name',
      [named],
    );
    typeNames = new Map(rows.map(({ name, type }) => [name, type]));
  });
  afterAll(async () => {
    await client.end();
    await testDatabase.drop();
  });

  const columnsOf = (table: string) =>
    columns.filter((column) => column.table === table && !(`${table}.${column.name}` in WITHOUT_PROPERTY));

  it('has an entity for every table, but for those that the ORM writes nothing to', () => {
    const tables = [...new Set(columns.map(({ table }) => table))].filter(
      (table) => !(table in WITHOUT_ENTITY),
    );
    expect(entities.map(({ tableName }) => tableName).sort()).toEqual(tables);
  });

  it.each(NAMES)('has the columns of %s: each by its name, its type, and whether it may be empty', (name) => {
    const entity = entityOf(entities, name);
    const said = stored(entity).map((property) => ({
      column: property.fieldNames[0],
      type: typeNames.get(property.columnTypes[0] ?? ''),
      isRequired: !property.nullable,
    }));
    const kept = columnsOf(entity.tableName).map((column) => ({
      column: column.name,
      type: column.type,
      isRequired: column.isRequired,
    }));
    expect(byColumn(said)).toEqual(byColumn(kept));
  });

  it.each(NAMES)('has the key of %s', (name) => {
    const { tableName, primaryKeys, properties } = entityOf(entities, name);
    const said = primaryKeys.map((key) => properties[key]?.fieldNames[0]);
    const allowed = keys.filter(
      ({ table, kind }) => table === tableName && kind === (name in OTHER_KEY ? 'u' : 'p'),
    );
    expect(allowed.map((key) => key.columns)).toContainEqual(said);
  });

  it.each(NAMES)('knows what %s points at, so that it is saved first', (name) => {
    const entity = entityOf(entities, name);
    const references = entity.relations.map((relation) => ({
      table: relation.targetMeta?.tableName,
      columns: pairs(relation.joinColumns, relation.referencedColumnNames),
    }));
    const foreignKeys = keys
      // Rows of one table are saved in the order in which they were made.
      .filter(
        ({ table, kind, otherTable }) => kind === 'f' && table === entity.tableName && otherTable !== table,
      )
      .filter(({ otherTable }) => !(otherTable in WITHOUT_ENTITY))
      .filter(({ table, otherTable }) => !(`${table} to ${otherTable}` in WITHOUT_REFERENCE))
      .map((key) => ({ table: key.otherTable, columns: pairs(key.columns, key.otherColumns) }));
    const isSame = (reference: (typeof references)[number], key: (typeof foreignKeys)[number]) =>
      reference.table === key.table && reference.columns.every((pair) => key.columns.includes(pair));
    expect(references.filter((reference) => !foreignKeys.some((key) => isSame(reference, key)))).toEqual([]);
    expect(foreignKeys.filter((key) => !references.some((reference) => isSame(reference, key)))).toEqual([]);
  });

  it('leaves a default to the database only where the column has one', () => {
    const defaults = entities.flatMap((entity) =>
      stored(entity)
        .filter((property) => property.default !== undefined || property.defaultRaw !== undefined)
        .map((property) => `${entity.tableName}.${property.fieldNames[0]}`),
    );
    const withDefault = columns.filter(({ hasDefault }) => hasDefault);
    expect(withDefault.map(({ table, name }) => `${table}.${name}`)).toEqual(
      expect.arrayContaining(defaults),
    );
    expect(defaults.length).toBeGreaterThan(0);
  });

  it('lists no table, column or key as an exception that is none', () => {
    const tables = new Set(columns.map(({ table }) => table));
    expect(Object.keys(WITHOUT_ENTITY).filter((table) => !tables.has(table))).toEqual([]);
    const named = columns.map(({ table, name }) => `${table}.${name}`);
    expect(named).toEqual(expect.arrayContaining(Object.keys(WITHOUT_PROPERTY)));
    const properties = entities.flatMap((entity) =>
      stored(entity).map(({ fieldNames }) => `${entity.tableName}.${fieldNames[0]}`),
    );
    expect(properties.filter((property) => property in WITHOUT_PROPERTY)).toEqual([]);
  });
});

/** The entities as the program's own ORM knows them. */
async function discovered(applicationUrl: string): Promise<EntityMetadata[]> {
  const database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 1 });
  try {
    return await database.write({ tenantId: null, personId: null }, async (entityManager) => [
      ...entityManager.getMetadata().getAll().values(),
    ]);
  } finally {
    await database.close();
  }
}

function entityOf(entities: readonly EntityMetadata[], name: string): EntityMetadata {
  const entity = entities.find(({ className }) => className === name);
  if (!entity) throw new Error(`The ORM knows no entity ${name}.`);
  return entity;
}

/** The properties that stand in a column of their own. */
function stored({ props }: EntityMetadata): EntityProperty[] {
  return props.filter(({ persist, kind }) => persist !== false && kind === ReferenceKind.SCALAR);
}

/** Each column with the one that it points at. */
function pairs(columns: readonly string[], others: readonly string[]): string[] {
  return columns.map((column, index) => `${column} = ${others[index]}`);
}

function byColumn<Row extends { column: string | undefined }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.column, row]));
}
