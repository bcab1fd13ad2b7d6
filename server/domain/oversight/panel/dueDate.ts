/** By when the panel decides: one function of dated facts and the council's rule. */

import { workingDaysAfter, workingDaysBetween } from '../../../common/workingDays.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';

/** The days on which a referral began to wait, and on which the panel waited for something itself. */
export interface WaitingFacts {
  /** The day of the referral, or for a second decision the day on which the person met members. */
  from: string;
  /** What the panel asked for: when, and when it came; the day by which it is asked for where it has not come. */
  pauses: readonly { askedOn: string; until: string }[];
}

/** What the council says about the time that the panel has. */
export interface WaitingSettings {
  decisionWorkingDays: number;
  informationStopsClock: boolean;
  warnBeforeDays: number;
}

export interface DecisionDue {
  dueOn: string;
  /** The day from which it is warned of. */
  warnOn: string;
  /** The working days that the panel has. */
  workingDays: number;
  /** The working days that it waited for what it asked for, where these are added. */
  stoppedWorkingDays: number;
}

/** The last day on which the panel decides in time. A day on which it waits twice counts once. */
export function decisionDue({ from, pauses }: WaitingFacts, settings: WaitingSettings): DecisionDue {
  const { decisionWorkingDays: workingDays, informationStopsClock } = settings;
  const stoppedWorkingDays = informationStopsClock ? stoppedDays(from, pauses) : 0;
  const dueOn = workingDaysAfter(Temporal.PlainDate.from(from), workingDays + stoppedWorkingDays).toString();
  return { dueOn, warnOn: warnDay(dueOn, from, settings.warnBeforeDays), workingDays, stoppedWorkingDays };
}

/** Pauses in their order, each counted from where those before it ended. */
function stoppedDays(from: string, pauses: WaitingFacts['pauses']): number {
  let counted = 0;
  let reached = from;
  for (const { askedOn, until } of pauses.toSorted((one, other) => (one.askedOn < other.askedOn ? -1 : 1))) {
    const begins = later(askedOn, reached);
    counted += workingDaysBetween(Temporal.PlainDate.from(begins), Temporal.PlainDate.from(until));
    reached = later(until, begins);
  }
  return counted;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
