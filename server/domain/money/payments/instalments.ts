import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { ContributionWay } from '../../../../tenants/vocabularyOfCharging.ts';
import { contributionShares } from '../budgets/contributionShares.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { PayDayRules } from '../deployment/payDay.ts';
import { amountOfTerm, amountWithin, type PeriodOfCycle, periodsOfPart } from '../deployment/termPeriods.ts';

/** One payment of a part of a budget. */
export interface Instalment {
  /** The first day of its cycle, by which it is known. */
  startsOn: string;
  /** The day after the last day of its cycle, or of the term. */
  endsOn: string;
  /** How many days the money is for; null of a sum that is paid once, which is for a purpose. */
  days: number | null;
  /** The first day on which it may be paid. */
  payOn: string;
  /** Before the person's contribution. */
  amountPence: number;
  /** The person's contribution taken off it: nothing where the council pays GROSS. */
  contributionTakenOffPence: number;
  /** The cycle that its days are some of, with the contribution of all of it; left out where they are all of it. */
  cycle?: PeriodOfCycle & { contributionTakenOffPence: number };
}

/** What a schedule is made from. */
export interface PartToPay {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  /** The one sum of a small payment; null for what is paid cycle by cycle. */
  paidOncePence?: number | null;
  /** The person's weekly contribution to this part. */
  contributionWeeklyPence: number;
  /** How the contribution reaches this part; null or left out where none was worked out. */
  contributionWay?: ContributionWay | null;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  /** The days by whose cycles it is paid, where it took the place of another part or another took its; left out otherwise. */
  cyclesStartOn?: string | null;
  cyclesEndOn?: string | null;
}

/** A part of a budget as it is kept. */
export interface KeptPart extends Omit<PartToPay, 'contributionWeeklyPence'> {
  /** The person's share, where it went over from another part; null where it is shared over the parts of the first day. */
  contributionWeeklyPence?: number | null;
}

/** What the schedules of a budget's parts are made from: the person's contribution is shared over those of its first day. */
export function partsToPay(parts: readonly KeptPart[], personContributionWeeklyPence: number): PartToPay[] {
  const shares = weeklyShares(parts, personContributionWeeklyPence);
  return parts.map((part, index) => {
    const { deploymentOption, weeklyAmountPence, paidOncePence, contributionWay, startsOn, endsOn } = part;
    const { cyclesStartOn, cyclesEndOn } = part;
    return {
      deploymentOption,
      weeklyAmountPence,
      paidOncePence: paidOncePence ?? null,
      contributionWeeklyPence: shares[index] ?? 0,
      contributionWay: contributionWay ?? null,
      startsOn,
      endsOn,
      ...(cyclesStartOn && cyclesEndOn ? { cyclesStartOn, cyclesEndOn } : {}),
    };
  });
}

/** What of the person's weekly contribution is each part's. */
export function weeklyShares(
  parts: readonly Pick<KeptPart, 'weeklyAmountPence' | 'contributionWeeklyPence'>[],
  personContributionWeeklyPence: number,
): number[] {
  const isOfFirstDay = parts.map(({ contributionWeeklyPence = null }) => contributionWeeklyPence === null);
  const first = parts.filter((_, index) => isOfFirstDay[index]);
  const amounts = first.map(({ weeklyAmountPence }) => weeklyAmountPence);
  const shared = contributionShares(amounts, personContributionWeeklyPence).values();
  return parts.map((part, index) =>
    isOfFirstDay[index] ? (shared.next().value ?? 0) : (part.contributionWeeklyPence ?? 0),
  );
}

/** The rules of the council that a schedule follows, in the versions kept with the budget. */
export interface PayingRules extends PayDayRules {
  money: Pick<MoneySettings, 'payCycle' | 'isPaidInAdvance' | 'paymentBasis'>;
}

/** Whether an option pays money to somebody who holds it for the person. */
export function movesMoney(option: DeploymentOption): boolean {
  return deploymentOf(option).payee !== null;
}

/**
 * The payments of a part over its term, in their order; none where no money moves. Together they come to the term’s
 * amount.
 */
export function instalmentSchedule(part: PartToPay, rules: PayingRules): Instalment[] {
  if (!movesMoney(part.deploymentOption)) return [];
  if (part.paidOncePence) return [singlePayment(part, part.paidOncePence, rules)];
  const { payCycle } = rules.money;
  // A small payment is never paid cycle by cycle.
  if (deploymentOf(part.deploymentOption).isPaidOnce) {
    const { weeklyAmountPence, startsOn, endsOn } = part;
    return [singlePayment(part, amountOfTerm(weeklyAmountPence, { startsOn, endsOn, payCycle }), rules)];
  }
  const contribution = isPaidNet(part, rules) ? part.contributionWeeklyPence : 0;
  const takenOff = periodsOfPart({ ...part, weeklyAmountPence: contribution }, payCycle);
  return periodsOfPart(part, payCycle)
    .map((period, index) => ({
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      days: period.days,
      payOn: deploymentOf(part.deploymentOption).payOn(period, rules),
      amountPence: period.amountPence,
      // Each is rounded by itself, so the contribution’s could pass the payment’s by some pence.
      contributionTakenOffPence: Math.min(takenOff[index]?.amountPence ?? 0, period.amountPence),
      ...(period.cycle ? { cycle: withContribution(period.cycle, takenOff[index]?.cycle) } : {}),
    }))
    .filter(({ amountPence }) => amountPence > 0);
}

function withContribution(cycle: PeriodOfCycle, takenOff: PeriodOfCycle | undefined) {
  return {
    ...cycle,
    contributionTakenOffPence: Math.min(takenOff?.amountPence ?? 0, cycle.amountPence),
  };
}

/** What of an instalment’s whole cycle some of its first days come to, before the contribution and what is taken off for it. */
function amountsOfFirst(days: number, instalment: Instalment & { days: number }) {
  const whole = wholeOf(instalment);
  const of = (amountPence: number) =>
    amountWithin({ amountPence, days: whole.wholeDays ?? days, daysBefore: whole.daysBefore }, days);
  const amountPence = of(whole.wholeAmountPence);
  return {
    amountPence,
    contributionTakenOffPence: Math.min(of(whole.wholeContributionPence), amountPence),
  };
}

/** The whole cycle of an instalment, as it is kept with a payment, and how many of its days were another part’s before. */
export function wholeOf({ amountPence, contributionTakenOffPence, days, cycle }: Instalment) {
  return {
    wholeAmountPence: cycle?.amountPence ?? amountPence,
    wholeContributionPence: cycle?.contributionTakenOffPence ?? contributionTakenOffPence,
    wholeDays: cycle?.days ?? days,
    daysBefore: cycle?.daysBefore ?? 0,
  };
}

/** Whether the council pays its share only. Where the person pays the provider themself, it does so even if it pays others the whole. */
function isPaidNet({ contributionWay }: PartToPay, { money }: PayingRules): boolean {
  return money.paymentBasis === 'NET' || contributionWay === 'PAID_TO_PROVIDER';
}

/** A small payment is a single sum for the whole term. */
function singlePayment(part: PartToPay, amountPence: number, rules: PayingRules): Instalment {
  const { startsOn, endsOn, contributionWeeklyPence } = part;
  const { payCycle } = rules.money;
  const contributionPence = isPaidNet(part, rules)
    ? amountOfTerm(contributionWeeklyPence, { startsOn, endsOn, payCycle })
    : 0;
  return {
    startsOn,
    endsOn,
    days: null,
    payOn: deploymentOf(part.deploymentOption).payOn(part, rules),
    amountPence,
    // The weekly share is rounded, so over the term it could pass the sum by some pence.
    contributionTakenOffPence: Math.min(contributionPence, amountPence),
  };
}

/** The days on which a plan is live. */
export interface LiveDays {
  /** The day on which support started. */
  from: string;
  /** The day after the last; null while nothing says when. */
  until: string | null;
}

/** An instalment, clipped to the days on which its plan is live. */
export interface LiveInstalment extends Instalment {
  /** The first day that the money is for. */
  coversFrom: string;
  /** The day after the last day that the money is for. */
  coversUntil: string;
}

/**
 * What is due of an instalment for the days of it on which the plan is live; null where there are none. A sum that is paid
 * once is due whole if any of them is live.
 */
export function liveInstalment(instalment: Instalment, live: LiveDays): LiveInstalment | null {
  const { startsOn, endsOn, days } = instalment;
  const coversFrom = live.from > startsOn ? live.from : startsOn;
  const coversUntil = live.until !== null && live.until < endsOn ? live.until : endsOn;
  if (coversFrom >= coversUntil) return null;
  // What is paid in arrears is owed once its last day is over, and not only at the end of the cycle.
  const payOn = instalment.payOn < coversUntil ? instalment.payOn : coversUntil;
  if (days === null) return { ...instalment, payOn, coversFrom, coversUntil };
  const livedDays = Temporal.PlainDate.from(coversFrom).until(coversUntil, { largestUnit: 'day' }).days;
  const paidDays = Math.min(livedDays, days);
  return {
    ...instalment,
    days: paidDays,
    payOn,
    coversFrom,
    coversUntil,
    ...amountsOfFirst(paidDays, { ...instalment, days }),
  };
}
