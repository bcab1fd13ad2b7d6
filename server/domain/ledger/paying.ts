import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { Refusal } from '../../platform/commands/refusal.ts';
import type { PlanStatus } from '../plans/plansVocabulary.ts';
import { type Instalment, movesMoney } from './instalments.ts';
import type { TransactionKind } from './ledgerVocabulary.ts';

/** Why money isn't paid, or a transaction isn't reversed, in order of precedence. */
export const LEDGER_REFUSALS = {
  PLAN_NOT_LIVE: 'Support under the plan has not started, or has ended.',
  NO_MONEY_MOVES_FOR_OPTION: 'The council holds the money of this part, so nobody is paid.',
  INSTALMENT_NOT_ON_SCHEDULE: 'No instalment of this part starts on that day.',
  INSTALMENT_ALREADY_PAID: 'This instalment has been paid.',
  ALLOCATION_SPENT: 'What was set by for this part does not cover another instalment.',
  INSTALMENT_NOT_YET_DUE: 'This instalment may be paid only from a later day.',
  REVERSAL_NOT_REVERSIBLE: 'The transaction is a reversal itself.',
  ALREADY_REVERSED: 'The transaction has been reversed.',
  ALLOCATION_IN_USE: 'Instalments have been paid out of this allocation.',
} as const;
export type LedgerRefusalCode = keyof typeof LEDGER_REFUSALS;
type LedgerRefusal = Refusal<LedgerRefusalCode>;

/** What decides whether and which instalment of a part is paid. */
export interface PayingFacts {
  planStatus: PlanStatus;
  deploymentOption: DeploymentOption;
  schedule: readonly Instalment[];
  /** The first days of the instalments that are paid, and not reversed. */
  paidStarts: readonly string[];
  /** What the ledger still holds for the part. */
  remainingPence: number;
}

/**
 * The instalment to pay: the one asked for, or the earliest that is not paid; else why none is.
 * @param requestedStart its first day; null for the next.
 */
export function instalmentToPay(
  facts: PayingFacts,
  requestedStart: string | null,
  today: Temporal.PlainDate,
): Instalment | LedgerRefusal {
  if (facts.planStatus !== 'LIVE') return planNotLive(facts.planStatus);
  if (!movesMoney(facts.deploymentOption)) return noMoneyMoves(facts.deploymentOption);
  const unpaid = facts.schedule.filter(({ startsOn }) => !facts.paidStarts.includes(startsOn));
  const wanted = requestedStart
    ? facts.schedule.find(({ startsOn }) => startsOn === requestedStart)
    : unpaid[0];
  if (requestedStart && !wanted) return notOnSchedule(requestedStart, unpaid);
  if (requestedStart && facts.paidStarts.includes(requestedStart)) return alreadyPaid(requestedStart, unpaid);
  if (!wanted || wanted.amountPence > facts.remainingPence) return spent(wanted, facts.remainingPence);
  if (Temporal.PlainDate.compare(wanted.payOn, today) > 0) return notYetDue(wanted);
  return wanted;
}

/** Whether `instalmentToPay` refused. */
export function isRefusal(answer: Instalment | LedgerRefusal): answer is LedgerRefusal {
  return 'code' in answer;
}

/** Why a transaction can't be reversed; empty when it can. */
export function reversalRefusals(transaction: {
  kind: TransactionKind;
  isReversed: boolean;
  /** For an allocation: whether an instalment of its budget is paid and not reversed. */
  hasPaymentsStanding: boolean;
}): LedgerRefusal[] {
  const path = ['transactionId'];
  if (transaction.kind === 'REVERSAL') {
    const message =
      'This transaction is itself a reversal, and a reversal stands. Make the payment again instead.';
    return [{ code: 'REVERSAL_NOT_REVERSIBLE', path, message }];
  }
  if (transaction.isReversed) {
    const message =
      'This transaction has been reversed already, and can be reversed only once. Look at the budget’s transactions.';
    return [{ code: 'ALREADY_REVERSED', path, message }];
  }
  if (transaction.kind === 'ALLOCATION' && transaction.hasPaymentsStanding) {
    const message =
      'Instalments have been paid out of this allocation, so undoing it would leave them without money. Reverse those payments first.';
    return [{ code: 'ALLOCATION_IN_USE', path, message }];
  }
  return [];
}

function planNotLive(status: PlanStatus): LedgerRefusal {
  const message = `The plan of this budget is ${status}, and money is paid only while it is LIVE. Record the day on which support started first, or pay under the newer plan.`;
  return { code: 'PLAN_NOT_LIVE', path: ['partId'], message };
}

function noMoneyMoves(option: DeploymentOption): LedgerRefusal {
  const message = `This part is a ${option}: the council holds its money and buys with it, so there is nobody to pay. Pay the parts that somebody else holds.`;
  return { code: 'NO_MONEY_MOVES_FOR_OPTION', path: ['partId'], message };
}

function notOnSchedule(start: string, unpaid: readonly Instalment[]): LedgerRefusal {
  const message = `No instalment of this part starts on ${start}. Use one of the days in allowed, or leave the day out for the next.`;
  return refusalAtStart('INSTALMENT_NOT_ON_SCHEDULE', message, unpaid);
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
    ? 'What is set by for this part does not cover this instalment, as its allocation was reversed. Agree a new plan and budget.'
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
