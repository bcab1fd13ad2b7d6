import { Arg, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import {
  budgetFundingShape,
  fundingReportShape,
  MOST_FUNDINGS,
  readFunding,
} from '../../../server/domain/money/funding/funding.queries.ts';
import { FUNDING_STREAM, type FundingStream } from '../../../tenants/vocabularyOfFunding.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget } from '../budgets/budgets.ts';

@ObjectType('FundingShare', { description: 'What one stream puts into a budget.' })
class FundingShareType {
  @Field(enumOf(FUNDING_STREAM), { description: 'Where the money comes from.' })
  stream!: FundingStream;

  @Field(() => PenceScalar, { description: 'How much a week.' })
  weeklyPence!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was applied for, where it is by application.',
  })
  appliedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was granted, where it is by application.',
  })
  grantedOn?: string | null;
}

@ObjectType('BudgetFunding', {
  implements: Node,
  description:
    'Where the money of a budget comes from, from a day on: streams that come to it exactly. What is recorded later holds from its own day on; before any, all is from adult social care.',
})
export class BudgetFunding extends Node {
  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => [FundingShareType], { description: 'The streams, which come to the budget.' })
  shares!: FundingShareType[];

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The money policy of the day on which it was recorded.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('SpentOfStream', { description: 'What of a stream was spent on one kind of support.' })
class SpentOfStream {
  @Field(() => String, {
    nullable: true,
    description: 'The kind of support, as a support item of a plan says it; null where nobody knows.',
  })
  category?: string | null;

  @Field(() => PenceScalar, { description: 'How much, less what came back.' })
  amountPence!: number;
}

@ObjectType('FundingReport', {
  implements: Node,
  description: 'What was told to whoever gave money of a stream, for some days, for ever as it was told.',
})
export class FundingReport extends Node {
  @Field(() => Budget, { nullable: true, description: 'The budget.' })
  budget?: Budget | null;

  @Field(enumOf(FUNDING_STREAM), { description: 'The stream.' })
  stream!: FundingStream;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The day after the last.' })
  untilOn!: string;

  @Field(() => PenceScalar, { description: 'What the stream put in.' })
  allocatedPence!: number;

  @Field(() => PenceScalar, { description: 'What was spent of it.' })
  spentPence!: number;

  @Field(() => [SpentOfStream], { description: 'On what.' })
  spentOn!: SpentOfStream[];

  @Field(() => PenceScalar, { description: 'What is left; less than nothing where more was spent.' })
  unspentPence!: number;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  reportedAt!: string;

  @Field(() => String, { description: 'The account that told it.' })
  reportedBy!: string;
}

@ObjectType('StreamStatement', {
  description: 'What was allocated to one stream in some days, spent on what, and left.',
})
class StreamStatement {
  @Field(enumOf(FUNDING_STREAM), {
    nullable: true,
    description:
      'The stream; null for what was spent that no stream may pay for, or of which nobody knows what it was for. That is to be looked at.',
  })
  stream?: FundingStream | null;

  @Field(() => PenceScalar, {
    description: 'What it put in, with late grants and less what these recharged.',
  })
  allocatedPence!: number;

  @Field(() => PenceScalar, { description: 'What was spent of it.' })
  spentPence!: number;

  @Field(() => [SpentOfStream], { description: 'On what.' })
  spentOn!: SpentOfStream[];

  @Field(() => PenceScalar, { description: 'What is left; less than nothing where more was spent.' })
  unspentPence!: number;
}

@ObjectType('FundingStatement', { description: 'The streams of a budget over some days.' })
class FundingStatement {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string;

  @Field(() => [StreamStatement], { description: 'Each stream.' })
  streams!: StreamStatement[];
}

addField(Budget, 'funding', () => [BudgetFunding], {
  description: `Where its money comes from, the newest record first; at most the latest ${MOST_FUNDINGS}. Empty where all is from adult social care.`,
});
addField(Budget, 'fundingReports', () => [FundingReport], {
  description: `What was told of its streams, the newest first; at most the latest ${MOST_FUNDINGS}.`,
});

export const fundingReaders: TypeReader[] = [
  { shape: budgetFundingShape, kind: 'BUDGETS' },
  { shape: fundingReportShape, kind: 'BUDGETS' },
];

@Resolver()
export class FundingResolver {
  @Query(() => FundingStatement, {
    nullable: true,
    description:
      'What was allocated to each stream of a budget in some days, spent of it on what, and left; null when there is no budget that you may see.',
  })
  fundingStatement(
    @Arg('budgetId', () => ID, { description: 'The budget.' }) budgetId: string,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day; left out, the first of the budget.',
    })
    from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The last day; left out, today.' })
    to: string | null,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'BUDGETS');
    return readFunding(session, { budgetId, from: from ?? null, to: to ?? null });
  }
}
