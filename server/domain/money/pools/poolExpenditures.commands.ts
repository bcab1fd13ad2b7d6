import { LockMode } from '@mikro-orm/core';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { BudgetPart } from '../budgets/budgets.entity.ts';
import { accountsFor } from '../ledger/accounts.commands.ts';
import { heldFrom } from '../ledger/held.queries.ts';
import { recordTransaction, type TransactionLine } from '../ledger/recordTransaction.commands.ts';
import {
  Pool,
  PoolApproval,
  PoolExpenditure,
  type PoolExpenditureRecord,
  PoolHolder,
  PoolMember,
  type PoolMemberRecord,
  PoolShare,
} from './pools.entity.ts';
import {
  approvingRefusals,
  isInPoolOn,
  type MemberOfPool,
  openRefusals,
  proposingRefusals,
  sharesOf,
  shortRefusals,
} from './pools.ts';

/** An expenditure as it is proposed. */
export interface GivenExpenditure {
  poolId: string;
  occurredOn: string;
  amountPence: number;
  payee: string;
  purpose: string;
  /** Global ids of the members who share it; null for everybody who was in the pool on that day. */
  memberIds: readonly string[] | null;
}

/**
 * Proposes what a pool is to pay for, with each member’s share. It is spent once enough holders have approved it, as many
 * as the policy in force on its day asks for. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG, POOLS_NOT_OFFERED and all of
 * `proposingRefusals`.
 */
export function proposePoolExpenditure(session: Session, command: Command, given: GivenExpenditure) {
  return runCommand(session, command, async (work) => {
    const pool = await lockedRecord(work, Pool, 'Pool', given.poolId, ['poolId']);
    const members = await sharing(work, pool.id, given);
    const withMoney = await withHeld(work, members, given.occurredOn);
    const policy = await policyInForce(work, 'deployment', given.occurredOn);
    refuseAny([
      ...textRefusals(['payee'], given.payee, true),
      ...textRefusals(['purpose'], given.purpose, true),
      ...proposingRefusals(given, { openedOn: pool.openedOn, members: withMoney }, work.today.toString()),
    ]);
    const { tenantId, entityManager } = work;
    const id = newId();
    const { occurredOn, amountPence, payee, purpose } = given;
    entityManager.create(PoolExpenditure, {
      tenantId,
      id,
      version: 1,
      poolId: pool.id,
      occurredOn,
      amountPence,
      payee,
      purpose,
      // A council that has stopped to offer pools lets those that there are go on by two approvals, the least in law.
      approvalsNeeded: policy.settings.pool?.minimumApprovers ?? LEAST_APPROVALS,
      policyVersionId: policy.versionId,
      proposedAt: work.now.toString(),
      proposedBy: work.actorSubject,
    });
    const shares = sharesOf(
      amountPence,
      members.map((member) => member.id),
    );
    for (const [index, share] of shares.entries()) {
      const { personId } = members[index] as PoolMemberRecord;
      entityManager.create(PoolShare, { tenantId, id: newId(), personId, expenditureId: id, ...share });
    }
    return { type: 'PoolExpenditure', id };
  });
}

/** Nobody spends other people’s money alone. */
const LEAST_APPROVALS = 2;

/**
 * Records that one of the named holders approved an expenditure. With the last approval that is needed each member’s share
 * leaves what is held of theirs, in one transaction of the ledger. Refuses NOT_FOUND, STALE_VERSION, POOL_MEMBER_SHORT and
 * all of `approvingRefusals`.
 */
export function approvePoolExpenditure(
  session: Session,
  command: Command,
  target: { expenditureId: string; expectedVersion: number; holderId: string },
) {
  return runCommand(session, command, async (work) => {
    const expenditure = await expenditureFor(work, target);
    const { tenantId, entityManager } = work;
    const holderId = fromGlobalId('PoolHolder', target.holderId);
    const where = { tenantId, id: holderId ?? '', poolId: expenditure.poolId };
    const holder = holderId ? await entityManager.findOne(PoolHolder, where) : null;
    if (!holder) throw notFound(['holderId']);
    const approvals = await entityManager.find(PoolApproval, { tenantId, expenditureId: expenditure.id });
    const hasApproved = approvals.some((approval) => approval.holderId === holder.id);
    refuseAny(approvingRefusals(expenditure, hasApproved));
    entityManager.create(PoolApproval, {
      tenantId,
      id: newId(),
      expenditureId: expenditure.id,
      holderId: holder.id,
      approvedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    if (approvals.length + 1 >= expenditure.approvalsNeeded) await spend(work, expenditure);
    expenditure.version += 1;
    return { type: 'PoolExpenditure', id: expenditure.id };
  });
}

/** Takes back an expenditure that is not spent. Refuses NOT_FOUND, STALE_VERSION and EXPENDITURE_NOT_OPEN. */
export function withdrawPoolExpenditure(
  session: Session,
  command: Command,
  target: { expenditureId: string; expectedVersion: number },
) {
  return runCommand(session, command, async (work) => {
    const expenditure = await expenditureFor(work, target);
    refuseAny(openRefusals(expenditure));
    Object.assign(expenditure, { withdrawnAt: work.now.toString(), version: expenditure.version + 1 });
    return { type: 'PoolExpenditure', id: expenditure.id };
  });
}

async function expenditureFor(
  work: Work,
  { expenditureId, expectedVersion }: { expenditureId: string; expectedVersion: number },
): Promise<PoolExpenditureRecord> {
  const path = ['expenditureId'];
  const expenditure = await lockedRecord(work, PoolExpenditure, 'PoolExpenditure', expenditureId, path);
  refuseAny(openRefusals(expenditure));
  refuseStale(expenditure, expectedVersion);
  return expenditure;
}

/** Those who are named, or everybody who was in the pool on that day, in the order in which they joined. */
async function sharing(work: Work, poolId: string, given: GivenExpenditure): Promise<PoolMemberRecord[]> {
  const { tenantId, entityManager } = work;
  const inOneOrder = { orderBy: { joinedOn: 'asc', id: 'asc' } } as const;
  const all = await entityManager.find(PoolMember, { tenantId, poolId }, inOneOrder);
  if (given.memberIds === null) {
    return all.filter(({ joinedOn, leftOn }) =>
      isInPoolOn({ joinedOn, leftOn: leftOn ?? null }, given.occurredOn),
    );
  }
  const ids = given.memberIds.map((id) => fromGlobalId('PoolMember', id));
  const unknown = ids.findIndex(
    (id, index) => ids.indexOf(id) !== index || !all.some((each) => each.id === id),
  );
  if (unknown >= 0) throw notFound(['memberIds', unknown]);
  return all.filter(({ id }) => ids.includes(id));
}

/** The members with what is held of theirs; their parts are locked in one order, so that nobody pays or spends meanwhile. */
async function withHeld(
  work: Work,
  members: readonly PoolMemberRecord[],
  day: string,
): Promise<MemberOfPool[]> {
  const partIds = members.map(({ partId }) => partId);
  await work.entityManager.find(
    BudgetPart,
    { tenantId: work.tenantId, id: { $in: partIds } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const held = await heldFrom(work, partIds, day);
  return members.map(({ id, partId, joinedOn, leftOn }) => ({
    id,
    joinedOn,
    leftOn: leftOn ?? null,
    lowestPence: held.get(partId)?.lowestPence ?? 0,
  }));
}

async function spend(work: Work, expenditure: PoolExpenditureRecord): Promise<void> {
  const { tenantId, entityManager } = work;
  const shares = await entityManager.find(PoolShare, { tenantId, expenditureId: expenditure.id });
  const id = { $in: shares.map(({ memberId }) => memberId) };
  const members = await entityManager.find(
    PoolMember,
    { tenantId, id },
    { orderBy: { joinedOn: 'asc', id: 'asc' } },
  );
  const withMoney = await withHeld(work, members, expenditure.occurredOn);
  refuseAny(shortRefusals(expenditure.amountPence, withMoney, ['expenditureId']));
  const lines: TransactionLine[] = [];
  for (const member of members) {
    const amountPence = shares.find(({ memberId }) => memberId === member.id)?.amountPence ?? 0;
    const owner = { kind: 'PART' as const, id: member.partId, personId: member.personId };
    const accounts = await accountsFor(work, owner, ['HOLDER_USED', 'SPENT']);
    lines.push({ account: accounts.HOLDER_USED, amountPence: -amountPence });
    lines.push({ account: accounts.SPENT, amountPence });
  }
  const { occurredOn, policyVersionId } = expenditure;
  const header = { kind: 'POOL_EXPENDITURE' as const, occurredOn, policyVersionId };
  expenditure.transactionId = recordTransaction(work, header, lines);
  expenditure.postedAt = work.now.toString();
}
