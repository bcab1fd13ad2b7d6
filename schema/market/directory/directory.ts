import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { serviceShape } from '../../../server/domain/market/directory/directory.queries.ts';
import {
  SERVICE_MATCH,
  SERVICE_ORDER,
  type ServiceMatch,
  type ServiceOrder,
} from '../../../server/domain/market/directory/directoryVocabulary.ts';
import { findServices } from '../../../server/domain/market/directory/services.queries.ts';
import {
  JUST_ABOVE_PERCENT,
  whoCouldDoThis,
} from '../../../server/domain/market/directory/whoCouldDoThis.queries.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { mergeSelections, NOTHING, type Selection } from '../../../server/platform/reading/selection.ts';
import { MOST_ROWS_OF_A_PAGE, USUAL_ROWS_OF_A_PAGE } from '../../../server/platform/reading/slice.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { HasOneFor } from '../../kit/listLength.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { ServicesFilterInput, WhoCouldDoThisInput } from './directory.inputs.ts';
import { Service, ServicePrice } from './directoryTypes.ts';

const ServiceConnection = connectionType('Service', () => Service);

@ObjectType('ServiceAnswer', {
  description: 'A service that could do what is wanted, with the working of its cost.',
})
class ServiceAnswer {
  @Field(() => Service, { description: 'The service.' })
  service!: unknown;

  @Field(() => ServicePrice, {
    description: 'Its lowest price of the day that fits: of the unit asked for, of a week, or nothing.',
  })
  price!: unknown;

  @Field(() => PenceScalar, {
    description: 'What it would cost a week: the price times the quantity, half a penny up.',
  })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, {
    description: 'What would be left of the money a week; less than nothing is what would be lacking.',
  })
  differencePence!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How far its nearest place is, in metres; null where it has none, or no place was asked about.',
  })
  distanceMetres!: number | null;

  @Field(enumListOf(SERVICE_MATCH), { description: 'In what it matches what was asked.' })
  matches!: ServiceMatch[];

  @Field(() => String, { description: 'The working in a sentence.' })
  working!: string;
}

@ObjectType('WhoCouldDoThis', {
  description: 'Who could do what somebody wants for the money that there is.',
})
class WhoCouldDoThis {
  @Field(() => DateScalar, { description: 'The day whose prices count.' })
  on!: string;

  @HasOneFor('first', USUAL_ROWS_OF_A_PAGE)
  @Field(() => [ServiceAnswer], {
    description:
      'Those who could for the money: the nearest first where a place was given, then the cheapest.',
  })
  answers!: ServiceAnswer[];

  @Field(() => Int, { description: 'How many could for the money, listed or not.' })
  answerCount!: number;

  @HasOneFor('first', USUAL_ROWS_OF_A_PAGE)
  @Field(() => [ServiceAnswer], {
    description: `Those that cost more than the money by no more than ${JUST_ABOVE_PERCENT}%, in the same order: fewer hours, or a little more money, would do.`,
  })
  justAbove!: ServiceAnswer[];

  @Field(() => Int, { description: 'How many of these there are, listed or not.' })
  justAboveCount!: number;

  @Field(() => Int, { description: 'How many cost more than that.' })
  furtherAboveCount!: number;

  @Field(() => Int, {
    description: 'How many match and have no price of the day by which it could be told: ask them.',
  })
  withoutPriceCount!: number;
}

@Resolver()
export class DirectoryResolver {
  @Query(() => Service, {
    nullable: true,
    description: 'One service of the directory; null when there is none.',
  })
  service(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, { shape: serviceShape, kind: null }, id, info);
  }

  @Query(() => ServiceConnection, {
    nullable: true,
    description:
      'The services of your council’s directory, a page at a time. What has ended is not among them.',
  })
  services(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('filter', () => ServicesFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter?: ServicesFilterInput | null,
    @Arg('orderBy', enumOf(SERVICE_ORDER), {
      nullable: true,
      description: 'By name when left out. A cursor belongs to the order that it came in.',
    })
    orderBy?: ServiceOrder | null,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day whose prices count; today when left out.',
    })
    on?: string | null,
  ) {
    const order = orderBy ?? 'NAME';
    if (order === 'NEAREST' && !filter?.near) throw nearestToWhat();
    const what = { wanted: filter ?? {}, order, on: on ?? session.today.toString() };
    return findServices(session, lookAheadPage(info), what, page);
  }

  @Query(() => WhoCouldDoThis, {
    nullable: true,
    description:
      'Who could do this for £80 a week? Services that run, take new people and match all that is asked, each with the working of its cost on the day.',
  })
  whoCouldDoThis(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('wanted', () => WhoCouldDoThisInput, { description: 'What is wanted, and the money.' })
    wanted: WhoCouldDoThisInput,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day whose prices count; today when left out.',
    })
    on?: string | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many answers, and how many of those just above, at most ${MOST_ROWS_OF_A_PAGE}; ${USUAL_ROWS_OF_A_PAGE} when left out.`,
    })
    first?: number | null,
  ) {
    refuseAmounts(wanted);
    const most = first ?? USUAL_ROWS_OF_A_PAGE;
    if (most < 0 || most > MOST_ROWS_OF_A_PAGE) throw tooMany(most);
    const selections = { service: wantedOf(info, 'service'), price: wantedOf(info, 'price') };
    return whoCouldDoThis(session, { ...wanted, on: on ?? session.today.toString(), most }, selections);
  }
}

/** What is asked of the service or its price, of those within the money and just above it together. */
function wantedOf(info: GraphQLResolveInfo, field: string): Selection {
  const of = (list: string) => lookAhead(info, [list, field]) ?? NOTHING;
  return mergeSelections(of('answers'), of('justAbove'));
}

/** More would be no amount or quantity of a week. */
const MOST_PENCE = 100_000_000;
const MOST_HUNDREDTHS = 1_000_000;

function refuseAmounts({ weeklyAmountPence, quantityHundredths }: WhoCouldDoThisInput): void {
  const wrong =
    weeklyAmountPence < 0 || weeklyAmountPence > MOST_PENCE
      ? 'weeklyAmountPence'
      : quantityHundredths < 1 || quantityHundredths > MOST_HUNDREDTHS
        ? 'quantityHundredths'
        : null;
  if (wrong === null) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `wanted.${wrong} is nothing that somebody has or wants in a week. Correct it.`,
    { inputPath: ['wanted', wrong] },
  );
}

function nearestToWhat(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    'The nearest can be told only from a place, and filter.near gives none. Give it, or list services by name.',
    { inputPath: ['orderBy'] },
  );
}

function tooMany(most: number): RequestError {
  return new RequestError(
    'PAGE_TOO_LARGE',
    `${most} were asked for, and from 0 to ${MOST_ROWS_OF_A_PAGE} come at once. Ask for a number between those.`,
    { maximum: MOST_ROWS_OF_A_PAGE },
  );
}
