import { Field, ID, InputType, Int } from 'type-graphql';
import { listInWords } from '../../../server/common/words.ts';
import { isHeldByOthers, optionsThat } from '../../../server/domain/money/deployment/deployments.ts';
import {
  ACCOUNT_TYPE,
  type AccountType,
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

@InputType({ description: 'One part of a budget: a weekly amount, held in one way.' })
export class BudgetPartInput {
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

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The most of its money that may stay unspent, agreed with the person; needed where the council’s policy leaves it to agreement, and only then.',
  })
  agreedUnspentLimitPence?: number | null;

  @Field(enumOf(CARER_IMPACT), {
    nullable: true,
    description:
      'Where it is a SMALL_PAYMENT to an unpaid carer in their own right: how far caring affects them. The council may have an amount for each.',
  })
  carerImpact?: CarerImpact | null;

  @Field(enumOf(ACCOUNT_TYPE), {
    nullable: true,
    description:
      'Which account a direct payment goes into; left out, the kind that the council asks for. Only for a DIRECT_PAYMENT or DIRECT_PAYMENT_SUITABLE_PERSON.',
  })
  accountType?: AccountType | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the third party of a MANAGED_ACCOUNT charges in a week, out of the weekly amount and within the council’s limit.',
  })
  managingFeeWeeklyPence?: number | null;

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

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Where a VOUCHER is to be used: one of the council’s outlets, where it lists some.',
  })
  outletName?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the person signed the agreement about a SMALL_PAYMENT, where they have. It may be recorded later by recordPaymentAgreement.',
  })
  agreementSignedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `The supporter who receives the money for the person; needed for ${listInWords(optionsThat(({ payee }) => payee === 'SUPPORTER'))}.`,
  })
  supporterId?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: `Which organisation, trust or pool holds the money; needed for ${listInWords(optionsThat(isHeldByOthers))}.`,
  })
  holderName?: string | null;

  @OneLine()
  @Field(() => [String], {
    nullable: true,
    description: 'The trustees of a TRUST, at least as many as the council asks for and at most 20.',
  })
  trusteeNames?: string[] | null;
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
