import { balanced } from '../ledger/ledgerLines.ts';
import type { AccountKind } from '../ledger/ledgerVocabulary.ts';
import type { TransactionLine } from '../ledger/recordTransaction.commands.ts';

/** One line of a transaction by the account of a part that it is about. */
export interface PartLine {
  account: AccountKind;
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
export function allocationLines(parts: readonly PartAllocation[]): PartLine[] {
  return balanced(
    parts.flatMap(({ partId, amountPence, personContributionPence }): PartLine[] => [
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
): PartLine[] {
  const { amountPence, contributionTakenOffPence } = instalment;
  return balanced<PartLine>([
    { account: 'PART_ALLOCATION', partId, amountPence: -amountPence },
    { account: 'PAID_TO_HOLDER', partId, amountPence: amountPence - contributionTakenOffPence },
    { account: 'CONTRIBUTION_TAKEN_OFF', partId, amountPence: contributionTakenOffPence },
  ]);
}

/** An account, as far as lines are matched with it. */
interface PartAccount {
  id: string;
  kind: AccountKind;
  ownerId: string;
  personId: string;
}

/** The account of a part; that it is missing is a fault of the program, as all are opened with the budget. */
export function accountOfPart<Account extends PartAccount>(
  accounts: readonly Account[],
  partId: string,
  kind: AccountKind,
): Account {
  const account = accounts.find((each) => each.ownerId === partId && each.kind === kind);
  if (!account) throw new Error(`A part of a budget has no account ${kind}.`);
  return account;
}

/** Lines as the ledger takes them. */
export function onAccounts(lines: readonly PartLine[], accounts: readonly PartAccount[]): TransactionLine[] {
  return lines.map(({ account, partId, amountPence }) => ({
    account: accountOfPart(accounts, partId, account),
    amountPence,
  }));
}
