import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanChangeInput } from '../care/plans/plans.inputs.ts';
import { DateScalar } from '../kit/scalars.ts';

const IDEMPOTENCY_KEY = 'Repeat the same key to be safe against a lost answer.';
const EXPECTED_VERSION = 'The version you read; a later one refuses the change.';

@InputType({ description: 'Records the day on which support under a plan started.' })
export class StartPlanInput {
  @Field(() => ID, { description: 'The plan, which is signed off and has an agreed budget.' })
  planId!: string;

  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number;

  @Field(() => DateScalar, {
    description: 'The day on which support really started; not in the future, and within the budget’s term.',
  })
  implementedOn!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
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
}
