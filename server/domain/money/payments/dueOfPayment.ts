/**
 * SQL for what is due of a payment, a row of `instalment_payment` in the council `$1`, as `liveInstalment` works it out. There is
 * only this one, so that no read, proof or list of it differs from another.
 */

/** What a payment keeps of its whole cycle: before the person’s contribution, and what is taken off for that. */
export type WholeSum = 'whole_amount_pence' | 'whole_contribution_pence';

/** How many days a payment was for. */
export function daysPaidFor(payment: string): string {
  return `(${payment}.covers_until - ${payment}.covers_from)`;
}

/**
 * What of a sum of its cycle is due for some days of it, half up and never more than the whole: the last cycle of a year
 * reaches a day or two further than its money is for. A sum that is paid once is due whole for any day. Null of a payment
 * from before these were kept.
 * @param days SQL for how many; none where it is below nothing.
 */
export function dueOfDays(payment: string, sum: WholeSum, days: string): string {
  const gross = withinCycle(payment, 'whole_amount_pence', days);
  // Each is rounded by itself, so the contribution's could pass the payment's by a penny.
  const due = sum === 'whole_amount_pence' ? gross : `least(${gross}, ${withinCycle(payment, sum, days)})`;
  return `(case when ${payment}.whole_days is null then case when ${days} > 0 then ${payment}.${sum} else 0 end
    else ${due} end)`;
}

/** What has gone by of a cycle with some days, less what had gone by before, of the part before. */
function withinCycle(payment: string, sum: WholeSum, days: string): string {
  const until = (day: string) =>
    `round(${payment}.${sum}::numeric * greatest(0, least(${day}, ${payment}.whole_days)) / ${payment}.whole_days)`;
  return `(${until(`${payment}.days_before + greatest(0, ${days})`)} - ${until(`${payment}.days_before`)})`;
}

/** The same after the person’s contribution: what reaches whoever holds the money. */
export function netDueOfDays(payment: string, days: string): string {
  const gross = dueOfDays(payment, 'whole_amount_pence', days);
  return `(${gross} - ${dueOfDays(payment, 'whole_contribution_pence', days)})`;
}
