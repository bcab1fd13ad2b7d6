import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { LedgerAccount, type LedgerAccountRecord } from './ledger.entity.ts';
import { STAFF_ONLY } from './ledgerLines.ts';
import type { AccountKind, OwnerKind } from './ledgerVocabulary.ts';

/** Whose money an account counts. */
export interface AccountOwner {
  kind: OwnerKind;
  id: string;
  /** The one person who may see its accounts, besides staff; null where only staff may. */
  personId: string | null;
}

/**
 * Opens an account of each kind for an owner who has no account of these kinds yet. Accounts are never closed or
 * changed.
 */
export function openAccounts(
  { entityManager, tenantId }: Work,
  owner: AccountOwner,
  kinds: readonly AccountKind[],
): LedgerAccountRecord[] {
  return kinds.map((kind) =>
    entityManager.create(LedgerAccount, {
      tenantId,
      id: newId(),
      kind,
      ownerKind: owner.kind,
      ownerId: owner.id,
      personId: owner.personId ?? STAFF_ONLY,
    }),
  );
}
