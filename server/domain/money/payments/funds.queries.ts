/**
 * The money of one part of a budget by itself: what is left in it and what moved, without what it is for. So somebody may
 * see movements and balances and nothing else, and a provider the fund that it holds and no other part.
 */

import { readByKey } from '../../../platform/reading/reader.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import {
  column,
  date,
  expression,
  extendShape,
  globalId,
  many,
  type Shape,
  shape,
} from '../../../platform/reading/shape.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { isOfKinds } from '../ledger/ledgerSql.ts';

import { type AccountKind, HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { balances, MOST_TRANSACTIONS, startOfInstalmentPaidBy, thePart } from './ledger.queries.ts';

/** A column of the transaction to which a line belongs. */
function ofTransaction(line: string, name: 'kind' | 'occurred_on' | 'recorded_at'): string {
  return `(select moved.${name} from ledger_transaction moved
    where moved.tenant_id = $1 and moved.id = ${line}.transaction_id)`;
}

/** What the same transaction put on some accounts of the same part. */
const movedOn =
  (...kinds: AccountKind[]) =>
  (line: string) =>
    `(select coalesce(sum(paid.amount_pence), 0)::bigint from ledger_posting paid
    join ledger_account holding on holding.tenant_id = $1 and holding.id = paid.account_id
      and ${isOfKinds('holding', kinds)}
    join ledger_account own on own.tenant_id = $1 and own.id = ${line}.account_id and own.part_id = holding.part_id
    where paid.tenant_id = $1 and paid.transaction_id = ${line}.transaction_id)`;

// Every transaction about a part has one line on one of these: what is left in it, what was used of what is held, or what
// the person put in.
const MOVING_ACCOUNTS = ['PART_ALLOCATION', 'HOLDER_USED', 'PERSON_PAID_IN'] as const satisfies AccountKind[];
const fundMovementShape: Shape = shape({
  typeName: 'FundMovement',
  table: 'ledger_posting',
  fields: {
    kind: expression((line) => ofTransaction(line, 'kind')),
    occurredOn: expression((line) => ofTransaction(line, 'occurred_on')),
    instalmentStartsOn: expression((line) => startOfInstalmentPaidBy(`${line}.transaction_id`)),
    amountPence: expression(movedOn('PART_ALLOCATION')),
    paidPence: expression(movedOn('PAID_TO_HOLDER')),
    heldPence: expression(movedOn(...HELD_ACCOUNTS)),
  },
});

const fundShape: Shape = shape({
  typeName: 'Fund',
  table: 'budget_part',
  fields: {
    partId: globalId('id', 'BudgetPart'),
    deploymentOption: column('deployment_option'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    ...balances(thePart),
    movements: many(() => fundMovementShape, {
      from: (part) => `any (select account.id from ledger_account account
        where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = ${part}.id
          and ${isOfKinds('account', MOVING_ACCOUNTS)})`,
      to: 'account_id',
      // Ids are in the order in which they were made.
      orderBy: ['transaction_id desc'],
      limit: MOST_TRANSACTIONS,
    }),
  },
});
export const fundShapes = { fund: fundShape, movement: fundMovementShape };

extendShape(personShape, {
  funds: many(() => fundShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['starts_on desc', 'position', 'id'],
  }),
});

/** The funds that a supporter holds for the person, the newest first; none for whoever is no supporter. */
export async function readOwnFunds(session: Session, selection: Selection): Promise<object[]> {
  const { supporterId } = session.actor ?? {};
  if (!supporterId) return [];
  const key = {
    column: 'held_by_supporter_id',
    value: supporterId,
    orderBy: ['starts_on desc', 'position', 'id'],
  };
  return readByKey<object>(session, fundShape, key, selection);
}
