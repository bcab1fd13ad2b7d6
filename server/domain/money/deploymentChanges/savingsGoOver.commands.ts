/** What becomes of saving up in a part whose money is held in another way. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { Saving, type SavingRecord } from '../savings/savings.entity.ts';

/** Saving up in a part that is not ended; null without one. */
export async function runningSaving(
  { entityManager, tenantId }: Work,
  { id: partId }: BudgetPartRecord,
): Promise<SavingRecord | null> {
  return entityManager.findOne(Saving, { tenantId, partId, endedOn: null });
}

/** What is saved up stays saved for its purpose in the part to which what is held goes over. */
export function goOver(saving: SavingRecord, begun: BudgetPartRecord): void {
  Object.assign(saving, { partId: begun.id, version: saving.version + 1 });
}
