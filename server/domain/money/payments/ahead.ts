/** Money of a mid-point budget that was drawn ahead, and how later instalments make it good. */
import { shareAtMostOf } from '../../../common/arithmetic.ts';
import { postedOn, stands, stoodBefore } from '../ledger/ledgerSql.ts';
import { daysPaidFor, dueOfDays } from './dueOfPayment.ts';

/** What of a part was drawn ahead and is not made good yet, and how far instalments may move either side of the average. */
export interface DrawnAhead {
  /** Less than nothing where a draw was undone after it was made good. */
  drawnPence: number;
  bandBasisPoints: number;
}

/**
 * What an instalment pays less, to make good what was drawn ahead: no more than the band of it, so that the person is never
 * without most of their money, and with the last one as much as there is. A penny is always paid, by which it is known.
 * @param netPence what it would pay.
 */
export function madeGood(netPence: number, ahead: DrawnAhead | null | undefined, isLast: boolean): number {
  if (!ahead) return 0;
  return Math.min(ahead.drawnPence, mostMadeGood(netPence, ahead.bandBasisPoints, isLast));
}

/** The most that one instalment makes good. */
export function mostMadeGood(netPence: number, bandBasisPoints: number, isLast: boolean): number {
  const most = isLast ? netPence : shareAtMostOf(netPence, bandBasisPoints);
  return Math.max(0, Math.min(most, netPence - 1));
}

/**
 * SQL for how much less a payment, a row of `instalment_payment`, paid than its days come to, which made good what was drawn
 * ahead; less than nothing where it paid more, as a draw was undone after it was made good.
 */
export const MADE_GOOD_BY = (payment: string) => `(case when ${payment}.whole_days is null
    or ${payment}.whole_amount_pence is null then 0
  else ${dueOfDays(payment, 'whole_amount_pence', daysPaidFor(payment))}
    + ${postedOn(`${payment}.transaction_id`, 'PART_ALLOCATION')} end)`;

/**
 * SQL for what of a part, a row of `budget_part`, was drawn ahead and is not made good; nothing where it is no mid-point.
 * @param counts whether a transaction is counted, by the SQL for its id.
 */
const drawnAhead = (part: string, counts: (transactionId: string) => string) =>
  `(case when ${part}.most_ahead_pence is null then 0
  else (select coalesce(-sum(drawn_posting.amount_pence), 0) from ledger_account allocation
      join ledger_posting drawn_posting on drawn_posting.tenant_id = $1 and drawn_posting.account_id = allocation.id
      join ledger_transaction drawn on drawn.tenant_id = $1 and drawn.id = drawn_posting.transaction_id
        and drawn.kind = 'DRAWN_AHEAD'
      where allocation.tenant_id = $1 and allocation.owner_kind = 'PART' and allocation.owner_id = ${part}.id
        and allocation.kind = 'PART_ALLOCATION' and ${counts('drawn.id')})
    - (select coalesce(sum(${MADE_GOOD_BY('good')}), 0) from instalment_payment good
      where good.tenant_id = $1 and good.part_id = ${part}.id and ${counts('good.transaction_id')}) end)::bigint`;

/** What is drawn ahead and not made good now. */
export const DRAWN_AHEAD = (part: string) => drawnAhead(part, stands);

/** What was when a transaction was made. @param before SQL for its id. */
export const drawnAheadBefore = (part: string, before: string) =>
  drawnAhead(part, (transactionId) => stoodBefore(transactionId, before));
