import { Field, ID, InputType } from 'type-graphql';
import { OneLine } from '../../kit/writtenTexts.ts';
import { PlanChangeInput, SupportItemInput } from '../plans/plans.inputs.ts';

@InputType({ description: 'Keeps a variant of a plan’s support items.' })
export class WritePlanAlternativeInput extends PlanChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The alternative that is changed, as long as it was not chosen; left out for a new one.',
  })
  alternativeId?: string | null;

  @OneLine()
  @Field(() => String, { description: 'What it is called, such as Agency or Live-in.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What there is to say for it or against it.' })
  note?: string | null;

  @Field(() => [SupportItemInput], {
    description: 'All its items, as setSupportItems takes them, without ids of their own.',
  })
  supportItems!: SupportItemInput[];
}

@InputType({ description: 'Makes an alternative’s items those of the plan.' })
export class ChoosePlanAlternativeInput extends PlanChangeInput {
  @Field(() => ID, { description: 'The alternative.' })
  alternativeId!: string;

  @Field(() => String, { nullable: true, description: 'Why that one.' })
  reason?: string | null;
}
