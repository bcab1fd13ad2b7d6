import type { Work } from '../../../platform/commands/commandRunner.ts';
import { expression, extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { budgetPartShape, budgetShape } from '../budgets/budgets.queries.ts';
import { isOfKinds, isUndone, postedOn, stands } from '../ledger/ledgerSql.ts';

import { HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';

import { DRAWN_AHEAD, MADE_GOOD_BY } from '../payments/ahead.ts';
import { MOVED_IN_AT_CHANGE, REPAID_AT_CHANGE } from '../payments/atChange.queries.ts';
import { Settlement, SettlementPayment } from './settlements.entity.ts';
import { PAID_AT_SETTLEMENTS, RECEIVED_AT_SETTLEMENTS } from './settlementsSteps.ts';
import type { SettlementSums } from './settling.ts';

/** The most settlements of a budget, and payments of a settlement, that come with it. */
export const MOST_SETTLEMENTS = 50;

export const settlementShape = shapeOf(Settlement, {
  fields: {
    budget: one(() => budgetShape),
    policyVersion: one(() => policyVersionShape),
    paidPence: expression(PAID_AT_SETTLEMENTS),
    receivedPence: expression(RECEIVED_AT_SETTLEMENTS),
    balancePence: needs('owedToPersonPence', 'owedToCouncilPence', 'paidPence', 'receivedPence'),
    payments: many(() => settlementPaymentShape, {
      from: 'id',
      to: 'settlement_id',
      orderBy: ['id desc'],
      limit: MOST_SETTLEMENTS,
    }),
  },
});

export const settlementPaymentShape = shapeOf(SettlementPayment, {
  fields: {
    settlement: one(() => settlementShape),
    part: one(() => budgetPartShape),
    isReversed: expression((payment) => isUndone(`${payment}.transaction_id`)),
  },
});

extendShape(budgetShape, {
  settlement: one(() => settlementShape, {
    from: (budget) => `(select current.id from settlement current
      where current.tenant_id = $1 and current.budget_id = ${budget}.id and current.replaced_at is null)`,
    to: 'id',
  }),
  settlements: many(() => settlementShape, {
    from: 'id',
    to: 'budget_id',
    orderBy: ['id desc'],
    limit: MOST_SETTLEMENTS,
  }),
});

/** What was paid and received at settlements of a budget. */
export async function sumsOf(
  work: Work,
  settlement: { id: string; owedToPersonPence: number; owedToCouncilPence: number },
): Promise<SettlementSums> {
  const [row] = await work.query<{ paid: string; received: string }>(
    `select ${PAID_AT_SETTLEMENTS('settlement')} as paid, ${RECEIVED_AT_SETTLEMENTS('settlement')} as received
     from settlement where tenant_id = $1 and id = $2`,
    [work.tenantId, settlement.id],
  );
  const { owedToPersonPence, owedToCouncilPence } = settlement;
  return {
    owedToPersonPence,
    owedToCouncilPence,
    paidPence: Number(row?.paid ?? 0),
    receivedPence: Number(row?.received ?? 0),
  };
}

/** What was paid of a part at settlements, and stands. */
export async function paidOfPart(work: Work, partId: string): Promise<number> {
  const [row] = await work.query<{ paid: string }>(
    `select coalesce(sum(paid.amount_pence), 0)::bigint as paid from settlement_payment paid
     where paid.tenant_id = $1 and paid.part_id = $2 and paid.transaction_id is not null
       and ${stands('paid.transaction_id')}`,
    [work.tenantId, partId],
  );
  return Number(row?.paid ?? 0);
}

/** What the ledger has of a part, without what was paid or received at settlements. */
export interface MoneyOfPart {
  partId: string;
  paidPence: number;
  putInPence: number;
  heldPence: number;
  remainingPence: number;
  /** What was drawn ahead and not made good. */
  drawnAheadPence: number;
  /** What came back of what had been paid for days from a change on, and what else was paid back out of what was held. */
  repaidPence: number;
  returnedPence: number;
  /** What was held before a change and came to this part. */
  movedInPence: number;
  payments: { startsOn: string; paidPence: number }[];
}

// Emergency money that was taken back is as if it had never been added.
const TAKEN_BACK = `moved.kind = 'REPAID_TO_COUNCIL' and moved.why = 'EMERGENCY_TAKEN_BACK'`;
const RETURNED = `moved.kind = 'REPAID_TO_COUNCIL' and moved.why not in ('EMERGENCY_TAKEN_BACK', 'HELD_MONEY_MOVED')`;

const MONEY_OF_PARTS = `select part.id as "partId", ${DRAWN_AHEAD('part')} as "drawnAheadPence",
    (coalesce(sum(moved.pence) filter (where moved.kind = 'PAID_TO_HOLDER'), 0)
      - coalesce(sum(moved.pence) filter (where ${TAKEN_BACK}), 0))::bigint as "paidPence",
    coalesce(sum(moved.pence) filter (where ${RETURNED}), 0)::bigint as "returnedPence",
    ${REPAID_AT_CHANGE('part')} as "repaidPence", ${MOVED_IN_AT_CHANGE('part')} as "movedInPence",
    coalesce(sum(moved.pence) filter (where moved.kind = 'PERSON_PAID_IN'), 0)::bigint as "putInPence",
    coalesce(sum(moved.pence) filter (where ${isOfKinds('moved', HELD_ACCOUNTS)}), 0)::bigint as "heldPence",
    coalesce(sum(moved.pence) filter (where moved.kind = 'PART_ALLOCATION'), 0)::bigint as "remainingPence",
    (select coalesce(json_agg(json_build_object('startsOn', payment.starts_on::text, 'paidPence',
        ${MADE_GOOD_BY('payment')} + ${postedOn('payment.transaction_id', 'PAID_TO_HOLDER')})
      order by payment.starts_on), '[]')
      from instalment_payment payment
      where payment.tenant_id = $1 and payment.part_id = part.id and ${stands('payment.transaction_id')}) as payments
  from budget_part part
  left join lateral (select account.kind, posting.amount_pence as pence, coalesce(undone.kind, happened.kind) as why
    from ledger_account account
    join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
    join ledger_transaction happened on happened.tenant_id = $1 and happened.id = posting.transaction_id
    left join ledger_transaction undone on undone.tenant_id = $1 and undone.id = happened.reverses_id
    where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = part.id
      and not exists (select from settlement_receipt back
        where back.tenant_id = $1 and back.transaction_id in (happened.id, happened.reverses_id))) moved on true
  where part.tenant_id = $1 and part.budget_id = $2
  group by part.tenant_id, part.id order by part.position`;

export async function moneyOfParts(work: Work, budgetId: string): Promise<MoneyOfPart[]> {
  type Row = Record<Exclude<keyof MoneyOfPart, 'payments' | 'partId'>, string> &
    Pick<MoneyOfPart, 'partId' | 'payments'>;
  const rows = await work.query<Row>(MONEY_OF_PARTS, [work.tenantId, budgetId]);
  return rows.map(({ partId, payments, ...sums }) => ({
    partId,
    paidPence: Number(sums.paidPence),
    putInPence: Number(sums.putInPence),
    heldPence: Number(sums.heldPence),
    remainingPence: Number(sums.remainingPence),
    drawnAheadPence: Number(sums.drawnAheadPence),
    repaidPence: Number(sums.repaidPence),
    returnedPence: Number(sums.returnedPence),
    movedInPence: Number(sums.movedInPence),
    payments,
  }));
}

/** The parts of a budget of which money went over to another of its parts, as somebody left a pool with it. */
export async function poolsLeftIn(
  work: Work,
  budgetId: string,
): Promise<{ fromPartId: string; toPartId: string }[]> {
  return await work.query(
    `select part.id as "fromPartId", goes.owner_id as "toPartId"
     from budget_part part
     join ledger_account account on account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
       and account.kind = 'HOLDER_USED'
     join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id and posting.amount_pence < 0
     join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
       and moved.kind = 'POOL_LEFT' and ${stands('moved.id')}
     join ledger_posting other on other.tenant_id = $1 and other.transaction_id = moved.id and other.amount_pence > 0
     join ledger_account goes on goes.tenant_id = $1 and goes.id = other.account_id and goes.owner_kind = 'PART'
       and goes.kind = 'HOLDER_USED'
     where part.tenant_id = $1 and part.budget_id = $2
     order by moved.id`,
    [work.tenantId, budgetId],
  );
}
