/** What somebody has and pays for, as a financial assessment shows it. */
import { Field, Int } from 'type-graphql';
import {
  CAPITAL_KIND,
  type CapitalKind,
  CHARGED_SETTING,
  CHARGING_EXEMPTION,
  type ChargedSetting,
  type ChargingExemption,
  DISABILITY_EXPENSE,
  type DisabilityExpense,
  GUARANTEE_AGE,
  type GuaranteeAge,
  HOUSEHOLD,
  HOUSING_COST,
  type Household,
  type HousingCost,
  INCOME_KIND,
  type IncomeKind,
  LIGHT_TOUCH_REASON,
  type LightTouchReason,
} from '../../../tenants/vocabularyOfCharging.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('IncomeLine', { description: 'One income.' })
export class IncomeLine {
  @Field(enumOf(INCOME_KIND), { description: 'What kind of income.' })
  kind!: IncomeKind;

  @Field(() => PenceScalar, { description: 'How much a week.' })
  weeklyPence!: number;
}

@ObjectType('CapitalLine', { description: 'One thing that counts as capital, or could.' })
export class CapitalLine {
  @Field(enumOf(CAPITAL_KIND), { description: 'What kind of capital.' })
  kind!: CapitalKind;

  @Field(() => PenceScalar, { description: 'How much there is of it.' })
  amountPence!: number;
}

@ObjectType('HousingCostLine', { description: 'One cost of the home.' })
export class HousingCostLine {
  @Field(enumOf(HOUSING_COST), { description: 'Which cost.' })
  kind!: HousingCost;

  @Field(() => PenceScalar, { description: 'How much a week, after any benefit for it.' })
  weeklyPence!: number;
}

@ObjectType('DisabilityExpenseLine', { description: 'One cost of a disability.' })
export class DisabilityExpenseLine {
  @Field(enumOf(DISABILITY_EXPENSE), { description: 'Which cost.' })
  kind!: DisabilityExpense;

  @Field(() => PenceScalar, { description: 'How much a week.' })
  weeklyPence!: number;

  @Field(() => Boolean, {
    description:
      'Whether somebody looked at the reason for more than is usual, so that all of it is left to the person.',
  })
  isAcceptedInFull!: boolean;
}

@ObjectType('FinancialMeans', {
  description: 'What a financial assessment was worked out from. All sums but capital are for a week.',
})
export class FinancialMeans {
  @Field(() => PenceScalar, {
    description: 'How much of the support is for a second carer at the same time.',
  })
  secondCarerWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'How much of the support the law has given free of charge.' })
  freeOfChargeWeeklyPence!: number;

  @Field(enumOf(CHARGING_EXEMPTION), {
    nullable: true,
    description: 'Why the person may not be charged; null where they may.',
  })
  exemption!: ChargingExemption | null;

  @Field(enumOf(LIGHT_TOUCH_REASON), {
    nullable: true,
    description: 'Why nobody looked at the person’s means in full; null where somebody did.',
  })
  lightTouchReason!: LightTouchReason | null;

  @Field(enumOf(CHARGED_SETTING), { description: 'Where the support is given.' })
  setting!: ChargedSetting;

  @Field(enumOf(HOUSEHOLD), { description: 'How the person lives.' })
  household!: Household;

  @Field(enumOf(GUARANTEE_AGE), { description: 'How old the person is, as the guarantee asks.' })
  age!: GuaranteeAge;

  @Field(() => Int, { description: 'For how many children in the household the person is responsible.' })
  childCount!: number;

  @Field(() => Boolean, { description: 'Whether the disability premium is added to the guarantee.' })
  hasDisabilityPremium!: boolean;

  @Field(() => Boolean, { description: 'Whether the enhanced disability premium is added.' })
  hasEnhancedDisabilityPremium!: boolean;

  @Field(() => Boolean, { description: 'Whether the carer premium is added.' })
  hasCarerPremium!: boolean;

  @Field(() => [IncomeLine], { description: 'Every income.' })
  income!: IncomeLine[];

  @Field(() => [CapitalLine], { description: 'All capital.' })
  capital!: CapitalLine[];

  @Field(() => [HousingCostLine], { description: 'What the home costs.' })
  housingCosts!: HousingCostLine[];

  @Field(() => [DisabilityExpenseLine], { description: 'What a disability makes the person spend.' })
  disabilityExpenses!: DisabilityExpenseLine[];
}
