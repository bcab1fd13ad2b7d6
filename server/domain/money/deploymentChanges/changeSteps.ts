/** What of a change of the way of holding money waits for somebody, and what is told. */

import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import { isOfKinds } from '../ledger/ledgerSql.ts';

import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';

const OF_CHANGE = { subjectType: 'DeploymentChange', recordKind: 'BUDGETS' } as const;

export const MOVE_REASON = reasonFromDays(
  'The way of holding the money changed on ',
  ', and what is held unspent of before goes over by this day.',
);

/** SQL for what is still held of the part that ended with a change, a row of `deployment_change` in the council `$1`. */
export const HELD_BEFORE = (change: string) => `(select coalesce(sum(posting.amount_pence), 0)::bigint
  from ledger_account account
  join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
  where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = ${change}.from_part_id
    and ${isOfKinds('account', HELD_ACCOUNTS)})`;

/** What is held unspent goes over to the new holder, or back to the council. */
export const HELD_MONEY_MOVES = stepKind({
  ...OF_CHANGE,
  key: 'HELD_MONEY_MOVES',
  description:
    'What is held unspent in the old way goes over to whoever holds the money now, or back to the council.',
  derivedFrom: `select person_id, id as subject_id, move_by_on as due_on, null::date as warn_on,
      ${MOVE_REASON.inSql('changed_on')} as due_reason
    from deployment_change where tenant_id = $1 and move_by_on is not null and settled_on is null
      and ${HELD_BEFORE('deployment_change')} > 0`,
});

export const DEPLOYMENT_CHANGED = noticeKind({
  ...OF_CHANGE,
  key: 'DEPLOYMENT_CHANGED',
  sentence:
    'The way of holding some of your money changes, as was agreed: from when, and what becomes of what is left, is with it.',
});
export const HELD_MONEY_MOVED_NOTICE = noticeKind({
  ...OF_CHANGE,
  key: 'HELD_MONEY_MOVED',
  sentence: 'Money that was left unspent when the way of holding it changed has gone over.',
});
