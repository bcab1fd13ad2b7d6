import { dayInWords } from '../../common/dayInWords.ts';
import type { Refusal } from '../../common/refusal.ts';
import type { PlanRefusalCode } from '../care/plans/planRefusals.ts';
import { decisionKind } from '../decisions/decisionKind.ts';
import type { SettingsRead } from '../policy/policies/settingReads.ts';
import { type EndingFacts, type EndingTerms, noticeRefusals, endingTerms as termsOf } from './endingTerms.ts';

const AFTERWARDS = 'by when what is left over is repaid after a plan ends';

const ENDING_READS = {
  money: {
    ending: {
      noticeByPersonWeeks: 'how long the notice of a person runs who ends their plan',
      noticeByCouncilWeeks: 'whether the council may end a plan on a day, after its notice',
      finalAuditIsDone: 'whether the money is looked at once more after a plan ends',
      finalAuditWithinWeeks: 'by when the money is looked at once more after a plan ends',
      repaymentWeeks: AFTERWARDS,
    },
    repaymentWeeks: AFTERWARDS,
  },
} as const satisfies SettingsRead;

/** What follows when support under a plan has ended, by the money policy in force when it is recorded. */
export const endingTerms = decisionKind({
  key: 'ENDING_TERMS',
  description: 'What follows from the end of a plan: notice, a last audit, and when what is left is repaid.',
  recordKind: 'PLANS',
  subjectType: 'SupportPlan',
  file: 'server/domain/planLife/endingTerms.ts',
  reads: ENDING_READS,
  rule: (facts: EndingFacts, { money }): EndingTerms & { refusals: Refusal<PlanRefusalCode>[] } => ({
    ...termsOf(facts, money),
    refusals: noticeRefusals(facts, money),
  }),
  sentence: ({ refusals, repaymentDueOn, finalAuditIsDone, finalAuditDueOn }) => {
    if (refusals.length > 0) return refusals.map(({ message }) => message).join(' ');
    if (repaymentDueOn === null) return 'The plan ends without money to settle.';
    const by = finalAuditDueOn === null ? '' : ` by ${dayInWords(finalAuditDueOn)}`;
    const audit = finalAuditIsDone ? `The money is looked at once more${by}, and what` : 'What';
    return `${audit} is left over is repaid by ${dayInWords(repaymentDueOn)}.`;
  },
});
