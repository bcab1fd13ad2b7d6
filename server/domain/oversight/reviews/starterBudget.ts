/**
 * A starter budget is given for some weeks after hospital or re-ablement. Its review comes before it ends, and what comes
 * after it rests on an assessment, so the council is warned while there is still time for one.
 */

import type { ReviewsSettings } from '../../../../tenants/policy/reviews.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';

/** Which setting says how long before the last day of a starter budget the council is warned. */
export const STARTER_WARNING: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/oversight/reviews/starterBudget.ts',
  reads: { reviews: { starterWarningDays: 'from when the end of a starter budget is warned of' } },
};

/** The days of a starter budget. */
export interface StarterDays {
  /** The last day of support that it pays for. */
  lastDay: string;
  warnOn: string;
  reason: string;
}

/**
 * The days of a starter budget.
 * @param termEndsOn the first day that it no longer covers.
 */
export function starterDays(
  implementedOn: string,
  termEndsOn: string,
  { starterWarningDays }: Pick<ReviewsSettings, 'starterWarningDays'>,
): StarterDays {
  const lastDay = lastDayOf(termEndsOn);
  return {
    lastDay,
    warnOn: warnDay(lastDay, implementedOn, starterWarningDays),
    reason: 'The starter budget pays for support up to this day.',
  };
}

function lastDayOf(termEndsOn: string): string {
  return Temporal.PlainDate.from(termEndsOn).subtract({ days: 1 }).toString();
}

/** Where a starter budget stands. */
export interface StarterBudget {
  lastDay: string;
  warnOn: string;
  hasAssessmentBegun: boolean;
  /** What the council has to do, in a sentence for its staff and the person; null where nothing is wrong yet. */
  warning: string | null;
}

/**
 * Where a live starter plan stands on a day: warned of once its end comes near, and no assessment has begun after that
 * which the plan was made from.
 */
export function starterBudget(
  plan: { termEndsOn: string; starterWarnOn?: string | null; hasAssessmentBegun: boolean },
  today: Temporal.PlainDate,
): StarterBudget {
  const lastDay = lastDayOf(plan.termEndsOn);
  const warnOn = plan.starterWarnOn ?? lastDay;
  const isNear = warnOn <= today.toString();
  const warning =
    isNear && !plan.hasAssessmentBegun
      ? `The starter budget pays for support up to ${dayInWords(lastDay)}, and no assessment has begun since the one that it rests on. Begin one, so that what comes after it is known in time.`
      : null;
  return { lastDay, warnOn, hasAssessmentBegun: plan.hasAssessmentBegun, warning };
}
