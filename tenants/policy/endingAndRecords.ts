/** What happens to a person's money when a plan ends, and for how long the records of it are kept. */
import { RECORDS_FROM } from '../vocabularyOfDecisions.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { choice, count, group, optional, weeks, yesNo } from './setting.ts';

function auditMistakes(ending: {
  finalAuditIsDone: boolean;
  finalAuditWithinWeeks: number | null;
}): SettingMistake[] {
  if (ending.finalAuditIsDone || ending.finalAuditWithinWeeks === null) return [];
  const message =
    'A time for the final audit is set, but none is done. Remove the time, or set finalAuditIsDone to true.';
  return [contradiction('finalAuditWithinWeeks', message, 'nothing')];
}

const notice = (who: string, why: string) =>
  optional(
    weeks({ label: `Notice by ${who}`, why: `${why} Left out means none is asked.`, min: 1, max: 26 }),
  );

/** What follows when a plan with a budget ends. */
export const ending = optional(
  group({
    label: 'When it ends',
    why: 'What notice is given, and what is owed and looked at afterwards. People are told beforehand, and nobody is left without support meanwhile.',
    settings: {
      noticeByPersonWeeks: notice(
        'the person',
        'How many weeks’ notice the person is asked to give, so that wages and agencies can be paid to the end.',
      ),
      noticeByCouncilWeeks: notice(
        'the council',
        'How many weeks before it ends a plan the council tells the person, so that other support can be arranged.',
      ),
      finalAuditIsDone: yesNo({
        label: 'Final audit',
        why: 'Whether the money is looked at once more when the plan has ended.',
      }),
      finalAuditWithinWeeks: optional(
        weeks({
          label: 'Final audit within',
          why: 'How many weeks after the end the last look is taken. Left out means that no time is stated.',
          min: 1,
          max: 52,
        }),
      ),
      repaymentWeeks: optional(
        weeks({
          label: 'Time to repay what is left',
          why: 'How many weeks after the end the person has to repay what is left over. Left out means the time of any clawback.',
          min: 1,
          max: 52,
        }),
      ),
    },
    checks: [auditMistakes],
  }),
);

/** How long the person keeps the records of their budget. */
export const recordsKept = optional(
  group({
    label: 'Records kept',
    why: 'How long the person keeps statements, receipts and payslips, which they are told when the budget is agreed. Left out means that the council does not say.',
    settings: {
      years: count({ label: 'Years', why: 'For how many years.', min: 1, max: 15 }),
      countedFrom: choice(RECORDS_FROM, {
        label: 'Counted from',
        why: 'Whether the years begin on the last day of the budget, or with the tax year after it.',
        default: 'END_OF_BUDGET',
      }),
    },
  }),
);
