/**
 * Reviews: is the plan still right for this person's life? The bounds here are wider than the law's, so that
 * a policy outside the law is refused by the national frame, which can name the law.
 */
import { area } from './area.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import {
  type AreaSettings,
  basisPoints,
  count,
  days,
  months,
  optional,
  text,
  weeks,
  workingDays,
  yesNo,
} from './setting.ts';

function firstReviewRangeMistakes(reviews: {
  firstReviewFromWeeks: number | null;
  firstReviewWeeks: number;
}): SettingMistake[] {
  const { firstReviewFromWeeks: from, firstReviewWeeks: by } = reviews;
  if (from === null || from < by) return [];
  const message = `The first review may be held from ${from} weeks after support starts, and is due by ${by}, so there would be no time for it. Write less than ${by}, or leave it out.`;
  return [contradiction('firstReviewFromWeeks', message, `less than ${by}`)];
}

export const REVIEWS = area({
  key: 'reviews',
  label: 'Reviews',
  summary:
    'When a plan is looked at again with the person: soon after support starts, then at least yearly, and on request.',
  settings: {
    firstReviewWeeks: weeks({
      label: 'First review',
      why: 'How many weeks after support starts the first review is due. National guidance expects six to eight.',
      min: 1,
      max: 26,
    }),
    firstReviewFromWeeks: optional(
      weeks({
        label: 'First review, from',
        why: 'For a council that publishes a range, such as six to eight weeks: from how many weeks after support starts the first review may be held. The first review is then due by the weeks above.',
        min: 0,
        max: 25,
      }),
    ),
    laterFirstReviewReason: optional(
      text({
        label: 'Reason for a later first review',
        why: 'Why the first review comes later than eight weeks. Needed only then.',
        minLength: 20,
      }),
    ),
    routineReviewMonths: months({
      label: 'Routine review',
      why: 'The longest time between reviews. National guidance expects no more than twelve months.',
      min: 1,
      max: 24,
    }),
    laterRoutineReviewReason: optional(
      text({
        label: 'Reason for less frequent reviews',
        why: 'Why routine reviews are more than twelve months apart. Needed only then.',
        minLength: 20,
      }),
    ),
    directPaymentFirstReviewMonths: months({
      label: 'First review of a direct payment',
      why: 'The law asks for one within six months of the first payment.',
      min: 1,
      max: 24,
    }),
    directPaymentFirstReviewWeeks: optional(
      weeks({
        label: 'First review of a direct payment, in weeks',
        why: 'For a council that counts in weeks. Where it ends before the months do, the first review is due then.',
        min: 1,
        max: 26,
      }),
    ),
    directPaymentReviewMonths: months({
      label: 'Later reviews of a direct payment',
      why: 'The law asks for them no more than twelve months apart.',
      min: 1,
      max: 24,
    }),
    requestedReviewWorkingDays: workingDays({
      label: 'Review on request',
      why: 'How soon a review is arranged when the person, or somebody for them, asks for one or needs change.',
      min: 1,
      max: 60,
    }),
    reviewAfterSurpluses: optional(
      count({
        label: 'Review after surpluses',
        why: 'After how many looks in a row at the same money that found more unspent than may be, the plan is reviewed with the person: what is it that can’t be bought, or is no longer needed? 1 means that unspent money first means looking at the plan. Left out means that none follows by itself.',
        min: 1,
        max: 6,
      }),
    ),
    noticeDays: days({
      label: 'Notice of a review',
      why: 'How long before a review the person is told its date, so that they can prepare and ask somebody to be there.',
      min: 0,
      max: 90,
    }),
    followUpWorkingDays: workingDays({
      label: 'What a review asks for is done',
      why: 'Within how many working days after a review that which it asks for is done: another plan, another budget, an assessment, or the end of support.',
      min: 1,
      max: 130,
      default: 20,
    }),
    reviewedInTimeTargetBasisPoints: optional(
      basisPoints({
        label: 'Target: reviewed in time',
        why: 'What share of the reviews that are due in a year is to be held by its due date. It takes nothing from anybody’s own due date: `targets` says whether the council is on track, beside what was reached. Left out means that there is no target.',
        min: 0,
        max: 10_000,
      }),
    ),
    starterWarningDays: days({
      label: 'Warning before a starter budget ends',
      why: 'How many days before its last day a starter budget is warned of, while there is still time for an assessment.',
      min: 0,
      max: 60,
      default: 14,
    }),
    outcomeSurveyIsUsed: yesNo({
      label: 'Outcome survey is used',
      why: 'Whether the review asks how life has changed, on the five-point survey.',
    }),
    workingTogetherForChangeIsUsed: yesNo({
      label: 'Working Together for Change is used',
      why: 'Whether the top two things working, not working and wished for are gathered from reviews and themed for commissioners.',
      default: false,
    }),
  },
  checks: [firstReviewRangeMistakes],
});

/** A council's rules for reviews. */
export type ReviewsSettings = AreaSettings<typeof REVIEWS>;
