import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import {
  SUPPORT_CATEGORY,
  SUPPORT_PROVIDER_KIND,
  type SupportCategory,
  type SupportProviderKind,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import {
  type BlockPaidTwice,
  findBlockContracts,
  readBlockPaidTwice,
  readWhatPeopleBuy,
  type WhatPeopleBuy,
} from '../../../server/domain/market/commissioning/commissioning.queries.ts';
import type { PeopleAndMoney } from '../../../server/domain/market/commissioning/marketFigures.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { BlockContract } from './commissioningTypes.ts';
import { FiguresOfQuarter, QUARTER, THROWS } from './figuresOfQuarter.ts';

@ObjectType('PeopleAndMoney', {
  description: 'How many people bought something, and for how much.',
})
class PeopleAndMoneyType implements PeopleAndMoney {
  @Field(() => Int, {
    nullable: true,
    description:
      'The people, each once; as published to the nearest five, and null where they are from one to four.',
  })
  people!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What it comes to; less than nothing where more came back than was spent. As published the people times the average as these are shown, so about; null where the people are hidden.',
  })
  totalPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'That for each of the people, as published to the nearest £5; null where there is nobody, or they are hidden.',
  })
  averagePence!: number | null;
}

/** The two ways of knowing what is bought. */
@ObjectType('BoughtFigures', { description: 'What people bought, by both ways of knowing it.' })
abstract class BoughtFigures {
  @Field(() => PeopleAndMoneyType, {
    description:
      'As it was reported by whoever holds people’s money: spending on days of the quarter, less what came back. What was reversed does not count.',
  })
  spent!: PeopleAndMoneyType;

  @Field(() => PeopleAndMoneyType, {
    description:
      'As plans have it: what items that budgets pay for cost by the week, a seventh for each day of the quarter on which the plan was live. It is there also where the council buys, or nobody reports. The two are about the same money, so never add them.',
  })
  planned!: PeopleAndMoneyType;
}

@ObjectType('BoughtSupport', { description: 'What people bought of one kind of support.' })
class BoughtSupport extends BoughtFigures {
  @Field(enumOf(SUPPORT_CATEGORY), {
    nullable: true,
    description: 'The kind of support; null for spending that names no item of a plan.',
  })
  category!: SupportCategory | null;
}

@ObjectType('BoughtFromKind', {
  description: 'What people bought of one kind of support from one kind of provider.',
})
class BoughtFromKind extends BoughtFigures {
  @Field(enumOf(SUPPORT_CATEGORY), {
    nullable: true,
    description: 'The kind of support; null for spending that names no item of a plan.',
  })
  category!: SupportCategory | null;

  @Field(enumOf(SUPPORT_PROVIDER_KIND), {
    nullable: true,
    description: 'The kind of provider; null for spending that names no item of a plan.',
  })
  providerKind!: SupportProviderKind | null;
}

@ObjectType('WhatPeopleBuy', { description: 'What people buy with their budgets, by kind of support.' })
class WhatPeopleBuyType extends FiguresOfQuarter implements WhatPeopleBuy {
  @Field(() => [BoughtSupport], {
    description:
      'Every kind of support, also where nobody bought it. One person buys several kinds, so the people of the lines don’t add up.',
  })
  lines!: BoughtSupport[];

  @Field(() => [BoughtFromKind], {
    nullable: true,
    description:
      'The same by kind of provider, as far as anybody bought it; null where the figures are not exact.',
  })
  byProviderKind!: BoughtFromKind[] | null;
}

@ObjectType('PaidTwiceByService', {
  description:
    'What is bought of a service that the council pays for in block: items of plans that name the service of a contract, and what was spent on them.',
})
class PaidTwiceByService extends BoughtFigures {}

@ObjectType('ProviderPaidTwice', {
  description:
    'What the council pays a provider in block, and what people buy from the same provider on the days of these contracts besides.',
})
class ProviderPaidTwice extends BoughtFigures {
  @Field(() => String, { description: 'The provider, as the directory has it.' })
  provider!: string;

  @Field(() => PenceScalar, {
    description:
      'What its block contracts come to in the quarter: a seventh of each weekly amount for each day.',
  })
  blockPence!: number;

  @Field(() => Int, { description: 'On how many days of the quarter any of them runs.' })
  daysCovered!: number;

  @Field(() => PaidTwiceByService, {
    nullable: true,
    description:
      'Of that, what is matched by its service of the directory; the rest names none, and is matched by the provider’s name. Null where the figures are not exact, as a hidden line could be had from it.',
  })
  byService!: PaidTwiceByService | null;
}

@ObjectType('AllPaidTwice', { description: 'What is paid twice at all providers together.' })
class AllPaidTwice extends BoughtFigures {
  @Field(() => Int, { description: 'The people, each once, whichever way it is known of them.' })
  people!: number;
}

@ObjectType('BlockPaidTwice', {
  description:
    'Which money the council pays twice: in block, and through people who buy from the same provider on the same days. Support that names a service of the directory is matched with the contracts of that service. Where it names none, the provider is known by its name in the directory and the other names of its contracts; capitals, accents, punctuation and “Limited” aside.',
})
class BlockPaidTwiceType extends FiguresOfQuarter implements BlockPaidTwice {
  @Field(() => [ProviderPaidTwice], {
    description: 'The providers with a block contract on any day of the quarter, by name.',
  })
  providers!: ProviderPaidTwice[];

  @Field(() => AllPaidTwice, {
    nullable: true,
    description: 'All together; null where the figures are not exact, as a hidden line could be had from it.',
  })
  all!: AllPaidTwice | null;
}

const BlockContractConnection = connectionType('BlockContract', () => BlockContract);
@Resolver()
export class CommissioningResolver {
  @Query(() => BlockContractConnection, {
    nullable: true,
    description: 'The council’s block contracts, the last recorded first.',
  })
  blockContracts(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findBlockContracts(session, lookAheadPage(info), page);
  }

  @Heavy()
  @Query(() => BlockPaidTwiceType, {
    nullable: true,
    description: `Which money is paid twice in a quarter, by provider. ${THROWS}`,
  })
  blockPaidTwice(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, QUARTER) on: string,
  ): Promise<BlockPaidTwice> {
    return readBlockPaidTwice(session, on);
  }

  @Heavy()
  @Query(() => WhatPeopleBuyType, {
    nullable: true,
    description: `What people buy in a quarter, by kind of support. ${THROWS}`,
  })
  whatPeopleBuy(
    @Ctx() { session }: RequestContext,
    @Arg('on', () => DateScalar, QUARTER) on: string,
  ): Promise<WhatPeopleBuy> {
    return readWhatPeopleBuy(session, on);
  }
}
