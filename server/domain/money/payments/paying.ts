/** Which instalment of a part is paid, and why none is. */
import { deathRefusals } from '../../people/death.ts';
import { madeGood, mostMadeGood } from './ahead.ts';
import { type Instalment, type LiveInstalment, liveInstalment, movesMoney } from './instalments.ts';
import type { LedgerRefusal } from './ledgerRefusals.ts';
import type { PayingFacts } from './payingFacts.ts';
import {
  afterEnd,
  agreementNotSigned,
  alreadyPaid,
  authorityHasEnded,
  beforeAllocation,
  beforeSupport,
  findingHasRunOut,
  noMoneyMoves,
  notOnSchedule,
  notYetDue,
  planNotLive,
  spent,
  suspended,
} from './payingRefusals.ts';
import type { PlanLife } from './planLife.ts';

/**
 * The instalment to pay, which is the one asked for or the earliest that is not paid, with what is due for the days of it
 * on which the plan is live; otherwise the reason why none is. What is owed for days before a plan ended stays payable,
 * but nothing is paid to somebody who has died: what is owed to their estate is settled otherwise. While payments are
 * suspended nothing is paid; once that is lifted, what was not paid meanwhile is payable again.
 * @param requestedStart the first day of its cycle, or the first that the money is for; null for the next.
 * @param postedOn the day on which the payment would stand in the ledger; left out, today.
 */
export function instalmentToPay(
  facts: PayingFacts,
  requestedStart: string | null,
  today: Temporal.PlainDate,
  postedOn = today.toString(),
): LiveInstalment | LedgerRefusal {
  const stopped = stopsPaying(facts, today);
  if (stopped) return stopped;
  const due = dueInstalments(facts.schedule, facts.plan);
  const unpaid = unpaidOf(due, facts);
  const refused = requestedStart ? requestRefusal(facts, requestedStart, due, unpaid) : null;
  if (refused) return refused;
  const wanted = requestedStart ? due.find((each) => isKnownBy(each, requestedStart)) : unpaid[0];
  if (!wanted && facts.plan.status !== 'LIVE') return planNotLive(facts.plan.status);
  if (!wanted) return spent(wanted, facts.remainingPence);
  const paid = lessDrawnAhead(wanted, facts, unpaid.length === 1);
  if (paid.amountPence > facts.remainingPence) return spent(paid, facts.remainingPence);
  if (Temporal.PlainDate.compare(wanted.payOn, today) > 0) return notYetDue(wanted);
  if (facts.allocatedOn && facts.allocatedOn > postedOn) return beforeAllocation(wanted, facts.allocatedOn);
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

/**
 * The same facts once an instalment is paid: it is paid, what the ledger holds is less by it, and what it made good of
 * money that was drawn ahead is made good.
 * @param paid the instalment as `instalmentToPay` gave it.
 */
export function oncePaid<Facts extends PayingFacts>(facts: Facts, paid: LiveInstalment): Facts {
  const due = dueInstalments(facts.schedule, facts.plan).find(({ startsOn }) => startsOn === paid.startsOn);
  const madeGoodPence = (due?.amountPence ?? paid.amountPence) - paid.amountPence;
  const { ahead } = facts;
  return {
    ...facts,
    paidStarts: [...facts.paidStarts, paid.startsOn],
    remainingPence: facts.remainingPence - paid.amountPence,
    ahead: ahead && { ...ahead, drawnPence: ahead.drawnPence - madeGoodPence },
  };
}

/**
 * The payment of a part that comes next, as it would be made on the first day on which it may be if nothing changes until
 * then; null where none would be made.
 * @param factsOn the facts as they are on a day: whether somebody may receive the money follows from that.
 */
export function paymentToCome(
  factsOn: (day: Temporal.PlainDate) => PayingFacts,
  today: Temporal.PlainDate,
): LiveInstalment | null {
  const facts = factsOn(today);
  const [next] = unpaidOf(dueInstalments(facts.schedule, facts.plan), facts);
  if (!next) return null;
  const payOn = facts.allocatedOn && facts.allocatedOn > next.payOn ? facts.allocatedOn : next.payOn;
  const [day = today] = [today, Temporal.PlainDate.from(payOn)].sort(Temporal.PlainDate.compare).slice(-1);
  const answer = instalmentToPay(factsOn(day), null, day);
  return isRefusal(answer) ? null : { ...answer, payOn };
}

function unpaidOf(
  due: readonly LiveInstalment[],
  { paidStarts }: Pick<PayingFacts, 'paidStarts'>,
): LiveInstalment[] {
  return due.filter(({ startsOn }) => !paidStarts.includes(startsOn));
}

/** The most that the instalments that are not paid can make good of money that is drawn ahead. */
export function canBeMadeGood({ schedule, plan, paidStarts, ahead }: PayingFacts): number {
  if (!ahead) return 0;
  const unpaid = unpaidOf(dueInstalments(schedule, plan), { paidStarts });
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
