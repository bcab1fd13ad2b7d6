/**
 * What is owed either way when a plan is over: everything stops that day, and each part of the budget is settled with the
 * person, or with the estate of somebody who has died. Plain sums over the ledger and the schedule of instalments, so that
 * the same facts give the same settlement for ever.
 *
 * Sources: the Care and Support Statutory Guidance, chapter 12, on ending a direct payment and on costs that go on for a
 * while; decisions of the Local Government and Social Care Ombudsman about payments after a death. That unspent money goes
 * back up to what the council paid, after what the person put in beyond their contribution, is this product’s own rule.
 */

import { sharesOfPot } from './potShares.ts';
import { potsOf } from './pots.ts';
import type { SettlementFacts, SettlementOutcome, SettlementRules } from './settlementFacts.ts';
import { linesOfCouncil, linesOfHolder } from './settlementLines.ts';
import type { OwedBy } from './settlementsVocabulary.ts';
import { ownGoneToCouncil } from './whose.ts';

/** What is owed either way, line by line. */
export function settlementOf(facts: SettlementFacts, rules: SettlementRules): SettlementOutcome {
  const pots = potsOf(facts.parts);
  const shares = new Map(pots.flatMap((pot) => sharesOfPot(pot, facts, rules)));
  const ownWithCouncil = new Map(pots.flatMap((pot) => ownGoneToCouncil(pot, facts, rules)));
  const lines = facts.parts.flatMap((part) => {
    const share = shares.get(part.position);
    return share
      ? linesOfHolder(part, share, facts)
      : linesOfCouncil(part, ownWithCouncil.get(part.position) ?? 0);
  });
  const sum = (owedBy: OwedBy) =>
    lines.reduce((total, line) => total + (line.owedBy === owedBy ? line.amountPence : 0), 0);
  const owedToCouncilPence = sum('PERSON');
  return {
    lines,
    owedToPersonPence: sum('COUNCIL'),
    owedToCouncilPence,
    repaymentDueOn: owedToCouncilPence > 0 ? dueOn(facts, rules) : null,
  };
}

function dueOn({ toldRepaymentDueOn, workedOutOn }: SettlementFacts, { money }: SettlementRules): string {
  if (toldRepaymentDueOn !== null) return toldRepaymentDueOn;
  const weeks = money.ending?.repaymentWeeks ?? money.repaymentWeeks;
  return Temporal.PlainDate.from(workedOutOn).add({ weeks }).toString();
}
