import { Arg, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { type CouncilRow, readCouncil, readCouncils } from '../server/domain/councils/councils.queries.ts';
import { REGION, type RegionCode } from '../tenants/councils/region.ts';
import type { RequestContext } from './context.ts';
import { enumOf } from './enums.ts';
import { ObjectType } from './objectType.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

@ObjectType('Region', { description: 'One of the nine regions of England.' })
class Region {
  @Field(enumOf(REGION), { description: 'Its code in official statistics.' })
  code!: RegionCode;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('GssCode', {
  description: 'A council’s code in official statistics. Codes change, so each has the days it is valid.',
})
class CouncilGssCode {
  @Field(() => String, { description: 'The code, such as E10000031.' })
  code!: string;

  @Field(() => DateScalar, { description: 'The first day of the code.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null while it is valid.' })
  validTo?: string | null;
}

@ObjectType('Council', {
  description: 'A council with adult social services responsibilities that is on the platform.',
})
export class Council implements Omit<CouncilRow, 'region' | 'gssCodes'> {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Short name, as in tokens and council files: "west-sussex".' })
  slug!: string;

  @Field(() => String, { description: 'What residents call it.' })
  name!: string;

  @Field(() => Region, { description: 'The region that it is in.' })
  region!: Region;

  @Field(() => [CouncilGssCode], { description: 'Its codes in official statistics, past ones among them.' })
  gssCodes!: CouncilGssCode[];

  @Field(() => DateTimeScalar, { description: 'When it came to the platform.' })
  onboardedAt!: string;
}

@Resolver()
export class CouncilsResolver {
  @Query(() => [Council], { description: 'Every council on the platform, by name.' })
  councils(@Ctx() { session }: RequestContext) {
    return readCouncils(session);
  }

  @Query(() => Council, {
    nullable: true,
    description: 'One council; null when none of that short name is on the platform.',
  })
  council(
    @Arg('slug', () => String, { description: 'Its short name: "west-sussex".' }) slug: string,
    @Ctx() { session }: RequestContext,
  ) {
    return readCouncil(session, slug);
  }
}
