import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  MEASURED_AGE,
  type MeasuredAge,
} from '../../../server/domain/insight/measures/measuresVocabulary.ts';
import { readWeeklyCosts } from '../../../server/domain/insight/supportFigures/weeklyCosts.queries.ts';
import type {
  WeeklyCost as Costed,
  Spread,
} from '../../../server/domain/insight/supportFigures/weeklyCosts.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { FiguresForReader, REFUSED_DAYS } from './figureFields.ts';

@ObjectType('WeeklyCostSpread', {
  description:
    'What some people’s support costs in a week. Between two people a quartile lies on the straight line from the one to the other; a half of a penny goes up.',
})
class WeeklyCostSpread implements Spread {
  @Field(() => PenceScalar, { description: 'All together.' })
  sumPence!: number;

  @Field(() => PenceScalar, { description: 'For each of them, on average.' })
  averagePence!: number;

  @Field(() => PenceScalar, {
    name: 'lowerQuartilePence',
    description: 'A quarter of them have no more.',
    simple: false,
  })
  lower!: number;

  @Field(() => PenceScalar, { name: 'medianPence', description: 'Half of them have no more.', simple: false })
  median!: number;

  @Field(() => PenceScalar, {
    name: 'upperQuartilePence',
    description: 'Three quarters of them have no more.',
    simple: false,
  })
  upper!: number;
}

@ObjectType('WeeklyCostGroup', { description: 'The people of an age who have an option, and what it costs.' })
class WeeklyCostGroup implements Costed {
  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'The option; null for everybody, with all that they have.',
  })
  deploymentOption!: DeploymentOption | null;

  @Field(enumOf(MEASURED_AGE), { description: 'Of which age they are on the day.' })
  age!: MeasuredAge;

  @Field(() => Int, { description: 'How many people; somebody with two options is in both.' })
  people!: number;

  @Field(() => WeeklyCostSpread, {
    description:
      'What it costs in all, with the person’s contribution: the weekly amounts of the parts that are held so.',
  })
  total!: Spread;

  @Field(() => WeeklyCostSpread, {
    description:
      'What the council puts in: the same less the person’s contribution, which is shared over the parts of a budget in proportion to their amounts.',
  })
  council!: Spread;
}

@ObjectType('WeeklyCosts', {
  description:
    'What long-term support of adults in the community costs in a week, by the budgets that hold on a day under plans that are live. What is paid once has no weekly cost and is left out.',
})
class WeeklyCosts extends FiguresForReader {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => [WeeklyCostGroup], {
    nullable: true,
    description:
      'Everybody first, then every option that anybody has, by age; null where `withheld` says why.',
  })
  groups!: Costed[] | null;
}

@Resolver()
export class WeeklyCostsResolver {
  @Heavy()
  @Query(() => WeeklyCosts, {
    nullable: true,
    description: `What support of your council’s people costs in a week on a day, by option and age, with medians and quartiles to the penny. ${REFUSED_DAYS}`,
  })
  weeklyCosts(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
  ) {
    return readWeeklyCosts(session, on);
  }
}
