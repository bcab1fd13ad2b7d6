import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { Refusal } from '../../common/refusal.ts';
import { type PlanFacts, stateRefusals } from '../care/plans/planStatus.ts';
import { isPaidDirectly } from '../care/plans/planToSafeguard.ts';
import { talkedThroughIn, type WithTalkedThrough } from '../care/talkingRisks/safeguards.ts';
import type { ReviewRefusalCode } from '../oversight/reviews/reviewRefusals.ts';
import type { SettingsReader } from '../policy/policies/settingsOfMoment.queries.ts';
import { directPaymentSafeguards } from './directPaymentSafeguards.decision.ts';

/** Refuses to start a plan that is not signed off, or has started. */
export function signedOffRefusals(plan: PlanFacts): readonly Refusal[] {
  return stateRefusals(plan, ['SIGNED_OFF']);
}

/**
 * Why support under a plan can't be recorded as started on any day: asked of the first day that its budget pays for, as
 * every other day is refused where that one is.
 */
export function startableRefusals(
  plan: PlanFacts,
  budget: { startsOn: string; endsOn: string } | null,
  today: Temporal.PlainDate,
): readonly Refusal[] {
  const outOfOrder = signedOffRefusals(plan);
  if (outOfOrder.length > 0) return outOfOrder;
  return startingRefusals(budget?.startsOn ?? today.toString(), budget, today);
}

/** A plan with its budget, as it is read for the question whether support may start that a direct payment pays for. */
export interface PlanToStart extends WithTalkedThrough {
  risks: readonly unknown[];
  budget: { parts: readonly { deploymentOption: DeploymentOption }[] } | null;
}

/** Why support can't start yet that a direct payment pays for: what is still to be talked through by today's policy. */
export async function notTalkedThroughRefusals(
  plan: PlanToStart,
  settings: SettingsReader,
  today: Temporal.PlainDate,
): Promise<readonly Refusal[]> {
  const options = (plan.budget?.parts ?? []).map(({ deploymentOption }) => deploymentOption);
  if (!options.some(isPaidDirectly)) return [];
  const facts = {
    startedOn: today.toString(),
    options,
    hasScoredRisks: plan.risks.length > 0,
    talkedThrough: talkedThroughIn(plan),
  };
  const riskEnablement = await settings('riskEnablement');
  return directPaymentSafeguards.rule(facts, { riskEnablement }).refusals;
}

/**
 * Why support can't be recorded as started on a day; empty when it can.
 * @param budget the dates of the plan's agreed budget (`endsOn` is the day after the last); null without one.
 */
export function startingRefusals(
  implementedOn: string,
  budget: { startsOn: string; endsOn: string } | null,
  today: Temporal.PlainDate,
): Refusal<ReviewRefusalCode>[] {
  if (budget === null) {
    const message =
      'The plan has no agreed budget, so nothing would pay for the support. Agree the budget first.';
    return [{ code: 'BUDGET_NOT_AGREED', path: ['planId'], message }];
  }
  const path = ['implementedOn'];
  if (Temporal.PlainDate.compare(implementedOn, today) > 0) {
    const message = `Support is recorded as started on ${implementedOn}, which lies in the future. Record it once it has started.`;
    return [{ code: 'IMPLEMENTED_IN_FUTURE', path, message }];
  }
  const isBefore = Temporal.PlainDate.compare(implementedOn, budget.startsOn) < 0;
  if (isBefore || Temporal.PlainDate.compare(implementedOn, budget.endsOn) >= 0) {
    const message = `Support is recorded as started on ${implementedOn}, and the budget runs from ${budget.startsOn} until before ${budget.endsOn}. Look at the date again.`;
    return [{ code: 'IMPLEMENTED_OUTSIDE_BUDGET', path, message }];
  }
  return [];
}
