/**
 * Whose the money is that is held of a pot: over all of its parts, as money that went over to another holder is whose it was.
 * What the person put in beyond their contribution is theirs and used last; the council gets back no more than it paid.
 */

import { deploymentOf } from '../deployment/deployments.ts';
import { dueOf } from './comparing.ts';
import { type Pot, partsBefore, shareInOrder, sumOf } from './pots.ts';
import type { PartToSettle, SettlementFacts, SettlementRules } from './settlementFacts.ts';

/** The person’s contribution to a part for the days that were lived. */
export interface Contribution {
  /** Whether the person puts it to what is held, or to the provider; otherwise the council bills it. */
  isPutIn: boolean;
  duePence: number;
  /** What the person put in to the part in all. */
  putInPence: number;
}

export function contributionTo(
  { part, putInPence, followsPosition }: PartToSettle,
  facts: SettlementFacts,
  rules: SettlementRules,
): Contribution {
  const isPutIn = rules.money.paymentBasis === 'NET' || part.contributionWay === 'PAID_TO_PROVIDER';
  const due = dueOf({ part, followsPosition }, facts, { money: { ...rules.money, paymentBasis: 'NET' } });
  const duePence = sumOf(due.map(({ contributionTakenOffPence }) => contributionTakenOffPence));
  return { isPutIn, duePence, putInPence };
}

/** What of the contributions to a pot that the person puts in themself was put in too much, or not at all. */
export function contributionsOver(contributions: readonly Contribution[]) {
  const beyondPence = sumOf(
    contributions.map(({ isPutIn, putInPence, duePence }) => (isPutIn ? putInPence - duePence : 0)),
  );
  return { overpaidPence: Math.max(0, beyondPence), stillDuePence: Math.max(0, -beyondPence) };
}

/** What is held of a part. What was given for a purpose is not held over time, so that only a payment for nothing at all comes back. */
export function heldOf({ part, heldPence }: PartToSettle): number {
  return deploymentOf(part.deploymentOption).isPaidOnce ? 0 : Math.max(0, heldPence);
}

/** Whose the money of some parts is: what is held of it, and what of it went over to the council. */
export interface Ownership {
  /** What of all that is held is the council’s. */
  councilsPence: number;
  /** What of the person’s own is no longer held, as it went over to the council. */
  ownGonePence: number;
}

/** @param gonePence what went over to parts that the council holds itself. */
export function ownershipOf(
  held: readonly PartToSettle[],
  gonePence: number,
  facts: SettlementFacts,
  rules: SettlementRules,
): Ownership {
  const contributions = held.map((part) => contributionTo(part, facts, rules));
  const billed = contributions.map(({ isPutIn, putInPence }) => (isPutIn ? 0 : putInPence));
  const heldPence = sumOf(held.map(heldOf));
  // Where a holder has used more than they had while another has some left, somebody paid it out of their own pocket.
  const ownPocket = Math.min(heldPence, sumOf(held.map((part) => Math.max(0, -part.heldPence))));
  const ownPence = contributionsOver(contributions).overpaidPence + sumOf(billed) + ownPocket;
  const paidPence = sumOf(
    held.map(({ paidPence: paid, repaidPence = 0, returnedPence = 0 }) => paid - repaidPence - returnedPence),
  );
  const allPence = heldPence + gonePence;
  const councilsOfAll = Math.min(allPence - Math.min(allPence, ownPence), Math.max(0, paidPence));
  const ownHeldPence = Math.min(heldPence, allPence - councilsOfAll);
  return {
    councilsPence: heldPence - ownHeldPence,
    ownGonePence: allPence - councilsOfAll - ownHeldPence,
  };
}

/**
 * What of the person’s own went over to each part that the council holds itself, and is still there; by the place of the part.
 * The council’s own money went over first, and no more of theirs than there was before the change.
 */
export function ownGoneToCouncil(
  pot: Pot,
  facts: SettlementFacts,
  rules: SettlementRules,
): [number, number][] {
  const { held, councils } = pot;
  const gonePence = sumOf(councils.map(({ movedInPence = 0 }) => movedInPence));
  const rooms = councils.map((part) => {
    const before = ownershipOf(partsBefore(pot, part), part.movedInPence ?? 0, facts, rules);
    return Math.min(before.ownGonePence, Math.max(0, part.remainingPence));
  });
  const { ownGonePence } = ownershipOf(held, gonePence, facts, rules);
  return shareInOrder(ownGonePence, rooms).map((pence, index) => [councils[index]?.position ?? 0, pence]);
}
