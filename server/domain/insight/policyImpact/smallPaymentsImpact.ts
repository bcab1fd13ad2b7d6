import {
  LIMIT_REFUSAL,
  type LimitRefusal,
  smallPayment,
} from '../../money/deployment/smallPayment.decision.ts';
import type {
  OtherSmallPayment,
  SmallPaymentLimits,
  SmallPaymentToCheck,
} from '../../money/deployment/smallPayments.ts';

/** A small payment that was agreed. */
export interface AgreedSmallPayment extends SmallPaymentToCheck {
  /** Whose it is, to tell one person's payments from another's. */
  personId: string;
}

/** Payments, and what they come to. */
export interface PaymentCount {
  payments: number;
  totalPence: number;
}

/** Payments that would be refused for one reason; `before` is null where no policy was in force. */
export interface RefusedPayments {
  refusal: LimitRefusal;
  before: PaymentCount | null;
  after: PaymentCount;
}

export interface SmallPaymentsImpact {
  /** The first day of the financial year. */
  yearFrom: string;
  /** All that were agreed for the year. */
  agreed: PaymentCount;
  /** Those that would be refused, each by its first refusal; `before` is null where no policy was in force. */
  refusedBefore: PaymentCount | null;
  refusedAfter: PaymentCount;
  /** Every refusal that some payment would have. */
  byRefusal: RefusedPayments[];
}

/** The first day of the financial year that a day lies in: 1 April. */
export function financialYearFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: day.subtract({ months: 3 }).year, month: 4, day: 1 });
}

/**
 * Checks every payment of the financial year against limits, as when it was agreed: together with the person's payments
 * that were agreed before it, all of which still count.
 * @param agreed every small payment that a payment of the year may be counted with, in the order of agreement.
 */
export function smallPaymentsImpact(
  agreed: readonly AgreedSmallPayment[],
  before: SmallPaymentLimits | null,
  after: SmallPaymentLimits,
  today: Temporal.PlainDate,
): SmallPaymentsImpact {
  const yearFrom = financialYearFrom(today);
  const judged = withOthers(agreed).filter(({ payment }) => isInYear(payment.startsOn, yearFrom));
  const refused = (limits: SmallPaymentLimits) =>
    judged.map(({ payment, others }) => ({ payment, refusal: firstRefusal(payment, others, limits) }));
  const refusedBefore = before && refused(before);
  const refusedAfter = refused(after);
  return {
    yearFrom: yearFrom.toString(),
    agreed: countOf(judged.map(({ payment }) => payment)),
    refusedBefore: refusedBefore && countOfRefused(refusedBefore),
    refusedAfter: countOfRefused(refusedAfter),
    byRefusal: LIMIT_REFUSAL.values
      .map((refusal) => ({
        refusal,
        before: refusedBefore && countOfRefused(refusedBefore, refusal),
        after: countOfRefused(refusedAfter, refusal),
      }))
      .filter((row) => (row.before?.payments ?? 0) + row.after.payments > 0),
  };
}

/** Why limits would refuse a payment beside those agreed before it; null where they would not. */
function firstRefusal(
  payment: SmallPaymentToCheck,
  others: readonly OtherSmallPayment[],
  limits: SmallPaymentLimits,
): LimitRefusal | null {
  return smallPayment.rule({ ...payment, others }, { smallPayments: limits }).refusal;
}

/** Each payment with those of the same person that were agreed before it. */
function withOthers(
  agreed: readonly AgreedSmallPayment[],
): { payment: AgreedSmallPayment; others: readonly AgreedSmallPayment[] }[] {
  const soFar = new Map<string, readonly AgreedSmallPayment[]>();
  return agreed.map((payment) => {
    const others = soFar.get(payment.personId) ?? [];
    soFar.set(payment.personId, [...others, payment]);
    return { payment, others };
  });
}

function isInYear(day: string, yearFrom: Temporal.PlainDate): boolean {
  return financialYearFrom(Temporal.PlainDate.from(day)).equals(yearFrom);
}

interface JudgedPayment {
  payment: AgreedSmallPayment;
  refusal: LimitRefusal | null;
}

function countOfRefused(judged: readonly JudgedPayment[], refusal: LimitRefusal | null = null): PaymentCount {
  const refused = judged.filter(
    (each) => each.refusal !== null && (refusal === null || each.refusal === refusal),
  );
  return countOf(refused.map(({ payment }) => payment));
}

function countOf(payments: readonly OtherSmallPayment[]): PaymentCount {
  return {
    payments: payments.length,
    totalPence: payments.reduce((sum, { amountPence }) => sum + amountPence, 0),
  };
}
