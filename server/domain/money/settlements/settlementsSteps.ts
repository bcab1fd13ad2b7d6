/** What of a settlement waits for somebody, and what is told. */

import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import { stands } from '../ledger/ledgerSql.ts';

const OF_SETTLEMENT = { subjectType: 'Settlement', recordKind: 'BUDGETS' } as const;

/** How long finance has to pay what the council owes, where nothing comes back to it. No policy says, so it is four weeks. */
const DAYS_TO_PAY = 28;

const SETTLEMENT_REASON = reasonFromDays(
  'What is owed either way was worked out on ',
  ', and is settled by this day.',
);

const PAUSED_REASON = reasonFromDays(
  'What is owed either way was worked out on ',
  ', and is settled by this day: later by the time for which it waited for a challenge.',
);

/** SQL for what was paid at settlements of the budget of a row of `settlement`, in the council `$1`, and stands. */
export const PAID_AT_SETTLEMENTS = (
  settlement: string,
) => `(select coalesce(sum(paid.amount_pence), 0)::bigint
  from settlement_payment paid where paid.tenant_id = $1 and paid.budget_id = ${settlement}.budget_id
    and paid.transaction_id is not null and ${stands('paid.transaction_id')})`;

/** The same of what came back. */
export const RECEIVED_AT_SETTLEMENTS = (
  settlement: string,
) => `(select coalesce(sum(back.amount_pence), 0)::bigint
  from settlement_receipt back where back.tenant_id = $1 and back.budget_id = ${settlement}.budget_id
    and ${stands('back.transaction_id')})`;

/**
 * SQL for how a settlement, a row of `settlement` in the council `$1`, waited for challenges of its person: whether one is
 * not answered, how many days all took since it was worked out, and the first day after them. Answered, it waits until the
 * time for the next stage has passed.
 */
const WAITED = `cross join lateral (
  select coalesce(bool_or(ended_on is null), false) as waits, max(ended_on) as until,
    coalesce(sum(greatest(0, ended_on - greatest(received_on, worked_out_on))), 0)::int as days
  from (select received_on, case when withdrawn_at is not null then (withdrawn_at at time zone 'Europe/London')::date
        else coalesce(next_stage_until_on + 1, answered_on) end as ended_on
      from challenge where challenge.tenant_id = $1 and challenge.person_id = settlement.person_id
        and 'COLLECTING_MONEY' = any(waits)) challenged) waited`;

const LAST_DAY = `coalesce(repayment_due_on, worked_out_on + ${DAYS_TO_PAY})`;
const BALANCE = `(owed_to_person_pence - ${PAID_AT_SETTLEMENTS('settlement')}
  - owed_to_council_pence + ${RECEIVED_AT_SETTLEMENTS('settlement')})`;

/**
 * SQL for which settlements of the council `$1` wait for finance. What comes back to the council waits while its person
 * challenges it, and has as many days more as that took; what the council owes waits for nothing.
 */
export const OPEN_SETTLEMENTS = `select person_id, id as subject_id, null::date as warn_on,
    case when balance < 0 and days > 0 then greatest(last_day + days, until) else last_day end as due_on,
    case when balance < 0 and days > 0 then ${PAUSED_REASON.inSql('worked_out_on')}
      else ${SETTLEMENT_REASON.inSql('worked_out_on')} end as due_reason
  from (select person_id, id, worked_out_on, ${LAST_DAY} as last_day, ${BALANCE} as balance, waited.*
    from settlement ${WAITED} where tenant_id = $1 and replaced_at is null) settled
  where balance > 0 or (balance < 0 and not waits)`;

/** Finance pays or collects what is left. */
export const SETTLEMENT_OPEN = stepKind({
  ...OF_SETTLEMENT,
  key: 'SETTLEMENT_OPEN',
  description: 'What is owed either way after the end of a plan is paid, or comes back to the council.',
  derivedFrom: OPEN_SETTLEMENTS,
});

export const SETTLEMENT_WORKED_OUT_NOTICE = noticeKind({
  ...OF_SETTLEMENT,
  key: 'SETTLEMENT_WORKED_OUT',
  sentence:
    'What is owed either way now that the plan is over has been worked out; each line says how, and nothing is asked for without that.',
});
