import { Field, ID, InputType } from 'type-graphql';
import type { ValueOf } from '../../../tenants/vocabulary.ts';
import {
  CAPACITY_TO_MANAGE,
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  SUPPORT_AROUND,
  type SupportAround,
} from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { withDecisionWriting, withKeepingSafeWriting } from './riskWriting.ts';

@InputType({ description: 'Writes down a decision as it was talked through with the person.' })
export class RecordSupportedDecisionInput extends withDecisionWriting(RepeatableInput) {
  @Field(() => ID, { description: 'Whose decision.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The plan with whose risks it was talked through. The record counts when that plan, or a newer version of it, is signed off, until the plan’s risks become others. Left out for a decision that is about no plan; where it takes the place of an earlier record, it stays about the same plan.',
  })
  planId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The earlier record that was looked at again, which this one takes the place of; left out for a new decision.',
  })
  replacesId?: string | null;
}

@InputType({ description: 'Writes a keeping safe plan with the person.' })
export class WriteKeepingSafePlanInput extends withKeepingSafeWriting(RepeatableInput) {
  @Field(() => ID, { description: 'Whose plan.' })
  personId!: string;
}

@InputType({ description: 'Ends a supported decision record.' })
export class EndSupportedDecisionInput extends ChangeInput {
  @Field(() => ID, { description: 'The record.' })
  supportedDecisionId!: string;

  @Field(() => String, { description: 'Why it is no longer needed.' })
  reason!: string;
}

@InputType({ description: 'Ends a keeping safe plan.' })
export class EndKeepingSafePlanInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan.' })
  keepingSafePlanId!: string;

  @Field(() => String, { description: 'Why it is no longer needed.' })
  reason!: string;
}

@InputType({ description: 'Records what support the person has to manage a direct payment.' })
export class RecordPaymentSupportInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose direct payment.' })
  personId!: string;

  @Field(enumOf(CAPACITY_TO_MANAGE), {
    description: 'How far they can manage the money. Capacity is presumed.',
  })
  capacityToManage!: CapacityToManage;

  @Field(enumOf(SUPPORT_AROUND), { description: 'Who already helps them.' })
  supportAround!: SupportAround;

  @Field(enumOf(MANAGEMENT_SUPPORT), {
    nullable: true,
    description: 'What was chosen; what the council’s matrix suggests when left out.',
  })
  chosenSupport?: ValueOf<typeof MANAGEMENT_SUPPORT> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was chosen; needed where it is not what the matrix suggests.',
  })
  reason?: string | null;
}
