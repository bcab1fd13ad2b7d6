import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import { WEEKS_IN_A_YEAR } from '../../policy/resourceAllocation/allocation.ts';
import { weeksOfTerm } from '../budgets/budgetTerm.ts';

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

/** The rules of the council that a schedule follows, in the versions kept with the budget. */
export interface PayingRules {
  money: Pick<MoneySettings, 'payCycle' | 'isPaidInAdvance' | 'paymentBasis'>;
  deployment: Pick<DeploymentSettings, 'individualServiceFund'>;
}

interface Period {
  startsOn: string;
  endsOn: string;
}

const CYCLE_WEEKS = { WEEKLY: 1, TWO_WEEKLY: 2, FOUR_WEEKLY: 4 } as const;
const MONTHS_IN_A_YEAR = 12;

/** Where the council keeps the money and buys with it, so that none is paid to anybody who holds it. */
const HELD_BY_COUNCIL: readonly DeploymentOption[] = ['VIRTUAL_BUDGET', 'COMMISSIONED'];

/** Whether an option pays money to somebody who holds it for the person. */
export function movesMoney(option: DeploymentOption): boolean {
  return !HELD_BY_COUNCIL.includes(option);
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
      payOn: payOn(period, part.deploymentOption, rules),
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
    payOn: startsOn,
    amountPence,
    // The weekly share is rounded, so over the term it could pass the sum by some pence.
    contributionTakenOffPence: Math.min(contributionPence, amountPence),
  };
}

/** A part without a sum of its own is paid cycle by cycle; a small payment never is. */
function periodsOf(part: PartToPay, payCycle: MoneySettings['payCycle']): Period[] {
  const { startsOn, endsOn, deploymentOption } = part;
  if (deploymentOption === 'SMALL_PAYMENT') return [{ startsOn, endsOn }];
  const start = Temporal.PlainDate.from(startsOn);
  const startOf = (number: number) =>
    payCycle === 'MONTHLY'
      ? start.add({ months: number })
      : start.add({ weeks: number * CYCLE_WEEKS[payCycle] });
  const last =
    payCycle === 'MONTHLY' ? endsOn : start.add({ weeks: weeksOfTerm(startsOn, endsOn) }).toString();
  const periods: Period[] = [];
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

/** A provider that holds an individual service fund is paid so many weeks ahead by its own setting, or afterwards. */
function payOn(period: Period, option: DeploymentOption, rules: PayingRules): string {
  const { individualServiceFund } = rules.deployment;
  if (option === 'SMALL_PAYMENT') return period.startsOn;
  if (option === 'INDIVIDUAL_SERVICE_FUND' && individualServiceFund) {
    const weeks = individualServiceFund.paidInAdvanceWeeks;
    if (weeks === 0) return period.endsOn;
    return Temporal.PlainDate.from(period.startsOn).subtract({ weeks }).toString();
  }
  return rules.money.isPaidInAdvance ? period.startsOn : period.endsOn;
}
