import type { Session } from '../../../platform/session.ts';
import { MOST_DIFFERING_IDS, type RecordCheckName, type RecordCheckResult } from './recordChecks.ts';

type Found = Omit<RecordCheckResult, 'check'>;

/** A check as it is run: over everybody in the session's council, in the one reading transaction of the proof. */
type RunCheck = (session: Session, check: RecordCheckName) => Promise<Found>;

/**
 * Every check, in the order in which they stand in a proof. A new one is added here and to RECORD_CHECK: in SQL where
 * the database can add up by itself, and otherwise as a function that reads what is stored and works it out again.
 */
const CHECKS: Record<RecordCheckName, RunCheck> = {
  // A transaction without any line differs too.
  TRANSACTIONS_BALANCE: inSql({
    table: 'ledger_transaction',
    differing: `
      select t.id from ledger_transaction t
      left join (
        select transaction_id, sum(amount_pence) as total from ledger_posting where tenant_id = $1 group by 1
      ) lines on lines.transaction_id = t.id
      where t.tenant_id = $1 and coalesce(lines.total, 1) <> 0`,
  }),
  // The sum can change only on the budget's first day, or on a day on which a part starts or ends.
  BUDGET_PARTS_ADD_UP: inSql({
    table: 'budget',
    differing: `
      select b.id from budget b
      where b.tenant_id = $1 and exists (
        select from (
          select b.starts_on as day
          union select p.starts_on from budget_part p where p.tenant_id = $1 and p.budget_id = b.id
          union select p.ends_on from budget_part p
            where p.tenant_id = $1 and p.budget_id = b.id and p.ends_on < b.ends_on
        ) days
        where b.total_weekly_pence is distinct from (
          select sum(p.weekly_amount_pence) from budget_part p
          where p.tenant_id = $1 and p.budget_id = b.id and p.starts_on <= day and p.ends_on > day))`,
  }),
  PLAN_COSTS_ADD_UP: inSql({
    table: 'support_plan',
    differing: `
      select p.id from support_plan p
      left join (
        select plan_id, sum(weekly_cost_pence) as total from support_item where tenant_id = $1 group by 1
      ) items on items.plan_id = p.id
      where p.tenant_id = $1 and p.weekly_cost_pence <> coalesce(items.total, 0)`,
  }),
};

/** Runs every check over the session's council, all of them on its records as they are at one moment. */
export async function runRecordChecks(session: Session): Promise<RecordCheckResult[]> {
  const results: RecordCheckResult[] = [];
  for (const [name, run] of Object.entries(CHECKS)) {
    const check = name as RecordCheckName;
    results.push({ check, ...(await run(session, check)) });
  }
  return results;
}

/** A check that PostgreSQL does. */
function inSql(sql: CheckInSql): RunCheck {
  return (session, check) => foundBySql(session, check, sql);
}

/** A check in SQL: `differing` gives the ids of the rows of `table` that differ in the council `$1`. */
export interface CheckInSql {
  table: string;
  differing: string;
}

/** What a check in SQL finds in the session's council. */
export async function foundBySql(
  session: Session,
  check: string,
  { table, differing }: CheckInSql,
): Promise<Found> {
  const text = `with differing as (${differing})
    select (select count(*)::int from ${table} where tenant_id = $1) as "checkedCount",
      (select count(*)::int from differing) as "differingCount",
      array(select id from differing order by id limit ${MOST_DIFFERING_IDS}) as "differingIds"`;
  const statement = { name: `prove_${check.toLowerCase()}`, text };
  const [found] = await session.query<Found>(statement, [session.council.tenantId]);
  return found as Found;
}
