import { isQuarterEnd } from '../../insight/measures/dayOfFigures.ts';
import type { Days } from './blockContracts.ts';

/** Why there are no figures of a quarter for anybody; null where there may be. */
export function refusedQuarter(endsOn: string, today: string): string | null {
  const day = Temporal.PlainDate.from(endsOn);
  if (!isQuarterEnd(day)) {
    return `${endsOn} is not the last day of a quarter. Ask for a 31 March, 30 June, 30 September or 31 December.`;
  }
  if (firstOfQuarter(day) > today) {
    return `The quarter that ends on ${endsOn} has not begun. Ask for an earlier one.`;
  }
  return null;
}

/** The days of a quarter until today. */
export function daysOfQuarter(endsOn: string, today: string): Days {
  const fromOn = firstOfQuarter(Temporal.PlainDate.from(endsOn));
  return { fromOn, lastOn: endsOn < today ? endsOn : today };
}

function firstOfQuarter(last: Temporal.PlainDate): string {
  return last.with({ day: 1 }).subtract({ months: 2 }).toString();
}
