import type { LedgerAccount } from './ledgerVocabulary.ts';

/** One line of a transaction, before it is stored. */
export interface LedgerLine {
  account: LedgerAccount;
  partId: string;
  amountPence: number;
}

/** What a part is given for its whole term, and how much of that the person puts in. */
export interface PartAllocation {
  partId: string;
  amountPence: number;
  personContributionPence: number;
}

/** Sets money by for every part: what the council and the person put in, line by line. */
export function allocationLines(parts: readonly PartAllocation[]): LedgerLine[] {
  return balanced(
    parts.flatMap(({ partId, amountPence, personContributionPence }) => [
      { account: 'PART_ALLOCATION', partId, amountPence },
      { account: 'COUNCIL_CONTRIBUTION', partId, amountPence: personContributionPence - amountPence },
      { account: 'PERSON_CONTRIBUTION', partId, amountPence: -personContributionPence },
    ]),
  );
}

/**
 * Pays an instalment out of what is set by for its part.
 * @param instalment the amount before the person's contribution, and how much of that is taken off for it (NET).
 */
export function instalmentLines(
  partId: string,
  instalment: { amountPence: number; contributionTakenOffPence: number },
): LedgerLine[] {
  const { amountPence, contributionTakenOffPence } = instalment;
  return balanced([
    { account: 'PART_ALLOCATION', partId, amountPence: -amountPence },
    { account: 'PAID_TO_HOLDER', partId, amountPence: amountPence - contributionTakenOffPence },
    { account: 'CONTRIBUTION_TAKEN_OFF', partId, amountPence: contributionTakenOffPence },
  ]);
}

/** Undoes a transaction: each of its lines with the other sign. */
export function reversalLines(lines: readonly LedgerLine[]): LedgerLine[] {
  return balanced(
    lines.map(({ account, partId, amountPence }) => ({ account, partId, amountPence: -amountPence })),
  );
}

/** Leaves out lines of nothing. Throws when the rest does not add up to nothing: that is a fault of the program. */
function balanced(lines: LedgerLine[]): LedgerLine[] {
  const moved = lines.filter((line) => line.amountPence !== 0);
  const sum = moved.reduce((total, line) => total + line.amountPence, 0);
  if (sum !== 0 || moved.length === 0) throw new Error(`A ledger transaction adds up to ${sum} pence.`);
  return moved;
}
