import { textRefusals } from '../../common/textRules.ts';
import type { Command } from '../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../platform/commands/records.ts';
import type { Session } from '../../platform/session.ts';
import { changePlan, type PlanTarget } from '../care/plans/lockedPlan.commands.ts';
import { closeReviews, openReviewsOf } from '../oversight/reviews/openReviews.commands.ts';
import { endingRefusals, overRefusals } from './ending.ts';

/**
 * Ends a plan, started or not: support stopped, or the person no longer wants it. Its open reviews are closed, so that
 * nothing is left running. Refuses what `changePlan` refuses, TEXT_MISSING, TEXT_TOO_LONG, DATE_IN_FUTURE and
 * ENDED_BEFORE_START.
 */
export function endPlan(
  session: Session,
  command: Command,
  target: PlanTarget,
  ending: { endedOn: string; reason: string },
) {
  return changePlan(session, command, target, overRefusals, async (work, plan) => {
    refuseAny(textRefusals(['reason'], ending.reason, true));
    refuseAny(endingRefusals(ending.endedOn, plan.implementedOn ?? null, work.today));
    plan.endedOn = ending.endedOn;
    plan.endedReason = ending.reason;
    closeReviews(work, await openReviewsOf(work, plan.id));
  });
}
