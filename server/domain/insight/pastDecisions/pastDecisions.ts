import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { canonicalJson } from '../../../common/canonicalJson.ts';
import type { AnyDecisionKind, CorrectionReport } from '../../decisions/decisionKind.ts';
import { decisionKindOf, decisionKinds } from '../../decisions/knownKinds.ts';
import { areasRead } from '../../policy/policies/settingReads.ts';

/** A kind of decision that is compared with corrections. */
export interface ReportedKind extends AnyDecisionKind {
  // biome-ignore lint/suspicious/noExplicitAny: each kind has an outcome of its own.
  readonly report: CorrectionReport<any>;
}

/**
 * The kinds of decision that a correction of an area is compared with: those that read the area and declare a report.
 */
export function reportedKinds(area: AreaKey): readonly ReportedKind[] {
  return decisionKinds()
    .filter((kind): kind is ReportedKind => kind.report !== undefined)
    .filter(({ reads }) => areasRead(reads).includes(area));
}

/** The keys of those kinds that are always counted, even where a correction would have changed nothing. */
export function kindsOfArea(area: AreaKey): readonly string[] {
  return reportedKinds(area)
    .filter(({ report }) => report.counted === 'ALWAYS')
    .map(({ key }) => key);
}

/** A stored decision beside what a correction would have made of it. */
export interface HeldDecision {
  /** The key of its kind. */
  kind: string;
  /** Bare UUID of the record; null where the reader may read no such record. */
  recordId: string | null;
  /** The day, in England, for which the corrected policy was looked up. */
  decidedOn: string;
  /** The version that decided it: its bare UUID. */
  policyVersionId: string;
  /** The whole outcome, as it is stored. */
  was: object;
  wouldBe: object;
}

/** How the decisions of one kind compare with a correction. */
export interface HeldCount {
  kind: string;
  decisions: number;
  /** How many would have come out differently. */
  differing: number;
  /**
   * How much more all weekly amounts together would have been, negative where less; null where no amount is decided.
   */
  weeklyDifferencePence: number | null;
}

/** The part of an outcome that was decided, without its working. */
export function decidedOf(kind: string, outcome: object): object {
  return reportOf(kind).decided(outcome);
}

/** Whether a decision would have come out differently. */
export function differs({ kind, was, wouldBe }: Pick<HeldDecision, 'kind' | 'was' | 'wouldBe'>): boolean {
  return canonicalJson(decidedOf(kind, was)) !== canonicalJson(decidedOf(kind, wouldBe));
}

/**
 * Counts each of the kinds, even where nothing was decided, and then any other kind with a decision that would have
 * come out differently.
 */
export function countsOfKinds(kinds: readonly string[], held: readonly HeldDecision[]): HeldCount[] {
  const differing = held.filter(differs);
  const counted = new Set([...kinds, ...differing.map(({ kind }) => kind)]);
  return [...counted].map((kind) => {
    const ofKind = held.filter((each) => each.kind === kind);
    const pence = reportOf(kind).weeklyPence;
    return {
      kind,
      decisions: ofKind.length,
      differing: differing.filter((each) => each.kind === kind).length,
      weeklyDifferencePence: pence
        ? ofKind.reduce((sum, { was, wouldBe }) => sum + pence(wouldBe) - pence(was), 0)
        : null,
    };
  });
}

/** The decisions that would have come out differently, in the order of their days and then of their records. */
export function differingInOrder(held: readonly HeldDecision[]): HeldDecision[] {
  const keyOf = ({ decidedOn, recordId }: HeldDecision) => `${decidedOn} ${recordId}`;
  return held.filter(differs).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function reportOf(kind: string) {
  const { report } = decisionKindOf(kind);
  if (report === undefined) throw new Error(`${kind} is not held against corrections.`);
  return report;
}
