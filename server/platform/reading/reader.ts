import type { Condition } from './condition.ts';
import { cursorNotValid, toCursor } from './cursor.ts';
import type { PageSelection } from './lookAhead.ts';
import { mergeSelections, type Selection, selectionOf } from './selection.ts';
import type { Shape, ValueSql } from './shape.ts';
import { type PageArguments, type Slice, sliceOf, trimmed } from './slice.ts';
import { type Criteria, countStatementFor, type ReadRow, type Statement, statementFor } from './statement.ts';

/** What reading needs of the session of one operation. */
export interface ReadSession {
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** The council whose rows are read. */
  readonly council: { tenantId: string };
}

/** Which page of which list. */
export interface PageRequest extends PageArguments {
  /** The name of the list, and of its order where it has several: cursors belong to it. */
  list: string;
  /** Columns that are never null, or the SQL of such a value. The id is always the last of them. */
  orderBy: readonly (string | ValueSql)[];
  /** Whether all of them run downwards. */
  descending?: boolean;
  where?: Condition;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A Relay connection. */
export interface Page<Row> {
  edges: Edge<Row>[];
  nodes: Row[];
  pageInfo: PageInfo;
  /** Only there when the request asked for it. */
  totalCount?: number;
}

/** One row of a page and its place in the list; the cursor is written only when it is asked for. */
export class Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly list: string,
  ) {}
  get cursor(): string {
    return cursorOf(this.node, this.list);
  }
}

const ID = selectionOf('id');

/** Only the rows that have one of these values in a column. */
export interface Among {
  column: string;
  values: readonly string[];
}

/** The row with this id; null when this council has none, or none among those that are asked for. */
export async function readOne<Row = ReadRow>(
  session: ReadSession,
  shape: Shape,
  uuid: string,
  selection: Selection,
  among?: Among,
): Promise<Row | null> {
  const where = among ? `id = $1 and ${among.column} = any($2::text[])` : 'id = $1';
  const values = among ? [uuid, among.values] : [uuid];
  const rows = await read<Row>(session, shape, selection, { where, limit: 1 }, values);
  return rows[0] ?? null;
}

/** The rows with these ids, in their order; null for each that this council does not have, or not among those asked for. */
export async function readMany<Row = ReadRow>(
  session: ReadSession,
  shape: Shape,
  uuids: readonly string[],
  selection: Selection,
  among?: Among,
): Promise<(Row | null)[]> {
  const where = `id = any($1::uuid[])${among ? ` and ${among.column} = any($2::text[])` : ''}`;
  const values = among ? [uuids, among.values] : [uuids];
  const rows = await read<Row>(session, shape, mergeSelections(selection, ID), { where }, values);
  const byId = new Map(rows.map((row) => [rowIdOf(row), row]));
  return uuids.map((uuid) => byId.get(uuid) ?? null);
}

/** The rows that have this value in a column, by default in the order in which they were made. */
export function readByKey<Row = ReadRow>(
  session: ReadSession,
  shape: Shape,
  key: { column: string; value: unknown; orderBy?: readonly string[]; limit?: number },
  selection: Selection,
): Promise<Row[]> {
  const criteria = { where: `${key.column} = $1`, orderBy: key.orderBy ?? ['id'], limit: key.limit };
  return read(session, shape, selection, criteria, [key.value]);
}

/**
 * One page of a list: one statement whatever the page's size, and a second where the total is asked for. Refuses as
 * `sliceOf` does, and with CURSOR_NOT_VALID where the row of a cursor has gone.
 */
export async function readPage<Row = ReadRow>(
  session: ReadSession,
  shape: Shape,
  selection: PageSelection,
  request: PageRequest,
): Promise<Page<Row>> {
  const slice = sliceOf(request, request.list);
  const found = selection.rows
    ? await readRowsOfPage<Row>(session, shape, selection.node, request, slice)
    : [];
  const page = pageOf(found, slice, request.list);
  if (selection.totalCount) page.totalCount = await count(session, shape, request.where);
  return page;
}

/** The page of the rows that were found, one more than it has where there is one. */
function pageOf<Row>(found: readonly Row[], slice: Slice, list: string): Page<Row> {
  const { rows: nodes, hasNextPage, hasPreviousPage } = trimmed(found, slice);
  return {
    nodes,
    get edges() {
      return nodes.map((node) => new Edge(node, list));
    },
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: nodes.length > 0 ? cursorOf(nodes[0], list) : null,
      endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1), list) : null,
    },
  };
}

/**
 * One page of a list that was worked out rather than read, in its order; its rows have ids. Refuses as `sliceOf` does,
 * and with CURSOR_NOT_VALID where a cursor points at no row of the list.
 */
export function pageOfList<Row>(
  all: readonly Row[],
  { list, ...page }: PageArguments & Pick<PageRequest, 'list'>,
): Page<Row> {
  const slice = sliceOf(page, list);
  const placeOf = (id: string) => {
    const place = all.findIndex((row) => rowIdOf(row) === id);
    if (place < 0) throw cursorNotValid();
    return place;
  };
  const from = slice.after === null ? 0 : placeOf(slice.after) + 1;
  const between = all.slice(from, slice.before === null ? undefined : placeOf(slice.before));
  const most = slice.size + 1;
  const found = slice.isFromEnd ? between.slice(-most) : between.slice(0, most);
  return { ...pageOf(found, slice, list), totalCount: all.length };
}

/** The bare UUID of a row that was read with its id, or of an entity. */
export function rowIdOf(row: unknown): string {
  const id = (row as { id?: unknown }).id;
  if (typeof id !== 'string') throw new Error('This row was read without its id.');
  return id.slice(-36);
}

/** How many rows match. */
async function count(session: ReadSession, shape: Shape, where: Condition | undefined): Promise<number> {
  const statement = countStatementFor(shape, { where: where?.sql });
  const values = [session.council.tenantId, ...(where?.values ?? [])];
  const rows = await session.query<{ total: number }>(statement, values);
  return rows[0]?.total ?? 0;
}

/** The rows of a slice in the order of the list, and one more to know whether another page lies beyond it. */
async function readRowsOfPage<Row>(
  session: ReadSession,
  shape: Shape,
  selection: Selection,
  { orderBy, descending = false, where }: PageRequest,
  { size, isFromEnd, after, before }: Slice,
): Promise<Row[]> {
  const values = [...(where?.values ?? [])];
  // The tenant id is $1, so each value is one further on.
  const numberOf = (place: string | null) => (place === null ? null : values.push(place) + 1);
  const criteria: Criteria = {
    where: where?.sql,
    orderBy,
    limit: size + 1,
    keyset: { descending, isFromEnd, after: numberOf(after), before: numberOf(before) },
  };
  const rows = await read<Row>(session, shape, mergeSelections(selection, ID), criteria, values);
  if (rows.length === 0) await refuseGone(session, shape, [after, before]);
  return isFromEnd ? rows.reverse() : rows;
}

/** A page between places is empty where one of their rows has gone; where both are there, it is really empty. */
async function refuseGone(
  session: ReadSession,
  shape: Shape,
  places: readonly (string | null)[],
): Promise<void> {
  for (const place of places) {
    if (place !== null && !(await readOne(session, shape, place, ID))) throw cursorNotValid();
  }
}

async function read<Row>(
  session: ReadSession,
  shape: Shape,
  selection: Selection,
  criteria: Criteria,
  values: readonly unknown[],
): Promise<Row[]> {
  const { statement, rowsFrom } = statementFor(shape, selection, criteria);
  const answer = await session.query<{ json: string }>(statement, [session.council.tenantId, ...values]);
  return rowsFrom(answer) as Row[];
}

function cursorOf(row: unknown, list: string): string {
  return toCursor(rowIdOf(row), list);
}
