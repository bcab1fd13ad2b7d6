import type { Refusal } from '../../../common/refusal.ts';
import { type PlanFacts, stateRefusals, WRITABLE } from '../plans/planStatus.ts';
import type { JointPlanRefusalCode } from './jointPlanRefusals.ts';

/** A plan that is to be joined. */
export interface PlanToJoin extends PlanFacts {
  personId: string;
  jointPlanId?: string | null;
}

/** Why a plan can't be joined with another, in order of precedence. */
export function joiningRefusals(
  plan: PlanToJoin,
  path: readonly string[],
  other?: PlanToJoin,
): readonly Refusal[] {
  const outOfOrder = stateRefusals(plan, WRITABLE, path);
  if (outOfOrder.length > 0) return outOfOrder;
  const refusal = (code: JointPlanRefusalCode, message: string): Refusal[] => [{ code, path, message }];
  if (other && other.personId === plan.personId) {
    return refusal(
      'PLANS_OF_ONE_PERSON',
      'Both plans are of the same person. Name the plan of the other person.',
    );
  }
  if (!plan.jointPlanId) return [];
  return refusal(
    'PLAN_ALREADY_JOINED',
    'The plan is joined with another already. Change what they share with setJointItems.',
  );
}

/** Refuses a consent of a day to come. Both people agree to a joint plan, each for themself. */
export function consentRefusals(
  given: { consentRecordedOn: string; otherConsentRecordedOn: string },
  today: Temporal.PlainDate,
): Refusal<'DATE_IN_FUTURE'>[] {
  return (['consentRecordedOn', 'otherConsentRecordedOn'] as const)
    .filter((name) => given[name] > today.toString())
    .map((name) => ({
      code: 'DATE_IN_FUTURE',
      path: [name],
      message:
        'The day on which the person agreed to a joint plan lies in the future. Look at the date again.',
    }));
}
