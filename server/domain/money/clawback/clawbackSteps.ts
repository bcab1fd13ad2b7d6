/** What of taking money back waits for somebody, and what is told. */

import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import { stands } from '../ledger/ledgerSql.ts';

/** How long a manager has to decide once the time for a reply is over. No policy says, so it is the reply time of two weeks. */
export const DAYS_TO_DECIDE = 14;

const OF_CLAWBACK = { subjectType: 'Clawback', recordKind: 'BUDGETS' } as const;

export const REPLY_REASON = reasonFromDays(
  'It was proposed on ',
  ', and there is time until this day to reply.',
);
export const DECISION_REASON = reasonFromDays(
  'It was proposed on ',
  ', and is decided once there is a reply, or the time for one is over.',
);
export const REPAYMENT_REASON = reasonFromDays('It was decided on ', ', and this is the last day to repay.');

/** The person may reply. */
export const CLAWBACK_REPLY = stepKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_REPLY',
  description: 'You say what you think of the proposal to take back money that is unspent.',
  derivedFrom: `select person_id, id as subject_id, reply_by_on as due_on, null::date as warn_on,
      ${REPLY_REASON.inSql('notice_given_on')} as due_reason
    from clawback where tenant_id = $1 and decided_on is null and replied_on is null`,
});

/** A manager decides, from the day after the last for a reply at the latest. */
export const CLAWBACK_DECISION = stepKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_DECISION',
  description: 'A manager decides whether money that is unspent is taken back.',
  derivedFrom: `select person_id, id as subject_id, reply_by_on + ${DAYS_TO_DECIDE} as due_on, null::date as warn_on,
      ${DECISION_REASON.inSql('notice_given_on')} as due_reason
    from clawback where tenant_id = $1 and decided_on is null`,
});

/** SQL for what of a proposal, a row of `clawback` in the council `$1`, is repaid and stands. */
export const REPAID = (clawback: string) => `(select coalesce(sum(paid.amount_pence), 0)::bigint
  from clawback_repayment paid where paid.tenant_id = $1 and paid.clawback_id = ${clawback}.id
    and ${stands('paid.transaction_id')})`;

/** What was decided is repaid. */
export const CLAWBACK_REPAID = stepKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_REPAID',
  description: 'The money that was decided about is repaid to the council.',
  derivedFrom: `select person_id, id as subject_id, repay_by_on as due_on, null::date as warn_on,
      ${REPAYMENT_REASON.inSql('decided_on')} as due_reason
    from clawback where tenant_id = $1 and decided_pence > ${REPAID('clawback')}`,
});

export const CLAWBACK_PROPOSED_NOTICE = noticeKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_PROPOSED',
  sentence:
    'The council proposes to take back some money that is unspent. Nothing is taken before you could reply: why, how much and until when is with it.',
});
export const CLAWBACK_REPLIED_NOTICE = noticeKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_REPLIED',
  sentence: 'There is a reply to a proposal to take back money that is unspent.',
});
export const CLAWBACK_DECIDED_NOTICE = noticeKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_DECIDED',
  sentence:
    'It is decided whether money that is unspent is taken back; why, and how it is repaid, is with it.',
});
export const CLAWBACK_REPAID_NOTICE = noticeKind({
  ...OF_CLAWBACK,
  key: 'CLAWBACK_REPAYMENT_RECEIVED',
  sentence: 'A repayment of money that was unspent has arrived at the council.',
});
