import { Field, ID, InputType, Int } from 'type-graphql';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { PlanChangeInput } from '../plans/plans.inputs.ts';
import { withSharedItem } from './sharedItemWriting.ts';

@InputType({ description: 'Joins the plans of two people.' })
export class JoinPlansInput extends PlanChangeInput {
  @Field(() => DateScalar, { description: 'The day on which the first person agreed to a joint plan.' })
  consentRecordedOn!: string;

  @Field(() => ID, { description: 'The other person’s plan.' })
  otherPlanId!: string;

  @Field(() => Int, { description: 'The version of the other plan that you read.' })
  otherExpectedVersion!: number;

  @Field(() => DateScalar, { description: 'The day on which the other person agreed to a joint plan.' })
  otherConsentRecordedOn!: string;
}

@InputType({ description: 'One plan’s share of something that is shared.' })
export class JointShareInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => ID, { description: 'The outcome of that plan that it is for.' })
  outcomeId!: string;

  @Field(() => Int, {
    description: 'Its share in basis points, above 0: 6000 is 60%. All together make 10000.',
  })
  shareBasisPoints!: number;

  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'The kind of part of that plan’s budget that pays.' })
  deploymentOption!: DeploymentOption;
}

@InputType({ description: 'Something that two people share.' })
export class SharedItemInput extends withSharedItem(class {}) {
  @Field(() => [JointShareInput], { description: 'The share of each plan.' })
  shares!: JointShareInput[];
}

@InputType({ description: 'Replaces what two plans share.' })
export class SetJointItemsInput extends ChangeInput {
  @Field(() => ID, { description: 'The joint plan.' })
  jointPlanId!: string;

  @Field(() => [SharedItemInput], { description: 'All that is shared. What is left out is removed.' })
  items!: SharedItemInput[];
}
