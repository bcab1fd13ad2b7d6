import { Field, ID, InputType, Int } from 'type-graphql';
import { MOST_LINES } from '../../../server/domain/money/charging/assessing.ts';
import {
  CAPITAL_KIND,
  type CapitalKind,
  CHARGED_SETTING,
  CHARGING_EXEMPTION,
  type ChargedSetting,
  type ChargingExemption,
  CONTRIBUTION_RHYTHM,
  type ContributionRhythm,
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
import { RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

const MORE_THAN_NOTHING = 'How much a week; more than nothing.';

@InputType({ description: 'One income.' })
export class IncomeInput {
  @Field(enumOf(INCOME_KIND), {
    description: 'What kind of income. Kinds that never count may be given too.',
  })
  kind!: IncomeKind;

  @Field(() => PenceScalar, { description: MORE_THAN_NOTHING })
  weeklyPence!: number;
}

@InputType({ description: 'One thing that counts as capital, or could.' })
export class CapitalInput {
  @Field(enumOf(CAPITAL_KIND), {
    description: 'What kind of capital. Kinds that never count may be given too.',
  })
  kind!: CapitalKind;

  @Field(() => PenceScalar, { description: 'How much there is of it; more than nothing.' })
  amountPence!: number;
}

@InputType({ description: 'One cost of the home.' })
export class HousingCostInput {
  @Field(enumOf(HOUSING_COST), { description: 'Which cost.' })
  kind!: HousingCost;

  @Field(() => PenceScalar, { description: 'How much a week, after any benefit for it; more than nothing.' })
  weeklyPence!: number;
}

@InputType({ description: 'One cost of a disability.' })
export class DisabilityExpenseInput {
  @Field(enumOf(DISABILITY_EXPENSE), { description: 'Which cost.' })
  kind!: DisabilityExpense;

  @Field(() => PenceScalar, { description: MORE_THAN_NOTHING })
  weeklyPence!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether somebody looked at the reason for more than the council usually accepts, and accepts all of it; false when left out.',
  })
  isAcceptedInFull?: boolean | null;
}

@InputType({
  description: `Works out and records what a person puts in towards their support. At most ${MOST_LINES} lines of each sort.`,
})
export class RecordFinancialAssessmentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose means.' })
  personId!: string;

  @Field(() => DateScalar, {
    description:
      'The first day on which it holds, at most twelve months from today. The charging policy of that day decides.',
  })
  startsOn!: string;

  @Field(() => PenceScalar, {
    description:
      'What the support costs a week, without any top-up; more than nothing. A budget that comes to another sum is charged by the same means.',
  })
  supportWeeklyPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much of it is for a second carer at the same time; nothing when left out.',
  })
  secondCarerWeeklyPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'How much of it the law has given free of charge, such as re-ablement in its first six weeks; nothing when left out.',
  })
  freeOfChargeWeeklyPence?: number | null;

  @Field(enumOf(CHARGING_EXEMPTION), {
    nullable: true,
    description: 'Why the person may not be charged; left out where they may.',
  })
  exemption?: ChargingExemption | null;

  @Field(enumOf(LIGHT_TOUCH_REASON), {
    nullable: true,
    description: 'Why the person’s means are not looked at in full; left out where they are.',
  })
  lightTouchReason?: LightTouchReason | null;

  @Field(enumOf(CHARGED_SETTING), {
    nullable: true,
    description: 'Where the support is given; OWN_HOME when left out.',
  })
  setting?: ChargedSetting | null;

  @Field(enumOf(HOUSEHOLD), { description: 'How the person lives.' })
  household!: Household;

  @Field(enumOf(GUARANTEE_AGE), { description: 'How old the person is; in a couple the older of the two.' })
  age!: GuaranteeAge;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many children in the household the person is responsible, at most 20; none when left out.',
  })
  childCount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have, or would have, the disability premium; false when left out.',
  })
  hasDisabilityPremium?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have, or would have, the enhanced disability premium; false when left out.',
  })
  hasEnhancedDisabilityPremium?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have, or would have, the carer premium; false when left out.',
  })
  hasCarerPremium?: boolean | null;

  @Field(() => [IncomeInput], { nullable: true, description: 'Every income; none when left out.' })
  income?: IncomeInput[] | null;

  @Field(() => [CapitalInput], { nullable: true, description: 'All capital; none when left out.' })
  capital?: CapitalInput[] | null;

  @Field(() => [HousingCostInput], {
    nullable: true,
    description: 'What the home costs; nothing when left out.',
  })
  housingCosts?: HousingCostInput[] | null;

  @Field(() => [DisabilityExpenseInput], {
    nullable: true,
    description:
      'What a disability makes the person spend that the support does not meet; nothing when left out. Where the council has a flat sum, the greater of the two counts.',
  })
  disabilityExpenses?: DisabilityExpenseInput[] | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the person adds a week of their own for more or dearer support; nothing when left out. It is kept apart from the contribution and from every budget.',
  })
  topUpWeeklyPence?: number | null;

  @Field(enumOf(CONTRIBUTION_RHYTHM), {
    nullable: true,
    description:
      'How often the person wishes to pay, among what the council offers; the council’s usual way when left out.',
  })
  paysEvery?: ContributionRhythm | null;
}
