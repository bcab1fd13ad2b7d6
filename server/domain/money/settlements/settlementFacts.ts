/** What a settlement is worked out from, and what comes of it. */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { PartToPay } from '../payments/instalments.ts';
import type { OwedBy, SettlementCause, SettlementLineKind } from './settlementsVocabulary.ts';

/** A payment of an instalment that stands. */
export interface StandingPayment {
  /** The first day of its cycle. */
  startsOn: string;
  /** What reached whoever holds the money. */
  paidPence: number;
}

/** One part of the budget, with its money as the ledger has it, without what was paid or repaid at a settlement. */
export interface PartToSettle {
  /** Its place in the budget, from 1. */
  position: number;
  /**
   * The place of the part whose money this one goes on with, as the way of holding it changed; null where it is none.
   * Settlements of before parts were followed are kept without it, and settle each part by itself.
   */
  followsPosition?: number | null;
  /** The place of the part to which what they left a pool with went. Left out where they left none, or with nothing. */
  joinsPosition?: number;
  isContingency: boolean;
  part: PartToPay;
  payments: readonly StandingPayment[];
  /** What was paid to the holder in all, what the person put in, and what is left of both. */
  paidPence: number;
  putInPence: number;
  heldPence: number;
  /** What of that was saved up towards a named purpose on the last day; left out where nothing was. */
  savedUpPence?: number;
  /** What was drawn ahead of the instalments, and is not made good by those that were paid. */
  drawnAheadPence: number;
  /** What is allocated and was not paid out. */
  remainingPence: number;
  /** What came back of what had been paid for days from its change on. Left out of settlements of before it was looked at. */
  repaidPence?: number;
  /** What else was paid back to the council out of what was held, as unspent. Left out in the same way. */
  returnedPence?: number;
  /** What was held of the part before and came to this one. Left out in the same way. */
  movedInPence?: number;
}

export interface SettlementFacts {
  cause: SettlementCause;
  implementedOn: string;
  /** The first day on which nothing was due any more. */
  stoppedOn: string;
  /** The day on which it is worked out. */
  workedOutOn: string;
  /** The last day for repaying that the person was told when the plan ended; null where they were told none. */
  toldRepaymentDueOn: string | null;
  parts: readonly PartToSettle[];
}

/**
 * The settings that decide a settlement: those by which all parts of the budget are paid. A part that came later is held by a
 * deployment policy of its own. That says on which day it is paid and never how much, so that none is read here.
 */
export interface SettlementRules {
  money: Pick<MoneySettings, 'payCycle' | 'paymentBasis'> & {
    repaymentWeeks: number;
    ending: { repaymentWeeks: number | null } | null;
  };
}

export interface SettlementLine {
  position: number;
  kind: SettlementLineKind;
  owedBy: OwedBy;
  amountPence: number;
  sentence: string;
}

export interface SettlementOutcome {
  lines: SettlementLine[];
  owedToPersonPence: number;
  owedToCouncilPence: number;
  /** The last day for what comes back to the council; null where nothing does. */
  repaymentDueOn: string | null;
}
