import type { Session } from '../../../platform/session.ts';
import { postedOn } from '../../money/ledger/ledgerSql.ts';

import { isPending } from '../../money/ledger/settlement.queries.ts';
import { drawnAheadBefore } from '../../money/payments/ahead.ts';
import { daysPaidFor, dueOfDays, netDueOfDays } from '../../money/payments/dueOfPayment.ts';
import { foundBySql } from '../recordProofs/recordChecks.queries.ts';
import type { LedgerCheckName, LedgerCheckResult } from './ledgerChecks.ts';

/** What of a payment differs: the contribution taken off, or what it paid beyond what a draw ahead explains. */
const PAYMENT_DIFFERS = `${postedOn('payment.transaction_id', 'CONTRIBUTION_TAKEN_OFF')}
    <> ${dueOfDays('payment', 'whole_contribution_pence', daysPaidFor('payment'))}
  or due.less_pence <> 0 and not due.less_pence between least(0, due.drawn_pence)
    and greatest(0, least(due.drawn_pence, due.net_pence - 1))`;

/** Of every check: the table that it looks at, and the ids of the rows of it that differ in the council `$1`. */
const CHECKS: Record<LedgerCheckName, { table: string; differing: string }> = {
  // A transaction without any line differs too.
  TRANSACTIONS_ADD_UP: {
    table: 'ledger_transaction',
    differing: `select moved.id from ledger_transaction moved
      left join (select transaction_id, sum(amount_pence) as total from ledger_posting where tenant_id = $1 group by 1) lines
        on lines.transaction_id = moved.id
      where moved.tenant_id = $1 and coalesce(lines.total, 1) <> 0`,
  },
  REVERSALS_UNDO: {
    table: 'ledger_transaction',
    differing: `select undone.id from ledger_transaction undone
      where undone.tenant_id = $1 and undone.reverses_id is not null and exists (
        select from ledger_posting posting
        where posting.tenant_id = $1 and posting.transaction_id in (undone.id, undone.reverses_id)
        group by posting.account_id having sum(posting.amount_pence) <> 0)`,
  },
  NOTHING_OVERDRAWN: {
    table: 'budget_part',
    differing: `select distinct part_id as id from (
        select account.part_id, sum(sum(posting.amount_pence)) over (partition by account.id order by moved.occurred_on) as pence
        from ledger_account account
        join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
        join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
        where account.tenant_id = $1 and account.owner_kind = 'PART' and account.kind = 'PART_ALLOCATION'
        group by account.id, account.part_id, moved.occurred_on) as of_day
      where pence < 0`,
  },
  // Of a payment from before its days were kept nothing can be worked out. Where money was drawn ahead before it, a payment
  // makes some of that good, and a penny is always paid; where such a draw was undone since, some comes back.
  PAYMENTS_AS_DUE: {
    table: 'instalment_payment',
    differing: `select payment.transaction_id as id from instalment_payment payment
      join budget_part part on part.tenant_id = $1 and part.id = payment.part_id
      cross join lateral (select ${dueOfDays('payment', 'whole_amount_pence', daysPaidFor('payment'))}
          + ${postedOn('payment.transaction_id', 'PART_ALLOCATION')} as less_pence,
        ${netDueOfDays('payment', daysPaidFor('payment'))} as net_pence,
        ${drawnAheadBefore('part', 'payment.transaction_id')} as drawn_pence) due
      where payment.tenant_id = $1 and payment.whole_amount_pence is not null and (${PAYMENT_DIFFERS})`,
  },
  // The morning after its day, at the latest.
  PENDING_IS_SETTLED: {
    table: 'ledger_transaction',
    differing: `select moved.id from ledger_transaction moved, (select max(day) as day from ledger_proof where tenant_id = $1) last
      where moved.tenant_id = $1 and ${isPending('moved')} and moved.occurred_on < last.day`,
  },
  RUNS_ADD_UP: {
    table: 'payment_run',
    differing: `select run.id from payment_run run
      join lateral (
        select count(*) as payments, sum(item.amount_pence) as pence, sum(item.contribution_taken_off_pence) as taken_off,
          count(item.transaction_id) as posted,
          -sum(${postedOn('item.transaction_id', 'PART_ALLOCATION')}) as posted_pence,
          sum(${postedOn('item.transaction_id', 'CONTRIBUTION_TAKEN_OFF')}) as posted_taken_off
        from payment_run_item item where item.tenant_id = $1 and item.run_id = run.id) items on true
      where run.tenant_id = $1 and (
        (run.payment_count, run.amount_pence, run.contribution_taken_off_pence)
          is distinct from (items.payments, items.pence, items.taken_off)
        or items.posted <> case when run.approved_at is null then 0 else run.payment_count end
        or run.approved_at is not null and (run.amount_pence, run.contribution_taken_off_pence)
          is distinct from (items.posted_pence, items.posted_taken_off))`,
  },
  SPENDING_AS_POSTED: {
    table: 'spending',
    differing: `select spent.id from spending spent
      where spent.tenant_id = $1 and spent.amount_pence <>
        case spent.kind when 'REFUNDED' then -1 else 1 end * (${postedOn('spent.transaction_id', 'SPENT')}
          + ${postedOn('spent.transaction_id', 'PERSON_PAID_IN')})`,
  },
  POOLS_ADD_UP: {
    table: 'pool_expenditure',
    differing: `select expenditure.id from pool_expenditure expenditure
      where expenditure.tenant_id = $1 and expenditure.transaction_id is not null
        and expenditure.amount_pence <> ${postedOn('expenditure.transaction_id', 'SPENT')}`,
  },
  POLICY_IS_NAMED: {
    table: 'ledger_transaction',
    differing: `select id from ledger_transaction where tenant_id = $1 and policy_version_id is null`,
  },
};

/** Runs every check over the session's council, all of them on its ledger as it is at one moment. */
export async function runLedgerChecks(session: Session): Promise<LedgerCheckResult[]> {
  const results: LedgerCheckResult[] = [];
  for (const [name, sql] of Object.entries(CHECKS)) {
    const check = name as LedgerCheckName;
    results.push({ check, ...(await foundBySql(session, check, sql)) });
  }
  return results;
}

const ALL_ACCOUNTS = {
  name: 'prove_all_accounts',
  text: `select (select count(*)::int from ledger_account where tenant_id = $1) as "accountCount",
    (select coalesce(sum(amount_pence), 0)::bigint from ledger_posting where tenant_id = $1) as "balancePence"`,
};

/** How many accounts the council has, and what is in all of them together. */
export async function allAccounts(session: Session): Promise<{ accountCount: number; balancePence: number }> {
  const [found] = await session.query<{ accountCount: number; balancePence: string }>(ALL_ACCOUNTS, [
    session.council.tenantId,
  ]);
  return { accountCount: found?.accountCount ?? 0, balancePence: Number(found?.balancePence) };
}

const PROVED_ON = {
  name: 'ledger_proof_on',
  text: 'select id from ledger_proof where tenant_id = $1 and day = $2::date',
};

/** Whether the money of the session's council was proved today. */
export async function isLedgerProvedToday(session: Session): Promise<boolean> {
  const found = await session.query(PROVED_ON, [session.council.tenantId, session.today.toString()]);
  return found.length > 0;
}
