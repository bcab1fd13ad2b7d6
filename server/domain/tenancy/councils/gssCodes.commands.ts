import type { EntityManager } from '@mikro-orm/postgresql';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { Council } from './councils.entity.ts';
import type { CodeHolder } from './gssCodes.ts';

/**
 * Makes two people who bring a council at the same moment take turns, so that the second sees the codes of
 * the first.
 */
export async function lockGssCodes({ entityManager }: Work): Promise<void> {
  await entityManager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', ['GSS codes']);
}

/** Every other council, with its codes. Sandboxes are left out, as official statistics do not know them. */
export async function otherCodeHolders(entityManager: EntityManager, slug: string): Promise<CodeHolder[]> {
  return entityManager.find(Council, { slug: { $ne: slug }, sandboxOf: null });
}
