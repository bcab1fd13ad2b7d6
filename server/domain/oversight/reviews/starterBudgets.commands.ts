import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { SupportPlanRecord } from '../../care/plans/plans.entity.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { STARTER_BUDGET_ENDS } from './reviewSteps.ts';
import { starterDays } from './starterBudget.ts';

/** Opens the step of a starter budget's end; nothing happens for any other plan. */
export function openStarterStep(
  work: Work,
  plan: SupportPlanRecord,
  implementedOn: string,
  settings: Pick<ReviewsSettings, 'starterWarningDays'>,
): void {
  const { personId, id: subjectId, term, termEndsOn } = plan;
  if (term !== 'STARTER' || !termEndsOn) return;
  const { lastDay: dueOn, warnOn, reason: dueReason } = starterDays(implementedOn, termEndsOn, settings);
  plan.starterWarnOn = warnOn;
  openStep(work, STARTER_BUDGET_ENDS, { personId, subjectId, dueOn, warnOn, dueReason });
}

/** A plan has ended, or a newer version took its place: its starter budget's end is nobody's work any more. */
export function closeStarterStep(work: Work, { id: subjectId, term }: SupportPlanRecord): void {
  if (term === 'STARTER') closeStep(work, STARTER_BUDGET_ENDS, { subjectId });
}
