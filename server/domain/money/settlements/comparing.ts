/** What was due to the parts of a pot for the days that were lived, beside what was paid to them. */

import { periodsOfTerm } from '../deployment/termPeriods.ts';
import { type Instalment, instalmentSchedule, type PartToPay } from '../payments/instalments.ts';
import { dueInstalments } from '../payments/paying.ts';
import { type Pot, shareInOrder, sumOf } from './pots.ts';
import type { PartToSettle, SettlementFacts, SettlementRules, StandingPayment } from './settlementFacts.ts';

/** What is still owed to a part, and what was paid to it beyond what was due. */
export interface Compared {
  owedPence: number;
  overpaidPence: number;
}

type LivedDays = Pick<SettlementFacts, 'implementedOn' | 'stoppedOn'>;

/**
 * Compares each cycle’s payments with what was due of it. What was paid for days on which another part held the money pays
 * for that part’s, as nothing is due twice; what of it came back was not paid.
 */
export function comparedWithDue({ held }: Pot, lived: LivedDays, rules: SettlementRules): Compared[] {
  const afterwards = held.map(lessRepaid);
  const differences = held.map((part, index) =>
    differencesByCycle({ ...part, ...afterwards[index] }, held.length > 1, lived, rules),
  );
  const [notPaid, overpaid] = setAgainstEachOther(differences);
  // What was drawn ahead pays for days that were lived and not paid otherwise; the rest was for later days.
  const drawn = held.map(({ drawnAheadPence }) => Math.max(0, drawnAheadPence));
  const aheadPence = Math.min(sumOf(drawn), sumOf(notPaid));
  const paidAhead = shareInOrder(aheadPence, notPaid);
  const used = shareInOrder(aheadPence, drawn);
  return held.map(({ drawnAheadPence }, index) => {
    const at = (amounts: readonly number[]) => amounts[index] ?? 0;
    const undrawnPence = Math.max(0, -drawnAheadPence) + (afterwards[index]?.leftPence ?? 0);
    return {
      owedPence: at(notPaid) - at(paidAhead) + undrawnPence,
      overpaidPence: at(overpaid) + at(drawn) - at(used),
    };
  });
}

/** The payments of a part without what of them came back, the latest days first, and what came back beyond them. */
function lessRepaid({ payments, repaidPence = 0 }: PartToSettle) {
  const latestFirst = payments.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1));
  const back = shareInOrder(
    repaidPence,
    latestFirst.map(({ paidPence }) => paidPence),
  );
  const left = latestFirst.map(({ startsOn, paidPence }, index): StandingPayment => {
    return { startsOn, paidPence: paidPence - (back[index] ?? 0) };
  });
  return { payments: left, leftPence: repaidPence - sumOf(back) };
}

/** What was due of each cycle, less what was paid of it, by the first day of the cycle. */
function differencesByCycle(
  { part, followsPosition, payments }: PartToSettle,
  isOneOfSeveral: boolean,
  lived: LivedDays,
  rules: SettlementRules,
): Map<string, number> {
  const cycles = isOneOfSeveral ? cyclesOf(part, rules) : [];
  const cycleOf = (day: string) => cycles.findLast((startsOn) => startsOn <= day) ?? day;
  const differences = new Map<string, number>();
  const add = (day: string, pence: number) =>
    differences.set(cycleOf(day), (differences.get(cycleOf(day)) ?? 0) + pence);
  for (const { startsOn, amountPence, contributionTakenOffPence } of dueOf(
    { part, followsPosition },
    lived,
    rules,
  )) {
    add(startsOn, amountPence - contributionTakenOffPence);
  }
  for (const { startsOn, paidPence } of payments) add(startsOn, -paidPence);
  return differences;
}

function cyclesOf({ startsOn, endsOn, cyclesStartOn, cyclesEndOn }: PartToPay, { money }: SettlementRules) {
  const cycles = periodsOfTerm(cyclesStartOn ?? startsOn, cyclesEndOn ?? endsOn, money.payCycle);
  return cycles.map((cycle) => cycle.startsOn);
}

/** What of each part was not paid and what was overpaid, once the two are set against each other cycle by cycle. */
function setAgainstEachOther(differences: readonly ReadonlyMap<string, number>[]): [number[], number[]] {
  const notPaid = differences.map(() => 0);
  const overpaid = differences.map(() => 0);
  for (const cycle of new Set(differences.flatMap((each) => [...each.keys()]))) {
    const short = differences.map((each) => Math.max(0, each.get(cycle) ?? 0));
    const over = differences.map((each) => Math.max(0, -(each.get(cycle) ?? 0)));
    const bothPence = Math.min(sumOf(short), sumOf(over));
    const [shortLess, overLess] = [shareInOrder(bothPence, short), shareInOrder(bothPence, over)];
    for (const index of differences.keys()) {
      notPaid[index] = (notPaid[index] ?? 0) + (short[index] ?? 0) - (shortLess[index] ?? 0);
      overpaid[index] = (overpaid[index] ?? 0) + (over[index] ?? 0) - (overLess[index] ?? 0);
    }
  }
  return [notPaid, overpaid];
}

/** On which day money is paid says nothing about how much, so that it is asked of no policy. */
const ON_ANY_DAY = { isPaidInAdvance: true, individualServiceFund: null };

/** What is due of a part for the days that were lived, instalment by instalment. */
export function dueOf(
  { part, followsPosition }: Pick<PartToSettle, 'part' | 'followsPosition'>,
  { implementedOn, stoppedOn }: LivedDays,
  { money: { payCycle, paymentBasis } }: SettlementRules,
): Instalment[] {
  const { isPaidInAdvance, individualServiceFund } = ON_ANY_DAY;
  const rules = {
    money: { payCycle, paymentBasis, isPaidInAdvance },
    deployment: { individualServiceFund },
  };
  const schedule = instalmentSchedule(part, rules);
  // Settlements of before parts were followed counted the days of each part by themselves.
  const counted = followsPosition === undefined ? schedule.map(({ cycle: _, ...each }) => each) : schedule;
  return dueInstalments(counted, { implementedOn, lastedUntil: stoppedOn });
}
