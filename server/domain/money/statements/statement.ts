/**
 * A statement of a budget for any days: what there was, what came, what went and on what, and what is left, to the penny.
 * It is added up from the ledger, so that opening, in and out always come to closing.
 */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { type SurplusSettings, surplusPence, wholeMonths } from '../budgets/surplus.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import { type AccountKind, CONTRIBUTION_ACCOUNTS, HELD_ACCOUNTS } from '../ledger/ledgerVocabulary.ts';
import { type PlacedSaving, savedPence, savingsIn } from '../savings/savings.ts';
import { committed } from './committed.ts';

/** What was posted to an account of a part, by what it was for. */
export interface MovedRow {
  partId: string;
  account: AccountKind;
  outcomeId: string | null;
  supportItemId: string | null;
  /** Before the first day of the statement. */
  beforePence: number;
  /** From its first day to its last. */
  withinPence: number;
  /** What of that came from or went to the part that was held in another way before or after. */
  transferredPence: number;
}

/** A part of the budget; ids are bare UUIDs. */
export interface PartToState {
  id: string;
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  isContingency: boolean;
  agreedUnspentLimitPence: number | null;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  /** The part whose place it took on its first day; null of those that the budget was agreed in. */
  followsPartId: string | null;
}

/** What a support in the plan costs a week. */
export interface CostedItem {
  id: string;
  deploymentOption: DeploymentOption | null;
  weeklyCostPence: number;
}

/** The days of a statement, both counted. */
export interface StatementDays {
  from: string;
  to: string;
}

/** The days on which the plan is live: from its start until the day after its last. Null where it has not started. */
export interface PlanDays {
  from: string | null;
  until: string | null;
}

export interface Spent {
  outcomeId: string | null;
  amountPence: number;
}

/** The money of one part in some days, or of all parts together. */
export interface Sums {
  openingPence: number;
  /** Paid by the council to whoever holds the money, less what was reversed. */
  paidByCouncilPence: number;
  /** What of that was drawn ahead of a budget that is the average of good and bad weeks. */
  drawnAheadPence: number;
  /** Set by by the council, where it holds the money itself. */
  setByPence: number;
  paidInPence: number;
  inPence: number;
  spentPence: number;
  repaidPence: number;
  /** Moved to other money of the person, such as another part; less than nothing came from there. */
  movedPence: number;
  outPence: number;
  closingPence: number;
  committedPence: number;
}

export interface PartStatement extends Sums {
  partId: string;
  spent: Spent[];
  /** Weeks of the part's amount that are unspent, in hundredths, rounded down; null where nobody holds its money. */
  weeksUnspentHundredths: number | null;
  /** What of the closing sum is saved up towards a named purpose; null where nobody holds its money. */
  savedUpPence: number | null;
  /** What of the closing sum may be carried on without a word, and what is above that; null where nobody holds its money. */
  mayBeCarriedPence: number | null;
  abovePence: number | null;
}

export interface StatementFacts {
  parts: readonly PartToState[];
  rows: readonly MovedRow[];
  items: readonly CostedItem[];
  /** What was drawn ahead in those days, by part. */
  drawn?: Readonly<Record<string, number>>;
  /** What is saved towards named purposes, with the part. */
  savings?: readonly PlacedSaving[];
  plan: PlanDays;
}

const POTS = {
  held: HELD_ACCOUNTS,
  council: ['PART_ALLOCATION'],
} as const satisfies Record<string, readonly AccountKind[]>;
type SumOfRow = 'beforePence' | 'withinPence' | 'transferredPence';

/**
 * The statement of each part.
 * @param settingsOf the rules by which a part is held.
 */
export function partStatements(
  facts: StatementFacts,
  days: StatementDays,
  settingsOf: (part: PartToState) => SurplusSettings,
): PartStatement[] {
  return facts.parts.map((part) => {
    const rows = facts.rows.filter(({ partId }) => partId === part.id);
    const isHeld = deploymentOf(part.deploymentOption).payee !== null;
    const pot: readonly AccountKind[] = isHeld ? POTS.held : POTS.council;
    const sumOf = (column: SumOfRow, accounts: readonly AccountKind[]) =>
      rows.reduce((sum, row) => sum + (accounts.includes(row.account) ? row[column] : 0), 0);
    const within = (...accounts: AccountKind[]) => sumOf('withinPence', accounts);
    const openingPence = sumOf('beforePence', pot);
    const closingPence = openingPence + within(...pot);
    const paidByCouncilPence = isHeld ? within('PAID_TO_HOLDER') : 0;
    const setByPence = isHeld
      ? 0
      : positive(sumOf('transferredPence', CONTRIBUTION_ACCOUNTS) - within(...CONTRIBUTION_ACCOUNTS));
    const paidInPence = within('PERSON_PAID_IN');
    const spentPence = within('SPENT');
    const repaidPence = within('REPAID_TO_COUNCIL');
    const inPence = paidByCouncilPence + setByPence + paidInPence;
    const outPence = openingPence + inPence - closingPence;
    return {
      partId: part.id,
      openingPence,
      paidByCouncilPence,
      drawnAheadPence: facts.drawn?.[part.id] ?? 0,
      setByPence,
      paidInPence,
      inPence,
      spentPence,
      spent: spentByOutcome(rows),
      repaidPence,
      movedPence: outPence - spentPence - repaidPence,
      outPence,
      closingPence,
      committedPence: committed(part, rows, facts, days),
      ...(isHeld ? unspent(part, closingPence, facts, days.to, settingsOf(part)) : NOTHING_HELD),
    };
  });
}

const NOTHING_HELD = {
  weeksUnspentHundredths: null,
  savedUpPence: null,
  mayBeCarriedPence: null,
  abovePence: null,
};

/** Without the minus that a computer puts before nothing. */
function positive(pence: number): number {
  return pence === 0 ? 0 : pence;
}

function spentByOutcome(rows: readonly MovedRow[]): Spent[] {
  const byOutcome = new Map<string | null, number>();
  for (const { account, outcomeId, withinPence } of rows) {
    if (account === 'SPENT') byOutcome.set(outcomeId, (byOutcome.get(outcomeId) ?? 0) + withinPence);
  }
  return [...byOutcome]
    .map(([outcomeId, amountPence]) => ({ outcomeId, amountPence }))
    .filter(({ amountPence }) => amountPence !== 0);
}

function unspent(
  part: PartToState,
  closingPence: number,
  { savings = [], parts, rows }: StatementFacts,
  on: string,
  settings: SurplusSettings,
) {
  const unspentPence = Math.max(0, closingPence);
  const namedSavingPence = savedPence(savingsIn(part.id, savings, parts, heldAtEnd(rows)), unspentPence, on);
  const held = { ...part, unspentPence, namedSavingPence, monthsGoneBy: wholeMonths(part.startsOn, on) };
  const abovePence = surplusPence(held, settings);
  return {
    weeksUnspentHundredths: Math.floor((unspentPence * 100) / part.weeklyAmountPence),
    savedUpPence: namedSavingPence,
    mayBeCarriedPence: unspentPence - abovePence,
    abovePence,
  };
}

/** What whoever holds a part has of it at the end of the statement. */
function heldAtEnd(rows: readonly MovedRow[]): (partId: string) => number {
  const held: readonly AccountKind[] = POTS.held;
  return (partId) =>
    rows
      .filter((row) => row.partId === partId && held.includes(row.account))
      .reduce((sum, { beforePence, withinPence }) => sum + beforePence + withinPence, 0);
}

/** All parts together. */
export function sumOfParts(parts: readonly PartStatement[]): Sums & {
  spent: Spent[];
  savedUpPence: number;
  mayBeCarriedPence: number;
  abovePence: number;
} {
  const sum = (of: (part: PartStatement) => number) => parts.reduce((total, part) => total + of(part), 0);
  const byOutcome = new Map<string | null, number>();
  for (const { outcomeId, amountPence } of parts.flatMap(({ spent }) => spent)) {
    byOutcome.set(outcomeId, (byOutcome.get(outcomeId) ?? 0) + amountPence);
  }
  return {
    openingPence: sum(({ openingPence }) => openingPence),
    paidByCouncilPence: sum(({ paidByCouncilPence }) => paidByCouncilPence),
    drawnAheadPence: sum(({ drawnAheadPence }) => drawnAheadPence),
    setByPence: sum(({ setByPence }) => setByPence),
    paidInPence: sum(({ paidInPence }) => paidInPence),
    inPence: sum(({ inPence }) => inPence),
    spentPence: sum(({ spentPence }) => spentPence),
    repaidPence: sum(({ repaidPence }) => repaidPence),
    movedPence: sum(({ movedPence }) => movedPence),
    outPence: sum(({ outPence }) => outPence),
    closingPence: sum(({ closingPence }) => closingPence),
    committedPence: sum(({ committedPence }) => committedPence),
    spent: [...byOutcome].map(([outcomeId, amountPence]) => ({ outcomeId, amountPence })),
    savedUpPence: sum(({ savedUpPence }) => savedUpPence ?? 0),
    mayBeCarriedPence: sum(({ mayBeCarriedPence }) => mayBeCarriedPence ?? 0),
    abovePence: sum(({ abovePence }) => abovePence ?? 0),
  };
}
