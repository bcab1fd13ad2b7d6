/** How long people wait from a first contact to support, step by step, against the limits of the council. */

import { type Quartiles, quartilesOf } from '../../../common/quartiles.ts';
import { workingDaysBetween } from '../../../common/workingDays.ts';
import {
  type ClockSettings,
  openWaySteps,
  type WayFacts,
  type WayStep,
} from '../../care/frontDoor/frontDoorClock.ts';
import type { ContactClosing } from '../../care/frontDoor/frontDoorVocabulary.ts';
import { percentageOf } from '../measures/percentages.ts';
import type { Period } from './figuresAsked.ts';
import { TIMED_STEP, type TimedStep } from './timesVocabulary.ts';

/** A contact with the days of its way. */
export interface TimedContact extends WayFacts {
  supportStartedOn: string | null;
  closing: ContactClosing | null;
  personDiedOn: string | null;
}

/** How long one step took those who took it in the period, and who waits for it. */
export interface StepTimes {
  step: TimedStep;
  /** Those who took it in the period. */
  taken: number;
  /** In working days; null where nobody took it. */
  workingDays: Quartiles | null;
  /** By the due date of the step; null of the whole way, which has no limit of its own. */
  withinLimit: number | null;
  withinLimitPercentage: string | null;
  /** Those who wait for it today. */
  waiting: number;
  /** Those of them whose due date has gone by; null of the whole way. */
  overdue: number | null;
  /** How long the one who waits longest has waited; null where nobody does. */
  longestWaitWorkingDays: number | null;
}

type Fact = 'assessedOn' | 'eligibilityDecidedOn' | 'amountKnownOn' | 'planAgreedOn' | 'supportStartedOn';

/** Between which days a step is, and which step of the clock it is with its limit. */
interface Way {
  from: (contact: TimedContact) => string | null;
  to: Fact;
  limited: WayStep | null;
}

const WAYS: Readonly<Record<TimedStep, Way>> = {
  CONTACT_TO_ASSESSMENT: { from: assessmentFrom, to: 'assessedOn', limited: 'ASSESSMENT' },
  ASSESSMENT_TO_ELIGIBILITY: {
    from: ({ assessedOn }) => assessedOn,
    to: 'eligibilityDecidedOn',
    limited: 'ELIGIBILITY_DECISION',
  },
  ASSESSMENT_TO_AMOUNT: {
    from: ({ assessedOn }) => assessedOn,
    to: 'amountKnownOn',
    limited: 'AMOUNT_KNOWN',
  },
  AMOUNT_TO_PLAN: { from: ({ amountKnownOn }) => amountKnownOn, to: 'planAgreedOn', limited: 'PLAN_AGREED' },
  PLAN_TO_SUPPORT: {
    from: ({ planAgreedOn }) => planAgreedOn,
    to: 'supportStartedOn',
    limited: 'SUPPORT_STARTED',
  },
  CONTACT_TO_SUPPORT: { from: ({ contactedOn }) => contactedOn, to: 'supportStartedOn', limited: null },
};

/** Re-ablement that the person takes up comes first, and the days count from its end. */
function assessmentFrom({ contactedOn, reablementEndsOn }: TimedContact): string {
  return reablementEndsOn !== null && reablementEndsOn > contactedOn ? reablementEndsOn : contactedOn;
}

/**
 * The times of every step, of contacts that were not recorded by mistake.
 * @param settingsOf the time limits that a contact was recorded under.
 */
export function timesToSupport<Contact extends TimedContact>(
  contacts: readonly Contact[],
  { from, to }: Period,
  today: string,
  settingsOf: (contact: Contact) => ClockSettings,
): StepTimes[] {
  const real = contacts.filter(({ closing }) => closing !== 'RECORDED_BY_MISTAKE');
  return TIMED_STEP.values.map((step) => {
    const way = WAYS[step];
    const taken = real.filter((contact) => {
      const day = contact[way.to];
      return day !== null && from <= day && day <= to && way.from(contact) !== null;
    });
    const within = taken.filter((contact) => isWithinLimit(contact, way, settingsOf(contact)));
    const days = taken.map((contact) => workingDays(way.from(contact), contact[way.to]));
    return {
      step,
      taken: taken.length,
      workingDays: quartilesOf(days.map((value) => ({ value, count: 1 }))),
      withinLimit: way.limited === null ? null : within.length,
      withinLimitPercentage: way.limited === null ? null : percentageOf(within.length, taken.length),
      ...waitingFor(way, real, today, settingsOf),
    };
  });
}

/** Whether a step was taken by its due date, which is that of a contact on which it had not been taken yet. */
function isWithinLimit(contact: TimedContact, { to, limited }: Way, settings: ClockSettings): boolean {
  const due = openWaySteps(factsBefore(contact, to), settings).find(({ step }) => step === limited)?.dueOn;
  return due !== undefined && (contact[to] as string) <= due;
}

const IN_ORDER: readonly Fact[] = [
  'assessedOn',
  'eligibilityDecidedOn',
  'amountKnownOn',
  'planAgreedOn',
  'supportStartedOn',
];

/** The contact as it was before a step: open, with neither that step nor a later one taken. */
function factsBefore(contact: TimedContact, fact: Fact): WayFacts {
  const later = IN_ORDER.slice(IN_ORDER.indexOf(fact)).map((name) => [name, null]);
  return { ...contact, closedOn: null, ...Object.fromEntries(later) };
}

function waitingFor<Contact extends TimedContact>(
  way: Way,
  contacts: readonly Contact[],
  today: string,
  settingsOf: (contact: Contact) => ClockSettings,
) {
  const waiting = contacts.flatMap((contact) => {
    if (contact.closedOn !== null || contact.personDiedOn !== null) return [];
    const since = way.from(contact);
    if (way.limited === null) return contact.supportStartedOn === null ? [{ since, isOverdue: false }] : [];
    const open = openWaySteps(contact, settingsOf(contact)).find(({ step }) => step === way.limited);
    return open ? [{ since, isOverdue: open.dueOn < today }] : [];
  });
  const waits = waiting.map(({ since }) => workingDays(since, today));
  return {
    waiting: waiting.length,
    overdue: way.limited === null ? null : waiting.filter(({ isOverdue }) => isOverdue).length,
    longestWaitWorkingDays: waits.length === 0 ? null : Math.max(...waits),
  };
}

function workingDays(from: string | null, to: string | null): number {
  return workingDaysBetween(Temporal.PlainDate.from(from as string), Temporal.PlainDate.from(to as string));
}
