import { Field, ID, Int } from 'type-graphql';
import type { ChangeCounts } from '../../../server/domain/insight/policyImpact/changeCounts.ts';
import type {
  LargestChange,
  StepDifference as StepDifferenceFound,
} from '../../../server/domain/insight/policyImpact/largestChanges.ts';
import type { AgeBand, ClientGroup } from '../../../tenants/needs.ts';
import { AGE_BAND, CLIENT_GROUP } from '../../../tenants/vocabulary.ts';
import { AllocationStep } from '../../care/allocations/allocationTypes.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

@ObjectType('AllocationChangeCounts', {
  description: 'How a change of policy falls on some people, by their indicative weekly amounts.',
})
export class AllocationChangeCounts implements ChangeCounts {
  @Field(() => Int, { description: 'How many people are counted.' })
  people!: number;

  @Field(() => Int, { description: 'How many would have more.' })
  gaining!: number;

  @Field(() => Int, { description: 'How many would have less.' })
  losing!: number;

  @Field(() => Int, { description: 'How many would have the same, to the penny.' })
  unchanged!: number;

  @Field(() => PenceScalar, { description: 'What those who gain would gain a week together.' })
  weeklyGainsPence!: number;

  @Field(() => PenceScalar, {
    description: 'What those who lose would lose a week together; not negative.',
  })
  weeklyLossesPence!: number;

  @Field(() => PenceScalar, { description: 'Gains less losses a week; negative where it comes to less.' })
  weeklyChangePence!: number;
}

@ObjectType('AllocationStepDifference', {
  description: 'One step of the working that the change alters, adds or does away with.',
})
class AllocationStepDifference implements Record<keyof StepDifferenceFound, AllocationStep | null> {
  @Field(() => AllocationStep, {
    nullable: true,
    description: 'The step under the policy in force; null where there is none.',
  })
  inForce!: AllocationStep | null;

  @Field(() => AllocationStep, {
    nullable: true,
    description: 'The step under the change; null where there is none.',
  })
  proposed!: AllocationStep | null;
}

@ObjectType('LargestAllocationChange', {
  description:
    'One person’s change with its reasons. But for personId, which is only there for whoever may read people, nothing in it says who it is.',
})
export class LargestAllocationChange implements Omit<LargestChange, 'differences'> {
  @Field(() => ID, {
    nullable: true,
    description: 'The person’s id; null for whoever may read no assessments.',
  })
  personId!: string | null;

  @Field(enumOf(CLIENT_GROUP), { description: 'The main reason for support.' })
  clientGroup!: ClientGroup;

  @Field(enumOf(AGE_BAND), { description: 'Their age on the day that is priced.' })
  ageBand!: AgeBand;

  @Field(() => PenceScalar, { description: 'The indicative weekly amount under the policy in force.' })
  inForceWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The indicative weekly amount under the change.' })
  proposedWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'The second less the first.' })
  weeklyChangePence!: number;

  @Field(() => [AllocationStepDifference], {
    description:
      'The reasons: the steps of the working that differ, in its order. Their weekly amounts differ by the change.',
  })
  differences!: AllocationStepDifference[];
}
