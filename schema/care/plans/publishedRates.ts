import { Arg, Ctx, Field, Query, Resolver } from 'type-graphql';
import { SUPPORT_UNIT, type SupportUnit } from '../../../server/domain/care/plans/plansVocabulary.ts';
import { readPublishedRates } from '../../../server/domain/care/plans/publishedRates.queries.ts';
import type { Rate } from '../../../tenants/policy/rates.ts';
import { CLIENT_GROUP } from '../../../tenants/vocabulary.ts';
import { RATE_SUPPLIER, RATE_TIME, RATE_UNIT, RATED_SUPPORT } from '../../../tenants/vocabularyOfRates.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('PublishedRate', {
  description: 'What one hour, night, day or week of a kind of support costs, as the council publishes it.',
})
export class PublishedRate {
  @Field(() => String, { description: 'What a plan’s item names it by.' })
  key!: string;

  @Field(enumOf(RATED_SUPPORT), { description: 'The kind of support.' })
  support!: Rate['support'];

  @Field(enumOf(RATE_SUPPLIER), { description: 'Who supplies it.' })
  suppliedBy!: Rate['suppliedBy'];

  @Field(enumOf(RATE_UNIT), { description: 'What it is the price of one of.' })
  unit!: Rate['unit'];

  @Field(enumOf(SUPPORT_UNIT), { description: 'What a plan’s item that names it counts.' })
  countedIn!: SupportUnit;

  @Field(enumOf(RATE_TIME), { description: 'The time of the week that it is for.' })
  timeOfWeek!: Rate['timeOfWeek'];

  @Field(enumOf(CLIENT_GROUP), {
    nullable: true,
    description: 'The people that it is for; null for everybody.',
  })
  clientGroup?: Rate['clientGroup'];

  @Field(() => String, {
    nullable: true,
    description: 'The part of the council’s area that it is for; null for everywhere.',
  })
  locality?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The price of one; null where the council agrees it case by case.',
  })
  amountPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much of it is meant for the wage; null where the council does not say.',
  })
  wagePence?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day; null for the first day of the policy.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where none is stated.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'What the council’s own page calls it.' })
  publishedName?: string | null;
}

@Resolver()
export class PublishedRatesResolver {
  @Query(() => [PublishedRate], {
    nullable: true,
    description:
      'The rates that your council publishes for a day, in its own order; empty where it publishes none. Fails with POLICY_NOT_IN_FORCE where no planning policy is in force then.',
  })
  publishedRates(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' })
    on?: string | null,
  ) {
    return readPublishedRates(session, on ?? session.today.toString());
  }
}
