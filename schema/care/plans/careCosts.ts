import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { EMPLOYMENT_COST_REFUSALS } from '../../../server/domain/care/costs/employmentRefusals.ts';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import { CARE_COSTS_REFUSALS, readCareCosts } from '../../../server/domain/care/plans/careCosts.queries.ts';
import type { CostedSupport } from '../../../server/domain/care/plans/costOfSupport.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import {
  PAID_FROM,
  type PaidFrom,
  PLAN_TERM,
  type PlanTerm,
  SUPPORT_UNIT,
  type SupportUnit,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { userErrorsOf, userErrorType } from '../../kit/userErrors.ts';
import { EmployingInput } from '../costs/employing.ts';
import { EmploymentCost } from '../costs/employmentCosts.ts';

const CareCostsError = userErrorType('careCosts', {
  ...someOf(PLAN_REFUSALS, 'TOO_MANY_ENTRIES', 'QUANTITY_NOT_VALID', 'AMOUNT_NOT_VALID'),
  ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
  ...CARE_COSTS_REFUSALS,
  ...EMPLOYMENT_COST_REFUSALS,
});

@InputType({ description: 'Something to be done or bought, as far as its cost goes.' })
export class SupportToCostInput {
  @Field(enumOf(SUPPORT_UNIT), { description: 'What the quantity counts.' })
  unit!: SupportUnit;

  @Field(() => Int, { description: 'How many, in hundredths: two and a half hours is 250.' })
  quantityHundredths!: number;

  @Field(() => PenceScalar, { description: 'The price of one that the budget pays.' })
  unitPricePence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What the provider asks for one, where it is more and the person pays the difference.',
  })
  providerUnitPricePence?: number | null;

  @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often the quantity is used.' })
  frequency!: SupportFrequency;

  @Field(() => Int, {
    nullable: true,
    description:
      'In how many weeks of each year it comes, where frequency is TERM_TIME; the council’s number when left out. Not for any other.',
  })
  weeksInYear?: number | null;

  @Field(enumOf(PAID_FROM), {
    nullable: true,
    description: 'What pays for it; the budget when left out.',
  })
  paidFrom?: PaidFrom | null;

  @Field(() => EmployingInput, {
    nullable: true,
    description:
      'Where a personal assistant would be taken on: hours are the quantity and the rate is unitPricePence. What an employer pays besides is added.',
  })
  employing?: EmployingInput | null;
}

@ObjectType('CareCostLine', { description: 'What one thing comes to.' })
export class CareCostLine implements CostedSupport {
  @Field(() => Int, { description: 'How often it comes in a year; a one-off comes once.' })
  timesInYear!: number;

  @Field(() => PenceScalar, { description: 'What it costs the budget a week, half a penny going up.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, {
    description: 'What it costs the budget in a year of 52 weeks, from its price and never from its week.',
  })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What the person pays a week from money of their own: the difference to a dearer price, or what they buy besides.',
  })
  ownMoneyWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The same in a year of 52 weeks.' })
  ownMoneyYearlyPence!: number;

  @Field(() => String, { description: 'All of it in a sentence.' })
  sentence!: string;

  @Field(() => EmploymentCost, {
    nullable: true,
    description: 'All that the personal assistant costs, line by line; null where none would be taken on.',
  })
  employment?: EmploymentCost | null;
}

@ObjectType('CareCost', {
  description:
    'What some support comes to in all, so that ways of meeting the same needs can be put side by side.',
})
export class CareCost {
  @Field(() => [CareCostLine], { description: 'What each thing comes to, in the order of the question.' })
  lines!: CareCostLine[];

  @Field(() => PenceScalar, { description: 'What all of it costs the budget a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'What all of it costs the budget in a year of 52 weeks.' })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, { description: 'What the person pays a week from money of their own.' })
  ownMoneyWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What the person pays in a year from money of their own.' })
  ownMoneyYearlyPence!: number;
}

@ObjectType('CareCosts', { description: 'What some support comes to, or why that can’t be worked out.' })
export class CareCosts {
  @Field(() => CareCost, {
    nullable: true,
    description: 'What it comes to; null where something is refused.',
  })
  cost?: CareCost | null;

  @Field(() => [CareCostsError], { description: 'Why it can’t be worked out; empty where it can.' })
  userErrors!: object[];
}

@Resolver()
export class CareCostsResolver {
  @Query(() => CareCosts, {
    nullable: true,
    description:
      'What some support would cost in a week and in a year, for the budget and apart from that for the person’s own money. Nothing is kept. Fails with POLICY_NOT_IN_FORCE where no planning policy is in force.',
  })
  async careCosts(
    @Ctx() { session }: RequestContext,
    @Arg('support', () => [SupportToCostInput], { description: 'All that is to be costed; at most 50.' })
    support: SupportToCostInput[],
    @Arg('term', enumOf(PLAN_TERM), {
      nullable: true,
      description: 'The term that a one-off is spread over in a week; USUAL when left out.',
    })
    term?: PlanTerm | null,
  ): Promise<CareCosts> {
    const { cost, refusals } = await readCareCosts(session, support, term ?? 'USUAL');
    return { cost, userErrors: userErrorsOf(refusals) };
  }
}
