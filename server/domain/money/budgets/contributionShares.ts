/**
 * The person's weekly contribution, shared over the parts of a budget in proportion to their amounts. The shares add up
 * to the penny: the pence lost to rounding go, one each, to the parts that lost most, the earlier first. No share is
 * more than its part, as the contribution is no more than the total.
 */
export function contributionShares(amountsPence: readonly number[], contributionPence: number): number[] {
  const total = amountsPence.reduce((sum, amount) => sum + BigInt(amount), 0n);
  if (total === 0n) return amountsPence.map(() => 0);
  const exact = amountsPence.map((amount) => BigInt(amount) * BigInt(contributionPence));
  const shares = exact.map((product) => Number(product / total));
  const left = contributionPence - shares.reduce((sum, share) => sum + share, 0);
  const byLoss = exact
    .map((product, index) => ({ index, lost: product % total }))
    .sort((one, other) => Number(other.lost - one.lost) || one.index - other.index);
  for (const { index } of byLoss.slice(0, left)) shares[index] = (shares[index] as number) + 1;
  return shares;
}
