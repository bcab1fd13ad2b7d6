import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import type { Session } from '../../../platform/session.ts';
import type { Block } from './columns.ts';

/** Reads all rows in one document, in which whole numbers come as numbers and thousands of rows come at once. */
export function everyRow(name: string, select: string): NamedStatement {
  return { name, text: `select coalesce(json_agg(found), '[]') as rows from (${select}) found` };
}

/**
 * Reads the rows of everybody in the session's council, only to count them: the rows themselves are shown to nobody. $1
 * is the council, and the values follow. Throws FORBIDDEN where the role has no figures about everybody.
 */
export async function readEveryRow<Row>(
  session: Session,
  statement: NamedStatement,
  ...values: unknown[]
): Promise<Row[]> {
  const all = [session.council.tenantId, ...values];
  const [found] = await session.queryForFigures<{ rows: Row[] }>(statement, all);
  return found?.rows ?? [];
}

/**
 * Reads facts about everybody as blocks of bytes, only to count them; as `readEveryRow` otherwise. Bytes come as they
 * are, and no object is made for anybody.
 */
export function readBlocks(
  session: Session,
  statement: NamedStatement,
  ...values: unknown[]
): Promise<Block[]> {
  return session.queryForFigures<Block>(statement, [session.council.tenantId, ...values]);
}
