/** What is written in a plan: each field declared once, for the types that show it and the inputs that it is given by. */

import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import {
  PAID_FROM,
  type PaidFrom,
  PLAN_HELPER,
  type PlanHelper,
  SUPPORT_CATEGORY,
  SUPPORT_PROVIDER_KIND,
  SUPPORT_UNIT,
  type SupportCategory,
  type SupportProviderKind,
  type SupportUnit,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

/** The parts of a plan that may be written and may be left empty. */
export function withPlanWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class PlanWriting extends base {
    @Field(() => String, { nullable: true, description: 'What is important to the person.' })
    importantTo?: string | null;

    @Field(() => String, { nullable: true, description: 'What is important for the person.' })
    importantFor?: string | null;

    @Field(() => String, { nullable: true, description: 'How best to support the person.' })
    howBestToSupport?: string | null;

    @Field(() => String, { nullable: true, description: 'What makes a good day.' })
    goodDay?: string | null;

    @Field(() => String, { nullable: true, description: 'What makes a bad day.' })
    badDay?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'What matters for the person’s support in their culture, faith and diet.',
    })
    cultureAndFaith?: string | null;

    @Field(() => String, { nullable: true, description: 'What happens in sickness, holidays and crisis.' })
    contingencyArrangements?: string | null;

    @Field(() => String, {
      nullable: true,
      description:
        'What happens when the carer falls ill: who comes instead, and whom to call. Part of the plan of whoever is cared for, and of the carer’s own.',
    })
    ifCarerFallsIll?: string | null;

    @Field(() => String, { nullable: true, description: 'How they helped.' })
    helpedHow?: string | null;
  }
  return PlanWriting;
}

/** What is kept of somebody who helped to write a plan. */
export function withHelper<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Helper extends base {
    @Field(enumOf(PLAN_HELPER), { description: 'Who they are to the person.' })
    kind!: PlanHelper;

    @OneLine()
    @Field(() => String, { nullable: true, description: 'Their name.' })
    name?: string | null;

    @OneLine()
    @Field(() => String, {
      nullable: true,
      description:
        'The organisation that pays them for it; null where nobody does. A provider who helped is named here.',
    })
    organisationName?: string | null;
  }
  return Helper;
}

/** What an outcome says. */
export function withOutcomeWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class OutcomeWriting extends base {
    @Field(() => String, { description: 'What the person wants, in their words.' })
    description!: string;

    @Field(() => String, { description: 'What success looks like.' })
    successLooksLike!: string;
  }
  return OutcomeWriting;
}

/** What every support item says: what, by whom, how much and how often. */
export function withSupportItemWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class SupportItemWriting extends base {
    @Field(enumOf(SUPPORT_CATEGORY), { description: 'What kind of thing it is.' })
    category!: SupportCategory;

    @Field(() => String, { description: 'What it is, in plain words.' })
    description!: string;

    @Field(enumOf(SUPPORT_PROVIDER_KIND), { description: 'What kind of provider that is.' })
    providerKind!: SupportProviderKind;

    @Field(enumOf(SUPPORT_UNIT), { description: 'What the quantity counts.' })
    unit!: SupportUnit;

    @Field(() => Int, { description: 'How many, in hundredths: two and a half hours is 250.' })
    quantityHundredths!: number;

    @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often the quantity is used.' })
    frequency!: SupportFrequency;

    @Field(enumOf(PAID_FROM), { description: 'What pays for it.' })
    paidFrom!: PaidFrom;
  }
  return SupportItemWriting;
}

/** What a quote says. */
export function withQuote<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class Quote extends base {
    @OneLine()
    @Field(() => String, { description: 'Who would give it.' })
    providerName!: string;

    @OneLine()
    @Field(() => String, {
      description: 'What for, in the same words as other quotes for the same: they are compared by it.',
    })
    whatFor!: string;

    @Field(enumOf(SUPPORT_UNIT), { description: 'What the price is of one of.' })
    unit!: SupportUnit;

    @Field(() => PenceScalar, { description: 'What one would cost.' })
    unitPricePence!: number;

    @Field(() => DateScalar, { description: 'The day on which it was given.' })
    quotedOn!: string;

    @Field(() => DateScalar, {
      nullable: true,
      description: 'The last day on which it may be taken; null where the provider named none.',
    })
    validUntil?: string | null;
  }
  return Quote;
}

/** What a risk that was talked through says. */
export function withRiskWriting<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class RiskWriting extends base {
    @Field(() => String, { description: 'What could go wrong.' })
    description!: string;

    @Field(() => String, { description: 'What would help.' })
    whatHelps!: string;

    @Field(() => Int, { description: 'How likely, from 1 to the size of the council’s matrix.' })
    likelihood!: number;

    @Field(() => Int, { description: 'How bad it would be, from 1 to the size of the council’s matrix.' })
    impact!: number;
  }
  return RiskWriting;
}
