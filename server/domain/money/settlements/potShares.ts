/** What of the money of a pot is each part’s: what it is owed, what was paid too much, and whose what is held of it is. */
import { type Compared, comparedWithDue } from './comparing.ts';
import { type Pot, potsOf, shareInOrder, sumOf } from './pots.ts';
import type { PartToSettle, SettlementFacts, SettlementRules } from './settlementFacts.ts';
import { type Contribution, contributionsOver, contributionTo, heldOf, ownershipOf } from './whose.ts';

export interface PartShare {
  owedPence: number;
  overpaidPence: number;
  heldPence: number;
  /** What of what is held is the council’s, and what of that goes back to it. */
  councilsPence: number;
  returnedPence: number;
  /** What of what was overpaid is neither held nor came back before. */
  usedPence: number;
  contribution: Contribution & { overpaidPence: number; stillDuePence: number };
}

/** The share of each part, by its place in the budget. */
export function sharesOfPot(pot: Pot, facts: SettlementFacts, rules: SettlementRules): [number, PartShare][] {
  const { held } = pot;
  const compared = comparedInChains(pot, facts, rules);
  const overpaid = compared.map(({ overpaidPence }) => overpaidPence);
  const heldPence = held.map(heldOf);
  const goneToCouncil = sumOf(pot.councils.map(({ movedInPence = 0 }) => movedInPence));
  const ownership = ownershipOf(held, goneToCouncil, facts, rules);
  const own = ownOfEach(held, heldPence, sumOf(heldPence) - ownership.councilsPence);
  const councils = heldPence.map((pence, index) => pence - (own[index] ?? 0));
  const isContingency = held.some((part) => part.isContingency);
  const returned = isContingency ? shareInOrder(sumOf(overpaid), councils) : councils;
  // What the council had back as unspent, or holds itself now, is not there either, and nobody is asked for it again.
  const hadBackPence =
    sumOf(held.map(({ returnedPence = 0 }) => returnedPence)) + goneToCouncil - ownership.ownGonePence;
  const usedPence = Math.max(0, sumOf(overpaid) - ownership.councilsPence - hadBackPence);
  const used = shareInOrder(usedPence, overpaid);
  const contributions = held.map((part) => contributionTo(part, facts, rules));
  const over = contributionsOver(contributions);
  return held.map(({ position }, index): [number, PartShare] => {
    const at = (amounts: readonly number[]) => amounts[index] ?? 0;
    // Whether the contributions came to what was due is told once, with the part that has the money now.
    const told = index === held.length - 1 ? over : { overpaidPence: 0, stillDuePence: 0 };
    const share = {
      owedPence: compared[index]?.owedPence ?? 0,
      overpaidPence: at(overpaid),
      heldPence: at(heldPence),
      councilsPence: at(councils),
      returnedPence: at(returned),
      usedPence: at(used),
      contribution: { ...(contributions[index] as Contribution), ...told },
    };
    return [position, share];
  });
}

/** Money that was due to one part is never taken as paid by a payment to another, unless one follows the other. */
function comparedInChains({ held }: Pot, facts: SettlementFacts, rules: SettlementRules): Compared[] {
  const chains = potsOf(held.map(({ joinsPosition: _, ...part }) => part));
  const byPosition = new Map(
    chains.flatMap((chain) => {
      const compared = comparedWithDue(chain, facts, rules);
      return chain.held.map(({ position }, index) => [position, compared[index] as Compared] as const);
    }),
  );
  return held.map(({ position }) => byPosition.get(position) as Compared);
}

/** The person’s own is told where they put it in or it went over to, then anywhere, each where they have it now first. */
function ownOfEach(held: readonly PartToSettle[], heldPence: readonly number[], ownPence: number): number[] {
  const newestFirst = [...held.keys()].toReversed();
  const isTheirs = (index: number) => {
    const { movedInPence = 0, putInPence = 0 } = held[index] ?? {};
    return movedInPence > 0 || putInPence > 0;
  };
  const order = newestFirst.toSorted((one, other) => Number(isTheirs(other)) - Number(isTheirs(one)));
  const shares = shareInOrder(
    ownPence,
    order.map((index) => heldPence[index] ?? 0),
  );
  return heldPence.map((_, index) => shares[order.indexOf(index)] ?? 0);
}
