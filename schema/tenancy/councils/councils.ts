import { Arg, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  COUNCIL_STATUS,
  type CouncilStatus,
  councilStatus,
} from '../../../server/domain/tenancy/councils/councilLife.ts';
import {
  type CouncilRow,
  readCouncil,
  readCouncils,
  readCouncilsById,
} from '../../../server/domain/tenancy/councils/councils.queries.ts';
import { REGION, type RegionCode } from '../../../tenants/councils/region.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import type { NodeSource } from '../../kit/nodeSource.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';

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
  implements: Node,
  description:
    'A council with adult social services responsibilities that is on the platform; or a sandbox of one, which says so.',
})
export class Council extends Node implements Omit<CouncilRow, 'region' | 'gssCodes'> {
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

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it went live; null while it is being prepared.',
  })
  liveAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stopped being used; null while it is, and for any but a sandbox.',
  })
  retiredAt!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is a sandbox: a copy of a council’s policy with synthetic people. Show this wherever you show its name.',
  })
  isSandbox!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The short name of the council whose sandbox it is; null where it is none.',
  })
  sandboxOf!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether its people and staff may send only documents that are registered (`registerPortalRelease`).',
  })
  onlyRegisteredDocuments!: boolean;
}

/** How councils are read by their ids: as by their short names. */
export const councilNodes: NodeSource = {
  typeName: 'Council',
  isPublic: true,
  read: readCouncilsById,
};

@Resolver(() => Council)
export class CouncilsResolver {
  @FieldResolver(enumOf(COUNCIL_STATUS), { description: 'Where it is in its life on the platform.' })
  status(@Root() council: Council): CouncilStatus {
    return councilStatus(council);
  }

  @Query(() => [Council], {
    nullable: true,
    description:
      'The councils on the platform, by name: those being prepared and those that are live, unless you ask for others. Sandboxes are there for nobody but their own council and platform administrators.',
  })
  councils(
    @Ctx() { session }: RequestContext,
    @Arg('statuses', enumListOf(COUNCIL_STATUS), {
      nullable: true,
      description: 'Where they are in their life; ONBOARDING and LIVE when left out, so no sandboxes.',
    })
    statuses?: CouncilStatus[] | null,
  ) {
    return readCouncils(session, statuses ?? undefined);
  }

  @Query(() => Council, {
    nullable: true,
    description: 'One council; null when none of that short name is there for you.',
  })
  council(
    @Arg('slug', () => String, { description: 'Its short name: "west-sussex".' }) slug: string,
    @Ctx() { session }: RequestContext,
  ) {
    return readCouncil(session, slug);
  }
}
