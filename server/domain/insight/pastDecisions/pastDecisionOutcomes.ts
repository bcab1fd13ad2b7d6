/** What a correction of each area would have made of one stored decision. */
import type { NeedsProfile } from '../../../../tenants/needs.ts';
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { PlanTerm, SignOffRung } from '../../care/plans/plansVocabulary.ts';
import { type TermSettings, termEndsOn } from '../../care/plans/planTerm.ts';
import type { SmallPaymentLimits } from '../../money/deployment/smallPayments.ts';
import {
  firstReview,
  requestedReview,
  routineReview,
  type ScheduleSettings,
} from '../../oversight/reviews/reviewSchedule.ts';
import type { ReviewKind } from '../../oversight/reviews/reviewsVocabulary.ts';
import type { CompiledAllocation } from '../../policy/resourceAllocation/compile.ts';
import { type AgreedSmallPayment, firstRefusal } from '../policyImpact/smallPaymentsImpact.ts';
import type { DecisionOutcome } from './pastDecisions.ts';

/** The indicative budget that a correction would have given the same needs. */
export function allocationUnder(engine: CompiledAllocation, profile: NeedsProfile): DecisionOutcome {
  const { weeklyAmountPence, decisionReasons } = engine.allocate(profile);
  return { kind: 'ALLOCATION', weeklyAmountPence, decisionReasons };
}

/** Who signs a plan off. */
export function rungOutcome(rung: SignOffRung): DecisionOutcome {
  const isPanel = rung === 'PANEL';
  return { kind: 'SIGN_OFF_RUNG', role: isPanel ? null : rung, isPanel };
}

/** The day on which a budget would have ended. */
export function termUnder(startsOn: string, term: PlanTerm, settings: TermSettings): DecisionOutcome {
  return { kind: 'BUDGET_TERM', endsOn: termEndsOn(startsOn, term, settings) };
}

/** Which of a budget's options other settings would not have offered. */
export function optionsUnder(
  options: readonly DeploymentOption[],
  { enabledOptions }: Pick<DeploymentSettings, 'enabledOptions'>,
): DecisionOutcome {
  const optionsNotOffered = options.filter((option) => !enabledOptions.includes(option));
  return { kind: 'BUDGET_OPTIONS', optionsNotOffered };
}

/** A small payment that was agreed, held against other limits, beside those of the person's that were agreed before it. */
export function paymentUnder(
  payment: AgreedSmallPayment,
  others: readonly AgreedSmallPayment[],
  limits: SmallPaymentLimits,
): DecisionOutcome {
  const refusal = firstRefusal(payment, others, limits);
  return { kind: 'SMALL_PAYMENT', amountPence: payment.amountPence, refusal };
}

/** What the date of a review followed from. */
export interface DatedReview {
  kind: ReviewKind;
  dueOn: string;
  noticeOn: string;
  /** The day on which its date was set. */
  decidedOn: string;
  implementedOn: string;
  /** The day of the review whose completion set this one's date; null where none did. */
  previousHeldOn: string | null;
  paysDirectly: boolean;
}

/** The dates of a review. */
export function reviewOutcome({ dueOn, noticeOn }: Pick<DatedReview, 'dueOn' | 'noticeOn'>): DecisionOutcome {
  return { kind: 'REVIEW_DATE', dueOn, noticeOn };
}

/** The dates that other settings would have set for it. */
export function reviewUnder(review: DatedReview, settings: ScheduleSettings): DecisionOutcome {
  const { kind, implementedOn, previousHeldOn, paysDirectly, decidedOn } = review;
  if (kind === 'FIRST') return reviewOutcome(firstReview(implementedOn, paysDirectly, settings));
  if (kind === 'REQUESTED') {
    return reviewOutcome(requestedReview(Temporal.PlainDate.from(decidedOn), settings));
  }
  if (previousHeldOn === null) throw new Error('A routine review follows one that was held.');
  return reviewOutcome(routineReview(previousHeldOn, paysDirectly, settings));
}
