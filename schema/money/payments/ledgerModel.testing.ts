/** What the ledger of one budget is to hold, as plain values: worked out beside the program and by none of its code. */

export const FIRST_DAY = '2026-06-01';
/** The day after the last. 52 weeks are paid for, every four, so the last of the cycles has a day more and comes to no more. */
export const TERM_ENDS_ON = '2027-06-01';
const CYCLE_DAYS = 28;
const CYCLES = 13;

type Option = 'DIRECT_PAYMENT' | 'VIRTUAL_BUDGET';
/** What is set by for a part, and what whoever is paid holds of it, by the place of the part. */
export type Pot = `${number} SET_BY` | `${number} HELD`;
export interface Movement {
  pot: Pot;
  day: string;
  pence: number;
}
export interface Part {
  id: string;
  option: Option;
  weeklyPence: number;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}
export interface Instalment {
  startsOn: string;
  /** The day after the last that it is paid for. */
  until: string;
  pence: number;
  /** What all its days in the part come to, and how many they are. */
  wholePence: number;
  wholeDays: number;
  /** How many days of its cycle are those of the part before. */
  daysBefore: number;
}
export interface Payment {
  place: number;
  instalment: Instalment;
  state: 'POSTED' | 'PENDING' | 'VOID' | 'UNDONE';
  processingOn: string | null;
  runId: string | null;
  reference: string | null;
  transactionId: string;
  moves: Movement[];
}
interface Reported {
  id: string;
  place: number;
  isReversed: boolean;
  move: Movement;
}
/** What is to be repaid, once it is decided. */
interface Repayment {
  clawbackId: string;
  place: number;
  decidedOn: string;
  decidedPence: number;
  repaidPence: number;
}
export interface Model {
  today: string;
  isDead: boolean;
  /** The first day on which the plan was no longer live. */
  endedOn: string | null;
  suspensions: { id: string; place: number }[];
  accountIsHeld: boolean;
  filesWritten: string[];
  parts: Part[];
  payments: Payment[];
  reported: Reported[];
  repayments: Repayment[];
  reversalIds: string[];
  movements: Movement[];
  importedLines: number;
}

export const days = (day: string, by: number) => Temporal.PlainDate.from(day).add({ days: by }).toString();
const daysBetween = (from: string, to: string) =>
  Math.max(0, Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days);
const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);
const share = (pence: number, some: number, all: number) =>
  Math.floor((2 * pence * Math.min(some, all) + all) / (2 * all));
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

export function afterAllocation(weeklyPence: Record<'direct' | 'council', number>, partIds: string[]): Model {
  const part = (place: number, option: Option, weekly: number): Part => {
    const id = partIds[place] as string;
    return { id, option, weeklyPence: weekly, startsOn: FIRST_DAY, endsOn: TERM_ENDS_ON };
  };
  const parts = [
    part(0, 'DIRECT_PAYMENT', weeklyPence.direct),
    part(1, 'VIRTUAL_BUDGET', weeklyPence.council),
  ];
  const nothing = { suspensions: [], filesWritten: [], payments: [], reported: [], repayments: [] };
  return {
    ...nothing,
    ...{ today: FIRST_DAY, isDead: false, endedOn: null, accountIsHeld: false, reversalIds: [] },
    parts,
    movements: parts.map(({ weeklyPence: weekly }, place) => setBy(place, FIRST_DAY, 52 * weekly)),
    importedLines: 0,
  };
}

const setBy = (place: number, day: string, pence: number): Movement => ({
  pot: `${place} SET_BY`,
  day,
  pence,
});
export const undoing = (moves: readonly Movement[], day?: string) =>
  moves.map((move) => ({ ...move, pence: -move.pence, day: day ?? move.day }));
export const balance = ({ movements }: Model, pots: readonly Pot[], until = '9999-12-31') =>
  sum(movements.filter(({ pot, day }) => pots.includes(pot) && day <= until).map(({ pence }) => pence));
/** The least that was in a pot at the end of any day from that day on. */
export function lowestFrom(model: Model, pot: Pot, day: string): number {
  const changes = model.movements
    .filter((move) => move.pot === pot && move.day > day)
    .map((move) => move.day);
  return Math.min(...[day, ...changes].map((until) => balance(model, [pot], until)));
}
export const placesOf = ({ parts }: Model, option: Option) =>
  parts.flatMap((part, place) => (part.option === option ? [place] : []));
/** The pots with what is spent of the budget: what holders hold, and what the council holds itself. */
export const spendable = ({ parts }: Model): Pot[] =>
  parts.map(({ option }, place): Pot => (option === 'DIRECT_PAYMENT' ? `${place} HELD` : `${place} SET_BY`));
export const setByPots = ({ parts }: Model): Pot[] => parts.map((_, place): Pot => `${place} SET_BY`);

/** What every part of so much a week comes to in each cycle, within its days. */
function cyclesOf({ weeklyPence, startsOn, endsOn }: Omit<Part, 'id' | 'option'>): Instalment[] {
  const upTo = (first: string, day: string) =>
    share((weeklyPence * CYCLE_DAYS) / 7, daysBetween(first, day), CYCLE_DAYS);
  return Array.from({ length: CYCLES }, (_, index) => index).flatMap((index) => {
    const first = days(FIRST_DAY, CYCLE_DAYS * index);
    const next = days(first, CYCLE_DAYS);
    const from = later(first, startsOn);
    const until = earlier(index === CYCLES - 1 ? TERM_ENDS_ON : next, endsOn);
    if (daysBetween(from, earlier(until, next)) === 0) return [];
    const pence = upTo(first, until) - upTo(first, from);
    const wholePence = (weeklyPence * CYCLE_DAYS) / 7;
    const daysBefore = daysBetween(first, from);
    return [{ startsOn: from, until, pence, wholePence, wholeDays: CYCLE_DAYS, daysBefore }];
  });
}
/** What of the cycle of an instalment has gone by on a day. */
const sharedUpTo = ({ startsOn, daysBefore, wholePence, wholeDays }: Instalment, day: string) =>
  share(wholePence, daysBefore + daysBetween(startsOn, day), wholeDays);
const comesTo = (part: Omit<Part, 'id' | 'option'>) => sum(cyclesOf(part).map(({ pence }) => pence));

/** What is due of a part, each for the days on which the plan is live, and not paid. */
export function unpaid(model: Model, place: number): Instalment[] {
  const standing = model.payments.filter(
    (each) => each.place === place && (each.state === 'POSTED' || each.state === 'PENDING'),
  );
  const paid = new Set(standing.map(({ instalment }) => instalment.startsOn));
  return cyclesOf(model.parts[place] as Part)
    .map((whole) => {
      const until = model.endedOn === null ? whole.until : earlier(whole.until, model.endedOn);
      const pence = sharedUpTo(whole, until) - sharedUpTo(whole, whole.startsOn);
      return { ...whole, until, pence };
    })
    .filter(({ startsOn, pence }) => pence > 0 && !paid.has(startsOn));
}
export const paying = (place: number, day: string, { pence }: Instalment): Movement[] => [
  { pot: `${place} SET_BY`, day, pence: -pence },
  { pot: `${place} HELD`, day, pence },
];
export function setPending(model: Model, which: (payment: Payment) => boolean, state: 'POSTED' | 'VOID') {
  for (const payment of model.payments.filter((each) => each.state === 'PENDING' && which(each))) {
    payment.state = state;
    if (state === 'VOID') model.movements.push(...undoing(payment.moves));
  }
}

/** The last day of which money of a part was paid, or spent where the council holds it. */
export function usedUntil(model: Model, place: number): string | null {
  const isHeld = model.parts[place]?.option === 'DIRECT_PAYMENT';
  const standing = model.payments.filter(({ state }) => state === 'POSTED' || state === 'PENDING');
  const used = isHeld
    ? standing.filter((each) => each.place === place).map(({ instalment }) => days(instalment.until, -1))
    : model.reported.filter((each) => each.place === place && !each.isReversed).map(({ move }) => move.day);
  return used.sort().at(-1) ?? null;
}

/** Divides a part on a day: what is left of it goes over, and so much a week is held in the other way from then on. */
export function divide(
  model: Model,
  place: number,
  day: string,
  { weeklyPence, ids }: { weeklyPence: number; ids: { begun: string; rest: string | null } },
): void {
  const part = model.parts[place] as Part;
  const standing = model.payments.filter(
    (each) => each.place === place && (each.state === 'POSTED' || each.state === 'PENDING'),
  );
  const beyond = standing
    .filter(({ instalment }) => instalment.until > day)
    .map(({ instalment }) => sharedUpTo(instalment, instalment.until) - sharedUpTo(instalment, day));
  const from = { startsOn: day, endsOn: part.endsOn };
  const owed = comesTo({ ...from, weeklyPence: part.weeklyPence }) - sum(beyond);
  const taken = Math.max(0, Math.min(owed, lowestFrom(model, `${place} SET_BY`, day)));
  let missing = Math.max(0, owed - taken);
  const goOn = (id: string, option: Option, weekly: number) => {
    const all = comesTo({ ...from, weeklyPence: weekly });
    const less = Math.min(missing, all);
    missing -= less;
    model.movements.push(setBy(model.parts.length, day, all - less));
    model.parts.push({ id, option, weeklyPence: weekly, ...from });
  };
  model.movements.push(setBy(place, day, -taken));
  goOn(ids.begun, part.option === 'DIRECT_PAYMENT' ? 'VIRTUAL_BUDGET' : 'DIRECT_PAYMENT', weeklyPence);
  if (ids.rest) goOn(ids.rest, part.option, part.weeklyPence - weeklyPence);
  part.endsOn = day;
}
