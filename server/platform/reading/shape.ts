import { idPrefixes, idPrefixOf, type NodeTypeName } from '../ids.ts';

/** Gives the SQL of one value; `table` is the name by which the row's table goes in that statement. */
export type ValueSql = (table: string) => string;

/** Where a relation's rows are found, and which of them. Column names stand alone: `from` is the parent's, all others the related table's. */
export interface RelationRules {
  /**
   * The column of the parent's table that the related rows are found by. Where no column holds it, the SQL of the value,
   * or of several as `any (…)`; `$1` is the council's tenant id.
   */
  from: string | ValueSql;
  /** The column of the related table that holds the same value. */
  to: string;
  /** A further SQL condition on the related table's columns. Values that change never stand in it. */
  where?: string;
  /**
   * Columns, each optionally with `asc` or `desc`. Without it rows come in the order of their ids, that is as they were
   * made. Empty for a single related row where a unique key allows no second one.
   */
  orderBy?: readonly string[];
  /** The most rows to bring. */
  limit?: number;
}

interface ValueField {
  kind: 'value';
  sql: (table: string, typeName: string) => string;
  /** Turns the value as PostgreSQL writes it in JSON into what the schema shows; absent when it is so already. */
  decode?: (value: unknown) => unknown;
}
interface DerivedField {
  kind: 'derived';
  /** Dotted paths of the fields that the resolver reads. */
  paths: readonly string[];
}
export interface RelationField extends RelationRules {
  kind: 'relation';
  many: boolean;
  shape: () => Shape;
}
export type Field = ValueField | DerivedField | RelationField;

/** How a GraphQL type reads from a table. */
export interface Shape {
  typeName: string;
  table: string;
  /** The column that names the council whose row it is; every statement limits it to the session's council. */
  tenantColumn: string;
  fields: ReadonlyMap<string, Field>;
}

/** What a shape is declared from. */
export interface ShapeDeclaration {
  typeName: string;
  table: string;
  /** `tenant_id`, unless the table is the one that lists the councils. */
  tenantColumn?: string;
  fields: Record<string, Field>;
}

const NAME = /^[a-z_][a-z0-9_]*$/;
const SORT = /^[a-z_][a-z0-9_]*( asc| desc)?( nulls first| nulls last)?$/;

/**
 * Declares how a GraphQL type reads from a table: one entry for each of its fields.
 * Fields that take arguments, and fields that a resolver makes by itself, are left out.
 * Throws when the declaration contradicts itself, so a mistake shows when the program starts.
 */
export function shape(declaration: ShapeDeclaration): Shape {
  const fields = new Map(Object.entries(declaration.fields));
  mustMatch(NAME, declaration.table, `the table of ${declaration.typeName}`);
  for (const [name, field] of fields) {
    if (field.kind === 'relation') checkRelation(field, `${declaration.typeName}.${name}`);
    if (field.kind === 'derived') checkPaths(field, fields, `${declaration.typeName}.${name}`);
  }
  return {
    typeName: declaration.typeName,
    table: declaration.table,
    tenantColumn: declaration.tenantColumn ?? 'tenant_id',
    fields,
  };
}

/** A column as PostgreSQL writes it in JSON: text, integers, booleans, enums and arrays of these. */
export function column(name: string): Field {
  mustMatch(NAME, name, 'a column');
  return expression((table) => `${table}.${name}`);
}

/** A `date` column as `YYYY-MM-DD`. */
export function date(name: string): Field {
  return column(name);
}

/** A `bigint` column of pence as a JSON number. */
export function pence(name: string): Field {
  return column(name);
}

/** A `json` or `jsonb` column, always brought whole: what is selected below it changes nothing. */
export function json(name: string): Field {
  return column(name);
}

/** A `timestamptz` column as ISO 8601 text in UTC, to the millisecond: `2026-11-22T09:30:00.000Z`. */
export function instant(name: string): Field {
  mustMatch(NAME, name, 'a column');
  // PostgreSQL takes longer over formatting a moment than over all else of a row, so that is done here.
  return { kind: 'value', sql: (table) => `${table}.${name}`, decode: toUtcText };
}

const UTC_MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?=\d*\+00:00$)/;

function toUtcText(value: unknown): string | null {
  if (value === null) return null;
  const text = UTC_MILLISECONDS.exec(value as string)?.[0];
  return text ? `${text}Z` : new Date(value as string).toISOString();
}

/** The opaque id of the row itself, or (with `name` and `type`) of the row that a foreign key points at. */
export function globalId(name = 'id', type?: NodeTypeName): Field {
  mustMatch(NAME, name, 'a column');
  return {
    kind: 'value',
    sql: (table, typeName) => `'${idPrefixOf(type ?? typeName)}_' || ${table}.${name}`,
  };
}

/** The opaque id of a row whose type a column names: `subject_type` and `subject_id`. */
export function globalIdOfType(typeColumn: string, idColumn: string): Field {
  mustMatch(NAME, typeColumn, 'a column');
  mustMatch(NAME, idColumn, 'a column');
  return {
    kind: 'value',
    sql: (table) => {
      const cases = [...idPrefixes()].map(([type, prefix]) => `when '${type}' then '${prefix}_'`);
      return `case ${table}.${typeColumn} ${cases.join(' ')} end || ${table}.${idColumn}`;
    },
  };
}

/**
 * A value worked out in SQL. It sees the row through the name it is given; `$1` is the council's tenant id,
 * and an expression that reads another table must name the tenant with it.
 */
export function expression(sql: ValueSql): Field {
  return { kind: 'value', sql };
}

/**
 * A field that its resolver derives from others: whenever it is asked for, those are brought too.
 * A field of a related row is written with a dot: `needs('sharedAt', 'latestReview.heldOn')`.
 */
export function needs(...paths: string[]): Field {
  return { kind: 'derived', paths };
}

/** Stands for the column of the entity's property `<field>Id`, which shapeOf puts in its place. */
export const BY_ITS_ID = '';

/**
 * One related row, or null: the first by `orderBy` where there may be several. Without rules, in the shape of an entity,
 * it is the row that the property `<field>Id` names.
 */
export function one(related: () => Shape, rules: RelationRules = { from: BY_ITS_ID, to: 'id' }): Field {
  return { kind: 'relation', many: false, shape: related, ...rules };
}

/** Related rows as a list, empty when there are none. */
export function many(related: () => Shape, rules: RelationRules): Field {
  return { kind: 'relation', many: true, shape: related, ...rules };
}

function checkRelation(relation: RelationField, where: string): void {
  if (typeof relation.from === 'string') {
    mustMatch(NAME, relation.from, `the column that ${where} goes from`);
  }
  mustMatch(NAME, relation.to, `the column that ${where} goes to`);
  for (const sort of relation.orderBy ?? []) mustMatch(SORT, sort, `the order of ${where}`);
  if (relation.limit !== undefined && !Number.isInteger(relation.limit)) {
    throw new Error(`The limit of ${where} is not a whole number.`);
  }
}

function checkPaths(derived: DerivedField, fields: ReadonlyMap<string, Field>, where: string): void {
  for (const path of derived.paths) {
    const [first = '', ...rest] = path.split('.');
    const field = fields.get(first);
    if (!field) throw new Error(`${where} needs ${path}, which its shape does not have.`);
    if ((field.kind === 'relation') !== rest.length > 0) {
      throw new Error(`${where} needs ${path}: name a field below a relation, and nothing below any other.`);
    }
  }
}

function mustMatch(pattern: RegExp, text: string, what: string): void {
  if (!pattern.test(text)) throw new Error(`"${text}" cannot be ${what}.`);
}

/** Adds an area's own fields to another area's type; the area that owns the type stays ignorant of it. */
export function extendShape(extended: Shape, fields: Record<string, Field>): void {
  for (const [name, field] of Object.entries(fields)) {
    if (extended.fields.has(name)) throw new Error(`${extended.typeName} already has a field ${name}.`);
    if (field.kind === 'relation') checkRelation(field, `${extended.typeName}.${name}`);
    if (field.kind === 'derived') checkPaths(field, extended.fields, `${extended.typeName}.${name}`);
    (extended.fields as Map<string, Field>).set(name, field);
  }
}
