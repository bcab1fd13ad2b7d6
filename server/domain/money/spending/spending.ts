/** Spending as somebody reports it: by whom, when, how much, and what it was for. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { ActForPerson } from '../../../platform/access.ts';
import type { ActorRole } from '../../../platform/actor.ts';
import type { AccountKind } from '../ledger/ledgerVocabulary.ts';
import type { SpendingRefusalCode } from './spendingRefusals.ts';
import type { SpendingKind, SpendingSource } from './spendingVocabulary.ts';

type SpendingRefusal = Refusal<SpendingRefusalCode>;
type Path = readonly (string | number)[];

/** A slip of the keyboard, and not what any budget could pay: a million pounds. */
const MOST_PENCE = 100_000_000;

/** What is said of spending. */
export interface ReportedSpending {
  kind: SpendingKind;
  occurredOn: string;
  amountPence: number;
  /** Who was paid; for money paid in, who paid it. */
  payee: string;
  purpose: string | null;
  /** Bare UUIDs of a support item and an outcome of the plan; null where neither is named. */
  supportItemId: string | null;
  outcomeId: string | null;
  receiptReference: string | null;
}

/** What it is checked against. */
export interface SpendingFacts {
  /** The first day of the part. */
  startsOn: string;
  /** Whether somebody holds the money for the person, and not the council. */
  isHeld: boolean;
  /** The support in the plan, with the outcome that each is for, and the outcomes of the plan; bare UUIDs. */
  items: readonly { id: string; outcomeId: string }[];
  outcomeIds: readonly string[];
  /** Where the council holds the money: the least that is left on any day from that day on. */
  lowestPence: number;
  /** Whether the part is in a pool, whose holders approve what is spent of it. */
  isInPool?: boolean;
}

/**
 * Whether whoever asks may account for the person’s money: a representative does so by an authority to manage it. The
 * person, the council’s staff, and the provider that holds the money need none.
 */
export function accountingRefusals(
  role: ActorRole,
  acts: readonly ActForPerson[],
  path: Path,
): SpendingRefusal[] {
  if (role !== 'REPRESENTATIVE' || acts.includes('MANAGE_MONEY')) return [];
  const message =
    'You have no authority in force to manage this person’s money, so you can’t account for it. Ask the council to record the authority that you hold, or let the person report it.';
  return [{ code: 'MONEY_NOT_MANAGED_BY_YOU', path, message }];
}

/** From whom the council knows of it, by the role of whoever reports it. */
export function spendingSource(role: ActorRole): SpendingSource {
  if (role === 'PERSON' || role === 'REPRESENTATIVE' || role === 'PROVIDER') return role;
  return 'COUNCIL';
}

/** Everything that is wrong with what is reported, in order of precedence. */
export function spendingRefusals(
  given: ReportedSpending,
  facts: SpendingFacts,
  today: Temporal.PlainDate,
  at: Path = [],
): Refusal[] {
  return [
    ...amountRefusals(given, at),
    ...dayRefusals(given, facts, today, at),
    ...kindRefusals(given, facts, at),
    ...matchRefusals(given, facts, at),
    ...textRefusals([...at, 'payee'], given.payee, true),
    ...textRefusals([...at, 'purpose'], given.purpose, given.kind === 'SPENT' && !given.supportItemId),
    ...textRefusals([...at, 'receiptReference'], given.receiptReference, false),
    ...allocationRefusals(given, facts, at),
  ];
}

function amountRefusals({ amountPence }: ReportedSpending, at: Path): SpendingRefusal[] {
  const path = [...at, 'amountPence'];
  if (amountPence <= 0) {
    const message = `amountPence is ${amountPence} pence, and must be more than nothing. What came back is refunded, and what the person put in is paid in, each with its amount.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path, message, details: { actualPence: amountPence } }];
  }
  if (amountPence <= MOST_PENCE) return [];
  const message = `amountPence is ${amountPence} pence, and at most ${MOST_PENCE} are kept. Write the sum in whole pence again.`;
  const details = { limitPence: MOST_PENCE, actualPence: amountPence };
  return [{ code: 'SPENDING_TOO_LARGE', path, message, details }];
}

function dayRefusals(
  { occurredOn }: ReportedSpending,
  { startsOn }: SpendingFacts,
  today: Temporal.PlainDate,
  at: Path,
): SpendingRefusal[] {
  const path = [...at, 'occurredOn'];
  if (occurredOn > today.toString()) {
    const message = `It is dated ${dayInWords(occurredOn)}, which is still to come. Report it once it has happened, or look at the day again.`;
    return [{ code: 'SPENDING_IN_FUTURE', path, message }];
  }
  if (occurredOn >= startsOn) return [];
  const message = `It is dated ${dayInWords(occurredOn)}, and this part of the budget began on ${dayInWords(startsOn)}. Report it under the budget of that time, or look at the day again.`;
  return [{ code: 'SPENDING_BEFORE_PART', path, message }];
}

function kindRefusals({ kind }: ReportedSpending, { isHeld }: SpendingFacts, at: Path): SpendingRefusal[] {
  if (isHeld || kind !== 'PAID_IN') return [];
  const message =
    'The council holds the money of this part and buys with it, so nobody pays anything into it. What the person owes for it is their contribution, which is charged apart.';
  return [{ code: 'NOTHING_IS_PAID_IN', path: [...at, 'kind'], message }];
}

function matchRefusals(given: ReportedSpending, facts: SpendingFacts, at: Path): SpendingRefusal[] {
  const { supportItemId, outcomeId } = given;
  const item = facts.items.find(({ id }) => id === supportItemId);
  if (supportItemId && !item) {
    const message =
      'This is no support in the plan that the budget pays for. Leave it out, or look at the id again.';
    return [{ code: 'ITEM_NOT_OF_PLAN', path: [...at, 'supportItemId'], message }];
  }
  const path = [...at, 'outcomeId'];
  if (outcomeId && !facts.outcomeIds.includes(outcomeId)) {
    const message =
      'This is no outcome of the plan that the budget pays for. Leave it out, or look at the id again.';
    return [{ code: 'OUTCOME_NOT_OF_BUDGET', path, message }];
  }
  if (!outcomeId || !item || item.outcomeId === outcomeId) return [];
  const message =
    'The support that is named is for another outcome of the plan. Leave outcomeId out, as it follows from the support.';
  return [{ code: 'OUTCOME_NOT_OF_ITEM', path, message }];
}

/** Nobody can spend more of the council’s money than is set by; whoever holds money may have spent their own, which is shown. */
export function allocationRefusals(
  { kind, amountPence }: Pick<ReportedSpending, 'kind' | 'amountPence'>,
  { isHeld, lowestPence, isInPool }: Pick<SpendingFacts, 'isHeld' | 'lowestPence' | 'isInPool'>,
  at: Path,
): SpendingRefusal[] {
  if (isInPool && kind === 'SPENT') {
    const message =
      'The money of this part is in a pool, and what is spent of it is approved by several of its holders. Propose it with proposePoolExpenditure.';
    return [{ code: 'MONEY_IS_IN_POOL', path: at.length > 0 ? at : ['partId'], message }];
  }
  if (isHeld || kind !== 'SPENT' || amountPence <= lowestPence) return [];
  const message = `The council holds the money of this part, and ${poundsInWords(Math.max(0, lowestPence))} of what was set by is left from that day on. Look at the amount and the day again, or agree a new budget.`;
  const details = { actualPence: amountPence, remainingPence: lowestPence };
  return [{ code: 'SPENDING_BEYOND_ALLOCATION', path: [...at, 'amountPence'], message, details }];
}

/** The outcome that it counts towards: that of the support, or the one that is named. */
export function outcomeOf(
  { supportItemId, outcomeId }: Pick<ReportedSpending, 'supportItemId' | 'outcomeId'>,
  { items }: Pick<SpendingFacts, 'items'>,
): string | null {
  return items.find(({ id }) => id === supportItemId)?.outcomeId ?? outcomeId;
}

/** The accounts of a part that spending goes between. */
export const SPENDING_ACCOUNTS = [
  'PART_ALLOCATION',
  'HOLDER_USED',
  'SPENT',
  'PERSON_PAID_IN',
  'PERSON_OWN_MONEY',
] as const satisfies readonly AccountKind[];
type SpendingAccount = (typeof SPENDING_ACCOUNTS)[number];

/**
 * The lines of it in the ledger: spending comes from what is with whoever holds the money, or from what is set by where the
 * council does; what comes back goes the other way; and the person pays in from money of their own.
 */
export function spendingLines(
  { kind, amountPence }: Pick<ReportedSpending, 'kind' | 'amountPence'>,
  { isHeld }: Pick<SpendingFacts, 'isHeld'>,
): { account: SpendingAccount; amountPence: number }[] {
  const between = (from: SpendingAccount, to: SpendingAccount) => [
    { account: from, amountPence: -amountPence },
    { account: to, amountPence },
  ];
  const held = isHeld ? 'HOLDER_USED' : 'PART_ALLOCATION';
  if (kind === 'SPENT') return between(held, 'SPENT');
  return kind === 'REFUNDED' ? between('SPENT', held) : between('PERSON_OWN_MONEY', 'PERSON_PAID_IN');
}

/** What says whether spending can be reversed. */
export interface SpendingToReverse {
  isReversed: boolean;
  reportedBy: string;
}

/** Why what was reported is not reversed: it is already, or it is somebody else’s, and whoever asks is not the council. */
export function reversingSpendingRefusals(
  { isReversed, reportedBy }: SpendingToReverse,
  asker: { role: ActorRole; subject: string },
): SpendingRefusal[] {
  const path = ['spendingId'];
  const isStaff = spendingSource(asker.role) === 'COUNCIL';
  if (!isStaff && asker.subject !== reportedBy) {
    const message =
      'Somebody else reported this, so you can’t reverse it. Ask them or the council to put it right.';
    return [{ code: 'SPENDING_NOT_REPORTED_BY_YOU', path, message }];
  }
  if (!isReversed) return [];
  const message =
    'This has been reversed already, and can be reversed only once. Look at what was reported since.';
  return [{ code: 'ALREADY_REVERSED', path, message }];
}
