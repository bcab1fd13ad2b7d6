import type { Condition } from './condition.ts';
import type { ReadSession } from './reader.ts';
import type { Shape, ValueSql } from './shape.ts';
import { groupStatementFor } from './statement.ts';

/** How many rows share a value; null where they have none. */
export interface GroupCount {
  group: string | null;
  count: number;
}

/** How many rows that match share each value, the greatest number first: one statement. */
export function readCounts(
  session: ReadSession,
  shape: Shape,
  group: ValueSql,
  where: Condition | undefined,
): Promise<GroupCount[]> {
  const statement = groupStatementFor(shape, group, { where: where?.sql });
  return session.query<GroupCount>(statement, [session.council.tenantId, ...(where?.values ?? [])]);
}
