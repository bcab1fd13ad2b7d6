import { Field, ID, InputType, Int } from 'type-graphql';
import type { GivenSupportItem } from '../../../server/domain/care/plans/planContents.commands.ts';
import {
  PAID_RELATIVE,
  type PaidRelative,
  PLAN_HELPER,
  PLAN_TERM,
  type PlanHelper,
  type PlanTerm,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ChangeInput, EntryInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import {
  withHelper,
  withOutcomeWriting,
  withPlanWriting,
  withQuote,
  withRiskWriting,
  withSupportItemWriting,
} from './planWriting.ts';

/** What the input of every change to a plan has. */
@InputType({ description: 'Names a plan that is changed.' })
export abstract class PlanChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'Which plan.' })
  planId!: string;
}

@InputType({ description: 'Drafts a plan from an allocation, or from a carer’s own assessment.' })
export class DraftPlanInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose plan.' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The indicative budget that the plan is made from; the person’s newest when left out, as not everybody who writes a plan sees how the amount was worked out.',
  })
  allocationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'For the plan of a carer as a carer: their own assessment, which found their needs eligible. Left out for a plan for somebody’s own needs; a carer may have one of each.',
  })
  carerAssessmentId?: string | null;

  @OneLine()
  @Field(() => String, { description: 'What the plan is called.' })
  title!: string;

  @Field(enumOf(PLAN_TERM), { nullable: true, description: 'How long it runs; USUAL when left out.' })
  term?: PlanTerm | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The live plan that this one is to take the place of; its contents are copied.',
  })
  supersedesId?: string | null;
}

@InputType({ description: 'Somebody who helped to write a plan.' })
export class HelperOfPlanInput extends withHelper(class {}) {}

@InputType({
  description:
    'Changes what is written in a plan, while it is a draft or returned; and the last three, until it is signed off. What is left out stays as it is.',
})
export class UpdatePlanInput extends withPlanWriting(PlanChangeInput) {
  @OneLine()
  @Field(() => String, { nullable: true, description: 'What the plan is called.' })
  title?: string;

  @Field(enumOf(PLAN_TERM), { nullable: true, description: 'How long it runs.' })
  term?: PlanTerm;

  @Field(() => String, {
    nullable: true,
    description:
      'What work the person did, where the council asks: a benevolent fund of that trade may help.',
  })
  formerEmployment?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'Money set aside for contingencies out of the budget, over the plan’s term.',
  })
  contingencyPence?: number | null;

  @Field(enumListOf(PLAN_HELPER), {
    nullable: true,
    description:
      'Who helped to write the plan. A helper whose kind is left out goes with it; the kinds of helpers given besides are added.',
  })
  helpedBy?: PlanHelper[];

  @Field(() => [HelperOfPlanInput], {
    nullable: true,
    description:
      'Those who helped of whom more is known than the kind, at most 20. It replaces the earlier ones.',
  })
  helpers?: HelperOfPlanInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person and the council disagree.',
  })
  personDisagrees?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a safeguarding enquiry is open; for staff to record.',
  })
  safeguardingEnquiryIsOpen?: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the practitioner asks the panel to share the decision; null takes it back. For staff to record.',
  })
  panelRequestedReason?: string | null;
}

@InputType({ description: 'An outcome of a plan.' })
class OutcomeInput extends withOutcomeWriting(EntryInput) {}

@InputType({ description: 'Replaces the outcomes of a plan, in this order.' })
export class SetPlanOutcomesInput extends PlanChangeInput {
  @Field(() => [OutcomeInput], { description: 'All outcomes. One that is left out is removed.' })
  outcomes!: OutcomeInput[];
}

@InputType({ description: 'A support item of a plan.' })
export class SupportItemInput extends withSupportItemWriting(EntryInput) {
  @Field(() => ID, { description: 'The outcome it is for.' })
  outcomeId!: string;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Who gives it; left out when not chosen yet.' })
  providerName?: string | null;

  @Field(enumOf(PAID_RELATIVE), {
    nullable: true,
    description: 'Whether it pays a relative, and where they live; NOT_A_RELATIVE when left out.',
  })
  paidRelative?: PaidRelative | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is necessary to pay a relative in the same household.',
  })
  relativeReason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the personal assistant’s Disclosure and Barring Service check.',
  })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day of the employer’s insurance of whoever takes on a personal assistant, as shown.',
  })
  insuredUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The published rate that it is priced by: a key that publishedRates lists.',
  })
  rateKey?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The price of one; 0 for what costs nothing. Left out where rateKey is given: the published rate.',
  })
  unitPricePence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the provider asks for one, where it is more than unitPricePence and the person pays the difference themself.',
  })
  providerUnitPricePence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the need can’t be met at the published rate, where one costs more.',
  })
  dearerPriceReason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The record of the personal assistant who does it: the item has the hours, the rate and the pattern of their terms, and what an employer pays besides is added. Left out where there is none.',
  })
  employmentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The service of the directory that it buys from, which gives it its provider and its lowest price of the day where these are left out. What the budget pays has to be a price that the service asks today.',
  })
  serviceId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'In how many weeks of each year it comes, where frequency is TERM_TIME; the council’s number when left out. Not for any other.',
  })
  weeksInYear?: number | null;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'The kind of budget part that pays; needed when the budget does, and only then.',
  })
  deploymentOption?: DeploymentOption | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The quote that it takes, which gives it its provider and its price where these are left out. A new one must be in force today.',
  })
  quoteId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why that quote is taken, where the same is quoted cheaper.',
  })
  quoteReason?: string | null;
}

/** An item as the commands take it. */
export function asGivenItem(item: SupportItemInput): GivenSupportItem {
  return {
    ...item,
    id: item.id ?? null,
    providerName: item.providerName ?? null,
    paidRelative: item.paidRelative ?? 'NOT_A_RELATIVE',
    relativeReason: item.relativeReason ?? null,
    dbsCheckedOn: item.dbsCheckedOn ?? null,
    insuredUntil: item.insuredUntil ?? null,
    weeksInYear: item.weeksInYear ?? null,
    employmentId: item.employmentId ?? null,
    serviceId: item.serviceId ?? null,
    rateKey: item.rateKey ?? null,
    unitPricePence: item.unitPricePence ?? null,
    providerUnitPricePence: item.providerUnitPricePence ?? null,
    dearerPriceReason: item.dearerPriceReason ?? null,
    deploymentOption: item.deploymentOption ?? null,
    quoteId: item.quoteId ?? null,
    quoteReason: item.quoteReason ?? null,
  };
}

@InputType({ description: 'Keeps what a provider would ask for some support.' })
export class RecordPlanQuoteInput extends withQuote(PlanChangeInput) {}

@InputType({ description: 'Replaces the support items of a plan, in this order.' })
export class SetSupportItemsInput extends PlanChangeInput {
  @Field(() => [SupportItemInput], { description: 'All items. One that is left out is removed.' })
  supportItems!: SupportItemInput[];
}

@InputType({ description: 'A risk that has been talked through.' })
class PlanRiskInput extends withRiskWriting(EntryInput) {}

@InputType({ description: 'Replaces the risks of a plan, in this order.' })
export class SetPlanRisksInput extends PlanChangeInput {
  @Field(() => [PlanRiskInput], { description: 'All risks. One that is left out is removed.' })
  risks!: PlanRiskInput[];
}

@InputType({ description: 'Shares a plan with the person.' })
export class SharePlanInput extends PlanChangeInput {}

@InputType({ description: 'Says something about a plan.' })
export class CommentOnPlanInput extends RepeatableInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { description: 'What there is to say.' })
  words!: string;
}

@InputType({ description: 'Agrees to a plan, or records that it is agreed.' })
export class AgreePlanInput extends PlanChangeInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Where staff record it: the representative who agreed; left out when the person did. The person and a representative agree as themselves.',
  })
  supporterId?: string | null;
}

@InputType({ description: 'Signs a plan off for the council.' })
export class SignOffPlanInput extends PlanChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Why the plan is signed off although something that the panel’s approval depends on was not done in time. Needed only then.',
  })
  unmetConditionsReason?: string | null;
}
