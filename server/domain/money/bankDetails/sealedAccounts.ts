import type { Vault } from '../../../platform/vault/vault.ts';
import type { BankAccount } from './bankAccount.ts';

/** The row for which an account is sealed. */
interface SealedRow {
  tenantId: string;
  id: string;
}

export function sealAccount(vault: Vault, row: SealedRow, account: BankAccount): string {
  const { accountName, sortCode, accountNumber } = account;
  return vault.seal(JSON.stringify([accountName, sortCode, accountNumber]), nameOf(row));
}

/** Throws where the key is another than the account was sealed by. */
export function openAccount(vault: Vault, row: SealedRow & { sealedAccount: string }): BankAccount {
  const opened = JSON.parse(vault.open(row.sealedAccount, nameOf(row))) as [string, string, string];
  const [accountName, sortCode, accountNumber] = opened;
  return { accountName, sortCode, accountNumber };
}

/** The same; null where the key is another. */
export function accountIfReadable(
  vault: Vault,
  row: SealedRow & { sealedAccount: string },
): BankAccount | null {
  try {
    return openAccount(vault, row);
  } catch {
    return null;
  }
}

/** An account sealed anew by the key of now; null where it is already, or where no key that is given opens it. */
export function resealedAccount(vault: Vault, row: SealedRow & { sealedAccount: string }): string | null {
  if (vault.isCurrent(row.sealedAccount)) return null;
  const account = accountIfReadable(vault, row);
  return account && sealAccount(vault, row, account);
}

function nameOf({ tenantId, id }: SealedRow): string {
  return `${tenantId}/${id}`;
}
