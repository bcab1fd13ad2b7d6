/** Small payments: one sum, paid at once, within the council's limits for a payment and for a year. */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import type { CarerImpact } from '../../../../tenants/vocabulary.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import type { PartToHold } from './deployment.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
import { amountOfTerm, type Term } from './termPeriods.ts';

/** The settings that limit small payments. */
export type SmallPaymentLimits = Pick<
  PolicySettings['smallPayments'],
  | 'limitPerPaymentPence'
  | 'limitPerYearPence'
  | 'limitYear'
  | 'secondPaymentInYearAllowed'
  | 'carersMayApply'
  | 'carerTiers'
> &
  Partial<Pick<PolicySettings['smallPayments'], 'purposes'>>;

/** A small payment that another budget of the person gives. */
export interface OtherSmallPayment {
  startsOn: string;
  amountPence: number;
  /** Null for anybody but a carer. Not kept in facts of before carers had amounts of their own. */
  carerImpact?: CarerImpact | null;
}

/** A small payment that is to be agreed. */
export type SmallPaymentToCheck = OtherSmallPayment;

/** The facts that a small payment is checked against. */
export interface SmallPaymentFacts {
  limits: SmallPaymentLimits;
  /** What the support that is paid by small payment costs over the whole term, to the penny. */
  itemsPence: number;
  /** The same cost as a weekly amount, each item rounded half up. */
  itemsWeeklyPence: number;
  others: readonly OtherSmallPayment[];
}

/**
 * The sum that a small payment pays at once. It is exactly what its support costs where its weekly amount is the weekly
 * share of that cost, and otherwise what its weekly amount comes to over the term.
 */
export function sumPaidOnce(
  { weeklyAmountPence }: Pick<PartToHold, 'weeklyAmountPence'>,
  facts: Pick<SmallPaymentFacts, 'itemsPence' | 'itemsWeeklyPence'> | null,
  term: Term,
): number {
  if (facts && weeklyAmountPence === facts.itemsWeeklyPence) return facts.itemsPence;
  return amountOfTerm(weeklyAmountPence, term);
}

/**
 * What is wrong with the small payment of a budget, in order of precedence.
 * @param budget its parts that are small payments, and its first day.
 */
export function smallPaymentRefusals(
  { parts: [part, second], startsOn }: { parts: readonly PartToHold[]; startsOn: string },
  facts: SmallPaymentFacts | null,
  term: Term,
): DeploymentRefusal[] {
  if (!facts || !part) return [];
  if (second) return [givenTwice(second.index)];
  const amountPence = sumPaidOnce(part, facts, term);
  const { carerImpact } = part;
  const path = ['parts', part.index, 'weeklyAmountPence'];
  return overLimitRefusals({ startsOn, amountPence, carerImpact }, facts, path);
}

/** Why a sum is more than the council's limits allow beside the person's other small payments, in order of precedence. */
export function overLimitRefusals(
  payment: SmallPaymentToCheck,
  { limits, others }: Pick<SmallPaymentFacts, 'limits' | 'others'>,
  path: (string | number)[],
): DeploymentRefusal[] {
  const carerImpact = payment.carerImpact ?? null;
  const ofCarer = carerImpact === null ? [] : carerRefusals(carerImpact, limits, path);
  if (ofCarer.length > 0) return ofCarer;
  const own = limitsFor(carerImpact, limits);
  return [
    ...paymentLimitRefusals(payment.amountPence, own, path),
    ...yearLimitRefusals(payment, { limits: own, others: countedTogether(payment, others, limits) }, path),
  ];
}

/** Where carers have amounts of their own, what they are given and what anybody is given count apart. */
function countedTogether(
  payment: SmallPaymentToCheck,
  others: readonly OtherSmallPayment[],
  { carerTiers }: SmallPaymentLimits,
): readonly OtherSmallPayment[] {
  if (carerTiers.length === 0) return others;
  const isToCarer = ({ carerImpact }: OtherSmallPayment) => (carerImpact ?? null) !== null;
  return others.filter((other) => isToCarer(other) === isToCarer(payment));
}

function carerRefusals(
  impact: CarerImpact,
  { carersMayApply, carerTiers }: SmallPaymentLimits,
  pathOfSum: (string | number)[],
): DeploymentRefusal[] {
  const path = [...pathOfSum.slice(0, -1), 'carerImpact'];
  if (!carersMayApply) {
    const message =
      'The council gives no small payments to carers in their own right. Look with them at a plan of their own.';
    return [{ code: 'CARERS_MAY_NOT_APPLY', path, message }];
  }
  if (carerTiers.length === 0 || carerTiers.some((tier) => tier.impact === impact)) return [];
  const allowed = carerTiers.map((tier) => tier.impact);
  const message = `The council has no amount for a carer on whom the impact is ${codeInWords(impact)}. It has one for ${allowed.map(codeInWords).join(', ')}.`;
  return [{ code: 'CARER_TIER_MISSING', path, message, details: { allowed } }];
}

/** A limit that counts every payment that the person has had. */
type YearOfLimit = SmallPaymentLimits['limitYear'] | 'EVER';
type LimitsOfPayment = Pick<
  SmallPaymentLimits,
  'limitPerPaymentPence' | 'limitPerYearPence' | 'secondPaymentInYearAllowed'
> & { limitYear: YearOfLimit };

/** The limits for everybody; for a carer the amount of their tier, once or in each year. */
function limitsFor(carerImpact: CarerImpact | null, limits: SmallPaymentLimits): LimitsOfPayment {
  const tier = limits.carerTiers.find(({ impact }) => impact === carerImpact);
  if (!tier) return limits;
  return {
    limitPerPaymentPence: tier.amountPence,
    limitPerYearPence: tier.amountPence,
    limitYear: tier.given === 'ONE_OFF' ? 'EVER' : limits.limitYear,
    secondPaymentInYearAllowed: tier.given === 'ONE_OFF' ? false : limits.secondPaymentInYearAllowed,
  };
}

function givenTwice(index: number): DeploymentRefusal {
  const message =
    'A budget has one small payment, as it is paid as one sum, and two parts are small payments. Put them together as one part.';
  return { code: 'SMALL_PAYMENT_GIVEN_TWICE', path: ['parts', index, 'deploymentOption'], message };
}

function paymentLimitRefusals(
  actualPence: number,
  { limitPerPaymentPence: limitPence }: LimitsOfPayment,
  path: (string | number)[],
): DeploymentRefusal[] {
  if (actualPence <= limitPence) return [];
  const message = `As a small payment this part is one sum of ${poundsInWords(actualPence)}, and the council’s limit is ${poundsInWords(limitPence)}. Use another option for it, or less.`;
  return [{ code: 'SMALL_PAYMENT_OVER_LIMIT', path, message, details: { actualPence, limitPence } }];
}

function yearLimitRefusals(
  payment: OtherSmallPayment,
  { limits, others }: { limits: LimitsOfPayment; others: readonly OtherSmallPayment[] },
  path: (string | number)[],
): DeploymentRefusal[] {
  const { limitPerYearPence: limitPence, secondPaymentInYearAllowed } = limits;
  const inYear = fullestYear(payment.startsOn, others, limits.limitYear);
  if (inYear.length > 0 && !secondPaymentInYearAllowed) {
    const period = limits.limitYear === 'EVER' ? '' : ' in the same year';
    const often = limits.limitYear === 'EVER' ? 'to a carer once' : 'one a year';
    const message = `Another budget gives the person a small payment${period} (on ${inYear[0]?.startsOn}), and the council allows ${often}. Use another option for this part.`;
    return [{ code: 'SMALL_PAYMENT_SECOND_IN_YEAR', path, message }];
  }
  const { amountPence: actualPence } = payment;
  const remainingPence = Math.max(0, limitPence - total(inYear));
  // A first payment over the year's limit is over the payment's limit too, which is never the higher of the two.
  if (inYear.length === 0 || actualPence <= remainingPence) return [];
  const message = `This small payment is ${poundsInWords(actualPence)}, and of the council’s limit of ${poundsInWords(limitPence)} a year ${poundsInWords(remainingPence)} is left for the person. Use another option for it, or that much at most.`;
  const details = { limitPence, actualPence, remainingPence };
  return [{ code: 'SMALL_PAYMENT_OVER_YEAR_LIMIT', path, message, details }];
}

/**
 * The other payments of the year that this payment falls into. Where the limit is for twelve months, several such years
 * may include this payment: the one that ends on its own day, and those that end on the days of later payments. The
 * year with the highest total counts.
 */
function fullestYear(
  startsOn: string,
  others: readonly OtherSmallPayment[],
  limitYear: YearOfLimit,
): OtherSmallPayment[] {
  if (limitYear === 'EVER') return [...others];
  if (limitYear !== 'TWELVE_MONTHS') {
    const year = yearOf(startsOn, limitYear);
    return others.filter((other) => yearOf(other.startsOn, limitYear) === year);
  }
  return [startsOn, ...others.map((other) => other.startsOn)]
    .filter((day) => isInTwelveMonthsTo(day, startsOn))
    .map((day) => others.filter((other) => isInTwelveMonthsTo(day, other.startsOn)))
    .reduce((fullest, each) => (total(each) > total(fullest) ? each : fullest), []);
}

function isInTwelveMonthsTo(lastDay: string, day: string): boolean {
  const firstAfter = Temporal.PlainDate.from(lastDay).subtract({ months: 12 });
  return Temporal.PlainDate.compare(day, firstAfter) > 0 && Temporal.PlainDate.compare(day, lastDay) <= 0;
}

/** The year by the number of the calendar year in which it starts; a financial year starts on 1 April. */
function yearOf(day: string, limitYear: 'FINANCIAL_YEAR' | 'CALENDAR_YEAR'): number {
  const date = Temporal.PlainDate.from(day);
  return limitYear === 'FINANCIAL_YEAR' ? date.subtract({ months: 3 }).year : date.year;
}

function total(payments: readonly OtherSmallPayment[]): number {
  return payments.reduce((sum, { amountPence }) => sum + amountPence, 0);
}
