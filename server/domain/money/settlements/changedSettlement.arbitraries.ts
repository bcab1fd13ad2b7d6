/** Budgets whose way of holding was changed, each beside the same budget unchanged, for tests of their settlement. */
import fc from 'fast-check';
import { dividedOn, type PartWithShare } from '../deploymentChanges/dividing.ts';
import { instalmentSchedule, type PartToPay } from '../payments/instalments.ts';
import type { PartToSettle, SettlementFacts, SettlementRules, StandingPayment } from './settlementFacts.ts';

const HELD_AS = ['DIRECT_PAYMENT', 'PREPAID_CARD', 'MANAGED_ACCOUNT'] as const;
type Money = SettlementRules['money'];

/** What happens to the money of one part; where the part goes on in another, some time later. */
const money = fc.record({
  paidCount: fc.nat(8),
  putInPence: fc.nat(20_000),
  usedShare: fc.integer({ min: 0, max: 120 }),
  repaidShare: fc.integer({ min: 0, max: 100 }),
  movedShare: fc.integer({ min: 0, max: 100 }),
  returnedShare: fc.integer({ min: 0, max: 20 }),
});
type MoneyOfPart = typeof money extends fc.Arbitrary<infer Value> ? Value : never;

const change = fc.record({
  part: fc.nat(50),
  day: fc.integer({ min: 1, max: 10_000 }),
  tenths: fc.integer({ min: 1, max: 10 }),
  heldAs: fc.constantFrom(...HELD_AS),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

interface Kept extends PartWithShare {
  position: number;
  followsPosition: number | null;
  deploymentOption: (typeof HELD_AS)[number];
  /** Until when it was to run before it was changed. */
  paidUntil: string;
  changedInto: number | null;
}

export interface DrawnBudget {
  weeklyAmountPence: number;
  contributionWeeklyPence: number;
  isContingency: boolean;
  stoppedAfterDays: number;
  changes: Change[];
  moneyOfParts: MoneyOfPart[];
}

/** @param pencePerWeek what weekly amounts are multiples of: with sevens each day comes to whole pence. */
export const anyBudget = (pencePerWeek: number): fc.Arbitrary<DrawnBudget> =>
  fc
    .record({
      weeks: fc.integer({ min: 20, max: 2_000 }),
      share: fc.integer({ min: 0, max: 90 }),
      isContingency: fc.boolean(),
      stoppedAfterDays: fc.integer({ min: 1, max: 380 }),
      changes: fc.array(change, { maxLength: 4 }),
      moneyOfParts: fc.array(money, { minLength: 9, maxLength: 9 }),
    })
    .map(({ weeks, share, ...drawn }) => ({
      ...drawn,
      weeklyAmountPence: weeks * pencePerWeek,
      contributionWeeklyPence: Math.floor((weeks * share) / 100) * pencePerWeek,
    }));

const START = '2026-06-01';
const END = '2027-06-01';
const daysOf = ({ startsOn, endsOn }: PartWithShare) =>
  Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: 'day' }).days;

/** The parts after the changes; a part is changed once. */
function keptParts(budget: DrawnBudget, pencePerWeek: number): Kept[] {
  const { weeklyAmountPence, contributionWeeklyPence } = budget;
  const whole = { weeklyAmountPence, contributionWeeklyPence, startsOn: START, endsOn: END };
  const first = { followsPosition: null, paidUntil: END, changedInto: null };
  const parts: Kept[] = [{ ...whole, ...first, position: 1, deploymentOption: 'DIRECT_PAYMENT' }];
  for (const { part: which, day, tenths, heldAs } of budget.changes) {
    const running = parts.filter(({ changedInto }) => changedInto === null);
    const target = running[which % running.length] as Kept;
    if (daysOf(target) < 2) continue;
    const changesOn = Temporal.PlainDate.from(target.startsOn)
      .add({ days: 1 + (day % (daysOf(target) - 1)) })
      .toString();
    const moved = Math.ceil((target.weeklyAmountPence / pencePerWeek / 10) * tenths) * pencePerWeek;
    const { ended, begun, rest } = dividedOn(
      target,
      changesOn,
      moved >= target.weeklyAmountPence ? null : moved,
    );
    const begunAs = { ...first, followsPosition: target.position, deploymentOption: heldAs };
    const position = parts.length + 1;
    Object.assign(target, ended, { changedInto: position });
    parts.push({ ...begun, ...begunAs, position });
    const asBefore = { ...begunAs, deploymentOption: target.deploymentOption, position: position + 1 };
    if (!rest) continue;
    const shares = wholeShares(target.contributionWeeklyPence, [begun, rest], pencePerWeek);
    Object.assign(parts.at(-1) as Kept, { contributionWeeklyPence: shares[0] });
    parts.push({ ...rest, ...asBefore, contributionWeeklyPence: shares[1] });
  }
  return parts;
}

/** The contribution in shares that come to whole pence each day, as the amounts do. */
function wholeShares(
  contributionPence: number,
  [begun, rest]: [PartWithShare, PartWithShare],
  pencePerWeek: number,
): [number, number] {
  const whole = Math.ceil(rest.contributionWeeklyPence / pencePerWeek) * pencePerWeek;
  const ofRest = Math.min(whole, rest.weeklyAmountPence, contributionPence);
  return [Math.min(contributionPence - ofRest, begun.weeklyAmountPence), ofRest];
}

const toPay = ({ deploymentOption, ...part }: Kept): PartToPay => ({
  deploymentOption,
  weeklyAmountPence: part.weeklyAmountPence,
  contributionWeeklyPence: part.contributionWeeklyPence,
  contributionWay: 'NETTED',
  startsOn: part.startsOn,
  endsOn: part.endsOn,
  ...(part.cyclesStartOn ? { cyclesStartOn: part.cyclesStartOn, cyclesEndOn: part.cyclesEndOn ?? null } : {}),
});

function netSchedule(part: PartToPay, rules: Money): StandingPayment[] {
  const paying = { money: { ...rules, isPaidInAdvance: true }, deployment: { individualServiceFund: null } };
  return instalmentSchedule(part, paying).map(({ startsOn, amountPence, contributionTakenOffPence }) => ({
    startsOn,
    paidPence: amountPence - contributionTakenOffPence,
  }));
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);
const paidIn = (payments: readonly StandingPayment[]) => total(payments.map(({ paidPence }) => paidPence));
const shareOf = (pence: number, percent: number) => Math.floor((Math.max(0, pence) * percent) / 100);

/** A part with its money, and what of its payments is left once those of the latest days came back. */
function settledPart(part: Kept, budget: DrawnBudget, movedInPence: number, rules: Money) {
  const drawn = budget.moneyOfParts[part.position - 1] as MoneyOfPart;
  const before = netSchedule({ ...toPay(part), endsOn: part.paidUntil }, rules);
  const payments = before.slice(0, drawn.paidCount);
  const paidPence = paidIn(payments);
  const keptStarts = new Set(payments.map(({ startsOn }) => startsOn));
  const ofOwnDays = netSchedule(toPay(part), rules).filter(({ startsOn }) => keptStarts.has(startsOn));
  const isChanged = part.changedInto !== null;
  const repaidPence = isChanged ? shareOf(paidPence - paidIn(ofOwnDays), drawn.repaidShare) : 0;
  const therePence = paidPence - repaidPence + drawn.putInPence + movedInPence;
  const returnedPence = shareOf(therePence, drawn.returnedShare);
  const leftPence = therePence - returnedPence - shareOf(therePence, drawn.usedShare);
  const movedPence = isChanged ? shareOf(leftPence, drawn.movedShare) : 0;
  const kept: PartToSettle = {
    position: part.position,
    followsPosition: part.followsPosition,
    isContingency: budget.isContingency,
    part: toPay(part),
    payments,
    paidPence,
    putInPence: drawn.putInPence,
    heldPence: leftPence - movedPence,
    drawnAheadPence: 0,
    remainingPence: 0,
    repaidPence,
    returnedPence,
    movedInPence,
  };
  let backPence = repaidPence;
  const standing = payments.toReversed().map(({ startsOn, paidPence: paid }) => {
    const back = Math.min(backPence, paid);
    backPence -= back;
    return { startsOn, paidPence: paid - back };
  });
  return { kept, movedPence, standing };
}

/** The facts of a budget after its changes, and those of the same budget unchanged, with the same money in one part. */
export function changedAndUnchanged(
  budget: DrawnBudget,
  rules: Money,
  pencePerWeek: number,
): { changed: SettlementFacts; unchanged: SettlementFacts } {
  const parts = keptParts(budget, pencePerWeek);
  const movedInto = new Map<number, number>();
  const settled = parts.map((part) => {
    const one = settledPart(part, budget, movedInto.get(part.position) ?? 0, rules);
    if (part.changedInto !== null) movedInto.set(part.changedInto, one.movedPence);
    return one;
  });
  const sum = (of: (part: PartToSettle) => number) => total(settled.map(({ kept }) => of(kept)));
  const whole = { ...toPay(parts[0] as Kept), endsOn: END };
  const cycles = netSchedule(whole, rules).map(({ startsOn }) => startsOn);
  const standing = settled.flatMap((each) => each.standing);
  const cycleOf = (day: string) => cycles.findLast((startsOn) => startsOn <= day);
  const unchanged: PartToSettle = {
    position: 1,
    followsPosition: null,
    isContingency: budget.isContingency,
    part: whole,
    payments: cycles.map((startsOn) => ({
      startsOn,
      paidPence: paidIn(standing.filter((payment) => cycleOf(payment.startsOn) === startsOn)),
    })),
    paidPence: sum(({ paidPence, repaidPence = 0 }) => paidPence - repaidPence),
    putInPence: sum(({ putInPence }) => putInPence),
    heldPence: sum(({ heldPence }) => heldPence),
    drawnAheadPence: 0,
    remainingPence: 0,
    returnedPence: sum(({ returnedPence = 0 }) => returnedPence),
  };
  const facts = {
    cause: 'ENDING' as const,
    implementedOn: START,
    stoppedOn: Temporal.PlainDate.from(START).add({ days: budget.stoppedAfterDays }).toString(),
    workedOutOn: END,
    toldRepaymentDueOn: null,
  };
  return {
    changed: { ...facts, parts: settled.map(({ kept }) => kept) },
    unchanged: { ...facts, parts: [unchanged] },
  };
}
