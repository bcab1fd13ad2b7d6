/** What happens to one of two people with a joint plan waits for somebody to look at the other’s plan. */
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { noticeKind } from '../../clock/notifications/noticeKind.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';

const OF_PLAN = { subjectType: 'SupportPlan', recordKind: 'PLANS' } as const;

/** The other plan has ended, has been replaced, or its person has died: this one is adapted to that. */
export const JOINT_PLAN_ADAPTED = stepKind({
  ...OF_PLAN,
  key: 'JOINT_PLAN_ADAPTED',
  description: 'Your plan and your budget are adapted, as support that you shared has changed.',
});

export const JOINT_PLAN_CHANGED = noticeKind({
  ...OF_PLAN,
  key: 'JOINT_PLAN_CHANGED',
  sentence:
    'The other plan of a joint plan has ended or changed, so what was shared is looked at again. Support goes on until this plan is adapted.',
});

/** A change of what is shared is looked at as soon as a review that somebody asks for. */
export const ADAPTING_READER: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/jointPlans/jointPlanClock.ts',
  reads: {
    reviews: {
      requestedReviewWorkingDays:
        'by when a plan is adapted whose joint plan has changed, as the other plan ended or the other person died',
    },
  },
};

/** By when the plan that goes on is adapted. */
export function adaptedBy(
  changedOn: Temporal.PlainDate,
  { requestedReviewWorkingDays }: { requestedReviewWorkingDays: number },
): string {
  return workingDaysAfter(changedOn, requestedReviewWorkingDays).toString();
}
