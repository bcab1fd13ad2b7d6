import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  approvePoolExpenditure,
  proposePoolExpenditure,
  withdrawPoolExpenditure,
} from '../../../server/domain/money/pools/poolExpenditures.commands.ts';
import { POOL_REFUSALS } from '../../../server/domain/money/pools/poolRefusals.ts';
import { createPool, joinPool, leavePool } from '../../../server/domain/money/pools/pools.commands.ts';
import {
  poolExpenditureShape,
  poolMemberShape,
  poolShape,
} from '../../../server/domain/money/pools/pools.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { mutation } from '../../kit/mutation.ts';
import type { Permission } from '../../kit/permissions.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import {
  ApprovePoolExpenditureInput,
  CreatePoolInput,
  JoinPoolInput,
  LeavePoolInput,
  ProposePoolExpenditureInput,
  WithdrawPoolExpenditureInput,
} from './pools.inputs.ts';
import { Pool, PoolExpenditure, PoolMember } from './pools.ts';

const KEEPS_POOLS: Permission = [...PRACTICE, 'FINANCE_OFFICER'];

const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const CHANGES = someOf(RECORD_REFUSALS, 'NOT_FOUND', 'STALE_VERSION');
const poolAnswer = recordAnswer('pool', () => Pool, poolShape);
const expenditureAnswer = recordAnswer('expenditure', () => PoolExpenditure, poolExpenditureShape);

/** Setting up pools, joining and leaving them, and spending of them. */
export const poolMutations = [
  mutation({
    name: 'createPool',
    what: 'Puts parts of several people’s budgets together in a pool, with the named people who hold its account.',
    input: CreatePoolInput,
    inputIs: 'Its name, its holders and its first members.',
    permission: KEEPS_POOLS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        POOL_REFUSALS,
        'POOLS_NOT_OFFERED',
        'POOL_DAY_IN_FUTURE',
        'HOLDERS_TOO_FEW',
        'MEMBERS_TOO_FEW',
        'TOO_MANY_IN_POOL',
        'PART_NOT_FOR_POOL',
        'PART_IN_POOL_ALREADY',
      ),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: poolAnswer,
    run: ({ session, command, input }) => createPool(session, command, input),
  }),
  mutation({
    name: 'joinPool',
    what: 'Puts another part of somebody’s budget into a pool.',
    input: JoinPoolInput,
    inputIs: 'Which part, which pool, and from when.',
    permission: KEEPS_POOLS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(POOL_REFUSALS, 'POOL_DAY_IN_FUTURE', 'PART_NOT_FOR_POOL', 'PART_IN_POOL_ALREADY'),
    },
    answers: poolAnswer,
    run: ({ session, command, input }) => joinPool(session, command, input),
  }),
  mutation({
    name: 'leavePool',
    what: 'Takes a member out of a pool. What is held of theirs goes with them: to another part of their budget, or back to the council.',
    input: LeavePoolInput,
    inputIs: 'Who, when, and where the money goes.',
    permission: KEEPS_POOLS,
    refuses: {
      ...CHANGES,
      ...someOf(
        POOL_REFUSALS,
        'POOL_DAY_IN_FUTURE',
        'MEMBER_NOT_IN_POOL',
        'POOL_EXPENDITURE_OPEN',
        'MONEY_HAS_NO_PLACE',
      ),
    },
    answers: recordAnswer('member', () => PoolMember, poolMemberShape),
    run: ({ session, command, input }) =>
      leavePool(session, command, { ...input, goesToPartId: input.goesToPartId ?? null }),
  }),
  mutation({
    name: 'proposePoolExpenditure',
    what: 'Proposes what a pool is to pay for, shared among its members to the penny. No money moves before enough holders have approved it.',
    input: ProposePoolExpenditureInput,
    inputIs: 'What for, how much, and who shares it.',
    permission: KEEPS_POOLS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        POOL_REFUSALS,
        'POOL_DAY_IN_FUTURE',
        'MEMBER_NOT_IN_POOL',
        'EXPENDITURE_BEFORE_POOL',
        'AMOUNT_NOT_POSITIVE',
        'POOL_MEMBER_SHORT',
      ),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: expenditureAnswer,
    run: ({ session, command, input }) =>
      proposePoolExpenditure(session, command, { ...input, memberIds: input.memberIds ?? null }),
  }),
  mutation({
    name: 'approvePoolExpenditure',
    what: 'Records that one of the named holders approved an expenditure. With the last approval that is needed it is spent, and each member’s share leaves their balance.',
    input: ApprovePoolExpenditureInput,
    inputIs: 'Which, and who approved it.',
    permission: KEEPS_POOLS,
    refuses: {
      ...CHANGES,
      ...someOf(POOL_REFUSALS, 'POOL_MEMBER_SHORT', 'EXPENDITURE_NOT_OPEN', 'HOLDER_HAS_APPROVED'),
    },
    answers: expenditureAnswer,
    run: ({ session, command, input }) => approvePoolExpenditure(session, command, input),
  }),
  mutation({
    name: 'withdrawPoolExpenditure',
    what: 'Takes back an expenditure before it is spent. No money has moved.',
    input: WithdrawPoolExpenditureInput,
    inputIs: 'Which.',
    permission: KEEPS_POOLS,
    refuses: { ...CHANGES, ...someOf(POOL_REFUSALS, 'EXPENDITURE_NOT_OPEN') },
    answers: expenditureAnswer,
    run: ({ session, command, input }) => withdrawPoolExpenditure(session, command, input),
  }),
];
