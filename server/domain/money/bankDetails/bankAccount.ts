import type { Refusal } from '../../../common/refusal.ts';
import { passesModulusCheck } from './modulusCheck.ts';

/** An account at a bank or building society, as payments are sent to it. */
export interface BankAccount {
  /** Whose it is, as the bank has it. */
  accountName: string;
  /** Six digits. */
  sortCode: string;
  /** Eight digits. */
  accountNumber: string;
}

/** Why an account can't be paid into, as it is given. */
export const BANK_ACCOUNT_REFUSALS = {
  ACCOUNT_NAME_NOT_RIGHT: 'The name of an account has no letter that a payment file can carry.',
  SORT_CODE_NOT_RIGHT: 'A sort code does not have six digits.',
  ACCOUNT_NUMBER_NOT_RIGHT:
    'An account number does not have eight digits, or there is no such account at its sort code.',
} as const;
type BankAccountRefusal = Refusal<keyof typeof BANK_ACCOUNT_REFUSALS>;

/** The account in the form in which it is kept: of numbers, the digits alone. */
export function tidyAccount({ accountName, sortCode, accountNumber }: BankAccount): BankAccount {
  return {
    accountName: accountName.trim(),
    sortCode: digitsOf(sortCode),
    accountNumber: digitsOf(accountNumber),
  };
}

function digitsOf(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}

/**
 * What is wrong with an account as it is given. That it passes does not say whose it is: the check is of its digits alone.
 * No message repeats any of it.
 */
export function accountRefusals(given: BankAccount): BankAccountRefusal[] {
  const { accountName, sortCode, accountNumber } = tidyAccount(given);
  const refusals: BankAccountRefusal[] = [];
  if (!/[A-Za-z]/.test(accountName)) {
    const message =
      'The name of the account has no letter from A to Z, and a payment is sent to a name. Give it as the bank has it.';
    refusals.push({ code: 'ACCOUNT_NAME_NOT_RIGHT', path: ['accountName'], message });
  }
  if (!/^[0-9]{6}$/.test(sortCode)) {
    const message = 'A sort code has six digits, such as 12-34-56, and this one has not. Look at it again.';
    refusals.push({ code: 'SORT_CODE_NOT_RIGHT', path: ['sortCode'], message });
  } else if (/^[0-9]{8}$/.test(accountNumber) && !passesModulusCheck(sortCode, accountNumber)) {
    const message =
      'There can be no account with this number at this sort code: the banks’ own check of its digits fails. Look at both again, and ask for a statement or a letter from the bank.';
    refusals.push({ code: 'ACCOUNT_NUMBER_NOT_RIGHT', path: ['accountNumber'], message });
  }
  if (!/^[0-9]{8}$/.test(accountNumber)) {
    const message =
      'An account number has eight digits, and this one has not. Put noughts before a shorter one; a building society’s roll number needs the account that it is paid through.';
    refusals.push({ code: 'ACCOUNT_NUMBER_NOT_RIGHT', path: ['accountNumber'], message });
  }
  return refusals;
}

/** All that is shown of an account number. */
export function accountEnding(accountNumber: string): string {
  return accountNumber.slice(-4);
}

/** An account number as it is shown: `••••1234`. */
export function maskedNumber(ending: string): string {
  return `••••${ending}`;
}
