/**
 * Monitoring: how often the council looks at how the money is being used, and what it asks to see. Rules are
 * read in order and the first that matches wins, so that checks can be proportionate to how the money is
 * held, how much it is, how risky the plan is, and how long it has run.
 */

import {
  CHECK_FREQUENCY,
  type CheckFrequency,
  DEPLOYMENT_OPTION,
  EVIDENCE,
  RISK_LEVEL,
  SUSPENSION_REASON,
} from '../vocabulary.ts';
import { area } from './area.ts';
import { concernSettings } from './concerns.ts';
import { exactlyOneFigure } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import {
  amountRangeMistakes,
  firstCheckMistakes,
  unreachedRuleMistakes,
  weekRangeMistakes,
} from './monitoringChecks.ts';
import {
  type AreaSettings,
  choice,
  choices,
  days,
  group,
  keyText,
  list,
  months,
  optional,
  pence,
  text,
  weeks,
  yesNo,
} from './setting.ts';

const HIGHEST_WEEKLY_PENCE = 10_000_000;

function frequencyMistakes(check: {
  frequency: CheckFrequency;
  everyWeeks: number | null;
  everyMonths: number | null;
}): SettingMistake[] {
  return exactlyOneFigure('frequency', check.frequency, check, {
    WEEKS: 'everyWeeks',
    MONTHS: 'everyMonths',
    AT_REVIEW_ONLY: null,
  });
}

const monitoringCheck = group({
  typeName: 'MonitoringCheckRules',
  label: 'Check',
  why: 'How often a check comes round, what it asks to see, and what follows when nothing arrives.',
  settings: {
    frequency: choice(CHECK_FREQUENCY, {
      label: 'Frequency',
      why: 'Whether checks come every so many weeks, every so many months, or only with the review.',
    }),
    everyWeeks: optional(
      weeks({
        label: 'Every … weeks',
        why: 'For the frequency WEEKS: how many weeks apart.',
        min: 1,
        max: 52,
      }),
    ),
    everyMonths: optional(
      months({
        label: 'Every … months',
        why: 'For the frequency MONTHS: how many months apart.',
        min: 1,
        max: 12,
      }),
    ),
    evidence: choices(EVIDENCE, {
      label: 'Evidence',
      why: 'What the check asks to see. Monitoring by paperwork was a common complaint, so ask for as little as will do.',
      minItems: 1,
    }),
    reminderDays: days({
      label: 'Reminder after',
      why: 'How many days after the due date a reminder goes out.',
      min: 0,
      max: 90,
    }),
    escalationDays: days({
      label: 'Help offered after',
      why: 'How many days after the due date somebody gets in touch to ask what would help. Problem-solving comes before enforcement.',
      min: 1,
      max: 180,
    }),
    homeVisitOffered: yesNo({
      label: 'Home visit offered',
      why: 'Whether somebody may have the check done with them at home.',
    }),
  },
  checks: [frequencyMistakes],
});

const condition = group({
  label: 'When',
  why: 'What must be true for the rule to apply. Whatever is left out does not matter to it.',
  settings: {
    deploymentOptions: choices(DEPLOYMENT_OPTION, {
      label: 'Deployment options',
      why: 'How the money is held. Empty means any.',
      default: [],
    }),
    riskLevels: choices(RISK_LEVEL, {
      label: 'Risk levels',
      why: 'How risky the plan is. Empty means any.',
      default: [],
    }),
    weeklyFromPence: optional(
      pence({
        label: 'Weekly amount from',
        why: 'Applies to this weekly amount and above.',
        min: 0,
        max: HIGHEST_WEEKLY_PENCE,
      }),
    ),
    weeklyBelowPence: optional(
      pence({
        label: 'Weekly amount below',
        why: 'Applies below this weekly amount.',
        min: 1,
        max: HIGHEST_WEEKLY_PENCE,
      }),
    ),
    fromWeeksSinceStart: optional(
      weeks({
        label: 'From weeks since start',
        why: 'Applies once support has run this long.',
        min: 0,
        max: 520,
      }),
    ),
    beforeWeeksSinceStart: optional(
      weeks({
        label: 'Before weeks since start',
        why: 'Applies until support has run this long.',
        min: 1,
        max: 520,
      }),
    ),
    afterGoodReview: optional(
      yesNo({
        label: 'After a good review',
        why: 'True: only once a review has found all in order. False: only until then. Left out: either.',
      }),
    ),
  },
  checks: [amountRangeMistakes, weekRangeMistakes],
});

const monitoringRule = group({
  label: 'Rule',
  why: 'A kind of budget, and the check that is in proportion to it.',
  settings: {
    key: keyText({
      label: 'Short name',
      why: 'Stays the same from version to version, so that changes show.',
    }),
    label: text({
      label: 'Name',
      why: 'What the person sees as the reason for their check.',
      maxLength: 120,
    }),
    when: condition,
    check: monitoringCheck,
  },
});

export const MONITORING = area({
  key: 'monitoring',
  label: 'Monitoring',
  summary: 'A light-touch look at how the money is going, in proportion to the budget. It is not the review.',
  settings: {
    firstCheckWeeks: weeks({
      label: 'First check after',
      why: 'How many weeks after the money is set up the first check comes, whatever the rule says later.',
      min: 1,
      max: 52,
    }),
    firstCheckFromWeeks: optional(
      weeks({
        label: 'First check from',
        why: 'Where the council gives a range, such as six to eight weeks: how many weeks after the money is set up the first check may come. Left out where it may come at any time.',
        min: 1,
        max: 51,
      }),
    ),
    firstCheckMonths: optional(
      months({
        label: 'First check within months',
        why: 'For a council that counts in months: the first check comes within so many months after the money is set up. Where weeks end sooner, they decide.',
        min: 1,
        max: 12,
      }),
    ),
    rules: list(monitoringRule, {
      label: 'Rules',
      why: 'Read in order: the first that matches a budget decides its check.',
      itemName: 'Rule',
      keyedBy: ['key'],
      maxItems: 50,
      default: [],
      checks: [unreachedRuleMistakes],
    }),
    otherwise: group({
      label: 'Otherwise',
      why: 'The check for a budget that no rule matches, so that nobody is left without an answer.',
      settings: { check: monitoringCheck },
    }),
    ...concernSettings,
    partsAreCheckedTogether: yesNo({
      label: 'One check for all parts',
      why: 'Whether all parts of a budget are looked at together, as often as the one that is looked at most, or each by itself.',
      default: false,
    }),
    lowestBalanceWeeks: optional(
      weeks({
        label: 'Lowest balance',
        why: 'How many weeks of a part’s amount should at least be in its account when it is looked at, so that nobody runs short. Left out where the council does not look at that.',
        min: 1,
        max: 26,
      }),
    ),
    suspensionNoticeDays: days({
      label: 'Notice before payments are suspended',
      why: 'How long before a suspension the person is told. It also needs a reason and another way to meet their needs.',
      min: 1,
      max: 90,
    }),
    suspendedAtOnceFor: choices(SUSPENSION_REASON, {
      label: 'Suspended at once for',
      why: 'The reasons for which payments may be suspended at once, without notice. Empty where notice is always given.',
      default: [],
    }),
  },
  checks: [firstCheckMistakes],
});

/** A council's rules for looking at the money. */
export type MonitoringSettings = AreaSettings<typeof MONITORING>;
