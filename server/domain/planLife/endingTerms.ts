/** What follows when support under a plan ends: the notice that was due, the last audit, and when what is left is repaid. */
import type { MoneySettings } from '../../../tenants/policy/money.ts';
import type { Refusal } from '../../common/refusal.ts';
import type { PlanRefusalCode } from '../care/plans/planRefusals.ts';
import type { EndedBy } from '../care/plans/plansVocabulary.ts';

/** How a plan ends. */
export interface EndingFacts {
  /** The last day of support. */
  endedOn: string;
  /** Null where nobody is named, such as where the person moved away. */
  endedBy: EndedBy | null;
  /** The day on which whoever ends it told the other; null where none is given. */
  noticeGivenOn: string | null;
  /** Whether there is a reason to end it without the council's notice, such as harm. */
  isWithoutNotice: boolean;
  /** Whether money was agreed for the plan. */
  hasBudget: boolean;
  /**
   * The longest time to repay that the person was told when the budget was agreed; null where none was. Not kept in facts
   * of before it was asked.
   */
  agreedRepaymentWeeks?: number | null;
}

/** What the person is told of the end. */
export interface EndingTerms {
  /** The last day of the notice; null where none is asked or none was given. */
  noticeEndsOn: string | null;
  finalAuditIsDone: boolean;
  /** Null where no audit is done, or the council states no time. */
  finalAuditDueOn: string | null;
  /** By when what is left over is repaid; null without a budget. */
  repaymentDueOn: string | null;
}

export type EndingSettings = Pick<MoneySettings, 'ending' | 'repaymentWeeks'>;

/** The dates that follow from the end of a plan. */
export function endingTerms(facts: EndingFacts, { ending, repaymentWeeks }: EndingSettings): EndingTerms {
  const weeks = noticeWeeks(facts, ending);
  const finalAuditIsDone = facts.hasBudget && ending?.finalAuditIsDone === true;
  const auditWeeks = (finalAuditIsDone && ending?.finalAuditWithinWeeks) || null;
  return {
    noticeEndsOn: weeks === null || facts.noticeGivenOn === null ? null : after(facts.noticeGivenOn, weeks),
    finalAuditIsDone,
    finalAuditDueOn: auditWeeks === null ? null : after(facts.endedOn, auditWeeks),
    repaymentDueOn: facts.hasBudget
      ? after(facts.endedOn, ending?.repaymentWeeks ?? facts.agreedRepaymentWeeks ?? repaymentWeeks)
      : null,
  };
}

/**
 * Refuses to end a plan sooner than the council's own notice allows. The person may end it at any time: the notice that
 * they are asked for is only shown.
 */
export function noticeRefusals(facts: EndingFacts, settings: EndingSettings): Refusal<PlanRefusalCode>[] {
  const weeks = noticeWeeks(facts, settings.ending);
  if (facts.endedBy !== 'COUNCIL' || facts.isWithoutNotice || weeks === null) return [];
  if (facts.noticeGivenOn === null) {
    const message = `The council gives notice of ${inWords(weeks)} before it ends a plan, and no day of notice is recorded. Write it in noticeGivenOn; where it ends without notice, set isWithoutNotice and say why in reason.`;
    return [{ code: 'NOTICE_NOT_GIVEN', path: ['noticeGivenOn'], message }];
  }
  const noticeEndsOn = after(facts.noticeGivenOn, weeks);
  if (facts.endedOn >= noticeEndsOn) return [];
  const message = `The council gave notice on ${facts.noticeGivenOn}, and its policy is ${inWords(weeks)}, until ${noticeEndsOn}. End the plan on that day or later; where it ends without notice, set isWithoutNotice and say why in reason.`;
  return [{ code: 'NOTICE_TOO_SHORT', path: ['endedOn'], message, details: { allowed: [noticeEndsOn] } }];
}

function noticeWeeks({ endedBy }: EndingFacts, ending: MoneySettings['ending']): number | null {
  if (ending === null || endedBy === null) return null;
  return endedBy === 'COUNCIL' ? ending.noticeByCouncilWeeks : ending.noticeByPersonWeeks;
}

function inWords(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

function after(day: string, weeks: number): string {
  return Temporal.PlainDate.from(day).add({ weeks }).toString();
}
