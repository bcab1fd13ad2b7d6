import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { decisionKindOf } from '../../../server/domain/decisions/knownKinds.ts';
import {
  type DecisionsUnderCorrection,
  readDecisionsUnderCorrection,
} from '../../../server/domain/insight/pastDecisions/pastDecisions.queries.ts';
import {
  countsOfKinds,
  decidedOf,
  differingInOrder,
  type HeldCount,
  type HeldDecision,
  kindsOfArea,
  reportedKinds,
} from '../../../server/domain/insight/pastDecisions/pastDecisions.ts';
import {
  LIMIT_REFUSAL,
  type LimitRefusal,
} from '../../../server/domain/money/deployment/smallPayment.decision.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  DECISION_REASON,
  type DecisionReason,
} from '../../../server/domain/policy/resourceAllocation/allocation.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { pageOfList } from '../../../server/platform/reading/reader.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { SIGN_OFF_ROLE, type SignOffRole } from '../../../tenants/vocabularyOfDecisions.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { PAST_DECISION_KIND } from '../../kit/decisionKinds.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mayNotRead } from '../../kit/readers.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('PastDecisionOutcome', {
  description: 'How a decision came out, or would have. Only what belongs to its kind is there.',
})
class PastDecisionOutcome {
  @Field(() => String, { description: 'The outcome in plain words.' })
  sentence!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'Of an allocation: the indicative weekly amount.',
  })
  weeklyAmountPence?: number;

  @Field(enumListOf(DECISION_REASON), {
    nullable: true,
    description: 'Of an allocation: why somebody has to decide about it.',
  })
  decisionReasons?: readonly DecisionReason[];

  @Field(enumOf(SIGN_OFF_ROLE), {
    nullable: true,
    description: 'Of a sign-off: the role of the rung; null too where the panel decides.',
  })
  role?: SignOffRole | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a sign-off: whether the panel decides.' })
  isPanel?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Of a budget: the day after its last.' })
  endsOn?: string;

  @Field(enumListOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'Of a budget’s options: those of them that would not have been offered.',
  })
  optionsNotOffered?: readonly DeploymentOption[];

  @Field(() => DateScalar, { nullable: true, description: 'Of a review: the day on which it is due.' })
  dueOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a review: the day from which the person is told of it.',
  })
  noticeOn?: string;

  @Field(() => PenceScalar, { nullable: true, description: 'Of a small payment: the sum.' })
  amountPence?: number;

  @Field(enumOf(LIMIT_REFUSAL), {
    nullable: true,
    description:
      'Of a small payment: why it would have been refused; null too where it was or would be agreed.',
  })
  refusal?: LimitRefusal | null;
}

@ObjectType('PastDecision', {
  description:
    'A decision of an earlier version that would have come out differently. It stands as it was made.',
})
class PastDecision {
  @Field(enumOf(PAST_DECISION_KIND), { description: 'What it was about.' })
  kind!: string;

  @Field(() => ID, {
    description:
      'The id of the record that it is kept on: an allocation, plan, budget, part of a budget or review.',
  })
  recordId!: string;

  @Field(() => DateScalar, { description: 'The day on which it was decided.' })
  decidedOn!: string;

  @Field(() => ID, { description: 'The id of the version of policy that decided it.' })
  policyVersionId!: string;

  @Field(() => PastDecisionOutcome, { description: 'What was decided.' })
  was!: PastDecisionOutcome;

  @Field(() => PastDecisionOutcome, {
    description: 'What the correction would have made of the same facts, with all else as it was.',
  })
  wouldBe!: PastDecisionOutcome;
}
const PastDecisionConnection = connectionType('PastDecision', () => PastDecision);

@ObjectType('PastDecisionCount', {
  description: 'The decisions of one kind that a correction was compared with.',
})
class PastDecisionCount implements HeldCount {
  @Field(enumOf(PAST_DECISION_KIND), { description: 'What they were about.' })
  kind!: string;

  @Field(() => Int, { description: 'How many other versions made about the correction’s days.' })
  decisions!: number;

  @Field(() => Int, { description: 'How many of them would have come out differently.' })
  differing!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'Of allocations: what all their weekly amounts would have come to more, negative for less; null for other kinds.',
  })
  weeklyDifferencePence!: number | null;
}

@ObjectType('DecisionsAffected', {
  description:
    'What a correction of policy that reaches back would have changed, and does not: every stored decision about its days that another version made, held against it. Each is worked out from the facts that are kept with it, with every other policy as it was. Payments and monitoring checks are counted only where some would have come out differently, so for the areas money and monitoring `counts` may be empty. No decision is ever altered.',
})
class DecisionsAffected {
  @Field(enumOf(POLICY_AREA), { description: 'The area that is corrected.' })
  area!: AreaKey;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that the correction decides about; null where it decides about none.',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day about which a later version decides; null where none does yet.',
  })
  until!: string | null;

  @Field(() => [PastDecisionCount], {
    description:
      'Every kind of decision that versions of the area make and that is kept; payments and monitoring checks only where some would have come out differently.',
  })
  counts!: PastDecisionCount[];

  /** Not in the schema: what the page is taken from. */
  report!: DecisionsUnderCorrection;
}

@Resolver(() => DecisionsAffected)
export class PastDecisionsResolver {
  @Heavy()
  @Query(() => DecisionsAffected, {
    nullable: true,
    description:
      'Which stored decisions a back-dated correction would have changed: of a version of your council’s policy, or of a change that is still to become one. Null when there is none of this id.',
  })
  async decisionsAffected(
    @Arg('id', () => ID, { description: 'The id of a PolicyVersion or a PolicyChange.' }) id: string,
    @Ctx() { session }: RequestContext,
  ): Promise<DecisionsAffected | null> {
    const report = await readDecisionsUnderCorrection(session, id);
    if (!report) return null;
    const { area, days, held } = report;
    const counts = countsOfKinds(kindsOfArea(area), held);
    return { area, from: days?.from ?? null, until: days?.until ?? null, counts, report };
  }

  @FieldResolver(() => PastDecisionConnection, {
    nullable: true,
    description:
      'The decisions that would have come out differently, with their records, by their days. Refused with FORBIDDEN to roles that read no records about people: they have the counts.',
  })
  decisions(
    @Root() { report }: DecisionsAffected,
    @Ctx() { session }: RequestContext,
    @Args(() => PageOf) page: PageOf,
  ) {
    for (const { recordKind } of reportedKinds(report.area)) {
      if (!session.mayRead(recordKind)) throw mayNotRead(recordKind);
    }
    return pageOfList(differingInOrder(report.held).map(asListed), { ...page, list: 'differing decisions' });
  }
}

/** A decision with the ids that the API shows. `id` is the record's, as cursors are made from it. */
function asListed({ kind, recordId, decidedOn, policyVersionId, was, wouldBe }: HeldDecision) {
  const { subjectType, sentence } = decisionKindOf(kind);
  const id = toGlobalId(subjectType, recordId as string);
  const asShown = (outcome: object) => ({ ...decidedOf(kind, outcome), sentence: sentence(outcome) });
  return {
    kind,
    id,
    recordId: id,
    decidedOn,
    policyVersionId: toGlobalId('PolicyVersion', policyVersionId),
    was: asShown(was),
    wouldBe: asShown(wouldBe),
  };
}
