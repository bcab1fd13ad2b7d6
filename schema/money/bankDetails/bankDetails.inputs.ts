import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Proposes where money is paid, of one payee.' })
export class ProposeBankDetailsInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The person, for their own account.' })
  personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The supporter who receives the money for the person, for an account of theirs.',
  })
  supporterId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The part whose money an organisation, a trust, a pool or a provider holds, for an account of that holder.',
  })
  partId?: string | null;

  @OneLine()
  @Field(() => String, { description: 'Whose account it is, as the bank has it.' })
  accountName!: string;

  @OneLine()
  @Field(() => String, { description: 'Six digits, with or without hyphens. It is not shown again.' })
  sortCode!: string;

  @OneLine()
  @Field(() => String, { description: 'Eight digits. Only the last four are shown again.' })
  accountNumber!: string;

  @Field(() => String, {
    description:
      'What was seen that says whose account it is: a statement, a letter of the bank. No digits of it.',
  })
  evidence!: string;
}

@InputType({ description: 'Approves bank details that another officer proposed.' })
export class ApproveBankDetailsInput extends ChangeInput {
  @Field(() => ID, { description: 'Which bank details.' })
  bankDetailsId!: string;

  @OneLine()
  @Field(() => String, { description: 'The sort code once more, from the evidence.' })
  sortCode!: string;

  @OneLine()
  @Field(() => String, { description: 'The account number once more, from the evidence.' })
  accountNumber!: string;
}

@InputType({ description: 'Refuses bank details, or takes one’s own proposal back.' })
export class RefuseBankDetailsInput extends ChangeInput {
  @Field(() => ID, { description: 'Which bank details.' })
  bankDetailsId!: string;

  @Field(() => String, { description: 'Why, without any digits of the account.' })
  reason!: string;
}
