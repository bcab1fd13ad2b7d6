import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { directionOf } from '../../../server/domain/oversight/reviews/completionParts.ts';
import { followUpStatus } from '../../../server/domain/oversight/reviews/followUp.ts';
import { budgetStepShape, followUpShape } from '../../../server/domain/oversight/reviews/reviews.queries.ts';
import {
  BUDGET_STEP_DIRECTION,
  BUDGET_STEP_STATUS,
  type BudgetStepDirection,
  type BudgetStepStatus,
  FOLLOW_UP_STATUS,
  type FollowUpStatus,
  SETTLED_AS,
  type SettledAs,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { starterBudget } from '../../../server/domain/oversight/reviews/starterBudget.ts';
import { REVIEW_RESULT, type ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { Allocation } from '../../care/allocations/allocations.ts';
import { CarerAssessment } from '../../care/carers/carers.ts';
import { SupportPlan } from '../../care/plans/plans.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('ReviewFollowUp', {
  implements: Node,
  description: 'What a review asks for, with one due date, until it is done.',
})
export class ReviewFollowUp extends Node {
  @Field(enumOf(REVIEW_RESULT), { description: 'What the review decided.' })
  result!: ReviewResult;

  @Field(enumOf(FOLLOW_UP_STATUS), { description: 'Where it stands today.' })
  status!: FollowUpStatus;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Field(() => String, { description: 'What is to be done, and why by then, in a sentence for the person.' })
  dueReason!: string;

  @Field(() => SupportPlan, {
    nullable: true,
    description: 'The newer version of the plan that was drafted from the review last.',
  })
  draftedPlan?: SupportPlan | null;

  @Field(() => Allocation, {
    nullable: true,
    description: 'The indicative budget of the assessment since the review.',
  })
  allocation?: Allocation | null;

  @Field(() => CarerAssessment, {
    nullable: true,
    description: 'Of a carer’s plan: their assessment since the review.',
  })
  carerAssessment?: CarerAssessment | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done, or no longer needed.' })
  settledOn?: string | null;

  @Field(enumOf(SETTLED_AS), { nullable: true, description: 'How it came to its end; null until then.' })
  settledAs?: SettledAs | null;

  @Field(() => String, { nullable: true, description: 'Why it was settled in another way.' })
  settledReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that settled it; null where an assessment did.',
  })
  settledBy?: string | null;
}

@ObjectType('ProposedBudgetStep', {
  implements: Node,
  description:
    'A change of the weekly budget from a day on, as a review proposes it. No money moves by it: a newer version of the plan follows it, with a budget of its own that the person and the council agree.',
})
export class ProposedBudgetStep extends Node {
  @Field(() => Int, { description: 'Its place among the steps of its review, from 1.' })
  position!: number;

  @Field(() => DateScalar, { description: 'The first day on which the budget would come to this.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The day from which the newer version of the plan is prepared.' })
  prepareFrom!: string;

  @Field(() => PenceScalar, {
    description: 'What the budget would come to a week, all contributions included.',
  })
  weeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What it comes to a week before that.' })
  previousWeeklyPence!: number;

  @Field(enumOf(BUDGET_STEP_DIRECTION), { description: 'Which way it goes.' })
  direction!: BudgetStepDirection;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(enumOf(BUDGET_STEP_STATUS), { description: 'Where it stands today.' })
  status!: BudgetStepStatus;

  @Field(() => SupportPlan, { nullable: true, description: 'The version of the plan that started for it.' })
  followedByPlan?: SupportPlan | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What the budget of that version comes to a week: it may have been agreed otherwise.',
  })
  followedWeeklyPence?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was followed, or withdrawn.' })
  settledOn?: string | null;
}

@ObjectType('StarterBudget', {
  description: 'The end of a starter budget, and whether what comes after it is being decided.',
})
export class StarterBudget {
  @Field(() => DateScalar, { description: 'The last day of support that it pays for.' })
  lastDay!: string;

  @Field(() => DateScalar, { description: 'The day from which its end is warned of.' })
  warnOn!: string;

  @Field(() => Boolean, {
    description: 'Whether an assessment has begun since the one that the plan was made from.',
  })
  hasAssessmentBegun!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is missing, and what to do; null where nothing is.',
  })
  warning?: string | null;
}

/** A live plan with a starter budget, as the rule looks at it. */
interface StarterPlan {
  term: string;
  implementedOn?: string | null;
  termEndsOn?: string | null;
  starterWarnOn?: string | null;
  endedOn?: string | null;
  supersededAt?: string | null;
  personDiedOn?: string | null;
  hasAssessmentBegun: boolean;
}

@Resolver(() => SupportPlan)
export class StarterBudgetResolver {
  @FieldResolver(() => StarterBudget, {
    nullable: true,
    description: 'The end of its starter budget; null where it has none, or is not live.',
  })
  starterBudget(@Root() plan: StarterPlan, @Ctx() { session }: RequestContext) {
    const { implementedOn, termEndsOn, starterWarnOn, hasAssessmentBegun } = plan;
    const isOver = plan.endedOn || plan.supersededAt || plan.personDiedOn;
    if (plan.term !== 'STARTER' || !implementedOn || !termEndsOn || isOver) return null;
    return starterBudget({ termEndsOn, starterWarnOn, hasAssessmentBegun }, session.today);
  }
}

interface StepRow {
  settledAs?: BudgetStepStatus | null;
  personDiedOn?: string | null;
}

/** How what follows a review is read. */
export const followUpReaders: TypeReader[] = [
  {
    shape: followUpShape,
    kind: 'REVIEWS',
    derivations: { status: (row, session) => followUpStatus(row, session.today) },
  },
  {
    shape: budgetStepShape,
    kind: 'REVIEWS',
    derivations: {
      status: ({ settledAs, personDiedOn }: StepRow) =>
        settledAs ?? (personDiedOn ? 'WITHDRAWN' : 'PROPOSED'),
      direction: directionOf,
    },
  },
];
