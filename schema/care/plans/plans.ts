import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  type AgreedPrice,
  agreedBesideNow,
  type ServiceNow,
} from '../../../server/domain/care/plans/itemsOfServices.ts';
import { type PlanAsSeen, planDifferences } from '../../../server/domain/care/plans/planDifferences.ts';
import { helpersPaidByProviders } from '../../../server/domain/care/plans/planHelpers.ts';
import { riskScore } from '../../../server/domain/care/plans/planRisk.ts';
import {
  readPlanAdvice,
  readRiskLevel,
  readSignOffRoute,
} from '../../../server/domain/care/plans/planRoute.queries.ts';
import { planStatus } from '../../../server/domain/care/plans/planStatus.ts';
import {
  MOST_CHANGES,
  MOST_COMMENTS,
  outcomeShape,
  planChangeShape,
  planCommentShape,
  planQuoteShape,
  planRiskShape,
  supportItemShape,
  supportPlanShape,
} from '../../../server/domain/care/plans/plans.queries.ts';
import {
  ENDED_BY,
  type EndedBy,
  PLAN_HELPER,
  PLAN_STATUS,
  PLAN_TERM,
  type PlanHelper,
  type PlanStatus,
  type PlanTerm,
} from '../../../server/domain/care/plans/plansVocabulary.ts';
import {
  PLAN_CHANGE_STEP,
  PLAN_WRITER,
  type PlanChangeStep,
  type PlanWriter,
} from '../../../server/domain/care/plans/planWriters.ts';
import { holdsOn as quoteHoldsOn } from '../../../server/domain/care/plans/quotes.ts';
import {
  itemYearlyCostPence,
  itemYearlyTopUpPence,
  type PricedItem,
} from '../../../server/domain/care/plans/supportCost.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { showChallengesOf } from '../../oversight/challenges/challenges.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Allocation } from '../allocations/allocations.ts';
import { CarerAssessment } from '../carers/carers.ts';
import { SupportedDecision } from '../talkingRisks/talkingRisks.ts';
import { HelperOfPlan, HelperPaidByProvider, PlanDifferenceType as PlanDifference } from './planAuthors.ts';
import { PlanSafeguard, readPlanSafeguards } from './planSafeguards.ts';
import { Outcome, PlanAdvice, PlanRisk, SignOffRoute, SupportItem } from './planTypes.ts';
import { withPlanWriting, withQuote } from './planWriting.ts';

@ObjectType('SupportPlan', {
  implements: Node,
  description:
    'What matters to a person, what they want to be so, and how their budget is used for it. The person and the council agree it.',
})
export class SupportPlan extends withPlanWriting(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Int, { description: 'Counts the person’s plans up from 1.' })
  number!: number;

  @Field(() => Person, { nullable: true, description: 'Whose plan.' })
  person?: Person | null;

  @Field(() => SupportPlan, {
    nullable: true,
    description: 'The plan that this is a newer version of, if any.',
  })
  supersedes?: SupportPlan | null;

  @Field(() => Allocation, {
    nullable: true,
    description:
      'The indicative budget that it was made from, with its working; null for the plan of a carer as a carer.',
  })
  allocation?: Allocation | null;

  @Field(() => CarerAssessment, {
    nullable: true,
    description:
      'The carer’s own assessment that it was made from; null for a plan for somebody’s own needs.',
  })
  carerAssessment?: CarerAssessment | null;

  @Field(() => Boolean, {
    description: 'Whether it is the person’s as a carer, and not for their own needs.',
  })
  isOfCarer!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether somebody cares for the person, or the plan is a carer’s own: then it says in ifCarerFallsIll what happens when the carer falls ill.',
  })
  reliesOnCarer!: boolean;

  @Field(enumOf(PLAN_STATUS), { description: 'Where it is in its life.' })
  status!: PlanStatus;

  @Field(() => String, { description: 'What the plan is called.' })
  title!: string;

  @Field(enumOf(PLAN_TERM), { description: 'How long it runs, by the council’s policy.' })
  term!: PlanTerm;

  @Field(() => String, {
    nullable: true,
    description: 'What work the person did, where the council asks.',
  })
  formerEmployment?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'Money set aside for contingencies over the plan’s term. It comes out of the budget and is no further weekly cost.',
  })
  contingencyPence?: number | null;

  @Field(enumListOf(PLAN_HELPER), { description: 'Who helped to write the plan.' })
  helpedBy!: PlanHelper[];

  @Field(() => [HelperOfPlan], {
    description: 'Those who helped of whom more is known than the kind, with who pays them.',
  })
  helpers!: HelperOfPlan[];

  @Field(() => [HelperPaidByProvider], {
    description:
      'Those who helped and are paid by a provider that the plan names, whatever form its name is written in. Shown to everybody who reads the plan, and among the reasons of signOffRoute.',
  })
  helpersPaidByProviders!: HelperPaidByProvider[];

  @Field(() => Boolean, { description: 'Whether the person and the council disagree about the plan.' })
  personDisagrees!: boolean;

  @Field(() => Boolean, { description: 'Whether a safeguarding enquiry is open.' })
  safeguardingEnquiryIsOpen!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the practitioner asks the panel to share the decision; null when they do not.',
  })
  panelRequestedReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the person themself asks for the panel; null when they do not.',
  })
  panelRequestedByPersonReason?: string | null;

  @Field(() => [Outcome], { description: 'What the person wants to be so, in order.' })
  outcomes!: Outcome[];

  @Field(() => [SupportItem], { description: 'What is done or bought for the outcomes, in order.' })
  supportItems!: SupportItem[];

  @Field(() => [PlanRisk], { description: 'Risks that have been talked through, in order.' })
  risks!: PlanRisk[];

  @Field(() => [PlanComment], {
    description: `What has been said about it, the newest first; at most the last ${MOST_COMMENTS}.`,
  })
  comments!: PlanComment[];

  @Field(() => [PlanQuote], {
    description: 'What providers would ask, in the order in which it was recorded.',
  })
  quotes!: PlanQuote[];

  @Field(() => [PlanChange], {
    description: `Who wrote what, and in which capacity, the latest first; at most the last ${MOST_CHANGES}. Empty where it was written before this was kept.`,
  })
  changes!: PlanChange[];

  @Field(() => [PlanDifference], {
    nullable: true,
    description:
      'What is different from what the person last saw, line by line: of this plan, when it was shared or agreed, or else of the plan that it is to take the place of. Null where the person has seen neither, or that was not kept.',
  })
  changesSinceSeen?: PlanDifference[] | null;

  @Field(() => PenceScalar, { description: 'What all support items cost the budget a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What all support items cost the budget in a year of 52 weeks, each from its price and never from its rounded week. What comes once counts once.',
  })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, { description: 'The indicative budget a week that the plan was made from.' })
  indicativeWeeklyPence!: number;

  @Field(() => [PlanSafeguard], {
    nullable: true,
    description:
      'What the council’s policy asks to be talked through and written down before the plan is signed off, or a direct payment starts, and whether it is there today. Null where that could not be worked out.',
  })
  safeguards?: PlanSafeguard[] | null;

  @Field(() => SignOffRoute, { nullable: true, description: 'Who signs the plan off, and why.' })
  signOffRoute?: SignOffRoute | null;

  @Field(() => [PlanAdvice], {
    nullable: true,
    description:
      'What whoever agrees to it or signs it off should know, in the order of the plan; empty where there is nothing. Null where no planning policy is in force.',
  })
  advice?: PlanAdvice[] | null;

  @Field(() => DateTimeScalar, { description: 'When the plan was drafted.' })
  draftedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last shared with the person.' })
  sharedAt?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person, or somebody with authority for them, agreed.',
  })
  agreedAt?: string | null;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The representative who agreed; null when the person did, or nobody has yet.',
  })
  agreedBySupporter?: Supporter | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is back for changes.' })
  returnedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was last sent back for changes.' })
  returnedReason?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the council signed it off.' })
  signedOffAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that signed it off.' })
  signedOffBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was signed off although something that a panel’s approval depends on was not done in time; null where nothing was late.',
  })
  unmetConditionsReason?: string | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version of the risk enablement policy that decided who signs off.',
  })
  riskPolicyVersion?: PolicyVersion | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version of the planning policy that the plan was signed off by.',
  })
  planningPolicyVersion?: PolicyVersion | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version of the resource allocation policy whose tolerance decided who signs off.',
  })
  allocationPolicyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day support started.' })
  implementedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that the plan’s term no longer covers; null until support has started.',
  })
  termEndsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of support under it.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedReason?: string | null;

  @Field(enumOf(ENDED_BY), { nullable: true, description: 'Who ended it; null where nobody is named.' })
  endedBy?: EndedBy | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which notice was given, if it was.' })
  noticeGivenOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of that notice by the council’s policy; null where it asks none.',
  })
  noticeEndsOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when the money is looked at once more; null where the council does not say.',
  })
  finalAuditDueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when what is left over is repaid; null until it has ended, and where it never started.',
  })
  repaymentDueOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which somebody last looked with the person at whether it is right: of its latest review, or of its start; null before support has started.',
  })
  lastLookedAtOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a newer version took its place.' })
  supersededAt?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which support under a newer plan started, whenever that was recorded: this plan was live until the day before, and is paid for until then.',
  })
  supersededOn?: string | null;
}

@ObjectType('PlanComment', {
  implements: Node,
  description:
    'What somebody says about a plan: the person, whoever acts for them, or staff. It never changes.',
})
export class PlanComment extends Node {
  @Field(() => SupportPlan, { nullable: true, description: 'The plan.' })
  plan?: SupportPlan | null;

  @Field(() => String, { description: 'What was said.' })
  words!: string;

  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  writtenAt!: string;

  @Field(() => String, { description: 'The account that said it.' })
  writtenBy!: string;
}

@ObjectType('PlanQuote', {
  implements: Node,
  description:
    'What a provider would ask for some support. It never changes: another offer is another quote.',
})
export class PlanQuote extends withQuote(Node) {
  @Field(() => SupportPlan, { nullable: true, description: 'The plan for which it was asked.' })
  plan?: SupportPlan | null;

  @Field(() => Boolean, { description: 'Whether it may be taken today.' })
  isInForce!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(SupportItem, 'quote', () => PlanQuote, {
  description: 'The quote that it takes; null where it takes none.',
});

@ObjectType('PlanChange', {
  implements: Node,
  description: 'That somebody wrote in a plan, shared it or agreed to it. It never changes.',
})
export class PlanChange extends Node {
  @Field(() => SupportPlan, { nullable: true, description: 'The plan.' })
  plan?: SupportPlan | null;

  @Field(enumOf(PLAN_CHANGE_STEP), { description: 'What was done.' })
  step!: PlanChangeStep;

  @Field(() => [String], {
    description: 'The fields of the plan that were written, such as importantTo or supportItems.',
  })
  fields!: string[];

  @Field(() => Int, { description: 'The version of the plan that it made.' })
  planVersion!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: string;

  @Field(() => String, { description: 'The account that did it.' })
  changedBy!: string;

  @Field(enumOf(PLAN_WRITER), { description: 'In which capacity.' })
  capacity!: PlanWriter;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The representative or broker who did it; null where it was the person or staff.',
  })
  supporter?: Supporter | null;
}

/** Lets a mutation say that it acts on a plan, and what stands in its way. */
export const onPlan = actionsOn(SupportPlan, supportPlanShape);

showChallengesOf(SupportPlan, supportPlanShape);

addField(SupportedDecision, 'plan', () => SupportPlan, {
  description: 'The plan with whose risks it was talked through; null where it is about none.',
});
addField(Person, 'supportPlans', () => [SupportPlan], { description: 'Their support plans, newest first.' });
addField(Person, 'currentCarerPlan', () => SupportPlan, {
  description:
    'The live plan of theirs as a carer; without one, the newest that has not ended; null when there is none.',
});
addField(Person, 'currentPlan', () => SupportPlan, {
  description:
    'The live plan for their own needs; without one, the newest that has not ended; null when there is none.',
});
addField(Person, 'planInHand', () => SupportPlan, {
  description:
    'The plan for their own needs that is being worked on: the newest that has neither started nor ended, such as one drafted after a review while the live plan goes on; without one, the live plan; null when there is none.',
});

/** A plan as it is read, with what the person last saw of it. */
interface PlanToCompare extends Record<string, unknown> {
  outcomes: PlanAsSeen['outcomes'];
  supportItems: PlanAsSeen['supportItems'];
  risks: PlanAsSeen['risks'];
  lastSeen?: { contents: PlanAsSeen } | null;
}

function differencesOf({ lastSeen, outcomes, supportItems, risks, ...plan }: PlanToCompare) {
  if (!lastSeen) return null;
  return planDifferences(lastSeen.contents, { fields: plan, outcomes, supportItems, risks });
}

const planReader: TypeReader = {
  shape: supportPlanShape,
  kind: 'PLANS',
  derivations: {
    status: planStatus,
    yearlyCostPence: ({ supportItems }) =>
      supportItems.reduce((sum: number, item: PricedItem) => sum + itemYearlyCostPence(item), 0),
    changesSinceSeen: differencesOf,
    helpersPaidByProviders: ({ helpers, supportItems }: SupportPlan) =>
      helpersPaidByProviders(helpers, supportItems),
    safeguards: readPlanSafeguards,
    advice: async (plan, session) =>
      (await readPlanAdvice(session, plan)).map((each) => ({ ...each, path: each.path.map(String) })),
    signOffRoute: async (plan, session) => {
      const { risk, ...route } = await readSignOffRoute(session, plan);
      return { ...route, riskLevel: risk.level, riskScore: risk.score };
    },
  },
};

/** How the types of this area are read. */
export const planReaders: TypeReader[] = [
  planReader,
  {
    shape: outcomeShape,
    kind: 'PLANS',
    derivations: {
      weeklyCostPence: ({ supportItems }: Outcome) =>
        supportItems.reduce((sum, item) => sum + item.weeklyCostPence, 0),
    },
  },
  {
    shape: supportItemShape,
    kind: 'PLANS',
    derivations: {
      yearlyCostPence: itemYearlyCostPence,
      topUpYearlyPence: itemYearlyTopUpPence,
      servicePrice: (item: AgreedPrice & { service: ServiceNow | null }, session) =>
        agreedBesideNow(item, item.service, session.today.toString()),
    },
  },
  {
    shape: planRiskShape,
    kind: 'PLANS',
    derivations: { score: riskScore, level: (risk, session) => readRiskLevel(session, risk) },
  },
  { shape: planCommentShape, kind: 'PLANS' },
  { shape: planChangeShape, kind: 'PLANS' },
  {
    shape: planQuoteShape,
    kind: 'PLANS',
    derivations: { isInForce: (quote, session) => quoteHoldsOn(quote, session.today.toString()) },
  },
];

@Resolver(() => SupportPlan)
export class PlansResolver {
  @Query(() => SupportPlan, {
    nullable: true,
    description: 'One support plan; null when there is none that you may see.',
  })
  supportPlan(
    @Arg('id', () => ID, { description: 'The plan’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, planReader, id, info);
  }
}
