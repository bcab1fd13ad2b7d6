import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import type { Session } from '../../../platform/session.ts';

/** Everybody's rows of a statement as one document: whole numbers come as numbers, and thousands of rows come at once. */
export function everyRow(name: string, select: string): NamedStatement {
  return { name, text: `select coalesce(json_agg(found), '[]') as rows from (${select}) found` };
}

/**
 * Reads everybody's rows of the session's council, to be counted and given to nobody. $1 is the council, and the
 * values follow. Throws FORBIDDEN where the role has no figures about everybody.
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
