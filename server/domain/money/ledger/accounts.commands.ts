import type { Work } from '../../../platform/commands/commandRunner.ts';
import { newId } from '../../../platform/ids.ts';
import { accountsOf } from './accounts.queries.ts';
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

/**
 * The accounts of these kinds of an owner, each opened where there is none yet. Whoever asks holds a lock on the owner, so
 * that nobody else opens the same at that moment.
 */
export async function accountsFor<Kind extends AccountKind>(
  work: Work,
  owner: AccountOwner,
  kinds: readonly Kind[],
): Promise<Record<Kind, LedgerAccountRecord>> {
  const existing = await accountsOf(work, owner);
  const missing = kinds.filter((kind) => !existing.some((account) => account.kind === kind));
  const all = [...existing, ...openAccounts(work, owner, missing)];
  const named = kinds.map((kind) => [kind, all.find((account) => account.kind === kind)]);
  return Object.fromEntries(named) as Record<Kind, LedgerAccountRecord>;
}
