import { type Refusal, Refused } from '../../../common/refusal.ts';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { Vault } from '../../../platform/vault/vault.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import { accountRefusals, type BankAccount, tidyAccount } from './bankAccount.ts';
import { keepProposal, refuseSecondProposal } from './bankDetails.commands.ts';
import type { BankDetailsRecord } from './bankDetails.entity.ts';
import { unreadableRefusals } from './bankDetailsRules.ts';
import { accountIfReadable } from './sealedAccounts.ts';

/** An account as a bank corrects it: what it leaves out stays as it was. */
export interface CorrectedAccount {
  sortCode: string | null;
  accountNumber: string | null;
}

/**
 * Proposes the account that a bank says is right in place of one that is kept, as whoever brought the bank's word: another
 * officer approves it and the person is told, as of any other. Gives back the id of the proposal, null where the bank says
 * what is kept already, or why there is none.
 */
export async function proposeCorrected(
  work: Work,
  vault: Vault,
  details: BankDetailsRecord,
  corrected: CorrectedAccount,
  evidence: string,
): Promise<string | null | readonly Refusal[]> {
  const kept = accountIfReadable(vault, details);
  const unreadable = unreadableRefusals(kept, ['file']);
  if (!kept || unreadable.length > 0) return unreadable;
  const given: BankAccount = {
    accountName: kept.accountName,
    sortCode: corrected.sortCode ?? kept.sortCode,
    accountNumber: corrected.accountNumber ?? kept.accountNumber,
  };
  const account = tidyAccount(given);
  if (account.sortCode === kept.sortCode && account.accountNumber === kept.accountNumber) return null;
  const { tenantId, entityManager } = work;
  const person = await entityManager.findOneOrFail(Person, { tenantId, id: details.personId });
  const wrong = [...deathRefusals(person.diedOn, ['file']), ...accountRefusals(account)];
  if (wrong.length > 0) return wrong;
  try {
    await refuseSecondProposal(work, details);
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
  const id = keepProposal(work, vault, details, account, evidence);
  // So that a second correction of the same payee finds it.
  await entityManager.flush();
  return id;
}
