/**
 * The clock of the front door: which steps are open between a contact and the start of support, and by when each is to be
 * taken. It follows from days on which something happened and from the council's time limits, and from nothing else.
 */

import type { FastTrackReason } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';

/** What has happened since a contact, each with its day; null for what has not. */
export interface WayFacts {
  contactedOn: string;
  fastTrackReason: FastTrackReason | null;
  /** The day on which the reason for the fast track became known. */
  fastTrackedOn: string | null;
  reablementDeclinedOn: string | null;
  /** The day on which re-ablement ended, or is planned to; null where none was taken up. */
  reablementEndsOn: string | null;
  assessedOn: string | null;
  eligibilityDecidedOn: string | null;
  amountKnownOn: string | null;
  /** Agreed by the person and signed off by the council. */
  planAgreedOn: string | null;
  closedOn: string | null;
}

/** The steps of the way, in their order. */
export const WAY_STEPS = [
  'REABLEMENT_OFFER',
  'ASSESSMENT',
  'ELIGIBILITY_DECISION',
  'AMOUNT_KNOWN',
  'PLAN_AGREED',
  'SUPPORT_STARTED',
] as const;
export type WayStep = (typeof WAY_STEPS)[number];

/** A step that is open, with its due date. */
export interface DatedStep {
  step: WayStep;
  dueOn: string;
  warnOn: string;
  dueReason: string;
}

const BY_WHEN = 'by when a step between a contact and support is taken';
const FAST = 'by when a step is taken on the fast track';

/** The settings that say by when each step is taken, and what each decides. */
export const CLOCK_READS = {
  planning: {
    timeLimits: {
      contactToAssessmentWorkingDays: BY_WHEN,
      assessmentToEligibilityWorkingDays: BY_WHEN,
      assessmentToAmountWorkingDays: BY_WHEN,
      amountToPlanWorkingDays: BY_WHEN,
      planToSupportWorkingDays: BY_WHEN,
      warnBeforeDays: 'from when a step is warned of',
      fastTrack: {
        reasons: 'who is on the fast track',
        contactToAssessmentWorkingDays: FAST,
        assessmentToEligibilityWorkingDays: FAST,
        assessmentToAmountWorkingDays: FAST,
        amountToPlanWorkingDays: FAST,
        planToSupportWorkingDays: FAST,
      },
    },
    reablement: {
      isOfferedFirst: 'whether re-ablement is offered before an assessment',
      offerWorkingDays: 'by when re-ablement is offered',
    },
  },
} as const satisfies SettingsRead;

export type ClockSettings = SettingsFor<typeof CLOCK_READS>['planning'];
type TimeLimits = ClockSettings['timeLimits'];
type Limits = TimeLimits['fastTrack'];
type LimitName = Exclude<keyof Limits, 'reasons'>;

/** An open step: the day that its time is counted from, what that was, and which limit holds. */
interface Waiting {
  step: Exclude<WayStep, 'REABLEMENT_OFFER'>;
  from: string;
  since: string;
  what: string;
  limit: LimitName;
  /** Where another day counts on the fast track: re-ablement keeps nobody on it waiting. */
  fastFrom?: string;
}

/** Every step that is open, each with its one due date. */
export function openWaySteps(facts: WayFacts, settings: ClockSettings): DatedStep[] {
  if (facts.closedOn !== null) return [];
  const dated = waitingSteps(facts).map((waiting) => datedStep(waiting, facts, settings.timeLimits));
  return [...offerStep(facts, settings), ...dated];
}

/** Whether the shorter limits hold. */
export function isOnFastTrack(
  { fastTrackReason }: Pick<WayFacts, 'fastTrackReason'>,
  { fastTrack }: { fastTrack: { reasons: readonly FastTrackReason[] } },
): boolean {
  return fastTrackReason !== null && fastTrack.reasons.includes(fastTrackReason);
}

function offerStep(facts: WayFacts, settings: ClockSettings): DatedStep[] {
  const { isOfferedFirst, offerWorkingDays } = settings.reablement;
  const isAnswered = facts.reablementDeclinedOn !== null || facts.reablementEndsOn !== null;
  if (!isOfferedFirst || isAnswered || hasBeenAssessed(facts) || isOnFastTrack(facts, settings.timeLimits))
    return [];
  const due = after(facts.contactedOn, offerWorkingDays);
  const dueReason = `Re-ablement is offered within ${inWords(offerWorkingDays)} of the first contact, which was on ${dayInWords(facts.contactedOn)}.`;
  const warnOn = warnDay(due, facts.contactedOn, settings.timeLimits.warnBeforeDays);
  return [{ step: 'REABLEMENT_OFFER', dueOn: due, warnOn, dueReason }];
}

/** A later step that is done makes the earlier ones done, except the decision on eligibility, which is owed in writing. */
function waitingSteps(facts: WayFacts): Waiting[] {
  const { contactedOn, assessedOn, eligibilityDecidedOn, amountKnownOn, planAgreedOn } = facts;
  const waiting: Waiting[] = [];
  if (!hasBeenAssessed(facts)) waiting.push(assessmentStep(contactedOn, facts.reablementEndsOn));
  const assessed = { from: assessedOn ?? '', since: 'the assessment began' };
  if (assessedOn !== null && eligibilityDecidedOn === null) {
    const what = 'It is decided whether needs are eligible';
    const limit = 'assessmentToEligibilityWorkingDays';
    waiting.push({ ...assessed, step: 'ELIGIBILITY_DECISION', what, limit });
  }
  if (assessedOn !== null && amountKnownOn === null && planAgreedOn === null) {
    const limit = 'assessmentToAmountWorkingDays';
    waiting.push({ ...assessed, step: 'AMOUNT_KNOWN', what: 'The amount is known', limit });
  }
  if (amountKnownOn !== null && planAgreedOn === null) {
    const known = { from: amountKnownOn, since: 'the amount was known', what: 'A plan is agreed' };
    waiting.push({ ...known, step: 'PLAN_AGREED', limit: 'amountToPlanWorkingDays' });
  }
  if (planAgreedOn !== null) {
    const agreed = { from: planAgreedOn, since: 'the plan was agreed', what: 'Support starts' };
    waiting.push({ ...agreed, step: 'SUPPORT_STARTED', limit: 'planToSupportWorkingDays' });
  }
  return waiting;
}

function hasBeenAssessed({ assessedOn, amountKnownOn, planAgreedOn }: WayFacts): boolean {
  return assessedOn !== null || amountKnownOn !== null || planAgreedOn !== null;
}

function assessmentStep(contactedOn: string, reablementEndsOn: string | null): Waiting {
  const step = 'ASSESSMENT';
  const what = 'An assessment begins';
  const limit = 'contactToAssessmentWorkingDays';
  if (reablementEndsOn === null || reablementEndsOn < contactedOn) {
    return { step, what, limit, from: contactedOn, since: 'the first contact was made' };
  }
  return { step, what, limit, from: reablementEndsOn, since: 're-ablement ends', fastFrom: contactedOn };
}

/** Nobody waits longer for being on the fast track: the sooner of the two dates holds. */
function datedStep(waiting: Waiting, facts: WayFacts, limits: TimeLimits): DatedStep {
  const { step, from, limit, fastFrom = from } = waiting;
  const usual = { from, since: waiting.since, days: limits[limit], due: after(from, limits[limit]), how: '' };
  const chosen = isOnFastTrack(facts, limits)
    ? sooner(usual, fastTracked(waiting, fastFrom, facts.fastTrackedOn, limits.fastTrack[limit]))
    : usual;
  const dueReason = `${waiting.what} within ${inWords(chosen.days)} of the day on which ${chosen.since}, ${dayInWords(chosen.from)}${chosen.how}.`;
  const warnOn = warnDay(chosen.due, chosen.from, limits.warnBeforeDays);
  return { step, dueOn: chosen.due, warnOn, dueReason };
}

interface Counted {
  from: string;
  since: string;
  days: number;
  due: string;
  how: string;
}

function fastTracked(waiting: Waiting, from: string, fastTrackedOn: string | null, days: number): Counted {
  const isLater = fastTrackedOn !== null && fastTrackedOn > from;
  const start = isLater ? fastTrackedOn : from;
  const since = isLater
    ? 'the fast track began'
    : from === waiting.from
      ? waiting.since
      : 'the first contact was made';
  return { from: start, since, days, due: after(start, days), how: ', on the fast track' };
}

function sooner(usual: Counted, fast: Counted): Counted {
  return fast.due <= usual.due ? fast : usual;
}

function after(day: string, workingDays: number): string {
  return workingDaysAfter(Temporal.PlainDate.from(day), workingDays).toString();
}

export function inWords(workingDays: number): string {
  return workingDays === 1 ? '1 working day' : `${workingDays} working days`;
}
