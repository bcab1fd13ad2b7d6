import { versionInForce } from '../../../../tenants/policy/versions.ts';
import { RequestError } from '../../../platform/errors.ts';

/** The days that a history covers, both included. */
export interface Period {
  /** Null to go back to the beginning. */
  from: string | null;
  to: string;
}

/** What a timeline has to know about a version. */
interface DatedVersion {
  number: number;
  effectiveFrom: string;
  publishedAt: string;
}

/** How a version changes from day to day. */
interface DaysOf<Version> {
  /** The days on which figures change within it. */
  changesOn: (version: Version) => readonly string[];
  on: (version: Version, day: string) => Version;
}

/** Something that holds from a day until the next one does. */
export interface Since<Held> {
  from: string;
  held: Held;
}

/** Later than anything that will have been published. */
const ALWAYS = '9999-12-31T00:00:00Z';

/**
 * Which of the versions that count was in force during a period, and from which day, with its figures of that day. Days
 * before a council's first version are left out.
 */
export function timelineOf<Version extends DatedVersion>(
  versions: readonly Version[],
  { from, to }: Period,
  { changesOn, on }: DaysOf<Version>,
): Since<Version>[] {
  const dated = versions.map((version) => ({ ...version, recordedAt: version.publishedAt, version }));
  const starts = versions.flatMap((version) => [version.effectiveFrom, ...changesOn(version)]);
  const within = starts.filter((day) => (from === null || day > from) && day <= to);
  const days = [...new Set([...(from === null ? [] : [from]), ...within])].sort();
  return days.flatMap((day) => {
    const chosen = versionInForce(dated, day, ALWAYS);
    return chosen ? [{ from: day, held: on(chosen.version, day) }] : [];
  });
}

/** Leaves out each entry whose text is the same as that of the entry before it. */
export function changesIn<Held>(
  timeline: readonly Since<Held>[],
  text: (held: Held) => string,
): Since<Held>[] {
  return timeline.filter((each, index) => {
    const before = timeline[index - 1];
    return before === undefined || text(before.held) !== text(each.held);
  });
}

/**
 * The days asked for; the last is today where none is given. Throws BAD_USER_INPUT where the period ends
 * before it begins.
 */
export function periodAsked(from: string | null, to: string | null, today: string): Period {
  const last = to ?? today;
  if (from === null || from <= last) return { from, to: last };
  throw new RequestError(
    'BAD_USER_INPUT',
    `The history would begin on ${from} and end on ${last}, before it begins. Write an earlier day in from, or a later one in to.`,
  );
}
