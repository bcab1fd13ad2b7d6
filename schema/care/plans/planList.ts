import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import {
  countPlans,
  findPlans,
  PLAN_GROUP,
  PLAN_ORDER,
  type PlanFilter,
  type PlanGroup,
  type PlanOrder,
} from '../../../server/domain/care/plans/planList.queries.ts';
import { PLAN_STATUS, type PlanStatus } from '../../../server/domain/care/plans/plansVocabulary.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { GroupCount } from '../../kit/groupCount.ts';
import { Heavy } from '../../kit/heavy.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { PeopleFilterInput } from '../../people/people.inputs.ts';
import { SupportPlan } from './plans.ts';

const AWAITING =
  'True for those that the person has agreed and that your role may sign off as they stand: the same rule as signOffPlan. None where your role signs nothing off; false for all others.';

@InputType({ description: 'What narrows the list of support plans. Each that is given narrows it further.' })
class SupportPlanFilterInput implements PlanFilter {
  @Field(enumListOf(PLAN_STATUS), { nullable: true, description: 'Where they are in their life.' })
  statuses?: PlanStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account of a practitioner: plans of the people in their caseload.',
  })
  practitioner?: string | null;

  @Field(() => Boolean, { nullable: true, description: AWAITING })
  isAwaitingMySignOff?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Those whose term ends before this day.' })
  termEndsBefore?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Live plans that nobody has looked at since before this day.',
  })
  isNotLookedAtSince?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for live plans that nobody has looked at for longer than the council’s policy has between reviews (routineReviewMonths); false for all others. Throws POLICY_NOT_IN_FORCE.',
  })
  isLongUntouched?: boolean | null;
}

Field(enumListOf(PLAN_STATUS), {
  nullable: true,
  description: 'Those with a plan that is here in its life. Reads as PLANS.',
})(PeopleFilterInput.prototype, 'planStatuses');
Field(() => Boolean, {
  nullable: true,
  description: `Of a plan of theirs. ${AWAITING} Reads as PLANS.`,
})(PeopleFilterInput.prototype, 'isAwaitingMySignOff');

const SupportPlanConnection = connectionType('SupportPlan', () => SupportPlan);

@Resolver()
export class PlanListResolver {
  @Query(() => SupportPlanConnection, {
    nullable: true,
    description: 'The council’s support plans, every version of each, a page at a time: a team’s queue.',
  })
  supportPlans(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('filter', () => SupportPlanFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter?: SupportPlanFilterInput | null,
    @Arg('orderBy', enumOf(PLAN_ORDER), {
      nullable: true,
      description: 'NEWEST when left out. A cursor belongs to the order that it came in.',
    })
    orderBy?: PlanOrder | null,
  ) {
    return findPlans(session, lookAheadPage(info), filter ?? {}, orderBy ?? 'NEWEST', page);
  }

  @Heavy()
  @Query(() => [GroupCount], {
    nullable: true,
    description: 'How many of the council’s support plans there are of each group, the largest group first.',
  })
  supportPlanCounts(
    @Ctx() { session }: RequestContext,
    @Arg('groupBy', enumOf(PLAN_GROUP), { description: 'What they are counted by.' }) groupBy: PlanGroup,
    @Arg('filter', () => SupportPlanFilterInput, { nullable: true, description: 'Counts only these.' })
    filter?: SupportPlanFilterInput | null,
  ) {
    return countPlans(session, filter ?? {}, groupBy);
  }
}
