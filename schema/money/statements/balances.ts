import { Arg, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { readBalances } from '../../../server/domain/money/statements/balances.queries.ts';
import type { RequestContext } from '../../kit/context.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mustRead } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('PartBalances', { description: 'What was in one part of a budget at the end of a day.' })
class PartBalances {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;
}

@ObjectType('BudgetBalances', {
  description:
    'What was in a budget at the end of a day, by what was known at a moment. All of it is added up from the ledger.',
})
class BudgetBalances {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => DateTimeScalar, { description: 'The moment at which this was known.' })
  knownAt!: string;

  @Field(() => [PartBalances], { description: 'Each part by itself.' })
  parts!: PartBalances[];
}

const BALANCES = {
  allocatedPence: 'What was allocated for the whole term.',
  paidPence: 'What had been paid to whoever holds the money. What was pending is not in it.',
  contributionTakenOffPence: 'The person’s contribution taken off those payments.',
  postedRemainingPence: 'What was left by what had happened.',
  pendingPence: 'What of that was reserved by payments that were approved and not settled.',
  remainingPence: 'What was left to pay: postedRemainingPence less pendingPence.',
  heldPence: 'What whoever holds the money had of it.',
  spentPence: 'What had been spent on the person’s support, less what came back.',
  paidInPence: 'What the person had put in to the money that is held for them.',
  repaidPence: 'What had been paid back to the council.',
};
for (const type of [PartBalances, BudgetBalances]) {
  for (const [name, description] of Object.entries(BALANCES)) {
    Field(() => PenceScalar, { description })(type.prototype, name);
  }
}

@Resolver()
export class BalancesResolver {
  @Query(() => BudgetBalances, {
    nullable: true,
    description:
      'What was in a budget at the end of any day, as it was known at any moment; null when there is no budget that you may see.',
  })
  budgetBalances(
    @Arg('budgetId', () => ID, { description: 'The budget.' }) budgetId: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day, by when things happened; left out, today.',
    })
    on: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'By what was recorded until this moment; left out, until now.',
    })
    knownAt: string | null,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'BUDGETS');
    return readBalances(session, { budgetId, on, knownAt });
  }
}
