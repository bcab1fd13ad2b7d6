/**
 * What is owed either way when a plan is over: everything stops that day, and each part of the budget is settled with the
 * person, or with the estate of somebody who has died. Plain sums over the ledger and the schedule of instalments, so that
 * the same facts give the same settlement for ever.
 *
 * Sources: the Care and Support Statutory Guidance, chapter 12, on ending a direct payment and on costs that go on for a
 * while; decisions of the Local Government and Social Care Ombudsman about payments after a death. That unspent money goes
 * back up to what the council paid, after what the person put in beyond their contribution, is this product’s own rule.
 */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords } from '../../../common/words.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { instalmentSchedule, type PartToPay, type PayingRules } from '../payments/instalments.ts';
import { dueInstalments } from '../payments/paying.ts';
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

/** The settings that decide a settlement. */
export interface SettlementRules extends PayingRules {
  money: PayingRules['money'] & {
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

/** What is owed either way, line by line. */
export function settlementOf(facts: SettlementFacts, rules: SettlementRules): SettlementOutcome {
  const lines = facts.parts.flatMap((part) => linesOfPart(part, facts, rules));
  const sum = (owedBy: OwedBy) =>
    lines.reduce((total, line) => total + (line.owedBy === owedBy ? line.amountPence : 0), 0);
  const owedToCouncilPence = sum('PERSON');
  return {
    lines,
    owedToPersonPence: sum('COUNCIL'),
    owedToCouncilPence,
    repaymentDueOn: owedToCouncilPence > 0 ? dueOn(facts, rules) : null,
  };
}

function dueOn({ toldRepaymentDueOn, workedOutOn }: SettlementFacts, { money }: SettlementRules): string {
  if (toldRepaymentDueOn !== null) return toldRepaymentDueOn;
  const weeks = money.ending?.repaymentWeeks ?? money.repaymentWeeks;
  return Temporal.PlainDate.from(workedOutOn).add({ weeks }).toString();
}

function linesOfPart(part: PartToSettle, facts: SettlementFacts, rules: SettlementRules): SettlementLine[] {
  const { position } = part;
  const option = part.part.deploymentOption;
  const line = (kind: SettlementLineKind, owedBy: OwedBy, amountPence: number, sentence: string) => ({
    position,
    kind,
    owedBy,
    amountPence,
    sentence,
  });
  const lines =
    deploymentOf(option).payee === null ? ofCouncil(part, line) : ofHolder(part, facts, rules, line);
  return lines.filter(({ amountPence }) => amountPence > 0);
}

type Line = (
  kind: SettlementLineKind,
  owedBy: OwedBy,
  amountPence: number,
  sentence: string,
) => SettlementLine;

/** Nobody was paid, so that nothing is owed either way but the contribution, which is billed for what was bought. */
function ofCouncil({ remainingPence }: PartToSettle, line: Line): SettlementLine[] {
  return [
    line(
      'HELD_BY_COUNCIL',
      'NOBODY',
      remainingPence,
      `The council held this money itself, and ${poundsInWords(remainingPence)} of it is not spent. It stays with the council; what was bought until that day is paid from it.`,
    ),
  ];
}

function ofHolder(
  part: PartToSettle,
  facts: SettlementFacts,
  rules: SettlementRules,
  line: Line,
): SettlementLine[] {
  const { isContingency, remainingPence } = part;
  const due = dueByStart(part, facts, rules);
  const { owedPence, overpaidPence } = comparedWithDue(part, due);
  const last = dayInWords(Temporal.PlainDate.from(facts.stoppedOn).subtract({ days: 1 }).toString());
  if (isContingency) {
    return [
      ...ofHeld(part, facts, rules, overpaidPence, line),
      line(
        'CONTINGENCY_NOT_DRAWN',
        'NOBODY',
        remainingPence,
        `${poundsInWords(remainingPence)} was set aside for what can’t be foreseen and never drawn. It stays with the council, and nobody owes it.`,
      ),
    ];
  }
  const isOnce = deploymentOf(part.part.deploymentOption).isPaidOnce;
  return [
    isOnce
      ? line(
          'ONE_OFF_NOT_PAID',
          'NOBODY',
          owedPence,
          `${poundsInWords(owedPence)} was agreed for a purpose and not paid by ${last}, so that nothing is owed of it.`,
        )
      : line(
          'NOT_PAID_FOR_DAYS_LIVED',
          'COUNCIL',
          owedPence,
          `${poundsInWords(owedPence)} was due for the days until ${last} and not paid, after the person’s contribution. The council owes it.`,
        ),
    ...ofHeld(part, facts, rules, overpaidPence, line),
  ];
}

/** What was paid for later days, what is held, and whose that is. */
function ofHeld(
  part: PartToSettle,
  facts: SettlementFacts,
  rules: SettlementRules,
  overpaidPence: number,
  line: Line,
): SettlementLine[] {
  const { isContingency, putInPence, paidPence } = part;
  const option = part.part.deploymentOption;
  const isOnce = deploymentOf(option).isPaidOnce;
  const contribution = contributionOf(part, facts, rules);
  // What was given for a purpose is not held over time, so that only a payment for nothing at all comes back.
  const heldPence = isOnce ? 0 : Math.max(0, part.heldPence);
  const ownPence = Math.min(heldPence, contribution.isPutIn ? contribution.overpaidPence : putInPence);
  const councilsPence = Math.min(heldPence - ownPence, Math.max(0, paidPence));
  const returnedPence = isContingency ? Math.min(councilsPence, overpaidPence) : councilsPence;
  const savedPence = Math.min(heldPence, part.savedUpPence ?? 0);
  const usedPence = Math.max(0, overpaidPence - councilsPence);
  const where = whereHeld(option);
  const said = poundsInWords;
  return [
    line(
      'PAID_FOR_LATER_DAYS',
      'NOBODY',
      overpaidPence,
      `${said(overpaidPence)} was paid for days from ${dayInWords(facts.stoppedOn)} on, when nothing was due any more. It is in what comes back.`,
    ),
    line('HELD_UNSPENT', 'NOBODY', heldPence, `${said(heldPence)} is held unspent ${where}.`),
    line(
      'OWN_MONEY_HELD',
      'NOBODY',
      heldPence - councilsPence,
      `${said(heldPence - councilsPence)} of that is the person’s own money, and stays with them or goes to their estate.`,
    ),
    line(
      'UNSPENT_TO_RETURN',
      'PERSON',
      returnedPence,
      `${said(returnedPence)} of that was paid by the council and is returned to it.`,
    ),
    line(
      'CONTINGENCY_KEPT',
      'NOBODY',
      councilsPence - returnedPence,
      `${said(councilsPence - returnedPence)} of that was set aside for what can’t be foreseen. It is never taken back, and is there for last costs such as notice and redundancy pay.`,
    ),
    line(
      'SAVED_UP',
      'NOBODY',
      savedPence,
      `${said(savedPence)} of what is held was saved up for a named purpose. Saving ends with the plan, so it is in the sums above. Look at what of it is promised already, such as for a break that is booked, before it is asked for.`,
    ),
    line(
      'LATER_DAYS_USED',
      'PERSON',
      usedPence,
      `${said(usedPence)} of what was paid for later days is no longer there. Look at what it was used for, such as notice to an assistant, before it is asked for.`,
    ),
    ...contributionLines(contribution, putInPence, line),
  ];
}

/** What each instalment comes to, net, for the days on which the plan was live, by the first day of its cycle. */
function dueByStart(
  { part }: PartToSettle,
  { implementedOn, stoppedOn }: SettlementFacts,
  rules: SettlementRules,
): ReadonlyMap<string, number> {
  const due = dueInstalments(instalmentSchedule(part, rules), { implementedOn, lastedUntil: stoppedOn });
  return new Map(
    due.map(({ startsOn, amountPence, contributionTakenOffPence }) => [
      startsOn,
      amountPence - contributionTakenOffPence,
    ]),
  );
}

function comparedWithDue({ payments, drawnAheadPence }: PartToSettle, due: ReadonlyMap<string, number>) {
  const paid = new Map(payments.map(({ startsOn, paidPence }) => [startsOn, paidPence]));
  const starts = [...new Set([...due.keys(), ...paid.keys()])];
  const differences = starts.map((start) => (due.get(start) ?? 0) - (paid.get(start) ?? 0));
  const notPaidPence = differences.reduce((sum, pence) => sum + Math.max(0, pence), 0);
  // What was drawn ahead pays for days that were lived and not paid otherwise; the rest was for later days.
  const aheadPence = Math.min(Math.max(0, drawnAheadPence), notPaidPence);
  return {
    owedPence: notPaidPence - aheadPence + Math.max(0, -drawnAheadPence),
    overpaidPence:
      differences.reduce((sum, pence) => sum + Math.max(0, -pence), 0) +
      Math.max(0, drawnAheadPence) -
      aheadPence,
  };
}

interface Contribution {
  /** Whether the person puts it to what is held, or to the provider; otherwise the council bills it. */
  isPutIn: boolean;
  duePence: number;
  overpaidPence: number;
  stillDuePence: number;
}

function contributionOf(
  { part, putInPence }: PartToSettle,
  { implementedOn, stoppedOn }: SettlementFacts,
  rules: SettlementRules,
): Contribution {
  const isPutIn = rules.money.paymentBasis === 'NET' || part.contributionWay === 'PAID_TO_PROVIDER';
  const net = { ...rules, money: { ...rules.money, paymentBasis: 'NET' as const } };
  const due = dueInstalments(instalmentSchedule(part, net), { implementedOn, lastedUntil: stoppedOn });
  const duePence = due.reduce((sum, { contributionTakenOffPence }) => sum + contributionTakenOffPence, 0);
  return {
    isPutIn,
    duePence,
    overpaidPence: isPutIn ? Math.max(0, putInPence - duePence) : 0,
    stillDuePence: isPutIn ? Math.max(0, duePence - putInPence) : 0,
  };
}

function contributionLines(
  { isPutIn, duePence, overpaidPence, stillDuePence }: Contribution,
  putInPence: number,
  line: Line,
): SettlementLine[] {
  const said = poundsInWords;
  const billed = isPutIn ? '' : ' It is billed apart from these payments.';
  return [
    line(
      'CONTRIBUTION_DUE',
      'NOBODY',
      duePence,
      `The person’s contribution for those days comes to ${said(duePence)}.${billed}`,
    ),
    line('CONTRIBUTION_PUT_IN', 'NOBODY', putInPence, `The person put in ${said(putInPence)}.`),
    line(
      'CONTRIBUTION_OVERPAID',
      'NOBODY',
      overpaidPence,
      `That is ${said(overpaidPence)} more than their contribution, and what is left of it is theirs.`,
    ),
    line(
      'CONTRIBUTION_STILL_DUE',
      'NOBODY',
      stillDuePence,
      `${said(stillDuePence)} of the contribution was not put in. The council did not pay it, and does not ask for it: whoever gave the support may.`,
    ),
  ];
}

const WHERE_HELD: Partial<Record<DeploymentOption, string>> = {
  DIRECT_PAYMENT: 'in the person’s account',
  DIRECT_PAYMENT_SUITABLE_PERSON: 'by the suitable person',
  PREPAID_CARD: 'on the card',
  MANAGED_ACCOUNT: 'by whoever manages the account',
  INDIVIDUAL_SERVICE_FUND: 'by the provider that holds the fund',
  TRUST: 'by the trustees',
  POOL: 'by the pool',
};

function whereHeld(option: DeploymentOption): string {
  return WHERE_HELD[option] ?? 'by whoever was paid';
}
