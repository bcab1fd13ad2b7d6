import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import { type DeploymentOption, enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import type { RecordKind } from '../../../platform/access.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';
import type { LimitRefusal } from '../../money/deployment/smallPayment.decision.ts';
import type { DecisionReason } from '../../policy/resourceAllocation/allocation.ts';

export const PAST_DECISION_KIND = enumeration(
  'PastDecisionKind',
  'What a stored decision of a version of policy was about.',
  {
    ALLOCATION: 'An indicative budget.',
    SIGN_OFF_RUNG: 'Who signs a plan off: a rung of the ladder, or the panel.',
    BUDGET_TERM: 'The day on which a plan’s budget ends.',
    BUDGET_OPTIONS: 'That the council offers the ways in which the money of a budget is held.',
    SMALL_PAYMENT: 'That a small payment was agreed.',
    REVIEW_DATE: 'The day on which a review is due, and that of its notice.',
  },
);
export type PastDecisionKind = ValueOf<typeof PAST_DECISION_KIND>;

/** The kinds of decision that versions of an area made and that are kept with them; none for the areas left out. */
const KINDS_OF_AREA: Partial<Record<AreaKey, readonly PastDecisionKind[]>> = {
  resourceAllocation: ['ALLOCATION', 'SIGN_OFF_RUNG'],
  planning: ['SIGN_OFF_RUNG', 'BUDGET_TERM'],
  riskEnablement: ['SIGN_OFF_RUNG'],
  deployment: ['BUDGET_OPTIONS'],
  smallPayments: ['SMALL_PAYMENT'],
  reviews: ['REVIEW_DATE'],
};

/** The type of record that a decision is kept on, and the kind of record that whoever sees it must be let read. */
export const RECORD_OF_DECISION: Record<PastDecisionKind, { type: NodeTypeName; kind: RecordKind }> = {
  ALLOCATION: { type: 'Allocation', kind: 'ASSESSMENTS' },
  SIGN_OFF_RUNG: { type: 'SupportPlan', kind: 'PLANS' },
  BUDGET_TERM: { type: 'Budget', kind: 'BUDGETS' },
  BUDGET_OPTIONS: { type: 'Budget', kind: 'BUDGETS' },
  SMALL_PAYMENT: { type: 'Budget', kind: 'BUDGETS' },
  REVIEW_DATE: { type: 'Review', kind: 'REVIEWS' },
};

/** The kinds of decision that a correction of an area is held against. */
export function kindsOfArea(area: AreaKey): readonly PastDecisionKind[] {
  return KINDS_OF_AREA[area] ?? [];
}

/** What was decided, or would have been: the facts of it. */
export type DecisionOutcome =
  | { kind: 'ALLOCATION'; weeklyAmountPence: number; decisionReasons: readonly DecisionReason[] }
  /** `role` is who signs off; null where the panel decides. */
  | { kind: 'SIGN_OFF_RUNG'; role: SignOffRole | null; isPanel: boolean }
  /** The day after the last. */
  | { kind: 'BUDGET_TERM'; endsOn: string }
  | { kind: 'BUDGET_OPTIONS'; optionsNotOffered: readonly DeploymentOption[] }
  /** `refusal` is why the limits would refuse it; null where it was or would be agreed. */
  | { kind: 'SMALL_PAYMENT'; amountPence: number; refusal: LimitRefusal | null }
  | { kind: 'REVIEW_DATE'; dueOn: string; noticeOn: string };

/** A stored decision beside what a correction would have made of it; both of one kind. */
export interface HeldDecision {
  /** Bare UUID of the record; null where the reader may read no such record. */
  recordId: string | null;
  /** The day, in England, on which it was decided. */
  decidedOn: string;
  /** The version that decided it: its bare UUID. */
  policyVersionId: string;
  was: DecisionOutcome;
  wouldBe: DecisionOutcome;
}

/** The decisions of one kind that a correction was held against. */
export interface HeldCount {
  kind: PastDecisionKind;
  decisions: number;
  /** How many would have come out differently. */
  differing: number;
  /** What all weekly amounts together would have been more, or less; null for what is no amount. */
  weeklyDifferencePence: number | null;
}

/** Whether a decision would have come out differently. Outcomes of one kind have their facts in one order. */
export function differs({ was, wouldBe }: Pick<HeldDecision, 'was' | 'wouldBe'>): boolean {
  return JSON.stringify(was) !== JSON.stringify(wouldBe);
}

/** Counts each kind in its order, also those of which nothing was decided. */
export function countsOfKinds(
  kinds: readonly PastDecisionKind[],
  held: readonly HeldDecision[],
): HeldCount[] {
  return kinds.map((kind) => {
    const ofKind = held.filter(({ was }) => was.kind === kind);
    const more = ofKind.map(({ was, wouldBe }) => weeklyPence(wouldBe) - weeklyPence(was));
    return {
      kind,
      decisions: ofKind.length,
      differing: ofKind.filter(differs).length,
      weeklyDifferencePence: kind === 'ALLOCATION' ? more.reduce((sum, each) => sum + each, 0) : null,
    };
  });
}

function weeklyPence(outcome: DecisionOutcome): number {
  return outcome.kind === 'ALLOCATION' ? outcome.weeklyAmountPence : 0;
}

/** The decisions that would have come out differently, in the order of their days and then of their records. */
export function differingInOrder(held: readonly HeldDecision[]): HeldDecision[] {
  const keyOf = ({ decidedOn, recordId }: HeldDecision) => `${decidedOn} ${recordId}`;
  return held.filter(differs).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
