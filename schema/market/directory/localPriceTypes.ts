import { Field, Int } from 'type-graphql';
import type { RateBesideLocalPrices as Beside } from '../../../server/domain/market/directory/localPrices.ts';
import { FEW_PERCENT } from '../../../tenants/policy/rates.ts';
import { CLIENT_GROUP } from '../../../tenants/vocabulary.ts';
import { RATE_SUPPLIER, RATE_TIME, RATE_UNIT, RATED_SUPPORT } from '../../../tenants/vocabularyOfRates.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('RateBesideLocalPrices', {
  description:
    'A rate of the council beside what services ask that run and are given by those whom the rate is for. Of each service the lowest price of the day counts, of the same unit; what is free is counted apart.',
})
export class RateBesideLocalPrices implements Omit<Beside, 'validFrom' | 'validUntil'> {
  @Field(() => String, { description: 'The rate, as `publishedRates` and a plan’s item name it.' })
  rateKey!: string;

  @Field(enumOf(RATED_SUPPORT), { description: 'The kind of support.' })
  support!: Beside['support'];

  @Field(enumOf(RATE_SUPPLIER), { description: 'Who supplies it: only services of theirs are beside it.' })
  suppliedBy!: Beside['suppliedBy'];

  @Field(enumOf(RATE_UNIT), { description: 'What it is the price of one of.' })
  unit!: Beside['unit'];

  @Field(enumOf(RATE_TIME), {
    description: 'The time of the week that it is for. Prices of the directory don’t say theirs.',
  })
  timeOfWeek!: Beside['timeOfWeek'];

  @Field(enumOf(CLIENT_GROUP), {
    nullable: true,
    description: 'The people that it is for; null for everybody.',
  })
  clientGroup!: Beside['clientGroup'];

  @Field(() => String, {
    nullable: true,
    description: 'The part of the council’s area that it is for; null for everywhere.',
  })
  locality!: string | null;

  @Field(() => String, { nullable: true, description: 'What the council’s own page calls it.' })
  publishedName!: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The price of one; null where the council agrees it case by case.',
  })
  amountPence!: number | null;

  @Field(() => Int, { description: 'How many services have such a price.' })
  serviceCount!: number;

  @Field(() => Int, { description: 'How many more ask nothing for it.' })
  freeServiceCount!: number;

  @Field(() => PenceScalar, { nullable: true, description: 'The lowest price; null where there is none.' })
  lowestPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'A quarter of the way from the lowest to the highest, half a penny up; null where there is none.',
  })
  lowerQuartilePence!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'Half of the way; null where there is none.' })
  medianPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'Three quarters of the way; null where there is none.',
  })
  upperQuartilePence!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'The highest price; null where there is none.' })
  highestPence!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the services could be bought at the rate; null where there is no amount.',
  })
  boughtCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of those take new people.' })
  openBoughtCount!: number | null;

  @Field(() => Boolean, {
    description: `Whether that is fewer than ${FEW_PERCENT}% of them. False where there is no price: then nothing can be said.`,
  })
  buysFew!: boolean;

  @Field(() => String, { description: 'All that in plain words.' })
  sentence!: string;
}
