/**
 * An indicative budget before and after the person was assessed again, line by line, so that everybody sees what changed
 * and why: the working of both is kept for ever.
 */
import type { AllocationStep } from '../../policy/resourceAllocation/allocation.ts';
import type { LineChange } from './reviewsVocabulary.ts';

/** What is compared of an indicative budget. */
export interface ComparedAllocation {
  weeklyAmountPence: number;
  totalPoints: number;
  steps: readonly AllocationStep[];
}

/** One line of the working, side by side. Null where it stands on one side only. */
export interface ComparedLine {
  before: AllocationStep | null;
  after: AllocationStep | null;
  change: LineChange;
  /** Points after less points before; null on lines about money. */
  pointsDifference: number | null;
  /** What the line adds a week after, less what it added before. */
  weeklyDifferencePence: number;
}

export interface AllocationComparison {
  weeklyBeforePence: number;
  weeklyAfterPence: number;
  weeklyDifferencePence: number;
  pointsBefore: number;
  pointsAfter: number;
  lines: ComparedLine[];
}

/** Both side by side: the lines in the order of the later working, and then those that are gone. */
export function compareAllocations(
  before: ComparedAllocation,
  after: ComparedAllocation,
): AllocationComparison {
  const earlier = new Map(keyed(before.steps));
  const later = keyed(after.steps);
  const laterKeys = new Set(later.map(([key]) => key));
  const gone = [...earlier].filter(([key]) => !laterKeys.has(key));
  return {
    weeklyBeforePence: before.weeklyAmountPence,
    weeklyAfterPence: after.weeklyAmountPence,
    weeklyDifferencePence: after.weeklyAmountPence - before.weeklyAmountPence,
    pointsBefore: before.totalPoints,
    pointsAfter: after.totalPoints,
    lines: [
      ...later.map(([key, step]) => comparedLine(earlier.get(key) ?? null, step)),
      ...gone.map(([, step]) => comparedLine(step, null)),
    ],
  };
}

/** Lines are the same where they work out the same thing: a kind, an area of life, a circumstance, and which of several. */
function keyed(steps: readonly AllocationStep[]): [string, AllocationStep][] {
  const seen = new Map<string, number>();
  return steps.map((step) => {
    const what = `${step.kind} ${step.domain ?? ''} ${step.circumstance ?? ''}`;
    const place = seen.get(what) ?? 0;
    seen.set(what, place + 1);
    return [`${what} ${place}`, step];
  });
}

function comparedLine(before: AllocationStep | null, after: AllocationStep | null): ComparedLine {
  const shown = after ?? before;
  const pointsDifference = shown?.points == null ? null : (after?.points ?? 0) - (before?.points ?? 0);
  const weeklyDifferencePence = (after?.weeklyAmountPence ?? 0) - (before?.weeklyAmountPence ?? 0);
  return {
    before,
    after,
    change: changeOf(before, after, weeklyDifferencePence || pointsDifference || 0),
    pointsDifference,
    weeklyDifferencePence,
  };
}

function changeOf(
  before: AllocationStep | null,
  after: AllocationStep | null,
  difference: number,
): LineChange {
  if (before === null) return 'NEW';
  if (after === null) return 'GONE';
  if (difference === 0) return 'SAME';
  return difference > 0 ? 'MORE' : 'LESS';
}
