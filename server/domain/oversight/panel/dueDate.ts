/** By when the panel decides: one function of dated facts and the council's rule. */

import { isWorkingDay, workingDaysAfter } from '../../../common/workingDays.ts';
import { warnDay } from '../../care/frontDoor/frontDoorClock.ts';

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

function stoppedDays(from: string, pauses: WaitingFacts['pauses']): number {
  const days = new Set<string>();
  for (const { askedOn, until } of pauses) {
    const begins = later(askedOn, from);
    for (let day = Temporal.PlainDate.from(begins); day.toString() < until; ) {
      day = day.add({ days: 1 });
      if (isWorkingDay(day)) days.add(day.toString());
    }
  }
  return days.size;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
