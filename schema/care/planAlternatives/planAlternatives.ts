import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import {
  type AlternativeRow,
  planAlternativeShape,
  readCostOf,
  readItemsOf,
} from '../../../server/domain/care/planAlternatives/planAlternatives.queries.ts';
import {
  type AboveMoney,
  aboveMoney,
} from '../../../server/domain/care/planAlternatives/planAlternatives.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { readByKey } from '../../../server/platform/reading/reader.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { CareCost } from '../plans/careCosts.ts';
import { SupportPlan } from '../plans/plans.ts';
import { withSupportItemWriting } from '../plans/planWriting.ts';

@ObjectType('AlternativeItem', {
  description: 'What an alternative would have done or bought for an outcome.',
})
export class AlternativeItem extends withSupportItemWriting(class {}) {
  @Field(() => ID, { description: 'The outcome of the plan that it is for.' })
  outcomeId!: string;

  @Field(() => String, { nullable: true, description: 'Who would give it; null when not chosen yet.' })
  providerName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The quote that it takes; null where it takes none.' })
  quoteId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why that quote, where the same was quoted cheaper.',
  })
  quoteReason?: string | null;

  @Field(() => PenceScalar, { description: 'The price of one that the budget would pay.' })
  unitPricePence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What the provider asks for one, where the person would pay the difference.',
  })
  providerUnitPricePence?: number | null;

  @Field(() => PenceScalar, { description: 'What it would cost the budget a week, half a penny going up.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What it would cost the budget in a year of 52 weeks, from its price and never from its week.',
  })
  yearlyCostPence!: number;
}

@ObjectType('PlanAlternative', {
  implements: Node,
  description:
    'A named variant of a plan’s support items, such as an agency beside own personal assistants or live-in care. Alternatives are costed side by side before anybody agrees; one is chosen, and the others are kept.',
})
export class PlanAlternative extends Node implements AboveMoney {
  @Field(() => SupportPlan, { nullable: true, description: 'The plan.' })
  plan?: SupportPlan | null;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What there is to say for it or against it.' })
  note?: string | null;

  @Field(() => [AlternativeItem], { description: 'What would be done or bought, in order.' })
  supportItems!: AlternativeItem[];

  @Field(() => CareCost, {
    nullable: true,
    description:
      'What it comes to in a week and in a year, for the budget and apart from that for the person. Null where no planning policy is in force.',
  })
  cost?: CareCost | null;

  @Field(() => PenceScalar, { description: 'The indicative budget a week that the plan is made from.' })
  indicativeWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The indicative budget a year.' })
  indicativeYearlyPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The agreed budget a week of the plan that runs now; null where none does.',
  })
  budgetWeeklyPence?: number | null;

  @Field(() => PenceScalar, {
    description: 'By how much it is above the indicative budget a week; below 0 where it is within.',
  })
  aboveIndicativeWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The same in a year.' })
  aboveIndicativeYearlyPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'By how much it is above the agreed budget a week; null where there is none.',
  })
  aboveBudgetWeeklyPence!: number | null;

  @Field(() => PenceScalar, { nullable: true, description: 'The same in a year of 52 weeks.' })
  aboveBudgetYearlyPence!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was last written.' })
  writtenAt!: string;

  @Field(() => String, { description: 'The account that wrote it.' })
  writtenBy!: string;

  @Field(() => Boolean, { description: 'Whether the plan’s support items were last chosen by it.' })
  isChosen!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was chosen.' })
  chosenAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that chose it.' })
  chosenBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was chosen; null where nothing is said.' })
  chosenReason?: string | null;
}

addField(SupportPlan, 'alternatives', () => [PlanAlternative], {
  description:
    'Variants of its support items that were put side by side, in the order in which they were made.',
});

const above = (field: keyof AboveMoney) => async (row: AlternativeRow, session: Session) =>
  aboveMoney(await readCostOf(session, row), row)[field];

/** How the types of this area are read. */
export const planAlternativeReaders: TypeReader[] = [
  {
    shape: planAlternativeShape,
    kind: 'PLANS',
    fieldKinds: {
      budgetWeeklyPence: 'BUDGETS',
      aboveBudgetWeeklyPence: 'BUDGETS',
      aboveBudgetYearlyPence: 'BUDGETS',
    },
    derivations: {
      isChosen: ({ chosenAt }: { chosenAt: string | null }) => chosenAt !== null,
      supportItems: (row: AlternativeRow, session) => readItemsOf(session, row),
      cost: (row: AlternativeRow, session) => readCostOf(session, row),
      aboveIndicativeWeeklyPence: above('aboveIndicativeWeeklyPence'),
      aboveIndicativeYearlyPence: above('aboveIndicativeYearlyPence'),
      aboveBudgetWeeklyPence: above('aboveBudgetWeeklyPence'),
      aboveBudgetYearlyPence: above('aboveBudgetYearlyPence'),
    },
  },
];

@Resolver(() => PlanAlternative)
export class PlanAlternativesResolver {
  @Query(() => [PlanAlternative], {
    nullable: true,
    description:
      'The alternatives of one plan, side by side, in the order in which they were made. Empty where it has none, or there is no such plan that you may see.',
  })
  async planAlternatives(
    @Arg('planId', () => ID, { description: 'The plan.' }) planId: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    mustRead(session, 'PLANS');
    const value = fromGlobalId('SupportPlan', planId);
    if (!value) return [];
    return readByKey(session, planAlternativeShape, { column: 'plan_id', value }, lookAhead(info));
  }
}
