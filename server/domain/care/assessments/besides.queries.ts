import type { Work } from '../../../platform/commands/commandRunner.ts';

/** SQL of whether an assessment is still open: not completed, not settled into another, and not put aside. */
export function isOpenSql(assessment: string): string {
  return `(${assessment}.completed_at is null and ${assessment}.settled_in_id is null and ${assessment}.set_aside_on is null)`;
}

/** SQL of the bare id of the open assessment that stands beside an open one; null where none does. */
export function otherBesideSql(assessment: string): string {
  return `(select other.id from assessment other where other.tenant_id = ${assessment}.tenant_id
    and other.person_id = ${assessment}.person_id and ${isOpenSql('other')} and ${isOpenSql(assessment)}
    and (other.id = ${assessment}.beside_id or other.beside_id = ${assessment}.id) limit 1)`;
}

/** The bare id of the open assessment that stands beside an open one; null where none does. */
export async function otherBeside(work: Work, { id }: { id: string }): Promise<string | null> {
  const [row] = await work.query<{ other: string | null }>(
    `select ${otherBesideSql('assessment')} as other from assessment where tenant_id = $1 and id = $2`,
    [work.tenantId, id],
  );
  return row?.other ?? null;
}
