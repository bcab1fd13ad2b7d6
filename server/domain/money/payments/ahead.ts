/** Money of a mid-point budget that was drawn ahead, and how later instalments make it good. */

/** What of a part was drawn ahead and is not made good yet, and how far instalments may move either side of the average. */
export interface DrawnAhead {
  /** Less than nothing where a draw was undone after it was made good. */
  drawnPence: number;
  bandBasisPoints: number;
}

const WHOLE = 10_000;

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
  const most = isLast ? netPence : Math.floor((netPence * bandBasisPoints) / WHOLE);
  return Math.max(0, Math.min(most, netPence - 1));
}

/**
 * SQL for how much less a payment, a row of `instalment_payment`, paid than its days come to, which made good what was drawn ahead.
 */
export const MADE_GOOD_BY = (payment: string) => `(case when ${payment}.whole_days is null
    or ${payment}.whole_amount_pence is null then 0
  else round(${payment}.whole_amount_pence::numeric
      * least(${payment}.covers_until - ${payment}.covers_from, ${payment}.whole_days) / ${payment}.whole_days)
    + (select sum(less.amount_pence) from ledger_posting less
      join ledger_account own on own.tenant_id = $1 and own.id = less.account_id and own.kind = 'PART_ALLOCATION'
      where less.tenant_id = $1 and less.transaction_id = ${payment}.transaction_id) end)`;

/** SQL for what of a part, a row of `budget_part`, was drawn ahead and is not made good; nothing where it is no mid-point. */
export const DRAWN_AHEAD = (part: string) => `(case when ${part}.most_ahead_pence is null then 0
  else (select coalesce(-sum(posting.amount_pence), 0) from ledger_account account
      join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
      join ledger_transaction drawn on drawn.tenant_id = $1 and drawn.id = posting.transaction_id and drawn.kind = 'DRAWN_AHEAD'
      where account.tenant_id = $1 and account.owner_kind = 'PART' and account.owner_id = ${part}.id
        and account.kind = 'PART_ALLOCATION' and not exists (select from ledger_transaction undone
          where undone.tenant_id = $1 and undone.reverses_id = drawn.id))
    - (select coalesce(sum(${MADE_GOOD_BY('good')}), 0) from instalment_payment good
      where good.tenant_id = $1 and good.part_id = ${part}.id and not exists (select from ledger_transaction undone
        where undone.tenant_id = $1 and undone.reverses_id = good.transaction_id)) end)::bigint`;
