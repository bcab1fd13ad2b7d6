import type { Work } from '../../../platform/commands/commandRunner.ts';

/**
 * SQL of whether the council owes a person an independent advocate whom nobody has arranged: as their involvement was last
 * looked at, and while no advocate is appointed. The step ADVOCATE_TO_OFFER is open as long.
 */
export function advocateOwedSql(tenantId: string, personId: string): string {
  return `exists (select from involvement where involvement.tenant_id = ${tenantId}
    and involvement.person_id = ${personId} and involvement.must_offer_advocate
    and not exists (select from involvement later where later.tenant_id = ${tenantId}
      and later.person_id = involvement.person_id and later.id > involvement.id)
    and not exists (select from representation advocate where advocate.tenant_id = ${tenantId}
      and advocate.person_id = involvement.person_id and advocate.kind = 'ADVOCATE'
      and advocate.ended_on is null and (advocate.ends_on is null or advocate.ends_on >= involvement.considered_on)))`;
}

/** Whether the council owes the person an advocate whom nobody has arranged. */
export async function isAdvocateOwed(work: Work, personId: string): Promise<boolean> {
  const [row] = await work.query<{ isOwed: boolean }>(`select ${advocateOwedSql('$1', '$2')} as "isOwed"`, [
    work.tenantId,
    personId,
  ]);
  return row?.isOwed ?? false;
}
