import { Field, InputType, Int, ObjectType } from 'type-graphql';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import {
  SUPPORT_CATEGORY,
  SUPPORT_PROVIDER_KIND,
  SUPPORT_UNIT,
  type SupportCategory,
  type SupportProviderKind,
  type SupportUnit,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import type { Extended } from '../../kit/mixin.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

/** What is said of support that two people share. */
export function withSharedItem<Base extends Extended>(base: Base) {
  @ObjectType({ simpleResolvers: true })
  @InputType()
  abstract class SharedItem extends base {
    @Field(enumOf(SUPPORT_CATEGORY), { description: 'What kind of thing it is.' })
    category!: SupportCategory;

    @Field(() => String, { description: 'What it is, in plain words.' })
    description!: string;

    @OneLine()
    @Field(() => String, { nullable: true, description: 'Who gives it; null when not chosen yet.' })
    providerName?: string | null;

    @Field(enumOf(SUPPORT_PROVIDER_KIND), { description: 'What kind of provider that is.' })
    providerKind!: SupportProviderKind;

    @Field(enumOf(SUPPORT_UNIT), { description: 'What the quantity counts.' })
    unit!: SupportUnit;

    @Field(() => Int, { description: 'How many for both together, in hundredths.' })
    quantityHundredths!: number;

    @Field(() => PenceScalar, { description: 'The price of one, for both together.' })
    unitPricePence!: number;

    @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often it comes.' })
    frequency!: SupportFrequency;
  }
  return SharedItem;
}
