/** What of a settlement waits for somebody, and what is told. */

import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import { stands } from '../ledger/ledgerSql.ts';

const OF_SETTLEMENT = { subjectType: 'Settlement', recordKind: 'BUDGETS' } as const;

/** How long finance has to pay what the council owes, where nothing comes back to it. No policy says, so it is four weeks. */
export const DAYS_TO_PAY = 28;

export const SETTLEMENT_REASON = reasonFromDays(
  'What is owed either way was worked out on ',
  ', and is settled by this day.',
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

/** The last day on which it is settled: the day for what comes back, or some weeks for what the council pays. */
export function settledBy({
  repaymentDueOn,
  workedOutOn,
}: {
  repaymentDueOn: string | null;
  workedOutOn: string;
}): string {
  return repaymentDueOn ?? Temporal.PlainDate.from(workedOutOn).add({ days: DAYS_TO_PAY }).toString();
}

/** Finance pays or collects what is left. */
export const SETTLEMENT_OPEN = stepKind({
  ...OF_SETTLEMENT,
  key: 'SETTLEMENT_OPEN',
  description: 'What is owed either way after the end of a plan is paid, or comes back to the council.',
  derivedFrom: `select person_id, id as subject_id,
      coalesce(repayment_due_on, worked_out_on + ${DAYS_TO_PAY}) as due_on, null::date as warn_on,
      ${SETTLEMENT_REASON.inSql('worked_out_on')} as due_reason
    from settlement where tenant_id = $1 and replaced_at is null
      and owed_to_person_pence - ${PAID_AT_SETTLEMENTS('settlement')}
        <> owed_to_council_pence - ${RECEIVED_AT_SETTLEMENTS('settlement')}`,
});

export const SETTLEMENT_WORKED_OUT_NOTICE = noticeKind({
  ...OF_SETTLEMENT,
  key: 'SETTLEMENT_WORKED_OUT',
  sentence:
    'What is owed either way now that the plan is over has been worked out; each line says how, and nothing is asked for without that.',
});
