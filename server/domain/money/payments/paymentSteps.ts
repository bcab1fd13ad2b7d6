/** What can be done with the money of a budget as it was read: whether there is anything to pay, or to reverse. */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { PayDayRules } from '../deployment/payDay.ts';
import type { TransactionKind, TransactionStatus } from '../ledger/ledgerVocabulary.ts';
import { instalmentSchedule, type PartToPay, partsToPay } from './instalments.ts';
import { instalmentToPay, isRefusal } from './paying.ts';
import { type PlanToPay, planLife } from './planLife.ts';
import { findingRanOutOn, mayReceiveOn, type Receiver } from './receiver.ts';
import { reversalRefusals } from './reversing.ts';

/** A budget with its parts, as they are read. */
export interface BudgetToPay {
  plan: PlanToPay;
  personContributionWeeklyPence: number;
  parts: readonly (Omit<PartToPay, 'contributionWeeklyPence'> & {
    agreementIsNeeded: boolean;
    agreementSignedOn: string | null;
    suspendedFrom: string | null;
    suspensionWaitsUntil: string | null;
    paidStarts: readonly string[];
    remainingPence: number;
    allocatedOn: string | null;
    drawnAheadPence: number;
    midPointBandBasisPoints: number | null;
    supporter: Receiver | null;
  })[];
}

/**
 * Why no part of a budget can be paid today, as its first part says; empty where the next instalment of some part may
 * be paid.
 */
export function payingRefusals(
  { plan, parts, personContributionWeeklyPence }: BudgetToPay,
  rulesOfParts: readonly (PayDayRules & { money: MoneySettings })[],
  today: Temporal.PlainDate,
): readonly Refusal[] {
  const schedules = partsToPay(parts, personContributionWeeklyPence);
  const answers = parts.map(({ suspendedFrom, suspensionWaitsUntil, supporter, ...part }, index) => {
    const { deploymentOption, paidStarts, remainingPence, agreementIsNeeded, agreementSignedOn } = part;
    const schedule = instalmentSchedule(
      schedules[index] as PartToPay,
      rulesOfParts[index] as (typeof rulesOfParts)[number],
    );
    const mayReceive = mayReceiveOn(deploymentOption, supporter, today);
    const facts = {
      plan: planLife(plan),
      deploymentOption,
      suspendedFrom,
      suspensionWaitsUntil,
      agreementIsMissing: agreementIsNeeded && !agreementSignedOn,
      schedule,
      paidStarts,
      remainingPence,
      allocatedOn: part.allocatedOn,
      ahead:
        part.midPointBandBasisPoints === null
          ? null
          : { drawnPence: part.drawnAheadPence, bandBasisPoints: part.midPointBandBasisPoints },
      mayReceive,
      findingRanOutOn: findingRanOutOn(deploymentOption, supporter, today),
    };
    return instalmentToPay(facts, null, today);
  });
  const refusals = answers.filter(isRefusal);
  return refusals.length < answers.length ? [] : refusals.slice(0, 1);
}

/** Why no transaction can be reversed, as the latest says; empty where some may. */
export function reversingRefusals(
  transactions: readonly { kind: TransactionKind; status: TransactionStatus; reversedBy: object | null }[],
): readonly Refusal[] {
  const refusals = transactions.map(({ kind, status, reversedBy }) =>
    reversalRefusals({ kind, isReversed: reversedBy !== null, isPending: status === 'PENDING' }),
  );
  return refusals.some(({ length }) => length === 0) ? [] : (refusals[0] ?? []);
}
