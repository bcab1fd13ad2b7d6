import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { canonicalJson } from '../../../common/canonicalJson.ts';
import type { AnyDecisionKind, CorrectionReport } from '../../decisions/decisionKind.ts';
import { decisionKindOf, decisionKinds } from '../../decisions/knownKinds.ts';
import { areasRead } from '../../policy/policies/settingReads.ts';

/** A kind of decision that is held against corrections. */
export interface ReportedKind extends AnyDecisionKind {
  // biome-ignore lint/suspicious/noExplicitAny: each kind has an outcome of its own.
  readonly report: CorrectionReport<any>;
}

/** The kinds of decision that a correction of an area is held against: those that read it and say how. */
export function reportedKinds(area: AreaKey): readonly ReportedKind[] {
  return decisionKinds()
    .filter((kind): kind is ReportedKind => kind.report !== undefined)
    .filter(({ reads }) => areasRead(reads).includes(area));
}

/** Of these the kinds that are counted at all times, also where a correction would have changed nothing. */
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

/** The decisions of one kind that a correction was held against. */
export interface HeldCount {
  kind: string;
  decisions: number;
  /** How many would have come out differently. */
  differing: number;
  /** What all weekly amounts together would have been more, or less; null for what is no amount. */
  weeklyDifferencePence: number | null;
}

/** What of an outcome was decided, and not its working. */
export function decidedOf(kind: string, outcome: object): object {
  return reportOf(kind).decided(outcome);
}

/** Whether a decision would have come out differently. */
export function differs({ kind, was, wouldBe }: Pick<HeldDecision, 'kind' | 'was' | 'wouldBe'>): boolean {
  return canonicalJson(decidedOf(kind, was)) !== canonicalJson(decidedOf(kind, wouldBe));
}

/**
 * Counts each of the kinds, also those of which nothing was decided; then any other kind of which some decision would
 * have come out differently.
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
