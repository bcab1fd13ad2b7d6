import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { trusteesNeeded } from '../deployment/trust.ts';
import { BudgetPart } from './budgets.entity.ts';
import { PartTrustee, type PartTrusteeRecord } from './trustees.entity.ts';
import { joiningRefusals, leavingRefusals } from './trustees.ts';

/** Keeps those who are trustees of a part from its first day. */
export function nameTrustees(
  { entityManager, tenantId }: Work,
  { id: partId, personId, startsOn }: { id: string; personId: string; startsOn: string },
  names: readonly string[],
): void {
  for (const name of names.filter((each) => each.trim() !== '')) {
    const row = { tenantId, id: newId(), personId, version: 1, partId };
    entityManager.create(PartTrustee, { ...row, name: name.trim(), joinedOn: startsOn });
  }
}

/** Records that somebody becomes a trustee on a day. Refuses NOT_FOUND, all of `joiningRefusals`, TEXT_MISSING and TEXT_TOO_LONG. */
export function recordTrusteeJoined(
  session: Session,
  command: Command,
  { partId, name, joinsOn }: { partId: string; name: string; joinsOn: string },
) {
  return runCommand(session, command, async (work) => {
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const trustees = await trusteesOfPart(work, part.id);
    refuseAny([...textRefusals(['name'], name, true), ...joiningRefusals(part, trustees, { name, joinsOn })]);
    nameTrustees(work, { id: part.id, personId: part.personId, startsOn: joinsOn }, [name]);
    return { type: 'BudgetPart', id: part.id };
  });
}

/**
 * Records that a trustee leaves on a day. Refuses NOT_FOUND and all of `leavingRefusals`, by the deployment policy of that
 * day. Throws POLICY_NOT_IN_FORCE.
 */
export function recordTrusteeLeft(
  session: Session,
  command: Command,
  { trusteeId, leavesOn }: { trusteeId: string; leavesOn: string },
) {
  return runCommand(session, command, async (work) => {
    const named = await lockedRecord(work, PartTrustee, 'PartTrustee', trusteeId, ['trusteeId']);
    // The lock on the part lets no other trustee leave at the same moment.
    const partId = toGlobalId('BudgetPart', named.partId);
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['trusteeId']);
    const trustees = await trusteesOfPart(work, part.id);
    const leaving = trustees.find(({ id }) => id === named.id) as PartTrusteeRecord;
    const policy = await policyInForce(work, 'deployment', leavesOn);
    const needed = trusteesNeeded(policy.settings);
    refuseAny(leavingRefusals(part, trustees, { leaving, leavesOn }, needed));
    Object.assign(leaving, { leftOn: leavesOn, version: leaving.version + 1 });
    return { type: 'BudgetPart', id: part.id };
  });
}

/** The trustees of a part, as they stand in the database. */
export function trusteesOfPart(
  { entityManager, tenantId }: Work,
  partId: string,
): Promise<PartTrusteeRecord[]> {
  return entityManager.find(
    PartTrustee,
    { tenantId, partId },
    { orderBy: { joinedOn: 'asc', id: 'asc' }, refresh: true },
  );
}
