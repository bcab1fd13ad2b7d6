import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@InputType({ description: 'What is saved for a purpose that the plan names.' })
export class NamedSavingInput {
  @Field(() => ID, { description: 'The support in the plan that it is saved for.' })
  supportItemId!: string;

  @Field(() => PenceScalar, { description: 'How much of what is held.' })
  amountPence!: number;
}

@InputType({ description: 'A proposal to take back what is unspent of a part.' })
export class ProposeClawbackInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the money was looked at; left out, today.',
  })
  foundOn?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was talked over with the person.' })
  discussedOn!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'How much; left out, all that is above the limits.',
  })
  amountPence?: number | null;

  @Field(() => [NamedSavingInput], {
    nullable: true,
    description:
      'What is saved for purposes that the plan names, as was talked over. What `startSaving` recorded counts without being given.',
  })
  namedSavings?: NamedSavingInput[] | null;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reason!: string;
}

@InputType({ description: 'What the person says to a proposal.' })
export class ReplyToClawbackInput extends ChangeInput {
  @Field(() => ID, { description: 'The proposal.' })
  clawbackId!: string;

  @Field(() => String, { description: 'The reply.' })
  reply!: string;

  @Field(() => Boolean, { description: 'Whether the person agrees.' })
  isAgreed!: boolean;
}

@InputType({ description: 'A decision about a proposal.' })
export class DecideClawbackInput extends ChangeInput {
  @Field(() => ID, { description: 'The proposal.' })
  clawbackId!: string;

  @Field(() => PenceScalar, { description: 'What is to be repaid; 0 takes nothing back.' })
  amountPence!: number;

  @Field(() => String, { description: 'Why, as the person will read it.' })
  reasons!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many repayments, spread over the council’s weeks; left out, in one by the last day.',
  })
  repayments?: number | null;
}

@InputType({ description: 'A repayment that arrived.' })
export class RecordRepaymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The proposal that was decided.' })
  clawbackId!: string;

  @Field(() => DateScalar, { description: 'The day on which it arrived.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;
}
