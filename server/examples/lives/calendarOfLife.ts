/** How far back the stories of example people reach. */
export const LONGEST_STORY_DAYS = 225;

/** The day from which the policies of the example councils are in force. */
const FIRST_POLICY_DAY = Temporal.PlainDate.from('2026-04-01');

/** Days of stories, counted back from today. */
export interface CalendarOfLife {
  today: string;
  /** The day so long ago, or the working day before it; never before the council's policies are in force. */
  daysAgo(days: number): string;
}

/** Where the policies are younger than the longest story, all stories are as much shorter. */
export function calendarOfLife(today: Temporal.PlainDate): CalendarOfLife {
  const daysThere = Math.max(0, FIRST_POLICY_DAY.until(today, { largestUnit: 'day' }).days - 3);
  const scale = Math.min(1, daysThere / LONGEST_STORY_DAYS);
  return {
    today: today.toString(),
    daysAgo: (days) => workingDay(today.subtract({ days: Math.floor(days * scale) })).toString(),
  };
}

/** The day on which the example councils come onto the platform: before the first story begins. */
export function openingDay(today: Temporal.PlainDate): Temporal.PlainDate {
  const first = today.subtract({ days: LONGEST_STORY_DAYS + 3 });
  const earliest = Temporal.PlainDate.compare(first, FIRST_POLICY_DAY) < 0 ? FIRST_POLICY_DAY : first;
  return earliest.subtract({ days: 7 });
}

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek <= 5 ? day : day.subtract({ days: day.dayOfWeek - 5 });
}

/** The first Monday on or after a day. */
export function mondayFrom(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: (8 - date.dayOfWeek) % 7 }).toString();
}

export const later = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The last days of the quarters that are over, the latest first. */
export function quarterEndsBefore(day: string): string[] {
  const date = Temporal.PlainDate.from(day);
  const startOfQuarter = date.with({ month: 3 * Math.floor((date.month - 1) / 3) + 1, day: 1 });
  return [0, 3].map((months) => startOfQuarter.subtract({ months }).subtract({ days: 1 }).toString());
}
