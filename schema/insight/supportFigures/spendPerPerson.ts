import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { readSpendPerPerson } from '../../../server/domain/insight/supportFigures/spendPerPerson.queries.ts';
import type { Spend } from '../../../server/domain/insight/supportFigures/spendPerPerson.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { FiguresOfPeriod, REFUSED_DAYS } from './figureFields.ts';

@ObjectType('OptionSpend', { description: 'What was paid in a period for the people with an option.' })
class OptionSpend implements Spend {
  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'The option; null for all together.',
  })
  deploymentOption!: DeploymentOption | null;

  @Field(() => Int, {
    description:
      'The people with such support on any day of the period, whatever their age and wherever they live; of all together, each once.',
  })
  people!: number;

  @Field(() => PenceScalar, {
    description: 'Paid to whoever holds the money, and at settlements; what was undone is taken off.',
  })
  paidToHoldersPence!: number;

  @Field(() => PenceScalar, {
    description: 'Spent by the council on support that it buys itself, less what came back of it.',
  })
  boughtByCouncilPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What holders paid back to the council or handed over as the way of holding changed; less than nothing where more came over to them.',
  })
  givenBackPence!: number;

  @Field(() => PenceScalar, {
    description: 'What left the council: paid and bought, less what was given back.',
  })
  netPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'That for each of the people, on average; null where nobody had such support.',
  })
  netPerPersonPence!: number | null;
}

@ObjectType('SpendPerPerson', {
  description:
    'What was really paid in a period, from the ledger. A payment counts on its own day, once the banks have exchanged it.',
})
class SpendPerPerson extends FiguresOfPeriod {
  @Field(() => [OptionSpend], {
    nullable: true,
    description:
      'All together first, then every option in which anybody had support or money moved; null where `withheld` says why.',
  })
  options!: OptionSpend[] | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What left the council in the period as its own accounts in the ledger have it, whosever money it is; null where `withheld` says why.',
  })
  ledgerPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'That less the net sum of all options. Nothing where every penny is accounted for; null where `withheld` says why.',
  })
  differencePence!: number | null;
}

@Resolver()
export class SpendResolver {
  @Heavy()
  @Query(() => SpendPerPerson, {
    nullable: true,
    description: `What your council really paid in a period for each person with support, by option, with the ledger beside it. ${REFUSED_DAYS}`,
  })
  spendPerPerson(
    @Ctx() { session }: RequestContext,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: string,
  ) {
    return readSpendPerPerson(session, { from, to });
  }
}
