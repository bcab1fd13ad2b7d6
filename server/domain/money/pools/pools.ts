/** The rules of a pool: who may be in it, and how what it spends is shared. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import { differentPeople } from '../deployment/differentPeople.ts';
import { movesMoney } from '../payments/instalments.ts';
import type { PoolRefusalCode } from './poolRefusals.ts';
import type { PoolExpenditureStatus } from './poolVocabulary.ts';

type PoolRefusal = Refusal<PoolRefusalCode>;
type Path = readonly (string | number)[];

/** The most members, and holders, of a pool. */
const MOST_IN_A_POOL = 100;

/** The council’s rules for pools; null where it does not offer them. */
export type PoolSettings = DeploymentSettings['pool'];

/** A part of somebody’s budget that is to be put into a pool. */
export interface PartToPool {
  deploymentOption: DeploymentOption;
  startsOn: string;
  /** The day after the last. */
  endsOn: string;
  /** Whether it is or was in a pool. */
  isInPool: boolean;
}

/** Why a pool can't be set up on a day, in order of precedence. */
export function openingRefusals(
  given: { openedOn: string; holderNames: readonly string[]; parts: readonly PartToPool[] },
  pool: PoolSettings,
  today: string,
): PoolRefusal[] {
  const { openedOn, holderNames, parts } = given;
  if (!pool) return [notOffered(openedOn)];
  const counts = [
    ...dayRefusals(openedOn, today, ['openedOn']),
    ...tooManyRefusals(holderNames.length, ['holderNames']),
    ...tooManyRefusals(parts.length, ['partIds']),
    ...holdersRefusals(holderNames, pool.minimumAccountHolders),
    ...membersRefusals(parts.length, pool.minimumMembers),
  ];
  return [...counts, ...parts.flatMap((part, index) => joiningRefusals(part, openedOn, ['partIds', index]))];
}

function notOffered(day: string): PoolRefusal {
  const message = `By its policy the council offered no pools on ${dayInWords(day)}. Look at the ways of holding money that it offers.`;
  return { code: 'POOLS_NOT_OFFERED', path: [], message };
}

/** Refuses a day that is still to come. */
export function dayRefusals(day: string, today: string, path: Path): PoolRefusal[] {
  if (day <= today) return [];
  const message = `${dayInWords(day)} lies in the future. Record it when it has come.`;
  return [{ code: 'POOL_DAY_IN_FUTURE', path, message }];
}

function tooManyRefusals(count: number, path: Path): PoolRefusal[] {
  if (count <= MOST_IN_A_POOL) return [];
  const message = `${count} are given, and a pool has at most ${MOST_IN_A_POOL}. Make two pools of it.`;
  return [{ code: 'TOO_MANY_IN_POOL', path, message }];
}

function holdersRefusals(names: readonly string[], needed: number): PoolRefusal[] {
  const named = differentPeople(names);
  if (named >= needed) return [];
  const message = `${named} different people are named as holders of the account, and the council asks for at least ${needed}, so that nobody decides alone about other people’s money. Name the others.`;
  return [{ code: 'HOLDERS_TOO_FEW', path: ['holderNames'], message }];
}

function membersRefusals(count: number, needed: number): PoolRefusal[] {
  if (count >= needed) return [];
  const message = `${count} parts are given, and the council asks for at least ${needed} members. Ask who else wants to be in it.`;
  return [{ code: 'MEMBERS_TOO_FEW', path: ['partIds'], message }];
}

/** Why a part can't be put into a pool on a day. */
export function joiningRefusals(part: PartToPool, joinedOn: string, path: Path): PoolRefusal[] {
  if (part.isInPool) {
    const message =
      'This part is or was in a pool, and its money is counted in one. Agree another part for another pool.';
    return [{ code: 'PART_IN_POOL_ALREADY', path, message }];
  }
  const isOfDay = part.startsOn <= joinedOn && joinedOn < part.endsOn;
  if (part.deploymentOption === 'POOL' && isOfDay) return [];
  const message =
    part.deploymentOption === 'POOL'
      ? `The part runs from ${dayInWords(part.startsOn)} until before ${dayInWords(part.endsOn)}, so it can’t join a pool on ${dayInWords(joinedOn)}. Look at the day again.`
      : `The part is held as ${codeInWords(part.deploymentOption)}. Agree a part that is held in a pool with the person first.`;
  return [{ code: 'PART_NOT_FOR_POOL', path, message }];
}

/** Somebody’s place in a pool, with what is held of theirs. */
export interface MemberOfPool {
  id: string;
  joinedOn: string;
  leftOn: string | null;
  /** The least that is held of theirs at the end of any day from that of the expenditure on. */
  lowestPence: number;
}

/** Whether somebody is in the pool on a day: from the day of joining, and no longer on the day of leaving. */
export function isInPoolOn(
  { joinedOn, leftOn }: Omit<MemberOfPool, 'id' | 'lowestPence'>,
  day: string,
): boolean {
  return joinedOn <= day && (leftOn === null || day < leftOn);
}

/**
 * What each member pays of an expenditure: the same, and the pence that are left over one each from the first on, so that
 * the shares come to the whole.
 */
export function sharesOf(
  amountPence: number,
  memberIds: readonly string[],
): { memberId: string; amountPence: number }[] {
  const each = Math.floor(amountPence / memberIds.length);
  const left = amountPence - each * memberIds.length;
  return memberIds.map((memberId, index) => ({ memberId, amountPence: each + (index < left ? 1 : 0) }));
}

/** An expenditure that somebody proposes. */
export interface ExpenditureProposal {
  occurredOn: string;
  amountPence: number;
}

/** Why an expenditure can't be proposed, in order of precedence. */
export function proposingRefusals(
  { occurredOn, amountPence }: ExpenditureProposal,
  { openedOn, members }: { openedOn: string; members: readonly MemberOfPool[] },
  today: string,
): PoolRefusal[] {
  const ofDay = dayRefusals(occurredOn, today, ['occurredOn']);
  if (ofDay.length > 0) return ofDay;
  if (occurredOn < openedOn) {
    const message = `The pool was opened on ${dayInWords(openedOn)}. Look at the day of the expenditure again.`;
    return [{ code: 'EXPENDITURE_BEFORE_POOL', path: ['occurredOn'], message }];
  }
  if (amountPence <= 0) {
    const message = `The amount is ${amountPence} pence, and must be more than nothing. Look at it again.`;
    return [
      { code: 'AMOUNT_NOT_POSITIVE', path: ['amountPence'], message, details: { actualPence: amountPence } },
    ];
  }
  const away = members.filter((member) => !isInPoolOn(member, occurredOn));
  if (away.length > 0 || members.length === 0) {
    const message = `${away.length === 0 ? 'Nobody' : 'Not everybody'} who would share it was in the pool on ${dayInWords(occurredOn)}. Share it among those who were.`;
    return [{ code: 'MEMBER_NOT_IN_POOL', path: ['memberIds'], message }];
  }
  return shortRefusals(amountPence, members, ['amountPence']);
}

/** Refuses what would leave a member with less than nothing, on that day or any day since. */
export function shortRefusals(
  amountPence: number,
  members: readonly MemberOfPool[],
  path: Path,
): PoolRefusal[] {
  const shares = sharesOf(
    amountPence,
    members.map(({ id }) => id),
  );
  const short = members.filter(({ lowestPence }, index) => lowestPence < (shares[index]?.amountPence ?? 0));
  if (short.length === 0) return [];
  const most = Math.max(...shares.map((share) => share.amountPence));
  const message = `${short.length === 1 ? 'One member has' : `${short.length} members have`} less in the pool than a share of ${poundsInWords(most)}, so others would pay for them. Spend less, or share it among those who have enough.`;
  const limitPence = Math.max(0, Math.min(...short.map(({ lowestPence }) => lowestPence)));
  return [{ code: 'POOL_MEMBER_SHORT', path, message, details: { actualPence: most, limitPence } }];
}

/** Where an expenditure stands, by what was recorded of it. */
export function expenditureStatus(expenditure: {
  postedAt?: string | null | undefined;
  withdrawnAt?: string | null | undefined;
  /** Whether its transaction in the ledger was reversed. */
  isReversed?: boolean | undefined;
}): PoolExpenditureStatus {
  if (expenditure.isReversed) return 'UNDONE';
  if (expenditure.postedAt) return 'SPENT';
  return expenditure.withdrawnAt ? 'WITHDRAWN' : 'PROPOSED';
}

/** Why nothing more can be done with an expenditure; empty while it is open. */
export function openRefusals(expenditure: Parameters<typeof expenditureStatus>[0]): PoolRefusal[] {
  const status = expenditureStatus(expenditure);
  if (status === 'PROPOSED') return [];
  const message =
    status !== 'WITHDRAWN'
      ? 'Enough holders have approved this expenditure, and it is spent. Propose another for what is to be paid beside it.'
      : 'This expenditure was withdrawn. Propose it again if it is wanted after all.';
  return [{ code: 'EXPENDITURE_NOT_OPEN', path: ['expenditureId'], message }];
}

/** Why a holder’s approval can't be recorded. */
export function approvingRefusals(
  expenditure: Parameters<typeof expenditureStatus>[0],
  hasApproved: boolean,
): PoolRefusal[] {
  const closed = openRefusals(expenditure);
  if (closed.length > 0 || !hasApproved) return closed;
  const message =
    'This holder has approved it, and each counts once. Another of the named holders has to approve it too.';
  return [{ code: 'HOLDER_HAS_APPROVED', path: ['holderId'], message }];
}

/** Why a member can't leave on a day, in order of precedence. */
export function leavingRefusals(
  member: Omit<MemberOfPool, 'id' | 'lowestPence'>,
  leaving: {
    leftOn: string;
    /** The global id of an expenditure of theirs that still waits; null without one. */
    openExpenditureId: string | null;
    /** The part to which the money goes; null where it goes back to the council. */
    goesTo: { isOwn: boolean; deploymentOption: DeploymentOption } | null;
  },
  today: string,
): PoolRefusal[] {
  const { leftOn, openExpenditureId, goesTo } = leaving;
  const ofDay = dayRefusals(leftOn, today, ['leftOn']);
  if (ofDay.length > 0) return ofDay;
  if (!isInPoolOn(member, leftOn)) {
    const message = `They were not in the pool on ${dayInWords(leftOn)}. Look at the day again.`;
    return [{ code: 'MEMBER_NOT_IN_POOL', path: ['leftOn'], message }];
  }
  if (openExpenditureId) {
    const message =
      'An expenditure in which they have a share still waits for approval, so what they leave with is not certain. Have it approved or withdrawn first.';
    return [
      {
        code: 'POOL_EXPENDITURE_OPEN',
        path: ['memberId'],
        message,
        details: { conflictingId: openExpenditureId },
      },
    ];
  }
  if (!goesTo || (goesTo.isOwn && movesMoney(goesTo.deploymentOption) && goesTo.deploymentOption !== 'POOL'))
    return [];
  const message =
    'The money goes to another part of the same person’s budget whose money somebody holds for them, or back to the council. Choose such a part, or leave it out.';
  return [{ code: 'MONEY_HAS_NO_PLACE', path: ['goesToPartId'], message }];
}
