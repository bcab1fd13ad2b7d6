import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { notify } from '../../clock/notifications/notify.commands.ts';
import { closeStep } from '../../clock/openSteps/openSteps.commands.ts';
import { BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { movesMoney } from '../payments/instalments.ts';
import { HELD_MONEY_MOVED_NOTICE, HELD_MONEY_MOVES } from './changeSteps.ts';
import { DeploymentChange, type DeploymentChangeRecord, HeldMoneyMove } from './deploymentChanges.entity.ts';
import { owedOfChange } from './deploymentChanges.queries.ts';
import {
  type ChangedMoney,
  type MovedMoney,
  movingRefusals,
  settleableRefusals,
  splitMoved,
} from './heldMoney.ts';

/**
 * Records that what was held unspent in the old way went over, on its day: to the new holder, or back to the council, where
 * what it had paid for the same days is repaid and the rest is set by for the person. Refuses NOT_FOUND and all of
 * `movingRefusals`.
 */
export function recordHeldMoneyMoved(
  session: Session,
  command: Command,
  deploymentChangeId: string,
  given: MovedMoney,
) {
  return runCommand(session, command, async (work) => {
    const change = await lockedRecord(work, DeploymentChange, 'DeploymentChange', deploymentChangeId, [
      'deploymentChangeId',
    ]);
    // In one order, so that two who move the money of one budget never wait for each other in a ring.
    const [first, second] = [change.fromPartId, change.toPartId].sort() as [string, string];
    const parts = [await partFor(work, first), await partFor(work, second)];
    const from = parts.find(({ id }) => id === change.fromPartId) as BudgetPartRecord;
    const to = parts.find(({ id }) => id === change.toPartId) as BudgetPartRecord;
    const { lowestPence: lowestHeldPence } = await heldOfPart(work, from.id, given.movedOn);
    const { onDayPence: heldPence } = await heldOfPart(work, from.id, work.today.toString());
    const facts = await changedMoney(work, change, to);
    refuseAny(movingRefusals(facts, given, { heldPence, lowestHeldPence }, work.today.toString()));
    const { repaidPence, goesOnPence } = splitMoved(facts, given);
    const transactionId = await move(work, { from, to, change }, { ...given, repaidPence, goesOnPence });
    const { personId, id } = change;
    const { goesTo, amountPence } = given;
    // The transaction is saved before the move refers to it.
    await work.entityManager.flush();
    const moved = { transactionId, personId, changeId: id, goesTo, amountPence, repaidPence };
    work.entityManager.create(HeldMoneyMove, { tenantId: work.tenantId, ...moved });
    change.version += 1;
    if (heldPence === amountPence) closeStep(work, HELD_MONEY_MOVES, { subjectId: id });
    notify(work, HELD_MONEY_MOVED_NOTICE, { personId, subjectId: id });
    return { type: 'DeploymentChange', id };
  });
}

/**
 * Settles what was held: nothing more goes over, and the reason says what became of it. Refuses NOT_FOUND, STALE_VERSION,
 * CHANGE_MOVES_NO_MONEY, CHANGE_IS_SETTLED, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function settleHeldMoney(
  session: Session,
  command: Command,
  { deploymentChangeId, expectedVersion }: { deploymentChangeId: string; expectedVersion: number },
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const change = await lockedRecord(work, DeploymentChange, 'DeploymentChange', deploymentChangeId, [
      'deploymentChangeId',
    ]);
    const { moveByOn = null, settledOn = null } = change;
    refuseAny(settleableRefusals({ moveByOn, settledOn }));
    refuseStale(change, expectedVersion);
    refuseAny(textRefusals(['reason'], reason, true));
    const settled = { settledOn: work.today.toString(), settledReason: reason, settledBy: work.actorSubject };
    Object.assign(change, settled, { version: change.version + 1 });
    closeStep(work, HELD_MONEY_MOVES, { subjectId: change.id });
    return { type: 'DeploymentChange', id: change.id };
  });
}

function partFor(work: Work, id: string): Promise<BudgetPartRecord> {
  return lockedRecord(work, BudgetPart, 'BudgetPart', toGlobalId('BudgetPart', id), ['deploymentChangeId']);
}

async function changedMoney(
  work: Work,
  change: DeploymentChangeRecord,
  { deploymentOption }: BudgetPartRecord,
): Promise<ChangedMoney> {
  const { changedOn, moveByOn = null, settledOn = null } = change;
  const owed = await owedOfChange(work, change.id);
  return { changedOn, moveByOn, settledOn, ...owed, heldNowAs: deploymentOption };
}

interface Moved extends MovedMoney {
  repaidPence: number;
  goesOnPence: number;
}

async function move(
  work: Work,
  { from, to, change }: { from: BudgetPartRecord; to: BudgetPartRecord; change: DeploymentChangeRecord },
  { amountPence, movedOn, repaidPence, goesOnPence }: Moved,
): Promise<string> {
  const own = await accountsFor(work, ownerOf(from), ['HOLDER_USED', 'REPAID_TO_COUNCIL']);
  const goesOnAs = movesMoney(to.deploymentOption) ? 'HOLDER_USED' : 'PART_ALLOCATION';
  const goesOn = (await accountsFor(work, ownerOf(to), [goesOnAs]))[goesOnAs];
  const header = {
    kind: 'HELD_MONEY_MOVED' as const,
    policyVersionId: change.policyVersionId,
    occurredOn: movedOn,
  };
  return recordTransaction(work, header, [
    { account: own.HOLDER_USED, amountPence: -amountPence },
    { account: own.REPAID_TO_COUNCIL, amountPence: repaidPence },
    { account: goesOn, amountPence: goesOnPence },
  ]);
}

function ownerOf({ id, personId }: BudgetPartRecord) {
  return { kind: 'PART' as const, id, personId };
}
