import { Field, Int } from 'type-graphql';
import type { AgreedBesideNow } from '../../../server/domain/care/plans/itemsOfServices.ts';
import { PLAN_ADVICE, type PlanAdviceCode } from '../../../server/domain/care/plans/planAdvice.ts';
import { PAID_RELATIVE, type PaidRelative } from '../../../server/domain/care/plans/plansVocabulary.ts';
import { SIGN_OFF_REASON, type SignOffReason } from '../../../server/domain/care/plans/signOffReasons.ts';
import {
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  RISK_LEVEL,
  type RiskLevel,
} from '../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { RATE_UNIT, type RateUnit } from '../../../tenants/vocabularyOfRates.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { Service } from '../../market/directory/directoryTypes.ts';
import { Employment } from '../employment/employment.ts';
import { withOutcomeWriting, withRiskWriting, withSupportItemWriting } from './planWriting.ts';

@ObjectType('Outcome', {
  implements: Node,
  description: 'What the person wants to be so, and how everybody will know that it is.',
})
export class Outcome extends withOutcomeWriting(Node) {
  @Field(() => [SupportItem], { description: 'The support for this outcome, in the plan’s order.' })
  supportItems!: SupportItem[];

  @Field(() => PenceScalar, { description: 'What the support for it costs the budget a week.' })
  weeklyCostPence!: number;
}

@ObjectType('ServicePriceAgreed', {
  description: 'The price of a service that a plan’s item was agreed at, beside the price now.',
})
class ServicePriceAgreed implements AgreedBesideNow {
  @Field(enumOf(RATE_UNIT), { description: 'What it is the price of one of.' })
  unit!: RateUnit;

  @Field(() => PenceScalar, { description: 'What the service asked for one when the item was set.' })
  agreedPence!: number;

  @Field(() => DateScalar, { description: 'The day on which it asked that.' })
  agreedOn!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What it asks today: the same while it still asks that, else its lowest of the same unit; null where it has none, or has left the directory.',
  })
  nowPence!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it no longer asks what was agreed. Nothing of the plan changes by itself.',
  })
  hasChanged!: boolean;

  @Field(() => String, { nullable: true, description: 'What has changed, in words; null where nothing has.' })
  note!: string | null;
}

@ObjectType('SupportItem', {
  implements: Node,
  description: 'Something done or bought for an outcome: what, by whom, how much and how often.',
})
export class SupportItem extends withSupportItemWriting(Node) {
  @Field(() => Outcome, { nullable: true, description: 'The outcome it is for.' })
  outcome?: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Who gives it; null when not chosen yet.' })
  providerName?: string | null;

  @Field(enumOf(PAID_RELATIVE), { description: 'Whether it pays a relative, and where they live.' })
  paidRelative!: PaidRelative;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is necessary to pay a relative in the same household; null where none is.',
  })
  relativeReason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the personal assistant’s Disclosure and Barring Service check; null when none is known.',
  })
  dbsCheckedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day of the employer’s insurance of whoever takes on a personal assistant; null where no proof was shown.',
  })
  insuredUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The published rate that it is priced by, as publishedRates lists it; null for none.',
  })
  rateKey?: string | null;

  @Field(() => PenceScalar, { description: 'The price of one that the budget pays.' })
  unitPricePence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the provider asks for one, where the person pays the difference from their own money; null where the budget pays it all.',
  })
  providerUnitPricePence?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the need can’t be met at the published rate; null where nothing is said.',
  })
  dearerPriceReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why its quote is taken, where the same was quoted cheaper; null where nothing is said.',
  })
  quoteReason?: string | null;

  @Field(() => PenceScalar, {
    description:
      'What the person adds a week from their own money, besides any contribution: the difference to what the provider asks.',
  })
  topUpWeeklyPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What it costs the budget a week, half a penny going up; 0 when free or unpaid. A one-off is spread over the term.',
  })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What it costs the budget in a year of 52 weeks, from its price and never from its rounded week; 0 when free or unpaid. A one-off comes once.',
  })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What the person adds in a year from their own money: the difference to what the provider asks.',
  })
  topUpYearlyPence!: number;

  @Field(() => Employment, {
    nullable: true,
    description: 'The record of the personal assistant who does it; null where there is none.',
  })
  employment?: Employment | null;

  @Field(() => Service, {
    nullable: true,
    description: 'The service of the directory that it buys from; null where the plan names none.',
  })
  service?: Service | null;

  @Field(() => ServicePriceAgreed, {
    nullable: true,
    description:
      'The price of that service that the item was agreed at, beside the price now; null where no price was.',
  })
  servicePrice?: ServicePriceAgreed | null;

  @Field(() => PenceScalar, {
    description:
      'What an employer pays in a year besides the wage, such as national insurance; a part of what it costs. 0 where there is nothing.',
  })
  onCostsYearlyPence!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'In how many weeks of each year it comes, for TERM_TIME; null for every other frequency.',
  })
  weeksInYear?: number | null;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'The kind of budget part that pays; null when the budget does not.',
  })
  deploymentOption?: DeploymentOption | null;
}

@ObjectType('PlanRisk', {
  implements: Node,
  description: 'A risk that has been talked through with the person.',
})
export class PlanRisk extends withRiskWriting(Node) {
  @Field(() => Int, { description: 'Likelihood times impact.' })
  score!: number;

  @Field(enumOf(RISK_LEVEL), {
    nullable: true,
    description:
      'The level that the score has by the policy that decides about the plan; null where none is in force.',
  })
  level?: RiskLevel | null;
}

@ObjectType('PlanAdvice', {
  description: 'Something that whoever agrees to a plan or signs it off should know. It refuses nothing.',
})
export class PlanAdvice {
  @Field(enumOf(PLAN_ADVICE), { description: 'What a program switches on.' })
  code!: PlanAdviceCode;

  @Field(() => String, { description: 'A sentence with the figures that it rests on.' })
  sentence!: string;

  @Field(() => [String], { description: 'Where in the plan it is, such as supportItems, 0, unitPricePence.' })
  path!: string[];
}

@ObjectType('SignOffRouteReason', { description: 'One reason why a plan is signed off where it is.' })
export class SignOffRouteReason {
  @Field(enumOf(SIGN_OFF_REASON), { description: 'What a program switches on.' })
  code!: SignOffReason;

  @Field(() => String, { description: 'A sentence with the figures it rests on.' })
  sentence!: string;
}

@ObjectType('SignOffRoute', {
  description:
    'Who signs a plan off, and why. By the policy in force when the person agreed; before that, by today’s.',
})
export class SignOffRoute {
  @Field(enumOf(SIGN_OFF_ROLE), {
    nullable: true,
    description: 'The rung of the ladder: this role or a higher one signs off. Null when the panel decides.',
  })
  role?: SignOffRole | null;

  @Field(() => Boolean, { description: 'Whether the risk enablement panel decides.' })
  isPanel!: boolean;

  @Field(() => [SignOffRouteReason], { description: 'Why, at least one reason.' })
  reasons!: SignOffRouteReason[];

  @Field(enumOf(RISK_LEVEL), { description: 'The level of the plan’s highest risk; LOW without any.' })
  riskLevel!: RiskLevel;

  @Field(() => Int, { description: 'The score of the plan’s highest risk; 0 without any.' })
  riskScore!: number;
}
