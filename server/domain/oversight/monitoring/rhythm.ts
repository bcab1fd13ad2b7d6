/**
 * Which checks a live budget has to have now, and what each is counted from. One rule for every occasion: support
 * starts, a check is done, a review is completed, a newer version of the policy is in force, a newer budget takes over.
 */
import type { CheckTiming } from './checkDates.ts';
import { earliestWithoutReason } from './earlyCheck.ts';
import type { MonitoringCheckKind } from './monitoringVocabulary.ts';

/** A regular check as the rule looks at it. */
export interface RegularCheck {
  id: string;
  /** Null where it covers all parts. */
  partId: string | null;
  kind: MonitoringCheckKind;
  countedFrom: string;
  countedDayOfMonth: number | null;
  /** The first day on which it may be done, where the council gives a range. */
  dueFrom: string | null;
  dueOn: string | null;
  dayOfMonth: number | null;
  /** Whether anything was sent for it, or asked in it. */
  isUnderWay: boolean;
  /** The day on which it was done; null while it is still to be. */
  checkedOn: string | null;
}

/** A check that the budget has to have. */
export interface WantedCheck {
  partId: string | null;
  /** The check that is moved to its new date; null where a new one is made. */
  moved: RegularCheck | null;
  timing: CheckTiming;
}

/** What becomes of a budget's checks. */
export interface Rhythm {
  wanted: readonly WantedCheck[];
  /** Whether the checks have to stay together or apart because one is under way; null where the policy decides. */
  isTogether: boolean | null;
  /** Those that another takes the place of. */
  closed: readonly RegularCheck[];
}

/** What a budget's checks are worked out from. */
export interface RhythmFacts {
  startedOn: string;
  partIds: readonly string[];
  /** Of parts that came to hold money later than support started: the day, and the part that held it in the same way before. */
  begunLater?: ReadonlyMap<string, { on: string; heldBeforeBy: string | null }>;
  /** Its regular checks that are still to be done. */
  open: readonly RegularCheck[];
  /** What a check without one of its own is counted from: those just done, or those of the budget that this one follows. */
  before: readonly RegularCheck[];
  partsAreCheckedTogether: boolean;
  today: Temporal.PlainDate;
  /** What becomes of a first check whose day has gone by. */
  whereGoneBy: (CheckTiming & { kind: 'FIRST' })['whereGoneBy'];
}

/** Whether a check may still be given another date: nobody has sent anything for it, and its day is still to come. */
export function mayMove(check: RegularCheck, today: Temporal.PlainDate): boolean {
  return !check.isUnderWay && (check.dueOn === null || check.dueOn > today.toString());
}

/** Works out which checks a budget has to have, so that each of its parts has exactly one that is still to be done. */
export function rhythmOf(facts: RhythmFacts): Rhythm {
  const { open, partIds, today } = facts;
  const staying = open.filter((check) => !mayMove(check, today));
  const isTogether = staying.length > 0 ? staying.some(({ partId }) => partId === null) : null;
  const together = isTogether ?? (facts.partsAreCheckedTogether && partIds.length > 1);
  const covered: (string | null)[] = together ? [null] : [...partIds];
  const stays = (partId: string | null) => staying.some((check) => check.partId === partId);
  return {
    isTogether,
    wanted: covered.filter((partId) => !stays(partId)).map((partId) => wantedCheck(partId, facts)),
    closed: open.filter((check) => !staying.includes(check) && !covered.includes(check.partId)),
  };
}

function wantedCheck(partId: string | null, facts: RhythmFacts): WantedCheck {
  const moved = facts.open.find((check) => check.partId === partId) ?? null;
  if (moved) return { partId, moved, timing: timingAgain(moved, facts) };
  const before = checkBefore(partId, facts);
  const begunOn = partId === null ? undefined : facts.begunLater?.get(partId)?.on;
  const ofPart = begunOn ? { ...facts, startedOn: begunOn } : facts;
  const timing = before ? timingAfter(before, facts) : firstTiming(ofPart);
  return { partId, moved: null, timing };
}

/** The latest check that looked at this part, or, for all of them together, at any. */
function checkBefore(
  partId: string | null,
  { before, open, begunLater }: RhythmFacts,
): RegularCheck | undefined {
  const begun = partId === null ? undefined : begunLater?.get(partId);
  const looksAt = (check: RegularCheck) => {
    if (partId === null || check.partId === partId) return true;
    // Money that is held in another way has its first check anew, and not the rhythm of all parts together.
    if (begun) return check.partId === begun.heldBeforeBy && begun.heldBeforeBy !== null;
    return check.partId === null;
  };
  return [...before, ...open]
    .filter(looksAt)
    .toSorted((one, other) => countOf(other).localeCompare(countOf(one)))[0];
}

function countOf({ checkedOn, dueOn, countedFrom }: RegularCheck): string {
  return checkedOn === null ? countedFrom : (dueOn ?? checkedOn);
}

function firstTiming({ startedOn, today, whereGoneBy }: RhythmFacts): CheckTiming {
  return { kind: 'FIRST', startedOn, notBefore: today.toString(), whereGoneBy };
}

/**
 * The next after a check that was done: counted from when it was due, and after the day on which it was done. One that was
 * done before anybody would look was one more, and the regular one is still to come on its day.
 */
function timingAfter(check: RegularCheck, facts: RhythmFacts): CheckTiming {
  if (check.checkedOn === null) return timingAgain(check, facts);
  const dayAfter = Temporal.PlainDate.from(check.checkedOn).add({ days: 1 }).toString();
  const notBefore = [dayAfter, facts.startedOn, facts.today.toString()].toSorted().at(-1) as string;
  if (wasExtra(check)) return { ...timingAgain(check, facts), notBefore };
  return {
    kind: 'ROUTINE',
    lastDueOn: check.dueOn ?? check.checkedOn,
    dayOfMonth: check.dueOn === null ? null : check.dayOfMonth,
    notBefore,
  };
}

/** Whether a check was done so early that it was one more look beside the regular one. */
export function wasExtra({ checkedOn, dueOn, countedFrom, dueFrom }: Omit<RegularCheck, 'id'>): boolean {
  if (checkedOn === null || dueOn === null) return false;
  return checkedOn < earliestWithoutReason({ countedFrom, dueFrom, dueOn });
}

/** The same check again, counted from the same day: by another rule or version it may come on another. */
function timingAgain(check: RegularCheck, facts: RhythmFacts): CheckTiming {
  const { startedOn, today } = facts;
  if (check.kind === 'FIRST') return { ...firstTiming(facts), startedOn: check.countedFrom } as CheckTiming;
  const notBefore = startedOn > today.toString() ? startedOn : today.toString();
  return {
    kind: 'ROUTINE',
    lastDueOn: check.countedFrom,
    dayOfMonth: check.countedDayOfMonth,
    notBefore,
  };
}
