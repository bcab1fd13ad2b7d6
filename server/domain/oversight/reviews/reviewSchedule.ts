import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { ReviewResult } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { deploymentOf } from '../../money/deployment/deployments.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';
import type { ReviewKind } from './reviewsVocabulary.ts';

/** A review to come: when, why then, and when the person is told. */
export interface ScheduledReview {
  kind: ReviewKind;
  /** The first day on which it may be held, where the council gives a range; left out where it may be held at any time. */
  dueFrom?: string;
  /** The last day on which it is to be held. */
  dueOn: string;
  /** A sentence for the person, kept with the review. */
  dueReason: string;
  /** The day from which the person is told the date. */
  noticeOn: string;
}

/** The settings that say when reviews are due, and what each decides. */
export const REVIEW_DATE_READS = {
  reviews: {
    firstReviewWeeks: 'when the first review is due',
    firstReviewFromWeeks: 'from when the first review may be held',
    routineReviewMonths: 'when the next review is due',
    directPaymentFirstReviewMonths: 'when the first review of a direct payment is due',
    directPaymentFirstReviewWeeks: 'when the first review of a direct payment is due, counted in weeks',
    directPaymentReviewMonths: 'when the next review of a direct payment is due',
    requestedReviewWorkingDays: 'when a review that was asked for is due',
    noticeDays: 'when the person is told of a review',
    laterFirstReviewReason: {
      shown: 'in why a first review is due when it is, where that is later than national guidance expects',
    },
    laterRoutineReviewReason: {
      shown: 'in why a later review is due when it is, where that is later than national guidance expects',
    },
  },
} as const satisfies SettingsRead;

export type ScheduleSettings = SettingsFor<typeof REVIEW_DATE_READS>['reviews'];

/** Care and support statutory guidance, chapter 13: a first review six to eight weeks after support starts. */
const GUIDANCE_FIRST_WEEKS = 8;
/** The same, and Care Act 2014, section 27: then at least every twelve months. */
const GUIDANCE_ROUTINE_MONTHS = 12;

/** What else a date rests on, not kept in facts of before it was asked. */
export interface FurtherDateFacts {
  /** The first day that a starter budget no longer covers; left out where the plan has none. */
  starterEndsOn?: string;
  /** Whether the person is told the council’s reason for a date that is later than national guidance expects. */
  isExplained?: boolean;
}

/** Whether any part of a budget is a direct payment. */
export function hasDirectPayment(options: readonly DeploymentOption[]): boolean {
  return options.some((option) => deploymentOf(option).isDirectPayment);
}

/**
 * Whether all of a budget is given once, so that it is no long-term support. Its making is reviewed once, in the time of
 * the law on direct payments where it is one; with nothing left to pay, no routine review comes after that.
 */
export function isOnlyOneOff(options: readonly DeploymentOption[]): boolean {
  return options.length > 0 && options.every((option) => deploymentOf(option).isOneOff);
}

/**
 * The first review after support starts: after the council's weeks, and for a direct payment within its months or, where
 * the council counts so, its weeks, whichever is soonest (Care and Support (Direct Payments) Regulations 2014,
 * regulation 7: within six months). A starter budget is reviewed before it ends.
 */
export function firstReview(
  implementedOn: string,
  paysDirectly: boolean,
  settings: ScheduleSettings,
  { starterEndsOn, isExplained = false }: FurtherDateFacts = {},
): ScheduledReview {
  const review = usualFirstReview(implementedOn, paysDirectly, settings, isExplained);
  if (starterEndsOn === undefined) return review;
  const lastDay = Temporal.PlainDate.from(starterEndsOn).subtract({ days: 1 });
  if (Temporal.PlainDate.compare(lastDay, review.dueOn) >= 0) return review;
  const reason = `A starter budget is reviewed before it ends, and it pays for support up to ${dayInWords(lastDay.toString())}.`;
  const sooner = scheduled('FIRST', lastDay, reason, settings);
  return review.dueFrom !== undefined && review.dueFrom < sooner.dueOn
    ? { ...sooner, dueFrom: review.dueFrom }
    : sooner;
}

function usualFirstReview(
  implementedOn: string,
  paysDirectly: boolean,
  settings: ScheduleSettings,
  isExplained: boolean,
): ScheduledReview {
  const start = Temporal.PlainDate.from(implementedOn);
  const usual = start.add({ weeks: settings.firstReviewWeeks });
  const since = `support started on ${dayInWords(implementedOn)}`;
  const directPayment = firstOfDirectPayment(start, settings);
  if (paysDirectly && Temporal.PlainDate.compare(directPayment.due, usual) < 0) {
    const reason = `A direct payment is first reviewed within ${directPayment.within}, and ${since}.`;
    return scheduled('FIRST', directPayment.due, reason, settings);
  }
  const { firstReviewWeeks: by, firstReviewFromWeeks: from } = settings;
  const length = from === null ? inWords(by, 'week') : `${from} to ${inWords(by, 'week')}`;
  const isLater = isExplained && by > GUIDANCE_FIRST_WEEKS;
  const why = isLater ? reasonInWords('eight weeks', settings.laterFirstReviewReason) : '';
  const reason = `The first review is ${length} after support starts, and ${since}.${why}`;
  const review = scheduled('FIRST', usual, reason, settings);
  return from === null ? review : { ...review, dueFrom: start.add({ weeks: from }).toString() };
}

/**
 * The review that is to come of a plan under which a direct payment begins later than support did: within the time for the
 * first of a direct payment, counted from the day on which it began.
 */
export function reviewOfNewDirectPayment(
  beginsOn: string,
  kind: ReviewKind,
  settings: ScheduleSettings,
): ScheduledReview {
  const { due, within } = firstOfDirectPayment(Temporal.PlainDate.from(beginsOn), settings);
  const reason = `A direct payment is first reviewed within ${within}, and this one begins on ${dayInWords(beginsOn)}.`;
  return scheduled(kind, due, reason, settings);
}

/**
 * The time within which a direct payment is first reviewed: the council's months, or its weeks where they end sooner.
 */
function firstOfDirectPayment(
  start: Temporal.PlainDate,
  { directPaymentFirstReviewMonths: months, directPaymentFirstReviewWeeks: weeks }: ScheduleSettings,
): { due: Temporal.PlainDate; within: string } {
  const inMonths = { due: start.add({ months }), within: inWords(months, 'month') };
  if (weeks === null) return inMonths;
  const inWeeks = { due: start.add({ weeks }), within: inWords(weeks, 'week') };
  return Temporal.PlainDate.compare(inWeeks.due, inMonths.due) < 0 ? inWeeks : inMonths;
}

/** The regular review after one that was held: the shorter of the plan's interval and that of a direct payment. */
export function routineReview(
  heldOn: string,
  paysDirectly: boolean,
  settings: ScheduleSettings,
  { isExplained = false }: Pick<FurtherDateFacts, 'isExplained'> = {},
): ScheduledReview {
  const held = Temporal.PlainDate.from(heldOn);
  const isShorter = settings.directPaymentReviewMonths < settings.routineReviewMonths;
  const months =
    paysDirectly && isShorter ? settings.directPaymentReviewMonths : settings.routineReviewMonths;
  const what = paysDirectly && isShorter ? 'A direct payment' : 'A plan';
  const isLater = isExplained && months > GUIDANCE_ROUTINE_MONTHS;
  const why = isLater ? reasonInWords('twelve months', settings.laterRoutineReviewReason) : '';
  const reason = `${what} is reviewed at least every ${inWords(months, 'month')}, and the last review was on ${dayInWords(heldOn)}.${why}`;
  return scheduled('ROUTINE', held.add({ months }), reason, settings);
}

/** Care and Support (Direct Payments) Regulations 2014, regulation 7: within six months, then at least every twelve. */
const LAW_FIRST_MONTHS = 6;
const LAW_ROUTINE_MONTHS = 12;

/** What the law counts from. */
export interface LawFacts {
  paysDirectly: boolean;
  /** The day on which support by the plan started. */
  startedOn: string | null;
  /** The day of the plan’s latest review, of any kind; null before the first. */
  lastHeldOn: string | null;
  /** The day on which a direct payment began, where that is later than support; left out otherwise. */
  paysDirectlyFrom?: string | null;
}

/**
 * The last day on which the law has a plan with a direct payment reviewed; null where it says none. A review that
 * somebody asked for stands beside the regular one, which keeps the law’s day.
 */
export function latestReviewByLaw(
  kind: ReviewKind,
  { paysDirectly, startedOn, lastHeldOn, paysDirectlyFrom }: LawFacts,
): string | null {
  if (!paysDirectly || kind === 'REQUESTED') return null;
  if (paysDirectlyFrom && paysDirectlyFrom > (lastHeldOn ?? startedOn ?? '')) {
    return Temporal.PlainDate.from(paysDirectlyFrom).add({ months: LAW_FIRST_MONTHS }).toString();
  }
  if (lastHeldOn) return Temporal.PlainDate.from(lastHeldOn).add({ months: LAW_ROUTINE_MONTHS }).toString();
  return startedOn && Temporal.PlainDate.from(startedOn).add({ months: LAW_FIRST_MONTHS }).toString();
}

/** A review that somebody asks for: within the council's working days. */
export function requestedReview(
  requestedOn: Temporal.PlainDate,
  settings: ScheduleSettings,
): ScheduledReview {
  const days = settings.requestedReviewWorkingDays;
  const reason = `A review was asked for on ${dayInWords(requestedOn.toString())}, and is arranged within ${inWords(days, 'working day')}.`;
  const due = workingDaysAfter(requestedOn, days);
  const review = scheduled('REQUESTED', due, reason, settings);
  // Nobody can be given notice of a review before it was asked for.
  const noticeOn =
    Temporal.PlainDate.compare(review.noticeOn, requestedOn) < 0 ? requestedOn.toString() : review.noticeOn;
  return { ...review, noticeOn };
}

/**
 * Whether completing a review sets the date of the next routine one. It does not when support ends, nor where all of the
 * budget was given once, nor while the first review of the plan is still to come, since completing that one will set the
 * date.
 */
export function setsNextReview(review: {
  kind: ReviewKind;
  result: ReviewResult;
  planIsLive: boolean;
  /** The kinds of the plan's other reviews that are still to be held. */
  openKinds: readonly ReviewKind[];
  isOnlyOneOff?: boolean;
}): boolean {
  if (review.result === 'END' || !review.planIsLive || review.isOnlyOneOff) return false;
  return review.kind === 'FIRST' || !review.openKinds.includes('FIRST');
}

function scheduled(
  kind: ReviewKind,
  due: Temporal.PlainDate,
  dueReason: string,
  { noticeDays }: ScheduleSettings,
): ScheduledReview {
  return {
    kind,
    dueOn: due.toString(),
    dueReason,
    noticeOn: due.subtract({ days: noticeDays }).toString(),
  };
}

/** The reason that the national frame asks of a council which reviews later than guidance expects. */
function reasonInWords(expected: string, reason: string | null): string {
  return reason === null
    ? ''
    : ` National guidance expects ${expected} at most. The council’s reason: ${reason}`;
}

function inWords(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
