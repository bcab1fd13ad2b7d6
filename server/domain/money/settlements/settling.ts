/** Paying what a settlement says, and receiving it: what is still open either way, and why a step is refused. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { SettlementLine } from './settlementFacts.ts';
import type { SettlementRefusalCode } from './settlementRefusals.ts';

type SettlementRefusal = Refusal<SettlementRefusalCode>;

/** What a settlement came to, and what was paid and received at settlements of the same budget. */
export interface SettlementSums {
  owedToPersonPence: number;
  owedToCouncilPence: number;
  paidPence: number;
  receivedPence: number;
}

/**
 * What is still to be paid once one side is set against the other: more than nothing where the council pays it, less
 * where it comes back to the council, and nothing once all is settled.
 */
export function balancePence(sums: SettlementSums): number {
  const { owedToPersonPence, owedToCouncilPence, paidPence, receivedPence } = sums;
  return owedToPersonPence - paidPence - (owedToCouncilPence - receivedPence);
}

/** Whether a budget is to be settled: its plan had started, and is over. */
export function notDueRefusals(life: {
  implementedOn: string | null;
  lastedUntil: string | null;
}): SettlementRefusal[] {
  if (life.implementedOn !== null && life.lastedUntil !== null) return [];
  const message =
    life.implementedOn === null
      ? 'Support under this plan never started, so nothing was paid and nothing is owed either way.'
      : 'The plan of this budget runs, so there is nothing to settle. It is worked out when the plan ends.';
  return [{ code: 'SETTLEMENT_NOT_DUE', path: ['budgetId'], message }];
}

/** Why nothing more is done by a settlement. */
export function replacedRefusals(replacedAt: string | null | undefined, path: string): SettlementRefusal[] {
  if (!replacedAt) return [];
  const message =
    'What is owed was worked out again since, or the death or ending that it rested on was taken back. Look at the settlement of the budget as it is now.';
  return [{ code: 'SETTLEMENT_REPLACED', path: [path], message }];
}

/** Why a sum is not paid for a part. */
export function payingRefusals(
  amountPence: number,
  facts: SettlementSums & { lines: readonly SettlementLine[]; position: number; paidOfPartPence: number },
  path: readonly string[] = ['amountPence'],
): SettlementRefusal[] {
  if (amountPence <= 0) return [notPositive(amountPence, path)];
  const owedPence = facts.lines
    .filter(({ position, owedBy }) => position === facts.position && owedBy === 'COUNCIL')
    .reduce((sum, line) => sum + line.amountPence, 0);
  if (owedPence === 0) {
    const message =
      'The council owes nothing for this part of the budget, so nothing is paid. The lines of the settlement say for which it does.';
    return [{ code: 'SETTLEMENT_PART_NOT_OWED', path: ['partId'], message }];
  }
  const remainingPence = Math.max(0, Math.min(owedPence - facts.paidOfPartPence, balancePence(facts)));
  if (amountPence <= remainingPence) return [];
  const message = `${poundsInWords(amountPence)} would be paid, and ${poundsInWords(remainingPence)} is still owed, after what was paid and what is still to come back to the council. Pay that or less, or record first what came back.`;
  const details = { limitPence: owedPence, actualPence: amountPence, remainingPence };
  return [{ code: 'SETTLEMENT_PAYMENT_TOO_LARGE', path, message, details }];
}

/** Why a payment is not approved, or not by whoever asks. */
export function approvingRefusals(
  { approvedAt, proposedBy }: { approvedAt?: string | null; proposedBy: string },
  asker: string,
): SettlementRefusal[] {
  const path = ['paymentId'];
  if (approvedAt) {
    const message = 'This payment was approved and posted before, and is made once. Look at the settlement.';
    return [{ code: 'SETTLEMENT_ALREADY_PAID', path, message }];
  }
  if (proposedBy !== asker) return [];
  const message =
    'You proposed this payment, and another finance officer approves it, so that nobody pays an estate alone.';
  return [{ code: 'SETTLEMENT_BY_ITS_PROPOSER', path, message }];
}

/** Why money that came back is not received by this settlement. */
export function receivingRefusals(
  given: { amountPence: number; occurredOn: string },
  facts: SettlementSums & { stoppedOn: string },
  today: Temporal.PlainDate,
): SettlementRefusal[] {
  const { amountPence, occurredOn } = given;
  const path = ['amountPence'];
  if (amountPence <= 0) return [notPositive(amountPence, path)];
  if (occurredOn > today.toString() || occurredOn < facts.stoppedOn) {
    const message = `The money came on ${dayInWords(occurredOn)}, and that is from ${dayInWords(facts.stoppedOn)}, when everything stopped, until today. Look at the day again.`;
    return [{ code: 'SETTLEMENT_DAY_OUTSIDE', path: ['occurredOn'], message }];
  }
  const remainingPence = Math.max(0, facts.owedToCouncilPence - facts.receivedPence);
  if (remainingPence === 0) {
    const message = 'Nothing of this settlement is still to come back to the council. Look at it again.';
    return [{ code: 'SETTLEMENT_NOTHING_TO_RETURN', path: ['settlementId'], message }];
  }
  if (amountPence <= remainingPence) return [];
  const message = `${poundsInWords(amountPence)} is more than the ${poundsInWords(remainingPence)} that is still to come back. Look at the amount again.`;
  const details = { remainingPence, actualPence: amountPence };
  return [{ code: 'SETTLEMENT_RECEIPT_TOO_LARGE', path, message, details }];
}

function notPositive(actualPence: number, path: readonly string[]): SettlementRefusal {
  const message = `The amount is ${actualPence} pence, and must be more than nothing. Look at it again.`;
  return { code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence } };
}
