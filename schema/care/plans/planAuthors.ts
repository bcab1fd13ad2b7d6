import { Field } from 'type-graphql';
import {
  PLAN_DIFFERENCE_KIND,
  type PlanDifference,
} from '../../../server/domain/care/plans/planDifferences.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { withHelper } from './planWriting.ts';

@ObjectType('HelperOfPlan', { description: 'Somebody who helped to write a plan.' })
export class HelperOfPlan extends withHelper(class {}) {}

@ObjectType('HelperPaidByProvider', {
  description:
    'Somebody who helped to write a plan, and is paid by a provider that the plan names. It is no reason to refuse, and everybody who decides about the plan should know.',
})
export class HelperPaidByProvider extends withHelper(class {}) {
  @Field(() => PenceScalar, { description: 'What the plan pays that provider a week.' })
  weeklyCostPence!: number;
}

@ObjectType('PlanDifference', {
  description: 'One line of a plan that differs from what the person last saw.',
})
export class PlanDifferenceType implements PlanDifference {
  @Field(enumOf(PLAN_DIFFERENCE_KIND), { description: 'How it differs.' })
  kind!: PlanDifference['kind'];

  @Field(() => [String], {
    description:
      'Where in the plan it is, such as supportItems, 0, unitPricePence; of what was removed, where it was.',
  })
  path!: string[];

  @Field(() => String, { nullable: true, description: 'What it said; null where it said nothing.' })
  was!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says; null where it says nothing.' })
  is!: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The sum that it was, where the line is one; of an item that was removed, its cost a week.',
  })
  wasPence!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The sum that it is, where the line is one; of an item that is new, its cost a week.',
  })
  isPence!: number | null;

  @Field(() => String, { description: 'The same in a sentence for the person.' })
  sentence!: string;
}
