/** When a check is due: one function from dated facts and policy. No clock, and no working days: a check has a day. */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { CheckRules } from './monitoringSchedule.ts';

/** What a check is counted from. */
export type CheckTiming =
  | {
      kind: 'FIRST';
      /** The day on which support started, and the money was set up. */
      startedOn: string;
      /** The day on which it is dated: nothing is dated into the past. */
      notBefore: string;
      /** What becomes of a first check whose day has gone by: it is due at once, or the next in turn is. */
      whereGoneBy: 'AT_ONCE' | 'NEXT_IN_TURN';
    }
  | {
      kind: 'ROUTINE';
      /** The day on which the last check was due, whenever it was done. */
      lastDueOn: string;
      /** The day of the month that the checks keep to, where a shorter month pulled one back; null for that of lastDueOn. */
      dayOfMonth: number | null;
      notBefore: string;
    };

/** When a check is due. */
export interface CheckDates {
  kind: 'FIRST' | 'ROUTINE';
  /** The day that it is counted from: that on which support started, or on which the last check was due. */
  countedFrom: string;
  /** The day of the month that the checks before kept to; null for that of countedFrom. */
  countedDayOfMonth: number | null;
  /** The first day on which it may be done, where the council gives a range; null otherwise. */
  dueFrom: string | null;
  /** Null where it is done with the review only. */
  dueOn: string | null;
  /** The day of the month that later checks keep to; null where they are not counted in months. */
  dayOfMonth: number | null;
  /** From when it is due then, in a sentence. */
  sentence: string;
}

/** The settings that say when the first check comes. */
export type FirstCheckSettings = Pick<
  PolicySettings['monitoring'],
  'firstCheckWeeks' | 'firstCheckFromWeeks' | 'firstCheckMonths'
>;

type Frequency = Pick<CheckRules, 'frequency' | 'everyWeeks' | 'everyMonths'>;

/**
 * When a check is due. The first comes so many weeks after support started, whatever its rule says later. Each later one
 * comes after the day on which the last was due, so that a late check does not shift the year; where that day has gone by
 * too, it is the next in turn.
 */
export function checkDates(timing: CheckTiming, rule: Frequency, first: FirstCheckSettings): CheckDates {
  if (rule.frequency === 'AT_REVIEW_ONLY') {
    return {
      ...countOf(timing),
      dueFrom: null,
      dueOn: null,
      dayOfMonth: null,
      sentence: 'It has no day of its own, and is done with the review of the plan.',
    };
  }
  if (timing.kind === 'ROUTINE') return routineDates(timing, rule);
  const { startedOn, notBefore, whereGoneBy } = timing;
  const { dueFrom, dueOn, words } = firstDue(startedOn, first);
  if (dueOn < notBefore && whereGoneBy === 'NEXT_IN_TURN') {
    return routineDates({ kind: 'ROUTINE', lastDueOn: dueOn, dayOfMonth: null, notBefore }, rule);
  }
  const due = later(dueOn, notBefore);
  const sentence = `The first comes ${words} after support starts, and support started on ${dayInWords(startedOn)}.`;
  return {
    ...countOf(timing),
    // Counted from the start like the due date, and not moved where the check is looked at again within its range.
    dueFrom,
    dueOn: due,
    dayOfMonth: dayOfMonthKept(rule, due, null),
    sentence,
  };
}

function countOf(timing: CheckTiming): Pick<CheckDates, 'kind' | 'countedFrom' | 'countedDayOfMonth'> {
  const { kind } = timing;
  return timing.kind === 'FIRST'
    ? { kind, countedFrom: timing.startedOn, countedDayOfMonth: null }
    : { kind, countedFrom: timing.lastDueOn, countedDayOfMonth: timing.dayOfMonth };
}

/** The first check, before it is held to the day on which it is dated: the council's weeks, or its months where they end sooner. */
function firstDue(startedOn: string, settings: FirstCheckSettings) {
  const start = Temporal.PlainDate.from(startedOn);
  const { firstCheckWeeks: weeks, firstCheckFromWeeks: from, firstCheckMonths: months } = settings;
  const inWeeks = start.add({ weeks }).toString();
  const inMonths = months === null ? inWeeks : start.add({ months }).toString();
  const isInMonths = inMonths < inWeeks;
  const range = from === null ? '' : `${from} to `;
  const words =
    isInMonths && months !== null
      ? `within ${inWords(months, 'month')}`
      : `${range}${inWords(weeks, 'week')}`;
  const dueOn = isInMonths ? inMonths : inWeeks;
  const mayBeFrom = from === null ? null : start.add({ weeks: from }).toString();
  return { dueOn, words, dueFrom: mayBeFrom !== null && mayBeFrom < dueOn ? mayBeFrom : null };
}

function routineDates(timing: CheckTiming & { kind: 'ROUTINE' }, rule: Frequency): CheckDates {
  const { lastDueOn, dayOfMonth } = timing;
  const dueOn = nextDueOn(timing, rule);
  const { everyWeeks, everyMonths } = rule;
  const interval = everyWeeks === null ? inWords(everyMonths ?? 0, 'month') : inWords(everyWeeks, 'week');
  const sentence = `It comes every ${interval.replace(/^1 /, '')}, counted from ${dayInWords(lastDueOn)}.`;
  return {
    ...countOf(timing),
    dueFrom: null,
    dueOn,
    dayOfMonth: dayOfMonthKept(rule, dueOn, dayOfMonth ?? dayOf(lastDueOn)),
    sentence,
  };
}

/** The first day in turn that is after the last due date and not before the day on which it is dated. */
function nextDueOn({ lastDueOn, dayOfMonth, notBefore }: RoutineTiming, rule: Frequency): string {
  const last = Temporal.PlainDate.from(lastDueOn);
  const keptTo = dayOfMonth ?? last.day;
  for (let turn = 1; ; turn += 1) {
    const due =
      rule.everyWeeks === null
        ? monthsAfter(last, turn * (rule.everyMonths ?? 0), keptTo)
        : last.add({ weeks: turn * rule.everyWeeks });
    if (due.toString() >= notBefore) return due.toString();
  }
}
type RoutineTiming = Omit<CheckTiming & { kind: 'ROUTINE' }, 'kind'>;

/** So many months on, on a day of the month, or on the last where the month is shorter: 31 October and four months are 28 February. */
export function monthsAfter(day: Temporal.PlainDate, months: number, dayOfMonth: number): Temporal.PlainDate {
  const month = day.with({ day: 1 }).add({ months });
  return month.with({ day: Math.min(dayOfMonth, month.daysInMonth) });
}

/** Checks that are counted in months keep to a day of the month, also where a short month pulled one of them back. */
function dayOfMonthKept(rule: Frequency, dueOn: string, sofar: number | null): number | null {
  if (rule.everyMonths === null) return null;
  return sofar ?? dayOf(dueOn);
}

function dayOf(day: string): number {
  return Temporal.PlainDate.from(day).day;
}

/** Days written as YYYY-MM-DD are in the order of their text. */
function later(one: string, other: string): string {
  return one < other ? other : one;
}

function inWords(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
