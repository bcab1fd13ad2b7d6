import { Field, ID, InputType } from 'type-graphql';
import { ENDED_BY, type EndedBy } from '../../server/domain/care/plans/plansVocabulary.ts';
import { PlanChangeInput } from '../care/plans/plans.inputs.ts';
import { enumOf } from '../kit/enums.ts';
import { ChangeInput } from '../kit/inputs.ts';
import { DateScalar } from '../kit/scalars.ts';

@InputType({ description: 'Records the day on which support under a plan started.' })
export class StartPlanInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan, which is signed off and has an agreed budget.' })
  planId!: string;

  @Field(() => DateScalar, {
    description: 'The day on which support really started; not in the future, and within the budget’s term.',
  })
  implementedOn!: string;
}

@InputType({ description: 'Sends a plan back for changes.' })
export class ReturnPlanInput extends PlanChangeInput {
  @Field(() => String, { description: 'What has to change, and why.' })
  reason!: string;
}

@InputType({ description: 'Ends a plan.' })
export class EndPlanInput extends PlanChangeInput {
  @Field(() => DateScalar, { description: 'The last day of support under the plan; not in the future.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why it ended.' })
  reason!: string;

  @Field(enumOf(ENDED_BY), {
    nullable: true,
    description:
      'Who ended it; left out where nobody did, such as when the person moved away. Of somebody who has died the death is recorded (`recordDeath`).',
  })
  endedBy?: EndedBy | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which whoever ends it told the other; needed where the council ends it and gives notice.',
  })
  noticeGivenOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the council ends it without its notice, exceptionally; the reason then says why. False when left out.',
  })
  isWithoutNotice?: boolean | null;
}
