import { balanced } from '../ledger/ledgerLines.ts';
import type { AccountKind } from '../ledger/ledgerVocabulary.ts';
import type { TransactionLine } from '../ledger/recordTransaction.commands.ts';

/** One line of a transaction, which names its account by the part and the kind of account. */
export interface PartLine {
  account: AccountKind;
  partId: string;
  amountPence: number;
}

/** What a part is given for its whole term, and how much of that the person contributes. */
export interface PartAllocation {
  partId: string;
  amountPence: number;
  personContributionPence: number;
}

/** The lines that allocate money to every part, from what the council and the person contribute. */
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
 * The lines that pay an instalment out of what is allocated to its part.
 * @param instalment the amount before the person's contribution, and how much is taken off it for the contribution
 * (NET).
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

/** The parts of an account by which a line is matched with it. */
interface PartAccount {
  id: string;
  kind: AccountKind;
  ownerId: string;
  personId: string;
}

/** The account of a part. A missing account is a fault of the program, as all are opened with the budget. */
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
