import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords } from '../../../common/words.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { BANK_ACCOUNT_REFUSALS, type BankAccount } from './bankAccount.ts';
import type { BankDetailsStatus } from './bankDetailsVocabulary.ts';

/** Why bank details are not kept, approved or refused, in order of precedence. */
export const BANK_DETAILS_REFUSALS = {
  BANK_KEY_MISSING: 'The server has no key to keep bank details by.',
  BANK_DETAILS_UNREADABLE: 'The server’s key does not open the bank details.',
  PAYEE_NOT_ONE: 'Bank details are of one payee: a person, a supporter, or the holder of a part.',
  NO_MONEY_FOR_HOLDER: 'Nobody outside the circle of support holds the money of this part.',
  BANK_DETAILS_PROPOSED_ALREADY: 'Bank details of this payee wait for approval already.',
  ...BANK_ACCOUNT_REFUSALS,
  BANK_DETAILS_SETTLED: 'The bank details have been approved or refused.',
  APPROVER_IS_PROPOSER: 'Whoever proposed it can’t approve it.',
  BANK_DETAILS_DIFFER: 'The account is not the one that was proposed.',
} as const;
export type BankDetailsRefusalCode = keyof typeof BANK_DETAILS_REFUSALS;
type BankDetailsRefusal = Refusal<BankDetailsRefusalCode>;

/**
 * Working days between the notice that an account changes and its first use. A letter sent second class arrives within
 * three working days, and two more leave time to say that it is wrong: who changes an account by deceit counts on nobody
 * being asked.
 */
export const NOTICE_WORKING_DAYS = 5;

/** The dated facts that the status of bank details follows from. */
export interface BankDetailsFacts {
  approvedAt?: string | null;
  refusedAt?: string | null;
  usableFromOn?: string | null;
  /** The first day on which newer ones are used instead. */
  replacedOn?: string | null;
  heldOn?: string | null;
}

export function bankDetailsStatus(facts: BankDetailsFacts, today: Temporal.PlainDate): BankDetailsStatus {
  const day = today.toString();
  if (facts.refusedAt) return 'REFUSED';
  if (!facts.approvedAt) return 'PROPOSED';
  if (facts.replacedOn && facts.replacedOn <= day) return 'REPLACED';
  if (facts.heldOn) return 'HELD';
  return facts.usableFromOn && facts.usableFromOn > day ? 'WAITING' : 'IN_USE';
}

/**
 * The day from which approved details are used. An account that takes the place of one in use waits until the notice to
 * the person is over. The first is used at once, and so is one in place of an account that the bank refused: nothing could
 * be paid meanwhile.
 */
export function usableFrom(takesPlaceOfOneInUse: boolean, today: Temporal.PlainDate): string {
  return (takesPlaceOfOneInUse ? workingDaysAfter(today, NOTICE_WORKING_DAYS) : today).toString();
}

/** What to do with an approved account of the same payee once a newer one is approved: it is paid into until then, if it was. */
export function replacedOn(older: BankDetailsFacts, usableFromOn: string, today: Temporal.PlainDate): string {
  return bankDetailsStatus(older, today) === 'IN_USE' ? usableFromOn : today.toString();
}

/** Why details can’t be approved, or refused: somebody settled them. */
export function settledRefusals(facts: BankDetailsFacts, today: Temporal.PlainDate): BankDetailsRefusal[] {
  const status = bankDetailsStatus(facts, today);
  if (status === 'PROPOSED') return [];
  const message = `These bank details are ${codeInWords(status)}, and stay so. Propose others, if the account is another now.`;
  return [{ code: 'BANK_DETAILS_SETTLED', path: ['bankDetailsId'], message }];
}

/** Why somebody can’t approve what is proposed: they proposed it themselves. */
export function approverRefusals(
  proposedBy: string,
  approver: string,
  path: readonly string[],
): Refusal<'APPROVER_IS_PROPOSER'>[] {
  if (proposedBy !== approver) return [];
  const message =
    'You proposed this yourself, and money moves only where two people have looked. Ask another finance officer to approve it.';
  return [{ code: 'APPROVER_IS_PROPOSER', path, message }];
}

/** Refuses where the approver, from the evidence, gives another account than was proposed. */
export function sameAccountRefusals(
  proposed: BankAccount,
  given: Pick<BankAccount, 'sortCode' | 'accountNumber'>,
): BankDetailsRefusal[] {
  return (['sortCode', 'accountNumber'] as const)
    .filter((field) => proposed[field] !== given[field])
    .map((field) => {
      const message =
        'This is not the account that was proposed, so one of you has it wrong. Look at the evidence again; refuse the proposal if the mistake is in it.';
      return { code: 'BANK_DETAILS_DIFFER', path: [field], message };
    });
}

/** Refuses where the server has no key. */
export function keyRefusals(vault: object | null, path: readonly string[]): BankDetailsRefusal[] {
  if (vault) return [];
  const message =
    'This server has no key to keep bank details by, so nothing was changed. Whoever runs it sets FAIRSHARE_BANK_KEY and starts it again.';
  return [{ code: 'BANK_KEY_MISSING', path, message }];
}

/** Refuses where the account can’t be read, as it was sealed by another key. */
export function unreadableRefusals(
  account: BankAccount | null,
  path: readonly string[],
): Refusal<'BANK_DETAILS_UNREADABLE'>[] {
  if (account) return [];
  const message =
    'The server’s key does not open these bank details, so nothing was changed. Whoever runs it puts the key back by which they were kept (FAIRSHARE_BANK_KEY); otherwise propose the account anew.';
  return [{ code: 'BANK_DETAILS_UNREADABLE', path, message }];
}
