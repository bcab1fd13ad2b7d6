/**
 * Emergency money: added at once to a live budget for a stated time, on one person’s authority, and looked at afterwards by
 * somebody else. It is never part of the agreed budget, and ends by itself.
 *
 * Source: the guide’s emergencies, in which money may be added at once and is looked at afterwards. The sums and days are the
 * council’s own policy.
 */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import { type DaysOfPart, holdingTodayRefusals } from '../budgets/partsHolding.ts';
import type { EmergencyRefusalCode } from './emergencyRefusals.ts';
import type { EmergencyOutcome, EmergencyStatus } from './emergencyVocabulary.ts';

type EmergencyRefusal = Refusal<EmergencyRefusalCode>;

/** Emergency money as it is asked for. */
export interface EmergencyFacts {
  /** Whoever authorises it; another role than these never may. */
  role: SignOffRole | null;
  askedPence: number;
  /** The day on which it is added. */
  addedOn: string;
  lastDayOn: string;
}

/** What follows, and why it is not added. */
export interface EmergencyTerms {
  refusals: EmergencyRefusal[];
  /** By when somebody else looks at it; null where it is not added. */
  lookAtByOn: string | null;
}

export type EmergencySettings = Pick<MoneySettings, 'emergencyMoney'>;

/** Whether emergency money is added, and by when it is looked at. */
export function emergencyTerms(
  facts: EmergencyFacts,
  { emergencyMoney: rules }: EmergencySettings,
): EmergencyTerms {
  const refusals = rules === null ? [notOffered()] : refusalsOf(facts, rules);
  const lookAtByOn =
    rules === null || refusals.length > 0
      ? null
      : Temporal.PlainDate.from(facts.addedOn).add({ days: rules.lookAtWithinDays }).toString();
  return { refusals, lookAtByOn };
}

function notOffered(): EmergencyRefusal {
  const message =
    'The council’s policy has no emergency money, so none is added. Pay the next instalment where it is due, or agree a newer budget.';
  return { code: 'EMERGENCY_NOT_OFFERED', path: ['partId'], message };
}

function refusalsOf(
  { role, askedPence, addedOn, lastDayOn }: EmergencyFacts,
  rules: NonNullable<MoneySettings['emergencyMoney']>,
): EmergencyRefusal[] {
  const refusals: EmergencyRefusal[] = [];
  const ranks = SIGN_OFF_ROLE.values;
  if (role === null || ranks.indexOf(role) < ranks.indexOf(rules.authorisedFrom)) {
    const allowed = ranks.slice(ranks.indexOf(rules.authorisedFrom));
    const message =
      'By the council’s policy emergency money is added on the authority of somebody in a higher role. Ask one of those in allowed: they add it themselves.';
    refusals.push({
      code: 'EMERGENCY_ROLE_NOT_SUFFICIENT',
      path: ['partId'],
      message,
      details: { allowed },
    });
  }
  if (askedPence <= 0) {
    const message = `The amount is ${askedPence} pence, and must be more than nothing. Look at it again.`;
    refusals.push({ code: 'AMOUNT_NOT_POSITIVE', path: ['amountPence'], message });
  }
  if (askedPence > rules.mostPence) {
    const message = `${poundsInWords(askedPence)} would be added, and up to ${poundsInWords(rules.mostPence)} may be on one person’s authority. Add that or less, and agree a newer budget for the rest.`;
    const details = { limitPence: rules.mostPence, actualPence: askedPence };
    refusals.push({ code: 'EMERGENCY_TOO_MUCH', path: ['amountPence'], message, details });
  }
  const latest = Temporal.PlainDate.from(addedOn).add({ days: rules.mostDays }).toString();
  if (lastDayOn < addedOn || lastDayOn > latest) {
    const message = `Emergency money would end on ${dayInWords(lastDayOn)}, and its last day is from today until ${dayInWords(latest)}. Give such a day; what is needed for longer is for a newer budget.`;
    refusals.push({
      code: 'EMERGENCY_DAYS_WRONG',
      path: ['lastDayOn'],
      message,
      details: { allowed: [latest] },
    });
  }
  return refusals;
}

/** Refuses emergency money for days on which the part does not hold the money: today, or later until its last day. */
export function daysOfPartRefusals(
  part: DaysOfPart,
  { today, lastDayOn }: { today: Temporal.PlainDate; lastDayOn: string },
): EmergencyRefusal[] {
  const notHolding = holdingTodayRefusals(part, today);
  if (notHolding.length > 0 || lastDayOn < part.endsOn) return notHolding;
  const latest = Temporal.PlainDate.from(part.endsOn).subtract({ days: 1 }).toString();
  const message = `Emergency money would end on ${dayInWords(lastDayOn)}, and this part holds the money until ${dayInWords(latest)}. Give that day or one before; what is needed afterwards is for the part that holds the money then.`;
  return [{ code: 'EMERGENCY_BEYOND_PART', path: ['lastDayOn'], message, details: { allowed: [latest] } }];
}

/** The dated facts of emergency money. */
export interface EmergencyDates {
  lastDayOn: string;
  lookedAtOn?: string | null;
}

/** Where it stands. */
export function emergencyStatus(
  { lastDayOn, lookedAtOn }: EmergencyDates,
  today: Temporal.PlainDate,
): EmergencyStatus {
  if (lookedAtOn) return 'LOOKED_AT';
  return lastDayOn < today.toString() ? 'ENDED' : 'RUNNING';
}

/** What of it is unspent: what was spent of the part since it was added counts as spent of it first. */
export function unspentPence(facts: { amountPence: number; spentPence: number; therePence: number }): number {
  const { amountPence, spentPence, therePence } = facts;
  return Math.max(0, Math.min(amountPence - Math.max(0, spentPence), therePence));
}

/** Refuses a second of the same part while one runs or waits to be looked at. */
export function runningRefusals(runningId: string | null): EmergencyRefusal[] {
  if (runningId === null) return [];
  const message =
    'Emergency money of this part runs, or has not been looked at. Let somebody else look at that first: needs that go on are for a review.';
  return [
    {
      code: 'EMERGENCY_ALREADY_RUNNING',
      path: ['partId'],
      message,
      details: { conflictingId: runningId },
    },
  ];
}

/** Why emergency money is not looked at, or not so. */
export function lookingRefusals(
  given: { outcome: EmergencyOutcome; takenBackPence: number | null },
  facts: { lookedAtOn?: string | null; authorisedBy: string; unspentPence: number },
  asker: string,
): EmergencyRefusal[] {
  const path = ['emergencyMoneyId'];
  if (facts.lookedAtOn) {
    const message = `It was looked at on ${dayInWords(facts.lookedAtOn)}, and what was decided stands.`;
    return [{ code: 'EMERGENCY_ALREADY_LOOKED_AT', path, message }];
  }
  if (facts.authorisedBy === asker) {
    const message =
      'You authorised this money, and somebody else looks at it afterwards, so that nobody adds money alone. Ask another manager.';
    return [{ code: 'EMERGENCY_BY_ITS_AUTHORISER', path, message }];
  }
  return takingRefusals(given, facts.unspentPence);
}

function takingRefusals(
  { outcome, takenBackPence }: { outcome: EmergencyOutcome; takenBackPence: number | null },
  remainingPence: number,
): EmergencyRefusal[] {
  const path = ['takenBackPence'];
  if (outcome !== 'TAKEN_BACK') {
    if (takenBackPence === null) return [];
    const message = 'Nothing comes back where it is kept or becomes a review. Leave takenBackPence out.';
    return [{ code: 'EMERGENCY_AMOUNT_NOT_NEEDED', path, message }];
  }
  const actualPence = takenBackPence ?? 0;
  if (actualPence <= 0) {
    const message = 'Say in takenBackPence how much came back; more than nothing.';
    return [{ code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence } }];
  }
  if (actualPence <= remainingPence) return [];
  const message = `${poundsInWords(actualPence)} would be taken back, and ${poundsInWords(remainingPence)} of it is unspent. What was spent stays spent: take that or less.`;
  const details = { remainingPence, actualPence };
  return [{ code: 'EMERGENCY_BEYOND_UNSPENT', path, message, details }];
}
