/**
 * Parts of a budget whose money is one: where the way of holding it changed, each goes on with the money of the part before,
 * so that what was paid, put in, repaid and used is looked at over all of them. Where the council holds the money itself in
 * between, another pot begins after that. What somebody left a pool with is one with the money of the part that it went to.
 */
import { movesMoney } from '../payments/instalments.ts';
import type { PartToSettle } from './settlementFacts.ts';

/** The parts of one pot, each after the one that it follows, and the parts of the council’s own that its money went over to. */
export interface Pot {
  held: readonly PartToSettle[];
  councils: readonly PartToSettle[];
}

/** The pots of a budget. */
export function potsOf(parts: readonly PartToSettle[]): Pot[] {
  const isHeld = ({ part }: PartToSettle) => movesMoney(part.deploymentOption);
  const pots: { held: PartToSettle[]; councils: PartToSettle[] }[] = [];
  for (const part of parts.toSorted((one, other) => one.position - other.position)) {
    const before = pots.find(({ held }) => held.some(({ position }) => position === part.followsPosition));
    if (!isHeld(part)) before?.councils.push(part);
    else if (before) before.held.push(part);
    else pots.push({ held: [part], councils: [] });
  }
  return joined(pots, parts);
}

/** The same pots, with those as one between which money went over as somebody left a pool. */
function joined(pots: Pot[], parts: readonly PartToSettle[]): Pot[] {
  const has = (position: number) => (pot: Pot) => pot.held.some((part) => part.position === position);
  const inOrder = (all: PartToSettle[]) => all.sort((one, other) => one.position - other.position);
  return parts.reduce<Pot[]>((all, { position, joinsPosition }) => {
    const from = all.find(has(position));
    const to = joinsPosition === undefined ? undefined : all.find(has(joinsPosition));
    if (!from || !to || from === to) return all;
    const both = {
      held: inOrder([...from.held, ...to.held]),
      councils: inOrder([...from.councils, ...to.councils]),
    };
    return all.flatMap((pot) => (pot === from ? [both] : pot === to ? [] : [pot]));
  }, pots);
}

/** The parts that one follows, the first of the pot first. */
export function partsBefore({ held }: Pot, { followsPosition }: PartToSettle): PartToSettle[] {
  const before = held.find(({ position }) => position === followsPosition);
  return before ? [...partsBefore({ held, councils: [] }, before), before] : [];
}

/** Shares a sum out in order, as much to each as it has room for. */
export function shareInOrder(totalPence: number, rooms: readonly number[]): number[] {
  let leftPence = totalPence;
  return rooms.map((room) => {
    const pence = Math.max(0, Math.min(leftPence, room));
    leftPence -= pence;
    return pence;
  });
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, pence) => sum + pence, 0);
}
