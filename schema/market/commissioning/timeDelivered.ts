import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  readTimeDelivered,
  type TimeOfQuarter,
} from '../../../server/domain/market/commissioning/timeDelivered.queries.ts';
import type {
  TimeBeside,
  TimeOfProvider,
} from '../../../server/domain/market/commissioning/timeDelivered.ts';
import type { RequestContext } from '../../kit/context.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar } from '../../kit/scalars.ts';

@ObjectType('TimeBeside', { description: 'Time delivered beside time paid for.' })
abstract class TimeBesideType implements TimeBeside {
  @Field(() => Int, { description: 'How many weeks were returned; of a provider, over all its services.' })
  weeksReturned!: number;

  @Field(() => Int, { description: 'What was delivered in these weeks, in minutes.' })
  deliveredMinutes!: number;

  @Field(() => Int, { description: 'What the council paid for in these weeks, in minutes.' })
  paidMinutes!: number;

  @Field(() => Int, {
    description: 'Paid for and not delivered, in minutes; less than nothing where more was delivered.',
  })
  differenceMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'What was delivered of what was paid for, in basis points; null where nothing was paid for.',
  })
  deliveredBasisPoints!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What block contracts of hours agree for these weeks, in minutes: a seventh of a week for each day; null where there are none.',
  })
  agreedMinutes!: number | null;
}

@ObjectType('TimeOfService', { description: 'The time of one service.' })
class TimeOfService extends TimeBesideType {
  @Field(() => String, { description: 'The service, as the directory has it.' })
  service!: string;
}

@ObjectType('TimeOfProvider', { description: 'The time of one provider.' })
class TimeOfProviderType extends TimeBesideType implements TimeOfProvider {
  @Field(() => String, { description: 'The provider, as the directory has it.' })
  provider!: string;

  @Field(() => [TimeOfService], {
    description: 'Each of its services of which anything was returned, by name.',
  })
  services!: TimeOfService[];
}

@ObjectType('TimeOfQuarter', {
  description:
    'The time that providers delivered in a quarter beside the time that they were paid for. A week counts in the quarter in which it begins.',
})
class TimeOfQuarterType implements TimeOfQuarter {
  @Field(() => DateScalar, { description: 'The last day of the quarter.' })
  on!: string;

  @Field(() => DateScalar, { description: 'The first day that counts.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day that counts: that of the quarter, or today.' })
  lastOn!: string;

  @Field(() => [TimeOfProviderType], { description: 'The providers that returned anything, by name.' })
  providers!: TimeOfProviderType[];
}

@Resolver()
export class TimeDeliveredResolver {
  @Query(() => TimeOfQuarterType, {
    nullable: true,
    description:
      'Time delivered against time paid for in a quarter, by provider. Refused with BAD_USER_INPUT for a day that is not the last of a quarter, and for a quarter that has not begun.',
  })
  timeDelivered(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { description: 'The last day of a quarter; of one that has begun.' })
    on: string,
  ): Promise<TimeOfQuarter> {
    return readTimeDelivered(session, on);
  }
}
