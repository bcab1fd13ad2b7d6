import type { WriteTransaction } from '../../../platform/database/writeTransaction.ts';
import type { Look } from '../../../platform/looks.ts';

/** A look as it is kept, with a bare UUID of its own. */
export interface NewLook extends Look {
  id: string;
}

const TABLE = /^[a-z][a-z_]*$/;

/**
 * Whom a record is about is asked here, and not of the read that showed it, which stays as it is. Rows are added in one order, so
 * that two servers that add the same at one moment wait for one another, and neither is undone.
 */
function addLooksAt(table: string): string {
  if (!TABLE.test(table)) throw new Error(`${table} is no table of records.`);
  const person = table === 'person' ? 'id' : 'person_id';
  return `insert into record_look (tenant_id, id, person_id, account, role, supporter_id, looked_on, first_at)
    select $1, look.id, record.${person}, look.account, look.role, look.supporter_id, look.looked_on, look.first_at
    from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::date[], $9::timestamptz[])
      as look (id, record_id, only_person_id, account, role, supporter_id, looked_on, first_at)
    join ${table} record on record.tenant_id = $1 and record.id = look.record_id
      and record.${person} = coalesce(look.only_person_id, record.${person})
    order by record.${person}, look.looked_on, look.account, look.role, look.id
    on conflict do nothing`;
}

/**
 * Adds who looked at whose record: the first look of each account, role and day, of which the others say nothing more. It is
 * itself what audits reading, so nothing audits it.
 */
export async function addLooks(
  transaction: Pick<WriteTransaction, 'query'>,
  tenantId: string,
  looks: readonly NewLook[],
): Promise<void> {
  for (const [table, of] of Map.groupBy(looks, (look) => look.table)) {
    await transaction.query(addLooksAt(table), [
      tenantId,
      of.map(({ id }) => id),
      of.map(({ recordId }) => recordId),
      of.map(({ onlyPersonId }) => onlyPersonId),
      of.map(({ account }) => account),
      of.map(({ role }) => role),
      of.map(({ supporterId }) => supporterId),
      of.map(({ lookedOn }) => lookedOn),
      of.map(({ firstAt }) => firstAt),
    ]);
  }
}
