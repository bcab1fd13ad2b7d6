import { Field, ID, Int } from 'type-graphql';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import {
  PAID_RELATIVE,
  type PaidRelative,
  PLAN_TERM,
  type PlanTerm,
  SUPPORT_CATEGORY,
  SUPPORT_UNIT,
  type SupportCategory,
  type SupportUnit,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import { SIGN_OFF_REASON, type SignOffReason } from '../../../server/domain/care/plans/signOffReasons.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('PanelReferralReason', { description: 'Why a plan went to the panel, as it was said then.' })
export class PanelReferralReason {
  @Field(enumOf(SIGN_OFF_REASON), { description: 'The reason.' })
  code!: SignOffReason;

  @Field(() => String, { description: 'In a sentence for the person, with the figures it rests on.' })
  sentence!: string;
}

@ObjectType('PanelInformationRequest', {
  description: 'Something that the panel asked for before it decides.',
})
export class PanelInformationRequest {
  @Field(() => String, { description: 'What it needs to know.' })
  what!: string;

  @Field(() => String, { description: 'From whom.' })
  fromWhom!: string;

  @Field(() => DateScalar, { description: 'The last day on which the answer is in time.' })
  byOn!: string;

  @Field(() => DateScalar, { description: 'The day on which it was asked for.' })
  askedOn!: string;

  @Field(() => String, { nullable: true, description: 'What the panel was told; null until then.' })
  answer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was told; null until then.' })
  answeredOn?: string | null;
}

@ObjectType('PanelInterest', {
  description:
    'An interest in a case that a member has declared: they see it no longer, and don’t decide about it.',
})
export class PanelInterest {
  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => String, { description: 'What the interest is.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which it was declared.' })
  declaredOn!: string;
}

@ObjectType('PanelPaperOutcome', { description: 'An outcome of the plan, as it stood.' })
export class PanelPaperOutcome {
  @Field(() => String, { description: 'What the person wants to be so.' })
  description!: string;

  @Field(() => String, { description: 'How everybody will know that it is.' })
  successLooksLike!: string;
}

@ObjectType('PanelPaperItem', {
  description: 'Something done or bought for an outcome, as it stood in the plan.',
})
export class PanelPaperItem {
  @Field(() => String, { description: 'What is done or bought.' })
  description!: string;

  @Field(enumOf(SUPPORT_CATEGORY), { description: 'What kind of support it is.' })
  category!: SupportCategory;

  @Field(() => String, { nullable: true, description: 'Who gives it; null when not chosen yet.' })
  providerName?: string | null;

  @Field(enumOf(PAID_RELATIVE), { description: 'Whether it pays a relative, and where they live.' })
  paidRelative!: PaidRelative;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is necessary to pay a relative in the same household; null where none is.',
  })
  relativeReason?: string | null;

  @Field(enumOf(SUPPORT_UNIT), { description: 'What the quantity counts.' })
  unit!: SupportUnit;

  @Field(() => Int, { description: 'How many, in hundredths.' })
  quantityHundredths!: number;

  @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often that quantity is used.' })
  frequency!: SupportFrequency;

  @Field(() => PenceScalar, { description: 'What one costs.' })
  unitPricePence!: number;

  @Field(() => PenceScalar, { description: 'What it costs the budget a week.' })
  weeklyCostPence!: number;
}

@ObjectType('PanelPaperRisk', { description: 'A risk that was talked through, as it stood in the plan.' })
export class PanelPaperRisk {
  @Field(() => String, { description: 'What could happen.' })
  description!: string;

  @Field(() => String, { description: 'What helps.' })
  whatHelps!: string;

  @Field(() => Int, { description: 'How likely it is, on the council’s scale.' })
  likelihood!: number;

  @Field(() => Int, { description: 'How much it would matter, on the council’s scale.' })
  impact!: number;
}

/** A text of the plan that may be empty. */
const written = (description: string) => ({ nullable: true, description });

@ObjectType('PanelPapers', {
  description: 'What the panel has before it: the plan as it stood when it was referred. It never changes.',
})
export class PanelPapers {
  @Field(() => String, { description: 'The name of the person whose plan it is.' })
  personName!: string;

  @Field(() => String, { description: 'What the plan is called.' })
  title!: string;

  @Field(enumOf(PLAN_TERM), { description: 'How long it runs, by the council’s policy.' })
  term!: PlanTerm;

  @Field(() => String, written('What is important to the person.'))
  importantTo?: string | null;

  @Field(() => String, written('What is important for the person.'))
  importantFor?: string | null;

  @Field(() => String, written('How best to support them.'))
  howBestToSupport?: string | null;

  @Field(() => String, written('What a good day is like.'))
  goodDay?: string | null;

  @Field(() => String, written('What a bad day is like.'))
  badDay?: string | null;

  @Field(() => String, written('Culture, faith and diet.'))
  cultureAndFaith?: string | null;

  @Field(() => String, written('What happens in sickness, holidays and crisis.'))
  contingencyArrangements?: string | null;

  @Field(() => PenceScalar, written('Money set aside for contingencies over the plan’s term.'))
  contingencyPence?: number | null;

  @Field(() => Boolean, { description: 'Whether the person and the council disagreed about it.' })
  personDisagrees!: boolean;

  @Field(() => Boolean, { description: 'Whether a safeguarding enquiry was open.' })
  safeguardingEnquiryIsOpen!: boolean;

  @Field(() => PenceScalar, { description: 'What all support items cost the budget a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'The indicative budget a week that the plan was made from.' })
  indicativeWeeklyPence!: number;

  @Field(() => [PanelPaperOutcome], { description: 'What the person wants to be so, in order.' })
  outcomes!: PanelPaperOutcome[];

  @Field(() => [PanelPaperItem], { description: 'What is done or bought for the outcomes, in order.' })
  supportItems!: PanelPaperItem[];

  @Field(() => [PanelPaperRisk], { description: 'Risks that were talked through, in order.' })
  risks!: PanelPaperRisk[];
}
