import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  MOST_EXPENDITURES,
  poolApprovalShape,
  poolExpenditureShape,
  poolHolderShape,
  poolMemberShape,
  poolShape,
  poolShareShape,
} from '../../../server/domain/money/pools/pools.queries.ts';
import { expenditureStatus } from '../../../server/domain/money/pools/pools.ts';
import {
  POOL_EXPENDITURE_STATUS,
  type PoolExpenditureStatus,
} from '../../../server/domain/money/pools/poolVocabulary.ts';
import { extendShape, needs } from '../../../server/platform/reading/shape.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { LedgerTransaction } from '../payments/ledger.ts';

@ObjectType('PoolHolder', {
  implements: Node,
  description: 'One of the named people who hold the account of a pool.',
})
export class PoolHolder extends Node {
  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

@ObjectType('Pool', {
  implements: Node,
  description:
    'Parts of several people’s budgets put together. It has no money of its own: what is in it is its members’, each of whom has a record sheet and a balance. A person sees the pools that a part of theirs is or was in, and of the members themselves alone.',
})
export class Pool extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  openedOn!: string;

  @Field(() => [PoolHolder], { description: 'The named people who hold its account.' })
  holders!: PoolHolder[];

  @Field(() => [PoolMember], { description: 'Whose parts are or were in it, in the order of joining.' })
  members!: PoolMember[];

  @Field(() => PenceScalar, {
    description:
      'What is held of the members’ parts that you may see, added up from the ledger: for staff of all of them.',
  })
  balancePence!: number;

  @Field(() => [PoolExpenditure], {
    description: `What it paid for or is to pay for, the latest day first; at most the latest ${MOST_EXPENDITURES}. A person sees those in which they have a share.`,
  })
  expenditures!: PoolExpenditure[];

  @Field(() => PolicyVersion, { nullable: true, description: 'The deployment policy that it was set up by.' })
  policyVersion?: PolicyVersion | null;
}

@ObjectType('PoolMember', { implements: Node, description: 'A part of somebody’s budget in a pool.' })
export class PoolMember extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Pool, { nullable: true, description: 'The pool.' })
  pool?: Pool | null;

  @Field(() => Person, { nullable: true, description: 'Whose part it is.' })
  person?: Person | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part.' })
  part?: BudgetPart | null;

  @Field(() => DateScalar, { description: 'The first day in the pool.' })
  joinedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was no longer in it; null while it is.',
  })
  leftOn?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What was held of theirs when they left, and went with them; null while they are in it.',
  })
  leftWithPence?: number | null;

  @Field(() => PenceScalar, { description: 'What is held of theirs now, added up from the ledger.' })
  balancePence!: number;

  @Field(() => [PoolShare], {
    description: `Their record sheet: their share of each expenditure, the latest first; at most the latest ${MOST_EXPENDITURES}.`,
  })
  recordSheet!: PoolShare[];
}

@ObjectType('PoolShare', { implements: Node, description: 'What one member pays of an expenditure.' })
export class PoolShare extends Node {
  @Field(() => PoolExpenditure, { nullable: true, description: 'The expenditure.' })
  expenditure?: unknown;

  @Field(() => PoolMember, { nullable: true, description: 'The member.' })
  member?: PoolMember | null;

  @Field(() => PenceScalar, { description: 'How much, which leaves their balance once it is spent.' })
  amountPence!: number;
}

@ObjectType('PoolApproval', { implements: Node, description: 'That a holder approved an expenditure.' })
export class PoolApproval extends Node {
  @Field(() => PoolHolder, { nullable: true, description: 'Who approved it.' })
  holder?: PoolHolder | null;

  @Field(() => DateTimeScalar, { description: 'When that was recorded.' })
  approvedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('PoolExpenditure', {
  implements: Node,
  description: 'Something that a pool is to pay for. It is spent once enough holders have approved it.',
})
export class PoolExpenditure extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Pool, { nullable: true, description: 'The pool.' })
  pool?: Pool | null;

  @Field(enumOf(POOL_EXPENDITURE_STATUS), { description: 'Where it stands.' })
  status!: PoolExpenditureStatus;

  @Field(() => DateScalar, { description: 'The day that it is of.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => String, { description: 'Who is paid.' })
  payee!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => Int, {
    description: 'How many holders have to approve it, by the council’s policy of its day.',
  })
  approvalsNeeded!: number;

  @Field(() => [PoolApproval], { description: 'Who has approved it.' })
  approvals!: PoolApproval[];

  @Field(() => [PoolShare], { description: 'What each member pays of it, of those that you may see.' })
  shares!: PoolShare[];

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'It in the ledger; null until it is spent.',
  })
  transaction?: LedgerTransaction | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The deployment policy that says how many approve it.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: string;

  @Field(() => String, { description: 'The account that proposed it.' })
  proposedBy!: string;
}

extendShape(poolExpenditureShape, { status: needs('postedAt', 'withdrawnAt', 'isReversed') });

addField(BudgetPart, 'poolMember', () => PoolMember, {
  description: 'Its place in a pool; null where it is in none, and is not held in one.',
});

const poolReader: TypeReader = { shape: poolShape, kind: 'BUDGETS' };

/** How the types of this area are read. */
export const poolReaders: TypeReader[] = [
  poolReader,
  ...[poolHolderShape, poolMemberShape, poolExpenditureShape, poolShareShape, poolApprovalShape].map(
    (shape): TypeReader => ({ shape, kind: 'BUDGETS' }),
  ),
];

@Resolver(() => PoolExpenditure)
export class PoolsResolver {
  @Query(() => Pool, {
    nullable: true,
    description: 'One pool; null when there is none that you may see.',
  })
  pool(
    @Arg('id', () => ID, { description: 'The pool’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, poolReader, id, info);
  }

  @FieldResolver()
  status(@Root() expenditure: Parameters<typeof expenditureStatus>[0]): PoolExpenditureStatus {
    return expenditureStatus(expenditure);
  }
}
