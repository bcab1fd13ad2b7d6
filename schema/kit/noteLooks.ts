import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { parseGlobalId } from '../../server/platform/ids.ts';
import { rowIdOf } from '../../server/platform/reading/reader.ts';
import type { Session } from '../../server/platform/session.ts';
import type { RequestContext } from './context.ts';
import type { TypeReader } from './readers.ts';

/** The tables whose every row is about one person, by the name of the type that is read from them. */
type TablesOfPeople = ReadonlyMap<string, string>;

/** What is known of a table from its entity. */
interface Stored {
  readonly meta: { readonly tableName: string; readonly properties: object };
}

/** Which of the types that are read show somebody’s record: from the tables of these entities that name a person. */
export function tablesOfPeople(readers: readonly TypeReader[], entities: readonly Stored[]): TablesOfPeople {
  const ofPeople = new Set(
    entities.filter(({ meta }) => 'personId' in meta.properties).map(({ meta }) => meta.tableName),
  );
  return new Map(
    readers
      .map(({ shape }) => [shape.typeName, shape.table] as const)
      .filter(([, table]) => table === 'person' || ofPeople.has(table)),
  );
}

/**
 * Takes note of who looks at whose record, at one place for every query: where it was asked for a record by its id, or by
 * the id of anything of a person’s, and gave something; and where a page has one record alone, as a search for somebody ends.
 * A longer list shows many and opens none. It adds nothing to what is read, and nobody waits for it.
 */
export function noteLooks(schema: GraphQLSchema, tables: TablesOfPeople): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    const listed = tableOfList(field, tables);
    const takesIds = field.args.length > 0;
    if (!resolve || !(takesIds || listed)) continue;
    field.resolve = (source, args, context: RequestContext, info) => {
      const answer = resolve(source, args, context, info);
      const noted = (found: unknown) => {
        note(context.session, found, { args, listed, tables });
        return found;
      };
      return answer instanceof Promise ? answer.then(noted) : noted(answer);
    };
  }
}

/** The table of a connection’s rows, where each is about one person. */
function tableOfList(field: GraphQLField<unknown, unknown>, tables: TablesOfPeople): string | null {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes ? (tables.get(getNamedType(nodes.type).name) ?? null) : null;
}

interface Asked {
  args: Readonly<Record<string, unknown>>;
  listed: string | null;
  tables: TablesOfPeople;
}

function note(session: Session, found: unknown, { args, listed, tables }: Asked): void {
  if (!session.isLooking || !showsSomething(found)) return;
  // Of many that are asked for by their ids, each is looked at that came.
  const asked = Array.isArray(found) && Array.isArray(args.ids) ? idsThatCame(args.ids, found) : args;
  for (const id of idsIn(asked)) {
    const parsed = parseGlobalId(id);
    const table = parsed && tables.get(parsed.type);
    if (table) session.noteLook(table, parsed.uuid);
  }
  const nodes = listed === null ? [] : nodesOf(found);
  if (listed !== null && nodes.length === 1) session.noteLook(listed, rowIdOf(nodes[0]));
}

function showsSomething(found: unknown): boolean {
  if (found === null || found === undefined) return false;
  if (Array.isArray(found)) return found.some((each) => each !== null);
  return typeof found === 'object' && (!('nodes' in found) || nodesOf(found).length > 0);
}

const nodesOf = (found: unknown): unknown[] => (found as { nodes?: unknown[] }).nodes ?? [];

const idsThatCame = (ids: readonly unknown[], found: readonly unknown[]) =>
  ids.filter((_, index) => (found[index] ?? null) !== null);

/** Every text in what was given, however deep. */
function* idsIn(given: unknown): Generator<string> {
  if (typeof given === 'string') yield given;
  else if (Array.isArray(given)) for (const each of given) yield* idsIn(each);
  else if (typeof given === 'object' && given !== null) yield* idsIn(Object.values(given));
}
