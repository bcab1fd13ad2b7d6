import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, MONTHS_IN_A_YEAR, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import { weeksOfTerm } from '../budgets/budgetTerm.ts';
import { contributionShares } from '../budgets/contributionShares.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { PaidPeriod, PayDayRules } from '../deployment/payDay.ts';

/** One payment of a part of a budget. */
export interface Instalment {
  /** The first day that the money is for. */
  startsOn: string;
  /** The day after the last day that the money is for. */
  endsOn: string;
  /** The first day on which it may be paid. */
  payOn: string;
  /** Before the person's contribution. */
  amountPence: number;
  /** The person's contribution taken off it: nothing where the council pays GROSS. */
  contributionTakenOffPence: number;
}

/** What a schedule is made from. */
export interface PartToPay {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  /** The one sum of a small payment; null for what is paid cycle by cycle. */
  paidOncePence?: number | null;
  /** The person's weekly contribution to this part. */
  contributionWeeklyPence: number;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
}

/** What the schedules of a budget's parts are made from: the person's contribution is shared over all of them. */
export function partsToPay(
  parts: readonly Omit<PartToPay, 'contributionWeeklyPence'>[],
  personContributionWeeklyPence: number,
): PartToPay[] {
  const amounts = parts.map(({ weeklyAmountPence }) => weeklyAmountPence);
  const shares = contributionShares(amounts, personContributionWeeklyPence);
  return parts.map(({ deploymentOption, weeklyAmountPence, paidOncePence, startsOn, endsOn }, index) => ({
    deploymentOption,
    weeklyAmountPence,
    paidOncePence: paidOncePence ?? null,
    contributionWeeklyPence: shares[index] ?? 0,
    startsOn,
    endsOn,
  }));
}

/** The rules of the council that a schedule follows, in the versions kept with the budget. */
export interface PayingRules extends PayDayRules {
  money: Pick<MoneySettings, 'payCycle' | 'isPaidInAdvance' | 'paymentBasis'>;
}

const CYCLE_WEEKS = { WEEKLY: 1, TWO_WEEKLY: 2, FOUR_WEEKLY: 4 } as const;

/** Whether an option pays money to somebody who holds it for the person. */
export function movesMoney(option: DeploymentOption): boolean {
  return deploymentOf(option).payee !== null;
}

/** What a part is given for its whole term. */
export function amountOfTerm(weeklyAmountPence: number, startsOn: string, endsOn: string): number {
  return weeklyAmountPence * weeksOfTerm(startsOn, endsOn);
}

/**
 * The payments of a part over its term, in their order; none where no money moves. Each is the cycle's regular
 * amount, and the last is what is left, so that together they come to the term's amount and never more.
 */
export function instalmentSchedule(part: PartToPay, rules: PayingRules): Instalment[] {
  if (!movesMoney(part.deploymentOption)) return [];
  if (part.paidOncePence) return [singlePayment(part, part.paidOncePence, rules)];
  const periods = periodsOf(part, rules.money.payCycle);
  const amounts = amountsOf(part.weeklyAmountPence, part, rules.money.payCycle, periods.length);
  const isNet = rules.money.paymentBasis === 'NET';
  const contribution = isNet ? part.contributionWeeklyPence : 0;
  const takenOff = amountsOf(contribution, part, rules.money.payCycle, periods.length);
  return periods
    .map((period, index) => ({
      ...period,
      payOn: deploymentOf(part.deploymentOption).payOn(period, rules),
      amountPence: amounts[index] ?? 0,
      // The last of each is a remainder, so the contribution's could pass the payment's by some pence.
      contributionTakenOffPence: Math.min(takenOff[index] ?? 0, amounts[index] ?? 0),
    }))
    .filter(({ amountPence }) => amountPence > 0);
}

/** A small payment is a single sum for the whole term. */
function singlePayment(part: PartToPay, amountPence: number, rules: PayingRules): Instalment {
  const { startsOn, endsOn } = part;
  const isNet = rules.money.paymentBasis === 'NET';
  const contributionPence = isNet ? amountOfTerm(part.contributionWeeklyPence, startsOn, endsOn) : 0;
  return {
    startsOn,
    endsOn,
    payOn: deploymentOf(part.deploymentOption).payOn(part, rules),
    amountPence,
    // The weekly share is rounded, so over the term it could pass the sum by some pence.
    contributionTakenOffPence: Math.min(contributionPence, amountPence),
  };
}

/** A part without a sum of its own is paid cycle by cycle; a small payment never is. */
function periodsOf(part: PartToPay, payCycle: MoneySettings['payCycle']): PaidPeriod[] {
  const { startsOn, endsOn, deploymentOption } = part;
  if (deploymentOf(deploymentOption).isPaidOnce) return [{ startsOn, endsOn }];
  const start = Temporal.PlainDate.from(startsOn);
  const startOf = (number: number) =>
    payCycle === 'MONTHLY'
      ? start.add({ months: number })
      : start.add({ weeks: number * CYCLE_WEEKS[payCycle] });
  const last =
    payCycle === 'MONTHLY' ? endsOn : start.add({ weeks: weeksOfTerm(startsOn, endsOn) }).toString();
  const periods: PaidPeriod[] = [];
  for (let number = 0; Temporal.PlainDate.compare(startOf(number), last) < 0; number += 1) {
    periods.push({ startsOn: startOf(number).toString(), endsOn: earlier(startOf(number + 1), last) });
  }
  return periods;
}

function earlier(day: Temporal.PlainDate, other: string): string {
  return Temporal.PlainDate.compare(day, other) < 0 ? day.toString() : other;
}

function amountsOf(
  weeklyPence: number,
  term: { startsOn: string; endsOn: string },
  payCycle: MoneySettings['payCycle'],
  count: number,
): number[] {
  const regular =
    payCycle === 'MONTHLY'
      ? divideHalfUp(weeklyPence * WEEKS_IN_A_YEAR, MONTHS_IN_A_YEAR)
      : weeklyPence * CYCLE_WEEKS[payCycle];
  let left = amountOfTerm(weeklyPence, term.startsOn, term.endsOn);
  return Array.from({ length: count }, (_, index) => {
    const amount = index === count - 1 ? left : Math.min(regular, left);
    left -= amount;
    return amount;
  });
}
