import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { EmergencyMoney } from '../emergency/emergency.entity.ts';
import { drawnAheadOf } from '../payments/payments.commands.ts';
import { PoolMember } from '../pools/pools.entity.ts';
import type { PartToChange } from './changing.ts';
import { DeploymentChange } from './deploymentChanges.entity.ts';
import type { MoneyInTheWay } from './moneyInTheWay.ts';
import { moneyUsedUntil } from './usedMoney.queries.ts';

/** The part whose money is to be held in another way, with all that may stand in the way of that. */
export async function partToChange(
  work: Work,
  part: BudgetPartRecord,
  saving: { saveByOn: string } | null,
): Promise<PartToChange> {
  const { tenantId, entityManager } = work;
  const { deploymentOption, weeklyAmountPence, startsOn, endsOn } = part;
  const inPool = { tenantId, partId: part.id, leftOn: null };
  return {
    ...{ deploymentOption, weeklyAmountPence, startsOn, endsOn },
    heldBySupporterId: part.heldBySupporterId ?? null,
    holderName: part.holderName ?? null,
    isInPool: (await entityManager.count(PoolMember, inPool)) > 0,
    goesOn: (await entityManager.count(DeploymentChange, { tenantId, fromPartId: part.id })) > 0,
    savesUntil: saving?.saveByOn ?? null,
    inTheWay: await moneyInTheWay(work, part),
    usedUntil: await moneyUsedUntil(work, part),
  };
}

async function moneyInTheWay(work: Work, part: BudgetPartRecord): Promise<MoneyInTheWay> {
  const { tenantId, entityManager } = work;
  return {
    emergencies: await entityManager.find(EmergencyMoney, { tenantId, partId: part.id }),
    isMidPoint: typeof part.mostAheadPence === 'number',
    drawnAheadPence: await drawnAheadOf(work, part),
  };
}
