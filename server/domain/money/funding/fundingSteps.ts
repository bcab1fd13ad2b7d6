import { reasonFromDays } from '../../clock/openSteps/dueReason.ts';
import { stepKind } from '../../clock/openSteps/stepKind.ts';

export const REPORT_REASON = reasonFromDays(
  'What other money of the budget was spent on until before ',
  ' is told to whoever gave it by this day.',
);

/** The council tells whoever gave money of a stream what it was spent on. Worked out from policy, so only commands open it. */
export const FUNDING_REPORT_DUE = stepKind({
  key: 'FUNDING_REPORT_DUE',
  subjectType: 'Budget',
  recordKind: 'BUDGETS',
  description: 'The council tells whoever gives other money of your budget what it was spent on.',
});
