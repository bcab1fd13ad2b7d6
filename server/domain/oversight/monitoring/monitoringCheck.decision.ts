import { listInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type CheckRules, type MonitoredPart, monitoringOf } from './monitoringSchedule.ts';

const HOW_OFTEN = 'how often the money of a part of a budget is looked at';
const CHECK = {
  frequency: HOW_OFTEN,
  everyWeeks: HOW_OFTEN,
  everyMonths: HOW_OFTEN,
  evidence: 'what somebody is asked to show when the money of a part is looked at',
} as const;

const CHECK_READS = {
  monitoring: {
    rules: [
      {
        key: { shown: 'in the decision about a check, as the name of the rule that gives it' },
        when: 'which check a part of a budget has',
        check: CHECK,
      },
    ],
    otherwise: { check: CHECK },
  },
} as const satisfies SettingsRead;

/** The check that a part of a budget has. */
export interface CheckOutcome
  extends Pick<CheckRules, 'frequency' | 'everyWeeks' | 'everyMonths' | 'evidence'> {
  /** The short name of the council's rule that gives the check; null where no rule matches and the default applies. */
  ruleKey: string | null;
}

/** How often the money of a part is looked at, and what is asked for: decided when support starts. */
export const monitoringCheck = decisionKind({
  key: 'MONITORING_CHECK',
  description: 'How often the money of a part of a budget is looked at, and what is asked for.',
  recordKind: 'BUDGETS',
  subjectType: 'BudgetPart',
  file: 'server/domain/oversight/monitoring/monitoringSchedule.ts',
  reads: CHECK_READS,
  rule: (part: MonitoredPart, { monitoring }): CheckOutcome => {
    const { ruleKey, check } = monitoringOf(part, monitoring);
    const { frequency, everyWeeks, everyMonths, evidence } = check;
    return { ruleKey, frequency, everyWeeks, everyMonths, evidence };
  },
  sentence: (outcome) => `Looked at ${intervalInWords(outcome)}${evidenceInWords(outcome)}.`,
  report: {
    counted: 'WHERE_DIFFERENT',
    // The rule that gave the check is part of the working.
    decided: ({ frequency, everyWeeks, everyMonths, evidence }) => ({
      frequency,
      everyWeeks,
      everyMonths,
      evidence,
    }),
  },
});

function intervalInWords({ frequency, everyWeeks, everyMonths }: CheckOutcome): string {
  if (frequency === 'AT_REVIEW_ONLY') return 'with the review only';
  const [count, unit] = frequency === 'WEEKS' ? [everyWeeks, 'week'] : [everyMonths, 'month'];
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}

function evidenceInWords({ evidence }: CheckOutcome): string {
  const asked = evidence.filter((each) => each !== 'NONE');
  if (asked.length === 0) return ', and nothing need be sent';
  return `, by ${listInWords(asked.map((each) => each.toLowerCase().replaceAll('_', ' ')))}`;
}
