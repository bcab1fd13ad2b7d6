import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { Quartiles } from '../../../server/common/quartiles.ts';
import { readTimesToSupport } from '../../../server/domain/insight/supportFigures/timesToSupport.queries.ts';
import type { StepTimes as Timed } from '../../../server/domain/insight/supportFigures/timesToSupport.ts';
import { TIMED_STEP, type TimedStep } from '../../../server/domain/insight/supportFigures/timesVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { FiguresOfPeriod, REFUSED_DAYS } from './figureFields.ts';

@ObjectType('WorkingDaysSpread', {
  description:
    'Working days in England that a step took some people: Monday to Friday without bank holidays, the day of its beginning not counted and that of its end counted. Between two people a quartile lies on the straight line from the one to the other; a half goes up.',
})
class WorkingDaysSpread implements Quartiles {
  @Field(() => Int, {
    name: 'lowerQuartileWorkingDays',
    description: 'It took a quarter of them no longer.',
    simple: false,
  })
  lower!: number;

  @Field(() => Int, {
    name: 'medianWorkingDays',
    description: 'It took half of them no longer.',
    simple: false,
  })
  median!: number;

  @Field(() => Int, {
    name: 'upperQuartileWorkingDays',
    description: 'It took three quarters of them no longer.',
    simple: false,
  })
  upper!: number;
}

@ObjectType('StepTimes', {
  description: 'How long a step took those who took it in the period, and who waits for it today.',
})
class StepTimes implements Timed {
  @Field(enumOf(TIMED_STEP), { description: 'The step.' })
  step!: TimedStep;

  @Field(() => Int, { description: 'How many took it on a day of the period.' })
  taken!: number;

  @Field(() => WorkingDaysSpread, {
    nullable: true,
    description: 'How long it took them; null where nobody took it.',
  })
  workingDays!: Quartiles | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many took it by its due date, by the limits of the policy that their contact was recorded under, on the fast track or not; null of the whole way, which has no limit of its own.',
  })
  withinLimit!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Their share in percent with one decimal place; null of the whole way, and where nobody took it.',
  })
  withinLimitPercentage!: string | null;

  @Field(() => Int, { description: 'How many wait for it today, whatever the period.' })
  waiting!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them wait beyond its due date; null of the whole way.',
  })
  overdue!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long whoever waits longest has waited until today; null where nobody waits.',
  })
  longestWaitWorkingDays!: number | null;
}

@ObjectType('TimesToSupport', {
  description:
    'How long people wait from a first contact to support. Contacts that were recorded by mistake are left out, and a step that a later one overtook was never taken.',
})
class TimesToSupport extends FiguresOfPeriod {
  @Field(() => [StepTimes], {
    nullable: true,
    description: 'Every step in its order, and the whole way last; null where `withheld` says why.',
  })
  steps!: Timed[] | null;
}

@Resolver()
export class TimesResolver {
  @Heavy()
  @Query(() => TimesToSupport, {
    nullable: true,
    description: `How many working days each step from a first contact to support took in a period, how many were taken by their due dates, and who waits today. ${REFUSED_DAYS}`,
  })
  timesToSupport(
    @Ctx() { session }: RequestContext,
    @Arg('from', () => DateScalar, { description: 'The first day on which steps were taken.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The last of these days.' }) to: string,
  ) {
    return readTimesToSupport(session, { from, to });
  }
}
