import { createHash } from 'node:crypto';
import { mergeSelections, NOTHING, type Selection, selectionOf } from './selection.ts';
import type { RelationField, Shape, ValueSql } from './shape.ts';

/** A statement as pg sends it: prepared once for each connection under its name, or not at all if that is empty. */
export interface Statement {
  name: string;
  text: string;
}

/** Which rows, and in what order. The texts come from the program, never from a request; values go beside them. */
export interface Criteria {
  /** A condition on the shape's table, its values written `$1`, `$2`, …; the table goes by its own name. */
  where?: string;
  /** Columns, each optionally with `asc` or `desc`, or the SQL of a value. */
  orderBy?: readonly (string | ValueSql)[];
  limit?: number;
  /** For pages: every column in this direction, the id last, only rows beyond the one whose id is `$after`. */
  keyset?: { descending: boolean; after: number | null };
}

const LARGEST_OBJECT = 50;
const MOST_STATEMENTS_KEPT = 1_000;
/** Each named statement costs memory in every connection, and callers choose what they select: so there is an end. */
const MOST_NAMED_STATEMENTS = 500;

const kept = new WeakMap<Shape, Map<string, Statement>>();
const named = new Set<string>();

/**
 * The statement that brings the selected fields of the rows that match, relations and all, as one row with one
 * text `json`: an array of objects. `$1` is always the council's tenant id, and every table in it is held to that.
 */
export function statementFor(shape: Shape, selection: Selection, criteria: Criteria): Statement {
  return keep(shape, criteria, selection.key, () => {
    const rows = `select ${objectSql(shape, selection, shape.table)} as item from ${shape.table} where ${rowsSql(shape, criteria)}`;
    return `select coalesce(json_agg(item), '[]')::text as json from (${rows}) page`;
  });
}

/** The statement that counts the rows that match, as one row with one integer `total`. */
export function countStatementFor(shape: Shape, criteria: Pick<Criteria, 'where'>): Statement {
  return keep(
    shape,
    criteria,
    'count',
    () => `select count(*)::int as total from ${shape.table} where ${rowsSql(shape, criteria)}`,
  );
}

function keep(shape: Shape, criteria: Criteria, selected: string, write: () => string): Statement {
  const statements = kept.get(shape) ?? new Map<string, Statement>();
  kept.set(shape, statements);
  const key = `${criteriaKey(shape, criteria)} ${selected}`;
  const known = statements.get(key);
  if (known) return known;
  const text = write();
  const statement = { name: nameOf(text), text };
  if (statements.size >= MOST_STATEMENTS_KEPT) statements.clear();
  statements.set(key, statement);
  return statement;
}

function nameOf(text: string): string {
  const name = `read_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  if (!named.has(name) && named.size >= MOST_NAMED_STATEMENTS) return '';
  named.add(name);
  return name;
}

function criteriaKey(shape: Shape, { where, orderBy, limit, keyset }: Criteria): string {
  const order = orderBy?.map((sort) => sortSql(sort, shape.table)).join();
  return JSON.stringify([where, order, limit, keyset?.descending, keyset?.after]);
}

function rowsSql(shape: Shape, criteria: Criteria): string {
  const { table } = shape;
  const conditions = [`${table}.${shape.tenantColumn} = $1`];
  // The caller's values follow the tenant id.
  if (criteria.where)
    conditions.push(`(${criteria.where.replace(/\$(\d+)/g, (_, n) => `$${Number(n) + 1}`)})`);
  if (criteria.keyset) return `${conditions.join(' and ')}${keysetSql(shape, criteria, criteria.keyset)}`;
  const order = criteria.orderBy?.map((sort) => sortSql(sort, table)).join(', ');
  return `${conditions.join(' and ')}${order ? ` order by ${order}` : ''}${limitSql(criteria.limit)}`;
}

function keysetSql(
  shape: Shape,
  criteria: Criteria,
  { descending, after }: { descending: boolean; after: number | null },
): string {
  const sorts = [...(criteria.orderBy ?? []).filter((sort) => sort !== 'id'), 'id'];
  const columnsOf = (table: string) => sorts.map((sort) => sortSql(sort, table)).join(', ');
  const place = `(select ${columnsOf('place')} from ${shape.table} place where place.${shape.tenantColumn} = $1 and place.id = $${after})`;
  const beyond = after ? ` and (${columnsOf(shape.table)}) ${descending ? '<' : '>'} ${place}` : '';
  const order = sorts.map((sort) => `${sortSql(sort, shape.table)}${descending ? ' desc' : ''}`).join(', ');
  return `${beyond} order by ${order}${limitSql(criteria.limit)}`;
}

function sortSql(sort: string | ValueSql, table: string): string {
  return typeof sort === 'string' ? `${table}.${sort}` : sort(table);
}

function limitSql(limit: number | undefined): string {
  return limit === undefined ? '' : ` limit ${limit}`;
}

/** The SQL of one row as a JSON object with the selected fields. */
function objectSql(shape: Shape, selection: Selection, table: string): string {
  const pairs = [...broughtFields(shape, selection)].map(
    ([name, below]) => `'${name}', ${fieldSql(shape, name, below, table)}`,
  );
  if (pairs.length <= LARGEST_OBJECT) return `json_build_object(${pairs.join(', ')})`;
  // A function takes a hundred arguments at most, and only jsonb can be joined.
  const parts = Array.from({ length: Math.ceil(pairs.length / LARGEST_OBJECT) }, (_, part) =>
    pairs.slice(part * LARGEST_OBJECT, (part + 1) * LARGEST_OBJECT).join(', '),
  );
  return `(${parts.map((part) => `jsonb_build_object(${part})`).join(' || ')})`;
}

function fieldSql(shape: Shape, name: string, below: Selection, table: string): string {
  if (name === '__typename') return `'${shape.typeName}'`;
  const field = shape.fields.get(name);
  if (field?.kind === 'value') return field.sql(table, shape.typeName);
  if (field?.kind === 'relation') return relationSql(field, below, table);
  throw new Error(`${shape.typeName}.${name} has no SQL of its own.`);
}

function relationSql(relation: RelationField, below: Selection, parent: string): string {
  const shape = relation.shape();
  const table = `t${Number(/^t(\d+)$/.exec(parent)?.[1] ?? 0) + 1}`;
  const conditions = [
    `${table}.${shape.tenantColumn} = $1`,
    `${table}.${relation.to} = ${parent}.${relation.from}`,
    ...(relation.where ? [`(${relation.where})`] : []),
  ].join(' and ');
  const item = objectSql(shape, below, table);
  const order = (relation.orderBy ?? ['id']).map((sort) => sortSql(sort, table)).join(', ');
  if (!relation.many) {
    const first = relation.to === 'id' ? '' : ` order by ${order} limit 1`;
    return `(select ${item} from ${shape.table} ${table} where ${conditions}${first})`;
  }
  if (relation.limit === undefined) {
    return `(select coalesce(json_agg(${item} order by ${order}), '[]') from ${shape.table} ${table} where ${conditions})`;
  }
  const rows = `select ${item} as item from ${shape.table} ${table} where ${conditions} order by ${order}${limitSql(relation.limit)}`;
  return `(select coalesce(json_agg(item), '[]') from (${rows}) first_rows)`;
}

/**
 * The fields that the statement brings for a selection, sorted by name so that one selection has one text. What a
 * derived field needs stands in its place; and where a resolver will have to ask again (for a field that takes
 * arguments, or that the shape does not know) the id comes along for it to ask by.
 */
function broughtFields(shape: Shape, selection: Selection): [string, Selection][] {
  let wanted = selection;
  // Grows while it is walked: what is needed may itself be derived from something else.
  const brought = new Map<string, Selection>();
  const done = new Set<string>();
  for (let names = [...wanted.fields.keys()]; names.length > 0; ) {
    let needed = NOTHING;
    for (const name of names) {
      done.add(name);
      needed = mergeSelections(needed, neededBy(shape, name, wanted.fields.get(name) as Selection));
    }
    wanted = mergeSelections(wanted, needed);
    names = [...needed.fields.keys()].filter((name) => !done.has(name));
  }
  for (const [name, below] of wanted.fields) {
    const known = name === '__typename' || ['value', 'relation'].includes(shape.fields.get(name)?.kind ?? '');
    if (known && !below.takesArguments) brought.set(name, below);
  }
  return [...brought].sort(([a], [b]) => (a < b ? -1 : 1));
}

function neededBy(shape: Shape, name: string, below: Selection): Selection {
  const field = shape.fields.get(name);
  if (field?.kind === 'derived') return selectionOf(...field.paths);
  const resolverAsks = name !== '__typename' && (!field || below.takesArguments);
  return resolverAsks && shape.fields.has('id') ? selectionOf('id') : NOTHING;
}
