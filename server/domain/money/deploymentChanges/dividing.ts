/** What becomes of a part on the day of a change: when its parts run, what each is, and what of the money goes over. */
import { contributionShares } from '../budgets/contributionShares.ts';
import type { PartLine } from '../budgets/partLines.ts';
import { amountOfPart, amountWithin, type DatedPart, type PayCycle } from '../deployment/termPeriods.ts';
import { balanced } from '../ledger/ledgerLines.ts';

/** A part with what of the person's weekly contribution is its. */
export interface PartWithShare extends DatedPart {
  contributionWeeklyPence: number;
}

/** The part as it ends, the one that goes on in another way, and what is held as before; null where all changes. */
export interface Divided {
  ended: PartWithShare;
  begun: PartWithShare;
  rest: PartWithShare | null;
}

/**
 * Divides a part on a day. On every day the parts come to what it was, and so does the person's contribution; the cycles go
 * on as they were.
 */
export function dividedOn(part: PartWithShare, changesOn: string, movedWeeklyPence: number | null): Divided {
  const whole = part.weeklyAmountPence;
  const moved = movedWeeklyPence ?? whole;
  const [ofMoved = 0, ofRest = 0] = contributionShares([moved, whole - moved], part.contributionWeeklyPence);
  const cycles = {
    cyclesStartOn: part.cyclesStartOn ?? part.startsOn,
    cyclesEndOn: part.cyclesEndOn ?? part.endsOn,
  };
  const from = { startsOn: changesOn, endsOn: part.endsOn, ...cycles };
  return {
    ended: { ...part, ...cycles, endsOn: changesOn },
    begun: { ...from, weeklyAmountPence: moved, contributionWeeklyPence: ofMoved },
    rest:
      moved === whole ? null : { ...from, weeklyAmountPence: whole - moved, contributionWeeklyPence: ofRest },
  };
}

/** What of an ending part's money is still there on the day of the change. */
export interface MoneyLeft {
  /** The least that is set by for it on any day from then on. */
  remainingPence: number;
  /** What was paid for days from then on, before the contribution. */
  paidBeyondPence: number;
}

/** What a part that goes on is set by with, and how much of that the person puts in. */
export interface SetBy {
  amountPence: number;
  personContributionPence: number;
}

/** What is taken from the ending part, and what each of the others is set by with. */
export interface Transfer {
  taken: SetBy;
  begun: SetBy;
  rest: SetBy | null;
}

/**
 * What goes over. The new parts are set by with all that their days come to, also where the old part was paid for some of
 * these already: that is repaid. What was spent beyond its days by a council that holds the money is gone, and is missing
 * from the new ones, the one that changes first.
 */
export function transferOf(
  { ended, begun, rest }: Divided,
  { remainingPence, paidBeyondPence }: MoneyLeft,
  payCycle: PayCycle,
): Transfer {
  const { startsOn, endsOn } = begun;
  const ofDays = setByOf({ ...ended, startsOn, endsOn }, payCycle);
  const amountPence = Math.max(0, Math.min(ofDays.amountPence - paidBeyondPence, remainingPence));
  const missing = Math.max(0, ofDays.amountPence - paidBeyondPence - amountPence);
  const taken = {
    amountPence,
    personContributionPence: Math.min(ofDays.personContributionPence, amountPence),
  };
  const ofBegun = setByOf(begun, payCycle);
  const ofRest = rest && setByOf(rest, payCycle);
  const missingOfBegun = Math.min(missing, ofBegun.amountPence);
  return {
    taken,
    begun: lessened(ofBegun, missingOfBegun),
    rest: ofRest && lessened(ofRest, Math.min(missing - missingOfBegun, ofRest.amountPence)),
  };
}

function setByOf(part: PartWithShare, payCycle: PayCycle): SetBy {
  const amountPence = amountOfPart(part, payCycle);
  const share = amountOfPart({ ...part, weeklyAmountPence: part.contributionWeeklyPence }, payCycle);
  return { amountPence, personContributionPence: Math.min(share, amountPence) };
}

function lessened({ amountPence, personContributionPence }: SetBy, byPence: number): SetBy {
  const less = amountPence - byPence;
  return { amountPence: less, personContributionPence: Math.min(personContributionPence, less) };
}

/** The lines of a transfer, each part's coming to nothing by themselves; none where nothing goes over. */
export function transferLines(
  { taken, begun, rest }: Transfer,
  ids: { ended: string; begun: string; rest: string | null },
): PartLine[] {
  const lines = [
    ...setByLines(ids.ended, taken).map((line) => ({ ...line, amountPence: -line.amountPence })),
    ...setByLines(ids.begun, begun),
    ...(rest && ids.rest ? setByLines(ids.rest, rest) : []),
  ];
  return lines.every(({ amountPence }) => amountPence === 0) ? [] : balanced(lines);
}

function setByLines(partId: string, { amountPence, personContributionPence }: SetBy): PartLine[] {
  return [
    { account: 'PART_ALLOCATION', partId, amountPence },
    { account: 'COUNCIL_CONTRIBUTION', partId, amountPence: personContributionPence - amountPence },
    { account: 'PERSON_CONTRIBUTION', partId, amountPence: -personContributionPence },
  ];
}

/** An instalment that was paid and stands. */
export interface PaidInstalment {
  /** The days that it was for; null of payments from before these were kept. */
  coversFrom?: string | null;
  coversUntil?: string | null;
  /** What its whole cycle came to, before the contribution, and for how many days; no days of one sum. */
  wholeAmountPence?: number | null;
  wholeDays?: number | null;
  /** How many days of the cycle were those of the part before. */
  daysBefore?: number;
}

/** What of the payments is for days from a day on, before the contribution. */
export function paidFrom(day: string, payments: readonly PaidInstalment[]): number {
  let paidPence = 0;
  for (const { coversFrom, coversUntil, wholeDays, wholeAmountPence, daysBefore = 0 } of payments) {
    if (!wholeDays || !wholeAmountPence || !coversFrom || !coversUntil || coversUntil <= day) continue;
    const first = Temporal.PlainDate.from(coversFrom);
    const dueUntil = (to: string) => {
      const days = Math.max(0, first.until(to, { largestUnit: 'day' }).days);
      return amountWithin({ amountPence: wholeAmountPence, days: wholeDays, daysBefore }, days);
    };
    paidPence += dueUntil(coversUntil) - dueUntil(day);
  }
  return paidPence;
}
