import { workingDaysAfter } from '../../../common/workingDays.ts';
import type { RunDays } from './partOfRun.ts';
import { EARLIEST_PAY_WORKING_DAYS, runDays } from './runRules.ts';

/**
 * Working days before its pay day on which a run is proposed by the calendar: two beyond what the banks need, in which a
 * finance officer looks at it, and somebody puts right what is left out.
 */
export const PROPOSED_AHEAD_WORKING_DAYS = 5;

/** A pay day for which a run is proposed by the calendar: each has one, however often it is tried. */
export interface PayDay {
  payOn: string;
  days: RunDays;
}

/**
 * The pay days for which runs are due to have been proposed on a day: the one that is ahead by as much as is usual, and
 * those before it that the banks can still meet, as a day may have been missed. What was due on a pay day that can’t be
 * met any more is collected with the earliest of these.
 */
export function payDaysToPropose(today: Temporal.PlainDate): PayDay[] {
  const count = PROPOSED_AHEAD_WORKING_DAYS - EARLIEST_PAY_WORKING_DAYS + 1;
  return Array.from({ length: count }, (_, index) => {
    const payOn = workingDaysAfter(today, EARLIEST_PAY_WORKING_DAYS + index);
    // What is due on days off that follow would be late with the next.
    const dueBy = workingDaysAfter(payOn, 1).subtract({ days: 1 });
    return { payOn: payOn.toString(), days: runDays(payOn.toString(), dueBy.toString()) };
  });
}
