/** What the records show that somebody should look at. Each sign raises a concern, once, with its sentence as the reason. */
import type { MonitoringSettings } from '../../../../tenants/policy/monitoring.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { ConcernKind, ConcernRule } from './concernsVocabulary.ts';

export type SignSettings = Pick<
  MonitoringSettings,
  'concernWhenNothingPaidWeeks' | 'concernWhenReviewOverdueWeeks'
>;

/** What was found by one rule, with what tells it apart from any other that the rule finds of the person. */
export interface Sign {
  rule: ConcernRule;
  kind: ConcernKind;
  personId: string;
  fact: string;
  sentence: string;
}

/** Which of the council's settings decide about signs. */
export const SIGN_READER: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/oversight/concerns/signs.ts',
  reads: {
    monitoring: {
      concernWhenNothingPaidWeeks: 'after how long without a payment a concern is raised',
      concernWhenReviewOverdueWeeks: 'how late a review raises a concern',
    },
  },
};

/** Payments after a death, as they are found. */
export interface PaidAfterDeath {
  personId: string;
  diedOn: string;
  count: number;
}

/** One concern for each date of death, however many payments there were. */
export function paidAfterDeath({ personId, diedOn, count }: PaidAfterDeath): Sign {
  const payments = count === 1 ? 'One payment was' : `${count} payments were`;
  return {
    rule: 'PAID_AFTER_DEATH',
    kind: 'MONEY',
    personId,
    fact: diedOn,
    sentence: `${payments} made after the person had died on ${dayInWords(diedOn)}. Look what is to be asked back from the estate, with notice and reasons.`,
  };
}

/** A part of a new budget that goes to somebody to whom nothing of the last one went. */
export interface ChangedPayee {
  personId: string;
  partId: string;
  since: string;
}

export function payeeChanged({ personId, partId, since }: ChangedPayee): Sign {
  return {
    rule: 'PAYEE_CHANGED',
    kind: 'MONEY',
    personId,
    fact: partId,
    sentence: `Since ${dayInWords(since)} money goes to another payee than under the plan before. Make sure with the person that they wanted it.`,
  };
}

/** A part of a live budget, and the day since which nothing was paid of it. */
export interface UnpaidPart {
  personId: string;
  partId: string;
  since: string;
}

/** Told once for each day since which nothing is paid: a payment begins the count again. */
export function nothingPaid({ personId, partId, since }: UnpaidPart, weeks: number): Sign {
  return {
    rule: 'NOTHING_PAID',
    kind: 'UNUSED_BUDGET',
    personId,
    fact: `${partId} ${since}`,
    sentence: `Nothing has been paid of a part of the budget since ${dayInWords(since)}, and the council looks into it after ${weeks} weeks. The person may be going without: ask what stands in the way.`,
  };
}

/** A review that was not held. */
export interface LateReview {
  personId: string;
  reviewId: string;
  dueOn: string;
}

export function reviewOverdue({ personId, reviewId, dueOn }: LateReview, weeks: number): Sign {
  return {
    rule: 'REVIEW_OVERDUE',
    kind: 'NOT_REVIEWED',
    personId,
    fact: reviewId,
    sentence: `The review that was due on ${dayInWords(dueOn)} has not been held, and the council looks into it when one is ${weeks} weeks late.`,
  };
}

/** The last day on which something may have happened and still count as too long ago. */
export function latestDay(today: Temporal.PlainDate, weeks: number): string {
  return today.subtract({ weeks }).toString();
}
