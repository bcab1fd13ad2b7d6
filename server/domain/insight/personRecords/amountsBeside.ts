/** Two councils' amounts for the same needs, line by line, so that a difference explains itself. */
import { poundsInWords } from '../../../common/words.ts';
import type { StepOfAmount } from './personRecord.ts';

/** What the two councils make of the same thing. */
export interface LineBeside {
  kind: string;
  domain: string | null;
  circumstance: string | null;
  theirPoints: number | null;
  ownPoints: number | null;
  theirWeeklyPence: number;
  ownWeeklyPence: number;
  /** The second less the first. All lines together come to the difference of the amounts. */
  weeklyDifferencePence: number;
  sentence: string;
}

/** Every line of either working beside the other's; what one council does not have counts as nothing there. */
export function linesBeside(
  theirs: readonly StepOfAmount[],
  own: readonly StepOfAmount[],
  names: { theirs: string; own: string },
): LineBeside[] {
  const keys = [...new Set([...theirs, ...own].map(keyOf))];
  return keys.map((key) => {
    const their = theirs.filter((step) => keyOf(step) === key);
    const mine = own.filter((step) => keyOf(step) === key);
    return lineOf(their, mine, names);
  });
}

function keyOf({ kind, domain, circumstance }: StepOfAmount): string {
  return [kind, domain ?? '', circumstance ?? ''].join(' ');
}

function lineOf(
  theirs: readonly StepOfAmount[],
  own: readonly StepOfAmount[],
  names: { theirs: string; own: string },
): LineBeside {
  const [any] = [...theirs, ...own];
  const theirWeeklyPence = sumOf(theirs);
  const ownWeeklyPence = sumOf(own);
  const said = (steps: readonly StepOfAmount[]) =>
    steps.map(({ sentence }) => sentence).join(' ') || 'This does not count.';
  return {
    kind: any?.kind ?? '',
    domain: any?.domain ?? null,
    circumstance: any?.circumstance ?? null,
    theirPoints: pointsOf(theirs),
    ownPoints: pointsOf(own),
    theirWeeklyPence,
    ownWeeklyPence,
    weeklyDifferencePence: ownWeeklyPence - theirWeeklyPence,
    sentence: `${names.theirs}: ${said(theirs)} ${names.own}: ${said(own)}`,
  };
}

const sumOf = (steps: readonly StepOfAmount[]) =>
  steps.reduce((sum, { weeklyAmountPence }) => sum + weeklyAmountPence, 0);

function pointsOf(steps: readonly StepOfAmount[]): number | null {
  const points = steps.flatMap((each) => each.points ?? []);
  return points.length === 0 ? null : points.reduce((sum, each) => sum + each, 0);
}

/** The whole difference in a sentence. */
export function differenceInWords(
  theirWeeklyPence: number,
  ownWeeklyPence: number,
  names: { theirs: string; own: string },
): string {
  const amounts = `${names.theirs} allocated ${poundsInWords(theirWeeklyPence)} a week for these needs, and by the policy of ${names.own} they come to ${poundsInWords(ownWeeklyPence)}`;
  const difference = ownWeeklyPence - theirWeeklyPence;
  if (difference === 0) return `${amounts}: the same.`;
  return `${amounts}: ${poundsInWords(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}. The lines say where that comes from.`;
}
