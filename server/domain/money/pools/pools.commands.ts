import { LockMode } from '@mikro-orm/core';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { heldOfPart } from '../ledger/held.queries.ts';
import { recordTransaction } from '../ledger/recordTransaction.commands.ts';
import { paidBy } from '../payments/payments.commands.ts';
import { Pool, PoolHolder, PoolMember } from './pools.entity.ts';
import { dayRefusals, joiningRefusals, leavingRefusals, openingRefusals } from './pools.ts';

/** A pool as it is given. */
export interface GivenPool {
  name: string;
  openedOn: string;
  holderNames: readonly string[];
  /** Global ids of the parts of budgets that are put together. */
  partIds: readonly string[];
}

/**
 * Sets up a pool with its holders and its first members. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG and all of
 * `openingRefusals`, by the deployment policy in force on that day, which is kept with it.
 */
export function createPool(session: Session, command: Command, given: GivenPool) {
  return runCommand(session, command, async (work) => {
    const parts = await lockedParts(work, given.partIds);
    const inPools = await partsInPools(work, parts);
    const policy = await policyInForce(work, 'deployment', given.openedOn);
    const toPool = parts.map((part) => ({ ...part, isInPool: inPools.has(part.id) }));
    refuseAny([
      ...textRefusals(['name'], given.name, true),
      ...given.holderNames.flatMap((name, index) => textRefusals(['holderNames', index], name, true)),
      ...openingRefusals({ ...given, parts: toPool }, policy.settings.pool, work.today.toString()),
    ]);
    const id = newId();
    const { tenantId, entityManager } = work;
    const { name, openedOn } = given;
    entityManager.create(Pool, {
      tenantId,
      id,
      version: 1,
      name,
      openedOn,
      openedAt: work.now.toString(),
      openedBy: work.actorSubject,
      policyVersionId: policy.versionId,
    });
    for (const [index, holderName] of given.holderNames.entries()) {
      const holder = { tenantId, id: newId(), poolId: id, position: index + 1, name: holderName };
      entityManager.create(PoolHolder, holder);
    }
    for (const part of parts) addMember(work, id, part, openedOn);
    return { type: 'Pool', id };
  });
}

/** Puts another part into a pool. Refuses NOT_FOUND, POOL_DAY_IN_FUTURE and all of `joiningRefusals`. */
export function joinPool(
  session: Session,
  command: Command,
  { poolId, partId, joinedOn }: { poolId: string; partId: string; joinedOn: string },
) {
  return runCommand(session, command, async (work) => {
    const pool = await lockedRecord(work, Pool, 'Pool', poolId, ['poolId']);
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const isInPool = (await partsInPools(work, [part])).has(part.id);
    refuseAny([
      ...dayRefusals(joinedOn, work.today.toString(), ['joinedOn']),
      ...joiningRefusals({ ...part, isInPool }, joinedOn, ['partId']),
    ]);
    addMember(work, pool.id, part, joinedOn);
    return { type: 'Pool', id: pool.id };
  });
}

/**
 * Takes a member out of a pool with what is held of theirs, which goes to another part of their budget or back to the
 * council. Refuses NOT_FOUND, STALE_VERSION and all of `leavingRefusals`.
 */
export function leavePool(
  session: Session,
  command: Command,
  given: { memberId: string; expectedVersion: number; leftOn: string; goesToPartId: string | null },
) {
  return runCommand(session, command, async (work) => {
    const member = await lockedRecord(work, PoolMember, 'PoolMember', given.memberId, ['memberId']);
    refuseStale(member, given.expectedVersion);
    const { part, goesTo } = await partsToLeave(work, member.partId, given.goesToPartId);
    const leaving = {
      leftOn: given.leftOn,
      openExpenditureId: await openExpenditureOf(work, member.id),
      goesTo: goesTo && {
        isOwn: goesTo.personId === member.personId,
        deploymentOption: goesTo.deploymentOption,
      },
    };
    const membership = { joinedOn: member.joinedOn, leftOn: member.leftOn ?? null };
    refuseAny(leavingRefusals(membership, leaving, work.today.toString()));
    const held = await heldOfPart(work, part.id, work.today.toString());
    const leftWithPence = Math.max(0, held.onDayPence);
    if (leftWithPence > 0) await moveOut(work, part, goesTo, leftWithPence);
    Object.assign(member, { leftOn: given.leftOn, leftWithPence, version: member.version + 1 });
    return { type: 'PoolMember', id: member.id };
  });
}

/** The part that leaves and the one that its money goes to, locked in one order, as a run locks those that it pays. */
async function partsToLeave(work: Work, partId: string, goesToPartId: string | null) {
  const { tenantId, entityManager } = work;
  const goesToId = goesToPartId ? (fromGlobalId('BudgetPart', goesToPartId) ?? '') : null;
  const id = { $in: [partId, goesToId].filter((each) => each !== null && each !== '') };
  const found = await entityManager.find(
    BudgetPart,
    { tenantId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const part = found.find((each) => each.id === partId) as BudgetPartRecord;
  const goesTo = found.find((each) => each.id === goesToId) ?? null;
  if (goesToId !== null && !goesTo) throw notFound(['goesToPartId']);
  return { part, goesTo };
}

/** What they leave with leaves the pool today, when it is recorded, so that no day before has less than it had. */
async function moveOut(
  work: Work,
  part: BudgetPartRecord,
  goesTo: BudgetPartRecord | null,
  amountPence: number,
): Promise<void> {
  const own = await accountsFor(work, ownerOf(part), ['HOLDER_USED', 'REPAID_TO_COUNCIL']);
  const to = goesTo
    ? (await accountsFor(work, ownerOf(goesTo), ['HOLDER_USED'])).HOLDER_USED
    : own.REPAID_TO_COUNCIL;
  const ofPart = { tenantId: work.tenantId, id: part.budgetId };
  const budget = await work.entityManager.findOneOrFail(Budget, ofPart);
  const { deployment } = await paidBy(work, budget, part);
  const header = { kind: 'POOL_LEFT' as const, policyVersionId: deployment.versionId };
  recordTransaction(work, header, [
    { account: own.HOLDER_USED, amountPence: -amountPence },
    { account: to, amountPence },
  ]);
}

function ownerOf({ id, personId }: BudgetPartRecord) {
  return { kind: 'PART' as const, id, personId };
}

function addMember(work: Work, poolId: string, part: BudgetPartRecord, joinedOn: string): void {
  work.entityManager.create(PoolMember, {
    tenantId: work.tenantId,
    id: newId(),
    personId: part.personId,
    version: 1,
    poolId,
    partId: part.id,
    joinedOn,
  });
}

/** The parts, each once, locked in one order so that two who set up pools never wait for each other in a ring. */
async function lockedParts(work: Work, globalIds: readonly string[]): Promise<BudgetPartRecord[]> {
  const { tenantId, entityManager } = work;
  const ids = globalIds.map((id) => fromGlobalId('BudgetPart', id) ?? '');
  const found = await entityManager.find(
    BudgetPart,
    { tenantId, id: { $in: ids.filter((id) => id !== '') } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  return ids.map((id, index) => {
    const part = ids.indexOf(id) === index ? found.find((each) => each.id === id) : undefined;
    if (!part) throw notFound(['partIds', index]);
    return part;
  });
}

async function partsInPools({ tenantId, entityManager }: Work, parts: readonly { id: string }[]) {
  const partId = { $in: parts.map(({ id }) => id) };
  const members = await entityManager.find(PoolMember, { tenantId, partId });
  return new Set(members.map((member) => member.partId));
}

async function openExpenditureOf(work: Work, memberId: string): Promise<string | null> {
  const [open] = await work.query<{ id: string }>(
    `select expenditure.id from pool_share share
     join pool_expenditure expenditure on expenditure.tenant_id = $1 and expenditure.id = share.expenditure_id
     where share.tenant_id = $1 and share.member_id = $2
       and expenditure.transaction_id is null and expenditure.withdrawn_at is null limit 1`,
    [work.tenantId, memberId],
  );
  return open ? toGlobalId('PoolExpenditure', open.id) : null;
}
