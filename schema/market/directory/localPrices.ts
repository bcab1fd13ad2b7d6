import { Arg, Ctx, Field, InputType, Query, Resolver } from 'type-graphql';
import { readRatesBesideLocalPrices } from '../../../server/domain/market/directory/localPrices.queries.ts';
import type { RateBesideLocalPrices as Beside } from '../../../server/domain/market/directory/localPrices.ts';
import type { RequestContext } from '../../kit/context.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { NearInput } from './directory.inputs.ts';
import { RateBesideLocalPrices } from './localPriceTypes.ts';

@InputType({ description: 'Whose prices are compared. Each that is given narrows them.' })
class LocalPricesInput {
  @Field(() => NearInput, { nullable: true, description: 'Those that are near, or come to the person.' })
  near?: NearInput | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Those that say that they serve this area, by its whole name in any case.',
  })
  areaServed?: string | null;
}

@Resolver()
export class LocalPricesResolver {
  @Query(() => [RateBesideLocalPrices], {
    nullable: true,
    description:
      'Do the council’s rates buy care at local prices? Each rate that it publishes for a day beside what services of its directory ask for the same kind of support and unit on that day. Fails with POLICY_NOT_IN_FORCE where no planning policy is in force then.',
  })
  ratesBesideLocalPrices(
    @Ctx() { session }: RequestContext,
    @Arg('where', () => LocalPricesInput, {
      nullable: true,
      description: 'Whose prices; those of the whole directory when left out.',
    })
    where?: LocalPricesInput | null,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' })
    on?: string | null,
  ): Promise<Beside[]> {
    const around = { near: where?.near ?? null, areaServed: where?.areaServed ?? null };
    return readRatesBesideLocalPrices(session, on ?? session.today.toString(), around);
  }
}
