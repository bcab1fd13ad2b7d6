import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type PlanFacts, planStatus } from '../../care/plans/planStatus.ts';
import type { PlanStatus } from '../../care/plans/plansVocabulary.ts';
import { DEATH_REFUSALS, deathRefusals } from '../../people/death.ts';
import {
  mayActFor,
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from '../../people/mayActFor.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { type DrawnAhead, madeGood, mostMadeGood } from './ahead.ts';
import { type Instalment, type LiveInstalment, liveInstalment, movesMoney } from './instalments.ts';

/** Why money isn't paid, or a transaction isn't reversed, in order of precedence. */
export const LEDGER_REFUSALS = {
  ...DEATH_REFUSALS,
  PLAN_NOT_LIVE: 'Support under the plan has not started, or nothing is owed from before it ended.',
  NO_MONEY_MOVES_FOR_OPTION: 'The council holds the money of this part, so nobody is paid.',
  AUTHORITY_HAS_ENDED: 'Whoever receives the money for the person has no authority to any more.',
  CAPACITY_DECISION_RUN_OUT:
    'The finding that the person lacks capacity has run out, on which a suitable person is paid.',
  AGREEMENT_NOT_SIGNED: 'The person has not signed the agreement without which this part is not paid.',
  PAYMENTS_SUSPENDED: 'Payments of this part are suspended.',
  INSTALMENT_NOT_ON_SCHEDULE: 'No instalment of this part starts on that day.',
  INSTALMENT_ALREADY_PAID: 'This instalment has been paid.',
  INSTALMENT_BEFORE_SUPPORT: 'The instalment is for days before support started.',
  INSTALMENT_AFTER_END: 'The instalment is for days on which the plan was no longer live.',
  ALLOCATION_SPENT: 'What was allocated to this part does not cover another instalment.',
  INSTALMENT_NOT_YET_DUE: 'This instalment may be paid only from a later day.',
  REVERSAL_NOT_REVERSIBLE: 'The transaction is a reversal itself.',
  ALREADY_REVERSED: 'The transaction has been reversed.',
  PAYMENT_PENDING: 'The payment is approved in a run, and the banks have not exchanged it.',
  SPENDING_REVERSED_ELSEWHERE:
    'The transaction is spending that somebody reported, which is reversed as such.',
  LEAVING_NOT_REVERSIBLE: 'A member has left a pool with what was theirs, and is in it no longer.',
  TRANSFER_NOT_REVERSIBLE:
    'The transaction moved money because the way of holding it changed, which a manager decided.',
  ALLOCATION_NOT_REVERSIBLE:
    'The allocation is part of a manager’s decision, so no payment officer undoes it.',
} as const;
export type LedgerRefusalCode = keyof typeof LEDGER_REFUSALS;
export type LedgerRefusal = Refusal<LedgerRefusalCode>;

/** The dated facts of a plan's life that its payments follow from; null for what has not happened. */
export interface PlanLife {
  status: PlanStatus;
  implementedOn: string | null;
  /**
   * The first day on which the plan was no longer live: the day on which it ended, on which support under a newer plan
   * started, or after the person’s death. Null while nothing says when.
   */
  lastedUntil: string | null;
  /** The day on which the person died. Nothing is paid from then on, for whatever days. */
  personDiedOn: string | null;
}

/** A plan with all that says on which days it is live. */
export interface PlanToPay extends PlanFacts {
  supersededOn: string | null | undefined;
}

/** The facts of a plan that decide about its payments. */
export function planLife(plan: PlanToPay): PlanLife {
  const { implementedOn, personDiedOn } = plan;
  return {
    status: planStatus(plan),
    implementedOn: implementedOn ?? null,
    lastedUntil: lastedUntil(plan),
    personDiedOn: personDiedOn ?? null,
  };
}

/** The first day on which a plan was no longer live, whether it ended, was replaced, or its person died; null while it runs. */
export function lastedUntil({
  endedOn,
  supersededOn,
  personDiedOn,
}: Pick<PlanToPay, 'endedOn' | 'supersededOn' | 'personDiedOn'>): string | null {
  const afterDeath = personDiedOn ? Temporal.PlainDate.from(personDiedOn).add({ days: 1 }).toString() : null;
  const [first] = [endedOn, supersededOn, afterDeath].filter((day) => typeof day === 'string').sort();
  return first ?? null;
}

/** The facts that decide whether an instalment of a part is paid, and which one. */
export interface PayingFacts {
  plan: PlanLife;
  deploymentOption: DeploymentOption;
  /** The first day of a suspension of the part's payments that is not lifted; null without one. */
  suspendedFrom: string | null;
  /** The last day on which that suspension waits for a challenge; null where it waits for none. */
  suspensionWaitsUntil?: string | null;
  /** Whether the person has yet to sign an agreement that the council’s policy asks for. */
  agreementIsMissing?: boolean;
  schedule: readonly Instalment[];
  /** The first days of the instalments that are paid, and not reversed. */
  paidStarts: readonly string[];
  /** What the ledger still holds for the part. */
  remainingPence: number;
  /** What of a mid-point budget was drawn ahead, which its instalments make good; null for any other part. */
  ahead?: DrawnAhead | null;
  /** Whether whoever is paid may still receive money for the person today; true where nobody receives it for them. */
  mayReceive: boolean;
  /** Where only that stands in the way: the last day of the finding on which a suitable person was paid; null otherwise. */
  findingRanOutOn?: string | null;
}

/** The supporter who receives the money of a part, with all that gives them a right to. */
export type Receiver = RecordedAuthority & { representations: readonly RecordedRepresentation[] };

/** Whether the supporter of a part may receive money for the person on a day; true where the option needs none. */
export function mayReceiveOn(
  deploymentOption: DeploymentOption,
  receiver: Receiver | null,
  day: Temporal.PlainDate,
): boolean {
  if (deploymentOf(deploymentOption).payee !== 'SUPPORTER') return true;
  return mayActFor(
    receiver && relationsOf(receiver, receiver.representations),
    'RECEIVE_DIRECT_PAYMENT',
    day,
  );
}

/** The last day of the finding that has run out, where a suitable person could be paid but for that; null otherwise. */
export function findingRanOutOn(
  deploymentOption: DeploymentOption,
  receiver: Receiver | null,
  day: Temporal.PlainDate,
): string | null {
  if (!receiver?.incapacityFoundUntil || mayReceiveOn(deploymentOption, receiver, day)) return null;
  const withFinding = { ...receiver, incapacityFoundUntil: null };
  return mayReceiveOn(deploymentOption, withFinding, day) ? receiver.incapacityFoundUntil : null;
}

/**
 * The instalment to pay, which is the one asked for or the earliest that is not paid, with what is due for the days of it
 * on which the plan is live; otherwise the reason why none is. What is owed for days before a plan ended stays payable,
 * but nothing is paid to somebody who has died: what is owed to their estate is settled otherwise. While payments are
 * suspended nothing is paid; once that is lifted, what was not paid meanwhile is payable again.
 * @param requestedStart the first day of its cycle, or the first that the money is for; null for the next.
 */
export function instalmentToPay(
  facts: PayingFacts,
  requestedStart: string | null,
  today: Temporal.PlainDate,
): LiveInstalment | LedgerRefusal {
  const stopped = stopsPaying(facts, today);
  if (stopped) return stopped;
  const due = dueInstalments(facts.schedule, facts.plan);
  const unpaid = due.filter(({ startsOn }) => !facts.paidStarts.includes(startsOn));
  const refused = requestedStart ? requestRefusal(facts, requestedStart, due, unpaid) : null;
  if (refused) return refused;
  const wanted = requestedStart ? due.find((each) => isKnownBy(each, requestedStart)) : unpaid[0];
  if (!wanted && facts.plan.status !== 'LIVE') return planNotLive(facts.plan.status);
  if (!wanted) return spent(wanted, facts.remainingPence);
  const paid = lessDrawnAhead(wanted, facts, unpaid.length === 1);
  if (paid.amountPence > facts.remainingPence) return spent(paid, facts.remainingPence);
  if (Temporal.PlainDate.compare(wanted.payOn, today) > 0) return notYetDue(wanted);
  return paid;
}

/** What stops every payment of a part, whichever it is; null where nothing does. */
function stopsPaying(facts: PayingFacts, today: Temporal.PlainDate): LedgerRefusal | null {
  const [died] = deathRefusals(facts.plan.personDiedOn, ['partId']);
  if (died) return died;
  if (!facts.plan.implementedOn) return planNotLive(facts.plan.status);
  if (!movesMoney(facts.deploymentOption)) return noMoneyMoves(facts.deploymentOption);
  if (facts.findingRanOutOn) return findingHasRunOut(facts.findingRanOutOn);
  if (!facts.mayReceive) return authorityHasEnded();
  if (facts.agreementIsMissing) return agreementNotSigned();
  return isSuspended(facts, today) ? suspended(facts.suspendedFrom) : null;
}

/** What stops money that is paid beside the instalments: that, or a plan that is not live. */
export function stoppedRefusal(facts: PayingFacts, today: Temporal.PlainDate): LedgerRefusal | null {
  const stopped = stopsPaying(facts, today);
  if (stopped) return stopped;
  return facts.plan.status === 'LIVE' ? null : planNotLive(facts.plan.status);
}

/** What stops money that the council adds to what it holds itself: a death, or a plan that is not live. */
export function liveRefusal(
  { plan }: Pick<PayingFacts, 'plan'>,
  path: readonly string[] = ['partId'],
): LedgerRefusal | null {
  const [died] = deathRefusals(plan.personDiedOn, path);
  if (died) return died;
  return plan.status === 'LIVE' ? null : { ...planNotLive(plan.status), path };
}

/** An instalment, less what it makes good of money that was drawn ahead. */
function lessDrawnAhead(
  wanted: LiveInstalment,
  { ahead }: Pick<PayingFacts, 'ahead'>,
  isLast: boolean,
): LiveInstalment {
  const lessPence = madeGood(wanted.amountPence - wanted.contributionTakenOffPence, ahead, isLast);
  return lessPence === 0 ? wanted : { ...wanted, amountPence: wanted.amountPence - lessPence };
}

/** The most that the instalments that are not paid can make good of money that is drawn ahead. */
export function canBeMadeGood({ schedule, plan, paidStarts, ahead }: PayingFacts): number {
  if (!ahead) return 0;
  const unpaid = dueInstalments(schedule, plan).filter(({ startsOn }) => !paidStarts.includes(startsOn));
  return unpaid.reduce((sum, { amountPence, contributionTakenOffPence }, index) => {
    const netPence = amountPence - contributionTakenOffPence;
    return sum + mostMadeGood(netPence, ahead.bandBasisPoints, index === unpaid.length - 1);
  }, 0);
}

/** What is due by a schedule for the days on which the plan is live. */
export function dueInstalments(
  schedule: readonly Instalment[],
  { implementedOn, lastedUntil }: Pick<PlanLife, 'implementedOn' | 'lastedUntil'>,
): LiveInstalment[] {
  if (implementedOn === null) return [];
  const live = { from: implementedOn, until: lastedUntil };
  return schedule
    .map((instalment) => liveInstalment(instalment, live))
    .filter((instalment) => instalment !== null)
    .filter(({ amountPence }) => amountPence > 0);
}

function isKnownBy({ startsOn, coversFrom }: LiveInstalment, day: string): boolean {
  return day === startsOn || day === coversFrom;
}

/** Why the instalment that is asked for is not paid; null where it is due and unpaid. */
function requestRefusal(
  { schedule, plan, paidStarts }: PayingFacts,
  requested: string,
  due: readonly LiveInstalment[],
  unpaid: readonly Instalment[],
): LedgerRefusal | null {
  const wanted =
    schedule.find(({ startsOn }) => startsOn === requested) ?? due.find((each) => isKnownBy(each, requested));
  if (!wanted) return notOnSchedule(requested, unpaid);
  if (paidStarts.includes(wanted.startsOn)) return alreadyPaid(wanted.startsOn, unpaid);
  if (isBeforeSupport(wanted, plan)) return beforeSupport(wanted, plan, unpaid);
  if (isAfterEnd(wanted, plan)) return afterEnd(wanted, plan, unpaid);
  return null;
}

/**
 * Whether a part's payments are suspended on a day: from the first day of a suspension that is not lifted, and does not
 * wait for a challenge of it.
 */
function isSuspended(
  facts: PayingFacts,
  today: Temporal.PlainDate,
): facts is PayingFacts & { suspendedFrom: string } {
  const day = today.toString();
  const waits = (facts.suspensionWaitsUntil ?? '') >= day;
  return facts.suspendedFrom !== null && facts.suspendedFrom <= day && !waits;
}

function isBeforeSupport({ endsOn }: Instalment, { implementedOn }: PlanLife): boolean {
  return implementedOn !== null && Temporal.PlainDate.compare(endsOn, implementedOn) <= 0;
}

function isAfterEnd({ startsOn }: Instalment, { lastedUntil }: PlanLife): boolean {
  return lastedUntil !== null && Temporal.PlainDate.compare(startsOn, lastedUntil) >= 0;
}

/** Whether `instalmentToPay` refused. */
export function isRefusal(answer: LiveInstalment | LedgerRefusal): answer is LedgerRefusal {
  return 'code' in answer;
}

function planNotLive(status: PlanStatus): LedgerRefusal {
  const message = `The plan of this budget is ${status}, and money is paid for days on which it was LIVE. Record the day on which support started first, or pay under the newer plan.`;
  return { code: 'PLAN_NOT_LIVE', path: ['partId'], message };
}

function noMoneyMoves(option: DeploymentOption): LedgerRefusal {
  const message = `This part is a ${option}: the council holds its money and buys with it, so there is nobody to pay. Pay the parts that somebody else holds.`;
  return { code: 'NO_MONEY_MOVES_FOR_OPTION', path: ['partId'], message };
}

function authorityHasEnded(): LedgerRefusal {
  const message =
    'Whoever receives this money for the person has no authority in force today to receive it, so it can’t be paid to them. Appoint them again or somebody else with appointRepresentative, or agree a newer plan in which the money is held in another way, so that support goes on.';
  return { code: 'AUTHORITY_HAS_ENDED', path: ['partId'], message };
}

function findingHasRunOut(lastDay: string): LedgerRefusal {
  const message = `The finding that the person lacks capacity about a direct payment could be relied on until ${dayInWords(lastDay)}, and everybody is presumed to have capacity, so nothing more is paid to somebody else for them. Look at their capacity again and record it with recordCapacityDecision; until then meet their needs in another way, as these go on.`;
  return { code: 'CAPACITY_DECISION_RUN_OUT', path: ['partId'], message };
}

function agreementNotSigned(): LedgerRefusal {
  const message =
    'The council asks that the person signs a short agreement before this is paid, and none is recorded. Record it with recordPaymentAgreement once they have.';
  return { code: 'AGREEMENT_NOT_SIGNED', path: ['partId'], message };
}

function suspended(suspendedFrom: string): LedgerRefusal {
  const message = `Payments of this part are suspended from ${dayInWords(suspendedFrom)}, so nothing is paid. Pay it once a manager has lifted the suspension; until then the person’s needs are met in another way, as the suspension says.`;
  return { code: 'PAYMENTS_SUSPENDED', path: ['partId'], message };
}

function notOnSchedule(start: string, unpaid: readonly Instalment[]): LedgerRefusal {
  const message = `No instalment of this part starts on ${start}. Use one of the days in allowed, or leave the day out for the next.`;
  return refusalAtStart('INSTALMENT_NOT_ON_SCHEDULE', message, unpaid);
}

function beforeSupport(
  { startsOn, endsOn }: Instalment,
  { implementedOn }: PlanLife,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const message = `The instalment that starts on ${startsOn} is for the days until before ${endsOn}, and support started on ${implementedOn}, so nothing was due to anybody in that time. Use one of the days in allowed.`;
  return refusalAtStart('INSTALMENT_BEFORE_SUPPORT', message, unpaid);
}

function afterEnd(
  { startsOn }: Instalment,
  { lastedUntil }: PlanLife,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const message = `The instalment that starts on ${startsOn} is for days from ${lastedUntil} on, when the plan was no longer live. Use one of the days in allowed, or pay under the newer plan.`;
  return refusalAtStart('INSTALMENT_AFTER_END', message, unpaid);
}

function alreadyPaid(start: string, unpaid: readonly Instalment[]): LedgerRefusal {
  const message = `The instalment that starts on ${start} has been paid, and is paid only once. If that payment was wrong, reverse it; else use one of the days in allowed.`;
  return refusalAtStart('INSTALMENT_ALREADY_PAID', message, unpaid);
}

function refusalAtStart(
  code: LedgerRefusalCode,
  message: string,
  unpaid: readonly Instalment[],
): LedgerRefusal {
  const allowed = unpaid.map(({ startsOn }) => startsOn);
  return { code, path: ['instalmentStartsOn'], message, details: { allowed } };
}

function spent(wanted: Instalment | undefined, remainingPence: number): LedgerRefusal {
  const message = wanted
    ? 'What is allocated to this part does not cover this instalment, as its allocation was reversed. Agree a new plan and budget.'
    : 'Every instalment of this part has been paid, so nothing is left to pay. More money needs a new plan and budget.';
  const details = { remainingPence, ...(wanted ? { actualPence: wanted.amountPence } : {}) };
  return { code: 'ALLOCATION_SPENT', path: ['partId'], message, details };
}

function notYetDue(instalment: Instalment): LedgerRefusal {
  const message = `The instalment that starts on ${instalment.startsOn} may be paid from ${instalment.payOn}, by the council’s pay cycle. Pay it then.`;
  return {
    code: 'INSTALMENT_NOT_YET_DUE',
    path: ['instalmentStartsOn'],
    message,
    details: { allowed: [instalment.payOn] },
  };
}
