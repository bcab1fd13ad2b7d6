import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

@InputType({ description: 'Puts parts of several people’s budgets together.' })
export class CreatePoolInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'What the pool is called, without anybody’s name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day; today or before.' })
  openedOn!: string;

  @OneLine()
  @Field(() => [String], {
    description: 'The people who hold its account, at least as many as the council asks for; at most 100.',
  })
  holderNames!: string[];

  @Field(() => [ID], {
    description:
      'The parts of budgets, each held as POOL, that are put together: at least as many as the council asks for; at most 100.',
  })
  partIds!: string[];
}

@InputType({ description: 'Puts another part into a pool.' })
export class JoinPoolInput extends RepeatableInput {
  @Field(() => ID, { description: 'The pool.' })
  poolId!: string;

  @Field(() => ID, { description: 'The part, which is held as POOL.' })
  partId!: string;

  @Field(() => DateScalar, { description: 'The first day in the pool; today or before.' })
  joinedOn!: string;
}

@InputType({ description: 'Takes a member out of a pool with what is held of theirs.' })
export class LeavePoolInput extends ChangeInput {
  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => DateScalar, {
    description: 'The first day on which they are no longer in it; today or before.',
  })
  leftOn!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The part of their own budget to which the money goes; left out, it goes back to the council.',
  })
  goesToPartId?: string | null;
}

@InputType({ description: 'Proposes what a pool is to pay for.' })
export class ProposePoolExpenditureInput extends RepeatableInput {
  @Field(() => ID, { description: 'The pool.' })
  poolId!: string;

  @Field(() => DateScalar, { description: 'The day that it is of; today or before.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much, in all.' })
  amountPence!: number;

  @OneLine()
  @Field(() => String, { description: 'Who is paid.' })
  payee!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The members who share it; left out, all who were in the pool on that day.',
  })
  memberIds?: string[] | null;
}

@InputType({ description: 'Records that a holder of the account approved an expenditure.' })
export class ApprovePoolExpenditureInput extends ChangeInput {
  @Field(() => ID, { description: 'The expenditure.' })
  expenditureId!: string;

  @Field(() => ID, { description: 'The holder who approved it.' })
  holderId!: string;
}

@InputType({ description: 'Takes back an expenditure that is not spent.' })
export class WithdrawPoolExpenditureInput extends ChangeInput {
  @Field(() => ID, { description: 'The expenditure.' })
  expenditureId!: string;
}
