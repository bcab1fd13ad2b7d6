import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { KeptSettlementLine } from '../../../server/domain/money/settlements/settlements.entity.ts';
import {
  MOST_SETTLEMENTS,
  settlementPaymentShape,
  settlementShape,
} from '../../../server/domain/money/settlements/settlements.queries.ts';
import {
  OWED_BY,
  type OwedBy,
  SETTLEMENT_CAUSE,
  SETTLEMENT_LINE,
  type SettlementCause,
  type SettlementLineKind,
} from '../../../server/domain/money/settlements/settlementsVocabulary.ts';
import { balancePence, type SettlementSums } from '../../../server/domain/money/settlements/settling.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';

@ObjectType('SettlementLine', { description: 'One line of a settlement: what was worked out of one part.' })
class SettlementLineType {
  @Field(() => ID, { description: 'The part of the budget.' })
  partId!: string;

  @Field(enumOf(SETTLEMENT_LINE), { description: 'What it is about.' })
  kind!: SettlementLineKind;

  @Field(enumOf(OWED_BY), { description: 'Which way it counts.' })
  owedBy!: OwedBy;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => String, { description: 'The same in plain words.' })
  sentence!: string;
}

@ObjectType('SettlementPayment', {
  implements: Node,
  description:
    'Money that the council still owed when a plan was over, paid to the person or to their estate: proposed by one finance officer, approved by another. After a death nothing else is paid.',
})
export class SettlementPayment extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Settlement, { nullable: true, description: 'The settlement by which it is paid.' })
  settlement?: Settlement | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part of the budget.' })
  part?: BudgetPart | null;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => String, { description: 'Who is paid: the person, or whoever settles the estate.' })
  paidTo!: string;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: string;

  @Field(() => String, { description: 'The account of the officer who proposed it.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was approved and posted; null until then.',
  })
  approvedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account of the officer who approved it.' })
  approvedBy?: string | null;

  @Field(() => Boolean, { description: 'Whether the posting was reversed since.' })
  isReversed!: boolean;
}

@ObjectType('Settlement', {
  implements: Node,
  description:
    'What is owed either way of a budget whose plan ended or whose person died, worked out to the penny for the days that were lived. It is worked out that day, and again where a date or the money turns out to be another; what was worked out before stays to be seen.',
})
export class Settlement extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(enumOf(SETTLEMENT_CAUSE), { description: 'Why the money stopped, and with whom it is settled.' })
  cause!: SettlementCause;

  @Field(() => DateScalar, { description: 'The first day on which nothing was due any more.' })
  stoppedOn!: string;

  @Field(() => [SettlementLineType], { description: 'How it was worked out, part by part.' })
  lines!: SettlementLineType[];

  @Field(() => PenceScalar, { description: 'What the council owes to the person or their estate.' })
  owedToPersonPence!: number;

  @Field(() => PenceScalar, { description: 'What comes back to the council.' })
  owedToCouncilPence!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for what comes back; null where nothing does.',
  })
  repaymentDueOn?: string | null;

  @Field(() => PenceScalar, { description: 'What of it was paid by the council. Added up from the ledger.' })
  paidPence!: number;

  @Field(() => PenceScalar, { description: 'What of it came back. Added up from the ledger.' })
  receivedPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What is still open once one side is set against the other: more than nothing where the council pays it, less where it comes back to the council, and nothing once all is settled.',
  })
  balancePence!: number;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The money policy that the budget was agreed by, which decides.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { description: 'The day on which it was worked out.' })
  workedOutOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was worked out.' })
  workedOutAt!: string;

  @Field(() => String, { description: 'The account whose change made it be worked out.' })
  workedOutBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was worked out again, or withdrawn; null for the one that stands.',
  })
  replacedAt?: string | null;

  @Field(() => [SettlementPayment], {
    description: `What was proposed to be paid by it, the newest first; at most the latest ${MOST_SETTLEMENTS}.`,
  })
  payments!: SettlementPayment[];
}

addField(Budget, 'settlement', () => Settlement, {
  description:
    'What is owed either way now that the plan is over; null while it runs, and where its plan was replaced by a newer one.',
});
addField(Budget, 'settlements', () => [Settlement], {
  description: `Every time that it was worked out, the newest first; at most the latest ${MOST_SETTLEMENTS}.`,
});

export const settlementReader: TypeReader = {
  shape: settlementShape,
  kind: 'BUDGETS',
  derivations: {
    balancePence: (sums: SettlementSums) => balancePence(sums),
    lines: ({ lines }: { lines: readonly KeptSettlementLine[] }) =>
      lines.map(({ partId, ...line }) => ({ ...line, partId: toGlobalId('BudgetPart', partId) })),
  },
};
export const settlementPaymentReader: TypeReader = { shape: settlementPaymentShape, kind: 'BUDGETS' };

@Resolver(() => Settlement)
export class SettlementResolver {
  @Query(() => Settlement, {
    nullable: true,
    description: 'What is owed either way of one budget; null when there is none that you may see.',
  })
  settlement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, settlementReader, id, info);
  }
}
