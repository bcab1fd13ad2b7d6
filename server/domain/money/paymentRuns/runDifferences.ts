/** What is different about a run of payments since an earlier one: person by person, so that together they explain its total. */
import {
  type LeftOutReason,
  PAYMENT_RUN_DIFFERENCE,
  type PaymentRunDifferenceKind,
} from './paymentRunsVocabulary.ts';
import { reasonOfDifference } from './runDifferenceWords.ts';
import { heldFor, type PersonInRuns, paidOf, type ShareOfRun } from './shareOfRun.ts';

/** One person who is different, with the reason. */
export interface RunDifference {
  personId: string;
  kind: PaymentRunDifferenceKind;
  /** What the run pays out to them, after contributions. */
  nowPence: number;
  earlierPence: number;
  differencePence: number;
  /** Why something that is due to them is kept back, once for each reason. */
  heldFor: readonly LeftOutReason[];
  reason: string;
}

/** How many are different in one way, and what that comes to. */
export type DifferenceCount = Sums & { kind: PaymentRunDifferenceKind };

interface Sums {
  personCount: number;
  nowPence: number;
  earlierPence: number;
  differencePence: number;
}

/** Everything that is different between two runs. */
export interface RunDifferences {
  lines: readonly RunDifference[];
  /** Every kind in the order of its list, with nobody where there is nobody. */
  counts: readonly DifferenceCount[];
  /** Those who are paid the same in both. */
  same: Sums;
  /** Everybody together: what the two runs pay out. */
  total: Sums;
}

/** How a person differs between two runs; null where they are paid the same in both, or were in neither. */
export function kindOfDifference({
  now,
  earlier,
  wasPaidBefore,
  after,
}: PersonInRuns): PaymentRunDifferenceKind | null {
  if (heldFor(now).length > 0) return 'HELD';
  if (heldFor(earlier).length > 0) return 'RELEASED';
  const [isPaid, wasPaid] = [now.paymentCount > 0, earlier.paymentCount > 0];
  if (isPaid && wasPaid) return isSame(now, earlier) ? null : 'CHANGED';
  if (isPaid) return wasPaidBefore ? 'DUE_AGAIN' : 'NEW';
  if (!wasPaid) return null;
  const isPaidElsewhere = now.leftOutFor.includes('IN_ANOTHER_RUN');
  return isPaidElsewhere || (after.goesOn && !after.hasDied) ? 'NOT_DUE' : 'ENDED';
}

/** Everybody who is in either of two runs, told apart. Whoever stands in neither counts for nothing. */
export function runDifferences(
  people: readonly PersonInRuns[],
  earlierRun: { number: number },
): RunDifferences {
  const inEither = people.filter(({ now, earlier }) => isIn(now) || isIn(earlier));
  const lines = inEither.flatMap((person) => {
    const kind = kindOfDifference(person);
    return kind === null ? [] : [lineOf(person, kind, earlierRun)];
  });
  const different = new Set(lines.map(({ personId }) => personId));
  const same = inEither.filter(({ personId }) => !different.has(personId)).map(amountsOf);
  return {
    lines: inOrder(lines),
    counts: PAYMENT_RUN_DIFFERENCE.values.map((kind) => ({
      kind,
      ...sumsOf(lines.filter((line) => line.kind === kind)),
    })),
    same: sumsOf(same),
    total: sumsOf([...lines, ...same]),
  };
}

/** An approved run that another may be compared with. */
export interface EarlierRun {
  runId: string;
  /** How many people it pays or keeps something back from, and how many of them are in the other run. */
  personCount: number;
  sharedCount: number;
}

/**
 * The run to compare with: the latest that is about the same people, as runs of one day in the pay cycle are. Councils pay
 * somebody every working day, so the run of yesterday may be about quite others. At least half of the larger of the two
 * are in both; where no run is so, it is the latest of all, and null only where there is none.
 * @param earlier the latest first.
 */
export function runToCompare<Run extends EarlierRun>(
  earlier: readonly Run[],
  personCount: number,
): { run: Run; isOfSamePeople: boolean } | null {
  const alike = earlier.find(
    (run) => run.sharedCount > 0 && 2 * run.sharedCount >= Math.max(run.personCount, personCount),
  );
  const run = alike ?? earlier[0];
  return run ? { run, isOfSamePeople: alike !== undefined } : null;
}

const isIn = (share: ShareOfRun) => share.paymentCount > 0 || heldFor(share).length > 0;

const isSame = (now: ShareOfRun, earlier: ShareOfRun) =>
  now.amountPence === earlier.amountPence &&
  now.contributionTakenOffPence === earlier.contributionTakenOffPence;

function amountsOf({ now, earlier }: PersonInRuns) {
  const [nowPence, earlierPence] = [paidOf(now), paidOf(earlier)];
  return { nowPence, earlierPence, differencePence: nowPence - earlierPence };
}

function lineOf(
  person: PersonInRuns,
  kind: PaymentRunDifferenceKind,
  earlierRun: { number: number },
): RunDifference {
  return {
    personId: person.personId,
    kind,
    ...amountsOf(person),
    heldFor: heldFor(person.now),
    reason: reasonOfDifference(kind, person, earlierRun),
  };
}

/** By kind, the largest difference first, so that what matters is seen without turning pages. */
function inOrder(lines: readonly RunDifference[]): RunDifference[] {
  const placeOf = ({ kind }: RunDifference) => PAYMENT_RUN_DIFFERENCE.values.indexOf(kind);
  return lines.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      Math.abs(b.differencePence) - Math.abs(a.differencePence) ||
      (a.personId < b.personId ? -1 : 1),
  );
}

function sumsOf(lines: readonly Omit<Sums, 'personCount'>[]): Sums {
  const sumOf = (field: 'nowPence' | 'earlierPence' | 'differencePence') =>
    lines.reduce((sum, line) => sum + line[field], 0);
  return {
    personCount: lines.length,
    nowPence: sumOf('nowPence'),
    earlierPence: sumOf('earlierPence'),
    differencePence: sumOf('differencePence'),
  };
}
