import { RequestError } from '../errors.ts';
import { cursorNotValid, fromCursor, toCursor } from './cursor.ts';
import type { PageSelection } from './lookAhead.ts';
import { mergeSelections, type Selection, selectionOf } from './selection.ts';
import type { Shape, ValueSql } from './shape.ts';
import { type Criteria, countStatementFor, type ReadRow, type Statement, statementFor } from './statement.ts';

/** What reading needs of the session of one operation. */
export interface ReadSession {
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  /** The council whose rows are read. */
  readonly council: { tenantId: string };
}

/** A condition of the program's own making, with its values apart: `{ sql: 'owner = $1', values: [name] }`. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** Which page of a list. */
export interface PageRequest {
  /** How many rows, from none to MOST_ROWS_OF_A_PAGE. */
  first: number;
  /** The cursor of the row that the page follows; absent for the first page. */
  after?: string | null;
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
  readonly node: Row;
  constructor(node: Row) {
    this.node = node;
  }
  get cursor(): string {
    return cursorOf(this.node);
  }
}

export const MOST_ROWS_OF_A_PAGE = 100;

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
 * One page of a list: one statement whatever the page's size, and a second where the total is asked for.
 * Refuses with PAGE_TOO_LARGE, and with CURSOR_NOT_VALID when `after` is no cursor or its row has gone.
 */
export async function readPage<Row = ReadRow>(
  session: ReadSession,
  shape: Shape,
  selection: PageSelection,
  request: PageRequest,
): Promise<Page<Row>> {
  checkFirst(request.first);
  const found = selection.rows ? await readRowsOfPage<Row>(session, shape, selection.node, request) : [];
  const page = pageOf(found, request);
  if (selection.totalCount) page.totalCount = await count(session, shape, request.where);
  return page;
}

/** A page of rows that begin with its first; one row more than the page has says that another follows. */
function pageOf<Row>(found: readonly Row[], request: Pick<PageRequest, 'first' | 'after'>): Page<Row> {
  const nodes = found.slice(0, request.first);
  return {
    nodes,
    get edges() {
      return nodes.map((node) => new Edge(node));
    },
    pageInfo: {
      hasNextPage: found.length > request.first,
      hasPreviousPage: Boolean(request.after),
      startCursor: nodes.length > 0 ? cursorOf(nodes[0]) : null,
      endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)) : null,
    },
  };
}

/**
 * One page of a list that was worked out rather than read, in its order; its rows have ids. Refuses with
 * PAGE_TOO_LARGE, and with CURSOR_NOT_VALID when `after` is no cursor or points at no row of the list.
 */
export function pageOfList<Row>(
  list: readonly Row[],
  request: Pick<PageRequest, 'first' | 'after'>,
): Page<Row> {
  checkFirst(request.first);
  const place = request.after == null ? null : fromCursor(request.after);
  const before = place === null ? -1 : list.findIndex((row) => rowIdOf(row) === place);
  if (place !== null && before < 0) throw cursorNotValid();
  const rows = list.slice(before + 1, before + 2 + request.first);
  return { ...pageOf(rows, request), totalCount: list.length };
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

/** One row more than the page has, to know whether another page follows. */
async function readRowsOfPage<Row>(
  session: ReadSession,
  shape: Shape,
  selection: Selection,
  { first, after, orderBy, descending = false, where }: PageRequest,
): Promise<Row[]> {
  const values = [...(where?.values ?? [])];
  const place = after == null ? null : fromCursor(after);
  if (place) values.push(place);
  const criteria: Criteria = {
    where: where?.sql,
    orderBy,
    limit: first + 1,
    // The tenant id is $1, so the last value is one further on.
    keyset: { descending, after: place ? values.length + 1 : null },
  };
  const rows = await read<Row>(session, shape, mergeSelections(selection, ID), criteria, values);
  if (place && rows.length === 0 && !(await readOne(session, shape, place, ID))) throw cursorNotValid();
  return rows;
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

function cursorOf(row: unknown): string {
  return toCursor(rowIdOf(row));
}

function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 0 && first <= MOST_ROWS_OF_A_PAGE) return;
  throw new RequestError(
    'PAGE_TOO_LARGE',
    `A page holds from 0 to ${MOST_ROWS_OF_A_PAGE} entries, and ${first} were asked for. Ask for a number between those, and for the next page with the cursor of the last.`,
    { maximum: MOST_ROWS_OF_A_PAGE },
  );
}
