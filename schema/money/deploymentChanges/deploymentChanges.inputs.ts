import { Field, ID, InputType } from 'type-graphql';
import {
  HELD_MONEY_GOES_TO,
  type HeldMoneyGoesTo,
} from '../../../server/domain/money/deploymentChanges/deploymentChangesVocabulary.ts';
import {
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  SMALL_PAYMENT_PURPOSE,
  type SmallPaymentPurpose,
} from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { withHolding } from '../budgets/holding.inputs.ts';

@InputType({ description: 'Changes on a day how the money of a part of a budget, or some of it, is held.' })
export class ChangeDeploymentInput extends withHolding(ChangeInput) {
  @Field(() => ID, {
    description: 'The part that holds the money until then. expectedVersion is that of its budget.',
  })
  partId!: string;

  @Field(() => DateScalar, {
    description:
      'The first day on which it is held in the new way: after the first day of the part and of support, and before either ends. A day in the past only where nothing was paid or spent for it or for later days.',
  })
  changesOn!: string;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    description: 'How it is held from then on; one of those that the council offers on that day.',
  })
  deploymentOption!: DeploymentOption;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'How much of the weekly amount is held in the new way; the rest goes on as before. Left out, all of it changes.',
  })
  weeklyAmountPence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is for from then on, in the person’s words; left out, as it was.',
  })
  purpose?: string | null;

  @Field(enumOf(SMALL_PAYMENT_PURPOSE), { nullable: true, description: 'What a VOUCHER is for.' })
  spentOn?: SmallPaymentPurpose | null;

  @Field(() => String, { description: 'Why, for the person.' })
  reason!: string;

  @Field(() => DateScalar, {
    description:
      'The day on which the person agreed, or who did for them: today at the latest, and not after the change.',
  })
  agreedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The supporter with authority who agreed for the person; left out, the person did.',
  })
  agreedBySupporterId?: string | null;
}

@InputType({ description: 'Records that money that was held unspent in the old way went over.' })
export class RecordHeldMoneyMovedInput extends RepeatableInput {
  @Field(() => ID, { description: 'The change of the way of holding it.' })
  deploymentChangeId!: string;

  @Field(enumOf(HELD_MONEY_GOES_TO), { description: 'Where it went.' })
  goesTo!: HeldMoneyGoesTo;

  @Field(() => PenceScalar, { description: 'How much; at most what is held in the old way.' })
  amountPence!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it arrived: from the change until today; left out, today.',
  })
  movedOn?: string | null;
}

@InputType({ description: 'Settles what was held unspent in the old way: nothing more goes over.' })
export class SettleHeldMoneyInput extends ChangeInput {
  @Field(() => ID, { description: 'The change of the way of holding it.' })
  deploymentChangeId!: string;

  @Field(() => String, { description: 'What became of it, and why nothing more goes over.' })
  reason!: string;
}
