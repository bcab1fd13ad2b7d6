import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import {
  TRANSACTION_KIND,
  type TransactionKind,
} from '../../../server/domain/money/ledger/ledgerVocabulary.ts';
import { fundShapes, readOwnFunds } from '../../../server/domain/money/payments/funds.queries.ts';
import { MOST_TRANSACTIONS } from '../../../server/domain/money/payments/ledger.queries.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('FundMovement', { description: 'One thing that happened to the money of one part of a budget.' })
export class FundMovement {
  @Field(enumOf(TRANSACTION_KIND), { description: 'What happened.' })
  kind!: TransactionKind;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For an instalment: the first day that the money is for.',
  })
  instalmentStartsOn?: string | null;

  @Field(() => PenceScalar, {
    description: 'By how much it changed what is left: less than nothing went out.',
  })
  amountPence!: number;

  @Field(() => PenceScalar, { description: 'What it paid to whoever holds the money.' })
  paidPence!: number;

  @Field(() => PenceScalar, {
    description:
      'By how much it changed what whoever holds the money has: less than nothing was spent or paid back.',
  })
  heldPence!: number;
}

@ObjectType('Fund', {
  description:
    'The money of one part of a budget by itself: what is in it and what moved, without what it is for. It reads as MONEY_MOVEMENTS.',
})
export class Fund {
  @Field(() => ID, { description: 'The part of the budget whose money it is.' })
  partId!: string;

  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'How the money is held.' })
  deploymentOption!: DeploymentOption;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The day after the last.' })
  endsOn!: string;

  @Field(() => [FundMovement], {
    description: `What happened to it, newest first; at most the latest ${MOST_TRANSACTIONS}.`,
  })
  movements!: FundMovement[];
}

addField(Person, 'funds', () => [Fund], {
  description:
    'What is in each part of the person’s budgets and what moved, the newest first, for whoever may see that and not what it is for.',
});

/** How funds are read. A movement is read with its fund only, and so has no kind of its own. */
export const fundReaders: TypeReader[] = [
  { shape: fundShapes.fund, kind: 'MONEY_MOVEMENTS' },
  { shape: fundShapes.movement, kind: null },
];

@Resolver(() => Fund)
export class FundsResolver {
  @Query(() => [Fund], {
    nullable: true,
    description:
      'The funds that you hold as a provider for the person whom your token names, the newest first: those of other holders are not among them.',
  })
  ownFunds(@Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readOwnFunds(session, lookAhead(info));
  }
}
