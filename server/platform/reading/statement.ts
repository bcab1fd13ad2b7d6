import { createHash } from 'node:crypto';
import { EarnedMap } from '../earnedMap.ts';
import { getOrAdd } from '../getOrAdd.ts';
import { mergeSelections, NOTHING, type Selection, selectionOf } from './selection.ts';
import type { RelationField, Shape, ValueSql } from './shape.ts';

/** A statement as pg sends it: prepared once for each connection under its name, or not at all if that is empty. */
export interface Statement {
  /** Empty until the statement is asked for a second time. */
  name: string;
  text: string;
  /** The only column of its answer, where that is text. */
  textColumn?: string;
  /** Whether it reads one record. */
  isShort?: boolean;
}

/** Which rows, and in what order. The texts come from the program, never from a request; values go beside them. */
export interface Criteria {
  /** A condition on the shape's table, its values written `$1`, `$2`, …; the table goes by its own name. */
  where?: string;
  /** Columns, each optionally with `asc` or `desc`, or the SQL of a value. */
  orderBy?: readonly (string | ValueSql)[];
  limit?: number;
  /** For pages: every column in one direction, the id last. */
  keyset?: Keyset;
}

/** Which part of an ordered list. `after` and `before` are the numbers of placeholders. */
interface Keyset {
  descending: boolean;
  /** Only rows beyond the one with this id. */
  after: number | null;
  /** Only rows up to the one with this id. */
  before: number | null;
  /** Whether rows are taken, and come, from the end of the list backwards. */
  isFromEnd: boolean;
}

/** A PostgreSQL function takes no more arguments than this. */
const MOST_ARGUMENTS = 100;
/** For each shape. Callers choose what they select, so the number is limited. */
const MOST_STATEMENTS_KEPT = 1_000;
const MOST_STATEMENT_BYTES = 4 * 2 ** 20;
const BYTES_OF_A_CHARACTER = 2;

/** A statement together with how its answer becomes plain objects. */
export interface ReadStatement {
  statement: Statement;
  rowsFrom(answer: { json: string }[]): ReadRow[];
}

/** A row as plain properties, named and formed as its GraphQL type has them. */
export type ReadRow = Record<string, unknown>;

/** The SQL of one JSON value, and what turns that value into what the schema shows; absent when it is so already. */
interface Part {
  sql: string;
  decode?: (value: unknown) => unknown;
}

/** By shape, criteria and selection. Only the texts of statements are kept, and no answers. */
const kept = new WeakMap<Shape, EarnedMap<string, { statement: Statement }>>();

/**
 * The statement that brings the selected fields of the rows that match, relations and all, as JSON text.
 * `$1` is always the council's tenant id, and every table in it is limited to that council.
 *
 * A list comes as one row, which is what measured fastest, and a row as an array of its values: without the names,
 * which the program knows, PostgreSQL writes a page in four fifths of the time. Lists are gathered by `array()`, which
 * has less to do for each row than `json_agg`.
 */
export function statementFor(shape: Shape, selection: Selection, criteria: Criteria): ReadStatement {
  return keep(shape, criteria, selection.key, () => {
    const { sql, decode } = objectPart(shape, selection, shape.table);
    const rows = (item: string) => `select ${item} from ${shape.table} where ${rowsSql(shape, criteria)}`;
    const isOneRow = criteria.limit === 1 && !criteria.keyset;
    const text = isOneRow
      ? rows(`${sql}::text as json`)
      : `select array_to_json(array(${rows(sql)}))::text as json`;
    return {
      statement: { name: '', text, textColumn: 'json', isShort: isOneRow },
      rowsFrom: (answer) => {
        const values = answer.map(({ json }) => JSON.parse(json));
        return (isOneRow ? values : values[0]).map((value: unknown) => decode(value));
      },
    };
  });
}

/** The statement that counts the rows that match, as one row with one integer `total`. */
export function countStatementFor(shape: Shape, criteria: Pick<Criteria, 'where'>): Statement {
  const { statement } = keep(shape, criteria, 'count', () => {
    const text = `select count(*)::int as total from ${shape.table} where ${rowsSql(shape, criteria)}`;
    return { statement: { name: '', text } };
  });
  return statement;
}

/** The statement that counts the rows that match by a value that they share, as rows of `group` and `count`. */
export function groupStatementFor(
  shape: Shape,
  group: ValueSql,
  criteria: Pick<Criteria, 'where'>,
): Statement {
  const value = group(shape.table);
  const { statement } = keep(shape, criteria, `count by ${value}`, () => {
    const text = `select ${value} as "group", count(*)::int as count from ${shape.table} where ${rowsSql(shape, criteria)} group by 1 order by 2 desc, 1`;
    return { statement: { name: '', text } };
  });
  return statement;
}

/** Written once, and named when it is asked for again: a statement that is sent once is not worth preparing. */
function keep<Kept extends { statement: Statement }>(
  shape: Shape,
  criteria: Criteria,
  selected: string,
  write: () => Kept,
): Kept {
  const statements = getOrAdd(
    kept,
    shape,
    () => new EarnedMap(MOST_STATEMENTS_KEPT, { mostBytes: MOST_STATEMENT_BYTES, bytesOf }),
  );
  const key = `${criteriaKey(shape, criteria)} ${selected}`;
  const known = statements.get(key);
  if (known) {
    known.statement.name ||= nameOf(known.statement.text);
    return known as Kept;
  }
  const written = write();
  statements.add(key, written);
  return written;
}

/** Its text, and about as much again for how its answer becomes objects. */
function bytesOf(key: string, { statement }: { statement: Statement }): number {
  return BYTES_OF_A_CHARACTER * (key.length + 2 * statement.text.length);
}

function nameOf(text: string): string {
  return `read_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

function criteriaKey(shape: Shape, { where, orderBy, limit, keyset }: Criteria): string {
  const order = orderBy?.map((sort) => sortSql(sort, shape.table)).join();
  return JSON.stringify([where, order, limit, keyset && Object.values(keyset)]);
}

function rowsSql(shape: Shape, criteria: Criteria): string {
  const { table } = shape;
  const conditions = [`${table}.${shape.tenantColumn} = $1`];
  if (criteria.where) conditions.push(`(${movedOne(criteria.where)})`);
  if (criteria.keyset) return `${conditions.join(' and ')}${keysetSql(shape, criteria, criteria.keyset)}`;
  const order = criteria.orderBy?.map((sort) => sortSql(sort, table)).join(', ');
  return `${conditions.join(' and ')}${order ? ` order by ${order}` : ''}${limitSql(criteria.limit)}`;
}

/** The placeholders moved on by one, as the caller's values follow the tenant id. */
function movedOne(where: string): string {
  return where.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + 1}`);
}

function keysetSql(
  shape: Shape,
  criteria: Criteria,
  { descending, after, before, isFromEnd }: Keyset,
): string {
  const sorts = [...(criteria.orderBy ?? []).filter((sort) => sort !== 'id'), 'id'];
  const columnsOf = (table: string) => sorts.map((sort) => sortSql(sort, table)).join(', ');
  const place = (id: number) =>
    `(select ${columnsOf('place')} from ${shape.table} place where place.${shape.tenantColumn} = $1 and place.id = $${id})`;
  const [beyond, upTo] = descending ? ['<', '>'] : ['>', '<'];
  const bounds = [
    ...(after ? [` and (${columnsOf(shape.table)}) ${beyond} ${place(after)}`] : []),
    ...(before ? [` and (${columnsOf(shape.table)}) ${upTo} ${place(before)}`] : []),
  ];
  const direction = descending === isFromEnd ? '' : ' desc';
  const order = sorts.map((sort) => `${sortSql(sort, shape.table)}${direction}`).join(', ');
  return `${bounds.join('')} order by ${order}${limitSql(criteria.limit)}`;
}

function sortSql(sort: string | ValueSql, table: string): string {
  return typeof sort === 'string' ? `${table}.${sort}` : sort(table);
}

function limitSql(limit: number | undefined): string {
  return limit === undefined ? '' : ` limit ${limit}`;
}

/**
 * The SQL of one row as a JSON array of the selected values, for a statement of an area's own that reads the row by the name
 * `table`; `$1` is the council's tenant id in it. `decode` turns the array into the plain object.
 */
export function rowPart(
  shape: Shape,
  selection: Selection,
  table: string,
): { sql: string; decode: (values: unknown) => ReadRow } {
  return objectPart(shape, selection, table) as { sql: string; decode: (values: unknown) => ReadRow };
}

/** One row: a JSON array of its values, to be decoded into an object. */
function objectPart(shape: Shape, selection: Selection, table: string): Required<Part> {
  const fields = broughtFields(shape, selection);
  const parts = fields.map(([name, below]) => fieldPart(shape, name, below, table));
  return { sql: arraySql(parts.map((part) => part.sql)), decode: objectDecoder(fields, parts) };
}

function objectDecoder(
  fields: readonly [string, Selection][],
  parts: readonly Part[],
): (values: unknown) => unknown {
  const decoders = parts.map((part) => part.decode);
  const make = rowMaker(fields.map(([name], index) => ({ name, isDecoded: decoders[index] !== undefined })));
  return (values) => (values === null ? null : make(values as unknown[], decoders));
}

const GRAPHQL_NAME = /^(?!__proto__$)[_A-Za-z][_0-9A-Za-z]*$/;

/**
 * Makes a row of its values by an object literal, written out for these names: V8 makes such a row twenty times as
 * fast as one that gets its properties one by one, and a page has some hundred of them. The names are the schema's own.
 */
function rowMaker(fields: readonly { name: string; isDecoded: boolean }[]) {
  const properties = fields.map(({ name, isDecoded }, index) => {
    if (!GRAPHQL_NAME.test(name)) throw new Error('A field has a name that GraphQL does not know.');
    return `${name}: ${isDecoded ? `decoders[${index}](values[${index}])` : `values[${index}]`}`;
  });
  return new Function('values', 'decoders', `return { ${properties.join(', ')} };`) as (
    values: readonly unknown[],
    decoders: readonly Part['decode'][],
  ) => ReadRow;
}

function arraySql(values: readonly string[]): string {
  if (values.length <= MOST_ARGUMENTS) return `json_build_array(${values.join(', ')})`;
  // Only jsonb can be joined.
  const parts = Array.from({ length: Math.ceil(values.length / MOST_ARGUMENTS) }, (_, part) =>
    values.slice(part * MOST_ARGUMENTS, (part + 1) * MOST_ARGUMENTS).join(', '),
  );
  return `(${parts.map((part) => `jsonb_build_array(${part})`).join(' || ')})`;
}

function fieldPart(shape: Shape, name: string, below: Selection, table: string): Part {
  if (name === '__typename') return { sql: `'${shape.typeName}'` };
  const field = shape.fields.get(name);
  if (field?.kind === 'value') return { sql: field.sql(table, shape.typeName), decode: field.decode };
  if (field?.kind === 'relation') return relationPart(field, below, table);
  throw new Error(`${shape.typeName}.${name} has no SQL of its own.`);
}

function relationPart(relation: RelationField, below: Selection, parent: string): Part {
  const shape = relation.shape();
  const table = `t${Number(/^t(\d+)$/.exec(parent)?.[1] ?? 0) + 1}`;
  const conditions = [
    `${table}.${shape.tenantColumn} = $1`,
    `${table}.${relation.to} = ${sortSql(relation.from, parent)}`,
    ...(relation.where ? [`(${relation.where})`] : []),
  ].join(' and ');
  const { sql, decode } = objectPart(shape, below, table);
  const sorts = (relation.orderBy ?? ['id']).map((sort) => sortSql(sort, table)).join(', ');
  const rows = `from ${shape.table} ${table} where ${conditions}`;
  if (!relation.many) {
    const first = relation.to === 'id' || sorts === '' ? '' : ` order by ${sorts} limit 1`;
    return { sql: `(select ${sql} ${rows}${first})`, decode };
  }
  return {
    sql: `array(select ${sql} ${rows} order by ${sorts}${limitSql(relation.limit)})`,
    decode: (items) => (items as unknown[]).map((item) => decode(item)),
  };
}

/** The fields that the statement brings for a selection, sorted by name so that one selection has one text. */
function broughtFields(shape: Shape, selection: Selection): [string, Selection][] {
  const kinds = ['value', 'relation'];
  return [...withWhatIsNeeded(shape, selection).fields]
    .filter(([, below]) => !below.takesArguments)
    .filter(([name]) => name === '__typename' || kinds.includes(shape.fields.get(name)?.kind ?? ''))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The selection and all that its fields need. What they need may itself be derived, so this repeats until nothing is
 * added.
 */
function withWhatIsNeeded(shape: Shape, selection: Selection): Selection {
  const needed = [...selection.fields].map(([name, below]) => neededBy(shape, name, below));
  const grown = needed.reduce(mergeSelections, selection);
  return grown.key === selection.key ? grown : withWhatIsNeeded(shape, grown);
}

/**
 * What a derived field is derived from; and where a resolver will have to ask again, for a field that takes
 * arguments or that the shape does not know, the id for it to ask by.
 */
function neededBy(shape: Shape, name: string, below: Selection): Selection {
  const field = shape.fields.get(name);
  if (field?.kind === 'derived') return selectionOf(...field.paths);
  const resolverAsks = name !== '__typename' && (!field || below.takesArguments);
  return resolverAsks && shape.fields.has('id') ? selectionOf('id') : NOTHING;
}
