/** Checks that every limit on unspent money is read, and that what chooses between limits has several to choose from. */
import type { SurplusAbove } from '../vocabularyOfDecisions.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';

interface Figures {
  readonly maximumUnspentWeeks: number | null;
  readonly maximumUnspentPence: number | null;
}
interface AccountLimit extends Figures {
  readonly unspentLimitIsAgreed: boolean;
}
interface Limits extends Figures {
  readonly carryOverOfMonthBasisPoints: number | null;
  readonly unspentLimitIsAgreed: boolean;
  readonly accountRules: readonly AccountLimit[];
}

/**
 * A figure for everybody decides nothing where each person's limit is agreed with them. The weeks are not named, as every
 * council writes them; nor is the carry-over of a month where an account has a figure of its own, beside which it counts.
 */
export function agreedLimitMistakes(money: Limits): SettingMistake[] {
  if (!money.unspentLimitIsAgreed) return [];
  const hasFiguresOfAccounts = () => money.accountRules.some(hasFigure);
  const unread = [
    ...(money.maximumUnspentPence === null ? [] : ['maximumUnspentPence']),
    ...(money.carryOverOfMonthBasisPoints === null || hasFiguresOfAccounts()
      ? []
      : ['carryOverOfMonthBasisPoints']),
  ];
  const message =
    'The limit is agreed with each person, and a figure is written too, so it is unclear which holds. Keep one of them.';
  return unread.map((field) => contradiction(field, message, 'nothing, or unspentLimitIsAgreed false'));
}

/** “Whichever is the greater” decides nothing where no money has more than one limit. */
export function surplusAboveMistakes(money: Limits & { surplusIsAbove: SurplusAbove }): SettingMistake[] {
  if (money.surplusIsAbove === 'EITHER' || limitsInForce(money).some((count) => count > 1)) return [];
  const message =
    'surplusIsAbove says which of several limits on unspent money binds, and no money has more than one, so it decides nothing. Write a further limit, or leave surplusIsAbove out.';
  return [contradiction('surplusIsAbove', message, 'nothing, or a further limit')];
}

/** How many limits hold at once, for everybody and for each account with figures of its own. */
function limitsInForce(money: Limits): number[] {
  const ofMonths = money.carryOverOfMonthBasisPoints;
  const everybody: Figures = money.unspentLimitIsAgreed
    ? { maximumUnspentWeeks: null, maximumUnspentPence: null }
    : money;
  const accounts = money.accountRules.filter(hasFigure).map((account) => ({
    maximumUnspentWeeks: account.maximumUnspentWeeks ?? everybody.maximumUnspentWeeks,
    maximumUnspentPence: account.maximumUnspentPence ?? everybody.maximumUnspentPence,
  }));
  return [...(money.unspentLimitIsAgreed ? [] : [everybody]), ...accounts].map(
    ({ maximumUnspentWeeks, maximumUnspentPence }) =>
      [maximumUnspentWeeks, maximumUnspentPence, ofMonths].filter((limit) => limit !== null).length,
  );
}

function hasFigure({
  unspentLimitIsAgreed,
  maximumUnspentWeeks,
  maximumUnspentPence,
}: AccountLimit): boolean {
  return !unspentLimitIsAgreed && (maximumUnspentWeeks !== null || maximumUnspentPence !== null);
}
