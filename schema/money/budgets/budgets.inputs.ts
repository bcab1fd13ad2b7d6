import { Field, ID, InputType, Int } from 'type-graphql';
import {
  CARER_IMPACT,
  type CarerImpact,
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  SMALL_PAYMENT_PURPOSE,
  type SmallPaymentPurpose,
} from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { withHolding } from './holding.inputs.ts';

@InputType({ description: 'One part of a budget: a weekly amount, held in one way.' })
export class BudgetPartInput extends withHolding(class {}) {
  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'Who holds the money, and how.' })
  deploymentOption!: DeploymentOption;

  @Field(() => PenceScalar, {
    description:
      'The amount a week; more than nothing. For a SMALL_PAYMENT the weekly cost of its support, which is then paid to the penny as one sum.',
  })
  weeklyAmountPence!: number;

  @Field(() => String, { description: 'What it is for, in the person’s words.' })
  purpose!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is set aside for what can’t be foreseen, so that no support item need use it; false when left out.',
  })
  isContingency?: boolean | null;

  @Field(enumOf(CARER_IMPACT), {
    nullable: true,
    description:
      'Where it is a SMALL_PAYMENT to an unpaid carer in their own right: how far caring affects them. The council may have an amount for each.',
  })
  carerImpact?: CarerImpact | null;

  @Field(() => [PenceScalar], {
    nullable: true,
    description:
      'Where the part is the mid-point of needs that go up and down: what each good and bad week costs, 2 to 52 of them; weeklyAmountPence is their average. Only where the council offers it.',
  })
  midPointWeeksPence?: number[] | null;

  @Field(enumOf(SMALL_PAYMENT_PURPOSE), {
    nullable: true,
    description: 'What a SMALL_PAYMENT or VOUCHER is for: one of the purposes of the council’s policy.',
  })
  spentOn?: SmallPaymentPurpose | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the person signed the agreement about a SMALL_PAYMENT, where they have. It may be recorded later by recordPaymentAgreement.',
  })
  agreementSignedOn?: string | null;
}

@InputType({ description: 'Records that the person signed the agreement about a small payment.' })
export class RecordPaymentAgreementInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part of the budget that is the small payment.' })
  partId!: string;

  @Field(() => DateScalar, { description: 'The day on which the person signed; today or before.' })
  signedOn!: string;
}

@InputType({ description: 'Records that somebody becomes a trustee of a trust that holds money.' })
export class RecordTrusteeJoinedInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part of the budget whose money the trust holds.' })
  partId!: string;

  @OneLine()
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The first day on which they are one.' })
  joinsOn!: string;
}

@InputType({ description: 'Records that a trustee leaves.' })
export class RecordTrusteeLeftInput extends RepeatableInput {
  @Field(() => ID, { description: 'The trustee.' })
  trusteeId!: string;

  @Field(() => DateScalar, { description: 'The first day on which they are no longer one.' })
  leavesOn!: string;
}

@InputType({ description: 'Agrees the final budget of a plan, in parts.' })
export class AgreeBudgetInput extends RepeatableInput {
  @Field(() => ID, { description: 'The plan, which the council has signed off.' })
  planId!: string;

  @Field(() => Int, { description: 'The version of the plan that you read; a later one refuses the change.' })
  expectedVersion!: number;

  @Field(() => PenceScalar, { description: 'The whole budget a week.' })
  totalWeeklyPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What the person puts in a week; may be nothing. Where a financial assessment holds on the first day, what it gives for this budget.',
  })
  personContributionWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What the council puts in a week; the two come to the total.' })
  councilContributionWeeklyPence!: number;

  @Field(() => DateScalar, {
    description:
      'The first day of the budget, at most twelve months from today and not before the plan was drafted; its term is the plan’s.',
  })
  startsOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this sum. Needed where it differs from the indicative amount.',
  })
  reasons?: string | null;

  @Field(() => [BudgetPartInput], { description: 'The parts, which come to the total; at most 20.' })
  parts!: BudgetPartInput[];
}
