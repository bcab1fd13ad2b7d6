import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@InputType({ description: 'Which budget is settled.' })
export class WorkOutSettlementInput extends RepeatableInput {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;
}

@InputType({ description: 'A payment that the council still owes.' })
export class ProposeSettlementPaymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The settlement that says so.' })
  settlementId!: string;

  @Field(() => ID, { description: 'The part of the budget that it is owed for.' })
  partId!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;

  @Field(() => String, { description: 'Who is paid: the person, or whoever settles the estate.' })
  paidTo!: string;
}

@InputType({ description: 'The approval of such a payment.' })
export class ApproveSettlementPaymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The payment that was proposed.' })
  paymentId!: string;
}

@InputType({ description: 'Money that came back to the council.' })
export class RecordSettlementReceiptInput extends RepeatableInput {
  @Field(() => ID, { description: 'The settlement that says so.' })
  settlementId!: string;

  @Field(() => ID, { description: 'The part of the budget that it came from.' })
  partId!: string;

  @Field(() => DateScalar, { description: 'The day on which it arrived.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;
}
