/** What a correction of each area would have made of one stored decision. */
import type { NeedsProfile } from '../../../tenants/needs.ts';
import type { DecisionReason } from '../allocations/allocation.ts';
import type { CompiledAllocation } from '../allocations/compile.ts';
import { listInWords, poundsInWords, weeklyInWords } from '../allocations/words.ts';
import { BUDGET_REFUSALS } from '../budgets/budgetRefusals.ts';
import type { SmallPaymentLimits } from '../budgets/smallPayments.ts';
import type { PlanTerm, SignOffRung } from '../plans/plansVocabulary.ts';
import { type TermSettings, termEndsOn } from '../plans/planTerm.ts';
import { roleInWords } from '../plans/signOffReasons.ts';
import { dayInWords } from '../reviews/dayInWords.ts';
import {
  firstReview,
  requestedReview,
  routineReview,
  type ScheduleSettings,
} from '../reviews/reviewSchedule.ts';
import type { ReviewKind } from '../reviews/reviewsVocabulary.ts';
import type { DecisionOutcome } from './pastDecisions.ts';
import { type AgreedSmallPayment, firstRefusal } from './smallPaymentsImpact.ts';

const REASON_WORDS: Readonly<Record<DecisionReason, string>> = {
  ABOVE_MAXIMUM: 'above the council’s maximum',
  ABOVE_TABLE: 'above the end of its price table',
};

/** An indicative budget, and why somebody had to decide about it. */
export function allocationOutcome(
  weeklyAmountPence: number,
  decisionReasons: readonly DecisionReason[],
): DecisionOutcome {
  const reasons = decisionReasons.map((reason) => REASON_WORDS[reason]);
  const toDecide = reasons.length > 0 ? `, ${listInWords(reasons)}, so that somebody decides` : '';
  return { sentence: `${weeklyInWords(weeklyAmountPence)}${toDecide}.`, weeklyAmountPence, decisionReasons };
}

/** The indicative budget that a correction would have given the same needs. */
export function allocationUnder(engine: CompiledAllocation, profile: NeedsProfile): DecisionOutcome {
  const { weeklyAmountPence, decisionReasons } = engine.allocate(profile);
  return allocationOutcome(weeklyAmountPence, decisionReasons);
}

/** Who signs a plan off. */
export function rungOutcome(rung: SignOffRung): DecisionOutcome {
  const role = rung === 'PANEL' ? null : rung;
  const sentence =
    role === null
      ? 'The risk enablement panel decides.'
      : `Signed off by ${roleInWords(role)}, or somebody higher.`;
  return { sentence, role, isPanel: role === null };
}

/** The day on which a budget ends. */
export function termOutcome(endsOn: string): DecisionOutcome {
  return { sentence: `The budget runs until before ${dayInWords(endsOn)}.`, endsOn };
}

export function termUnder(startsOn: string, term: PlanTerm, settings: TermSettings): DecisionOutcome {
  return termOutcome(termEndsOn(startsOn, term, settings));
}

/** A small payment that was agreed. */
export function agreedPayment({ amountPence }: Pick<AgreedSmallPayment, 'amountPence'>): DecisionOutcome {
  return { sentence: `A small payment of ${poundsInWords(amountPence)} was agreed.`, refusal: null };
}

/** The same held against other limits, beside those of the person's that were agreed before it. */
export function paymentUnder(
  payment: AgreedSmallPayment,
  others: readonly AgreedSmallPayment[],
  limits: SmallPaymentLimits,
): DecisionOutcome {
  const refusal = firstRefusal(payment, others, limits);
  if (refusal === null) return agreedPayment(payment);
  const sentence = `A small payment of ${poundsInWords(payment.amountPence)} would have been refused. ${BUDGET_REFUSALS[refusal]}`;
  return { sentence, refusal };
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
  const sentence = `Due on ${dayInWords(dueOn)}, with notice from ${dayInWords(noticeOn)}.`;
  return { sentence, dueOn, noticeOn };
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
