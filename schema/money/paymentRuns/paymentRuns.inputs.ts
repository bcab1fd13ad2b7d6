import { Field, ID, InputType } from 'type-graphql';
import {
  MOST_RETURNS,
  RETURN_LIST,
  type ReturnList,
} from '../../../server/domain/money/paymentRuns/returnedPayments.ts';
import { MOST_REPORT_CHARACTERS } from '../../../server/domain/money/paymentRuns/returnReport.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { FileText, OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Proposes a run of payments.' })
export class ProposePaymentRunInput extends RepeatableInput {
  @Field(() => DateScalar, {
    description:
      'The working day on which the money is to be in the accounts: at least three working days ahead, as the banks exchange it on the one before.',
  })
  payOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day of what is collected, such as the end of a weekend or a bank holiday that follows; the day itself when left out.',
  })
  dueBy?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Parts that are not to be paid this time, whatever is due of them.',
  })
  leaveOutPartIds?: string[] | null;
}

@InputType({ description: 'Names a run of payments that is settled.' })
export class SettlePaymentRunInput extends ChangeInput {
  @Field(() => ID, { description: 'Which run.' })
  runId!: string;
}

@InputType({ description: 'Approves a run of payments.' })
export class ApprovePaymentRunInput extends SettlePaymentRunInput {}

@InputType({ description: 'Takes a run of payments back.' })
export class WithdrawPaymentRunInput extends SettlePaymentRunInput {}

@InputType({ description: 'Takes payments out of a run that is approved.' })
export class VoidPaymentsInput extends RepeatableInput {
  @Field(() => ID, { description: 'Which run.' })
  runId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Which of its payments; all that are pending when left out.',
  })
  itemIds?: string[] | null;

  @Field(() => String, { description: 'Why, without personal details. The person may read it.' })
  reason!: string;
}

@InputType({ description: 'One payment of a list of the banks.' })
export class ReturnedPaymentInput {
  @OneLine()
  @Field(() => String, { description: 'The reference that went out with it: `FS000012-000034`.' })
  reference!: string;

  @Field(() => PenceScalar, { description: 'How much it was. It is held against what was paid.' })
  amountPence!: number;

  @OneLine()
  @Field(() => String, { description: 'The bank’s code for why: 0, 2, 3, 5, B or C.' })
  reasonCode!: string;

  @Field(() => DateScalar, {
    description: 'The day of the list, and of what came back, on which the money did.',
  })
  reportedOn!: string;
}

@InputType({ description: 'Records a list of the banks.' })
export class RecordReturnedPaymentsInput extends RepeatableInput {
  @Field(enumOf(RETURN_LIST), { description: 'Which list it is.' })
  list!: ReturnList;

  @Field(() => [ReturnedPaymentInput], { description: `The payments, at most ${MOST_RETURNS}.` })
  entries!: ReturnedPaymentInput[];
}

@InputType({ description: 'A report of Bacs about payments that went wrong.' })
export class ImportReturnedPaymentsInput extends RepeatableInput {
  @FileText()
  @Field(() => String, {
    description: `The text of an ARUCS or AWACS report, which is XML; at most ${MOST_REPORT_CHARACTERS} characters and ${MOST_RETURNS} payments.`,
  })
  file!: string;
}

@InputType({ description: 'Proposes from which account the council pays.' })
export class SetBacsOriginatorInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'Six digits, from the bank that sponsors the council at Bacs.' })
  serviceUserNumber!: string;

  @OneLine()
  @Field(() => String, { description: 'Six digits, with or without hyphens.' })
  sortCode!: string;

  @OneLine()
  @Field(() => String, { description: 'Eight digits.' })
  accountNumber!: string;

  @OneLine()
  @Field(() => String, {
    description: 'The name that stands in every payment; of a long one the first 18 characters.',
  })
  accountName!: string;
}

@InputType({ description: 'Approves from which account the council pays.' })
export class ApproveBacsOriginatorInput extends ChangeInput {
  @Field(() => ID, { description: 'Which proposal.' })
  originatorId!: string;

  @OneLine()
  @Field(() => String, { description: 'The sort code once more, from the letter of the bank.' })
  sortCode!: string;

  @OneLine()
  @Field(() => String, { description: 'The account number once more, from the letter of the bank.' })
  accountNumber!: string;
}

@InputType({
  description: 'Refuses from which account the council would pay, or takes one’s own proposal back.',
})
export class RefuseBacsOriginatorInput extends ChangeInput {
  @Field(() => ID, { description: 'Which proposal.' })
  originatorId!: string;

  @Field(() => String, { description: 'Why, without any digits of the account.' })
  reason!: string;
}
