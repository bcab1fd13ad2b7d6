import type { Evidence } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';
import { type CheckDates, type CheckTiming, checkDates } from './checkDates.ts';
import { checkOfParts } from './checkOfParts.ts';
import type { CheckRules, MonitoredPart } from './monitoringSchedule.ts';

const WHEN = 'when a check is due';
const WHICH = 'which check a part of a budget has';
const CHECK = {
  frequency: WHEN,
  everyWeeks: WHEN,
  everyMonths: WHEN,
  evidence: 'what somebody is asked to show when the money of a part is looked at',
  reminderDays: 'when somebody who has sent nothing is reminded',
  escalationDays: 'when somebody who has sent nothing is offered help',
  homeVisitOffered: 'whether a check may be done with the person at home',
} as const;

const DATE_READS = {
  monitoring: {
    firstCheckWeeks: 'when the first check is due',
    firstCheckFromWeeks: 'from when the first check may be done',
    firstCheckMonths: 'when the first check is due, counted in months',
    rules: [
      {
        key: { shown: 'in the decision about a check, as the name of the rule that gives it' },
        label: { shown: 'to the person, as the reason for their check' },
        when: WHICH,
        check: CHECK,
      },
    ],
    otherwise: { check: CHECK },
    partsAreCheckedTogether: 'whether one check covers all parts of a budget',
  },
} as const satisfies SettingsRead;

/** The facts that date a check. */
export interface CheckDateFacts {
  /** The parts of the budget, in their order. */
  parts: readonly MonitoredPart[];
  /** The place among them of the part whose check it is, counted from 0. */
  position: number;
  /** Whether they are looked at together already, while evidence is in; null where the policy decides. */
  isTogether: boolean | null;
  timing: CheckTiming;
}

/** A check with its date and all that follows from its rule. */
export interface DatedCheck
  extends Omit<CheckDates, 'sentence'>,
    Pick<CheckRules, 'frequency' | 'everyWeeks' | 'everyMonths' | 'homeVisitOffered'> {
  coversAllParts: boolean;
  ruleKey: string | null;
  ruleLabel: string;
  evidence: Evidence[];
  /** The day on which whoever has sent nothing is reminded; null without a date. */
  reminderOn: string | null;
  /** The day on which somebody asks them what would help; null without a date. */
  helpOfferedOn: string | null;
  /** Why there is this check, and when, in sentences for the person. */
  reason: string;
}

function dated(
  { parts, position, isTogether, timing }: CheckDateFacts,
  { monitoring }: SettingsFor<typeof DATE_READS>,
): DatedCheck {
  const { check, ...chosen } = checkOfParts(parts, position, isTogether, monitoring);
  const { sentence, ...dates } = checkDates(timing, check, monitoring);
  const { frequency, everyWeeks, everyMonths, evidence, homeVisitOffered } = check;
  const after = (days: number) =>
    dates.dueOn === null ? null : Temporal.PlainDate.from(dates.dueOn).add({ days }).toString();
  return {
    ...chosen,
    ...dates,
    frequency,
    everyWeeks,
    everyMonths,
    evidence: [...evidence],
    homeVisitOffered,
    reminderOn: after(check.reminderDays),
    helpOfferedOn: after(check.escalationDays),
    reason: `The reason for this check: ${chosen.ruleLabel}. ${sentence}`,
  };
}

/** When a check of the money is due, by which rule, and what follows where nothing comes. */
export const monitoringDate = decisionKind({
  key: 'MONITORING_DATE',
  description:
    'The day on which a check of the money is due, and those of its reminder and of the offer of help.',
  recordKind: 'BUDGETS',
  subjectType: 'MonitoringCheck',
  file: 'server/domain/oversight/monitoring/checkDates.ts',
  reads: DATE_READS,
  rule: dated,
  sentence: ({ dueFrom, dueOn, ruleLabel }) => {
    if (dueOn === null) return `Looked at with the review only: ${ruleLabel}.`;
    const due = dueFrom ? `from ${dayInWords(dueFrom)}, by ${dayInWords(dueOn)}` : `on ${dayInWords(dueOn)}`;
    return `The check is due ${due}: ${ruleLabel}.`;
  },
  report: { counted: 'WHERE_DIFFERENT', decided: ({ dueFrom, dueOn }) => ({ dueFrom, dueOn }) },
});
