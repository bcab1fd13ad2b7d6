/** Concerns: how soon one is answered, and which signs raise one. */
import { optional, weeks, workingDays } from './setting.ts';

/** A month is the longest that a council pays for at a time, so less would raise concerns about payments that are in time. */
const FEWEST_UNPAID_WEEKS = 6;

export const concernSettings = {
  concernAnswerWorkingDays: workingDays({
    label: 'Concerns answered within',
    why: 'How soon a concern is looked into, and answered together with the person.',
    min: 1,
    max: 60,
    default: 10,
  }),
  safeguardingConcernAnswerWorkingDays: workingDays({
    label: 'Safeguarding concerns answered within',
    why: 'How soon a concern that somebody is at risk of abuse or neglect is looked into. A duty to make enquiries may follow (Care Act 2014, section 42).',
    min: 1,
    max: 20,
    default: 2,
  }),
  concernEndWorkingDays: workingDays({
    label: 'Concerns ended within',
    why: 'How soon after its answer a concern comes to its end, so that none is answered and then left.',
    min: 1,
    max: 120,
    default: 20,
  }),
  concernWarnWorkingDays: workingDays({
    label: 'Warning before a concern is due',
    why: 'How many working days before its day the answer to a concern, or its end, is warned of.',
    min: 0,
    max: 20,
    default: 2,
  }),
  concernWhenNothingPaidWeeks: optional(
    weeks({
      label: 'Concern when nothing is paid for',
      why: 'After how many weeks in which nothing was paid of a live budget a concern is raised: the person may be going without. Left out means that none is.',
      min: FEWEST_UNPAID_WEEKS,
      max: 52,
    }),
  ),
  concernWhenReviewOverdueWeeks: optional(
    weeks({
      label: 'Concern when a review is late by',
      why: 'How many weeks after its due date a review that was not held raises a concern. Left out means that none does.',
      min: 1,
      max: 104,
    }),
  ),
};
