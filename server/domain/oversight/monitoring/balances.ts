/** How much is in the account of each part, beside how much should be. */
import type { BalanceFinding } from './monitoringVocabulary.ts';

/** The balance of a part as the latest evidence says it. */
export interface PartBalance {
  /** The place of the part in its budget, counted from 0. */
  position: number;
  weeklyAmountPence: number;
  balancePence: number;
  /** How much may stay unspent, as the council's money rules decided when the budget was agreed; null without a limit. */
  unspentLimitPence: number | null;
}

/** What is found of it. */
export interface FoundBalance {
  position: number;
  balancePence: number;
  finding: BalanceFinding;
  /** The least that should be there; null where the council does not look at that. */
  lowestPence: number | null;
  unspentLimitPence: number | null;
  /** What is above the limit; 0 where nothing is. */
  abovePence: number;
}

/** Compares each balance with the council's lowest, and with what may stay unspent. */
export function foundBalances(
  balances: readonly PartBalance[],
  { lowestBalanceWeeks }: { lowestBalanceWeeks: number | null },
): FoundBalance[] {
  return balances.map(({ position, weeklyAmountPence, balancePence, unspentLimitPence }) => {
    const lowestPence = lowestBalanceWeeks === null ? null : lowestBalanceWeeks * weeklyAmountPence;
    const abovePence = unspentLimitPence === null ? 0 : Math.max(0, balancePence - unspentLimitPence);
    const isTooLow = lowestPence !== null && balancePence < lowestPence;
    const finding = abovePence > 0 ? 'ABOVE_LIMIT' : isTooLow ? 'TOO_LOW' : 'WITHIN_LIMITS';
    return { position, balancePence, finding, lowestPence, unspentLimitPence, abovePence };
  });
}

/** What is above the limits of all parts together. */
export function surplusOf(balances: readonly Pick<FoundBalance, 'abovePence'>[]): number {
  return balances.reduce((sum, { abovePence }) => sum + abovePence, 0);
}
