import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { completeReview, requestReview } from '../../../server/domain/oversight/reviews/reviews.commands.ts';
import { findReviewsDue, reviewShape } from '../../../server/domain/oversight/reviews/reviews.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { payloadOf, payloadType } from '../../kit/payloads.ts';
import { mayNotRead } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { CompleteReviewInput, RequestReviewInput } from './reviews.inputs.ts';
import { Review, reviewReader } from './reviews.ts';

const ReviewConnection = connectionType('Review', () => Review);
const ReviewPayload = payloadType('ReviewPayload', 'review', () => Review);

@Resolver(() => Review)
export class ReviewsResolver {
  @Query(() => Review, {
    nullable: true,
    description: 'One review; null when there is none that you may see.',
  })
  review(
    @Arg('id', () => ID, { description: 'The review’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, reviewReader, id, info);
  }

  @Query(() => ReviewConnection, {
    description: 'The council’s reviews that are still to be held, by due date, a page at a time.',
  })
  reviewsDue(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor that the page follows.' }) after?:
      | string
      | null,
    @Arg('before', () => DateScalar, {
      nullable: true,
      description: 'Only those due before this day; left out, all.',
    })
    before?: string | null,
  ) {
    return findReviewsDue(session, lookAheadPage(info), before ?? null, { first, after });
  }

  @Mutation(() => ReviewPayload, {
    description:
      'Asks for a review of a live plan, which the council then holds sooner: the person, practice staff, or anybody in the person’s circle of support who may see reviews, with or without authority to decide. Refuses NOT_FOUND, PLAN_NOT_IN_STATE, REVIEW_ALREADY_REQUESTED, TEXT_MISSING, TEXT_TOO_LONG; throws POLICY_NOT_IN_FORCE.',
  })
  async requestReview(
    @Arg('input', () => RequestReviewInput, { description: 'Of which plan, and why.' })
    input: RequestReviewInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // Supporters ask only while the person's consent, or their own authority, lets them see the answer.
    if (!session.mayRead('REVIEWS')) throw mayNotRead('REVIEWS');
    const command = { action: 'requestReview', input, idempotencyKey: input.idempotencyKey };
    const result = await requestReview(session, command, input.planId, input.reason);
    return payloadOf(session, result, 'review', reviewShape, info);
  }

  @Mutation(() => ReviewPayload, {
    description:
      'Records a review that was held, for ever, and sets the date of the next. A result of END sets none: end the plan with endPlan on its last day. Refuses NOT_FOUND, REVIEW_ALREADY_COMPLETED, REVIEW_NO_LONGER_NEEDED, STALE_VERSION, HELD_IN_FUTURE, HELD_BEFORE_START, PERSON_PERSPECTIVE_MISSING, PERSPECTIVE_GIVEN_TWICE, OUTCOME_NOT_OF_PLAN, OUTCOME_GIVEN_TWICE, OUTCOME_PROGRESS_MISSING, WHAT_MUST_CHANGE_MISSING, SURVEY_NOT_USED, SURVEY_ANSWER_NOT_OF_SCALE, SURVEY_AREA_GIVEN_TWICE, TEXT_TOO_LONG; throws POLICY_NOT_IN_FORCE.',
  })
  async completeReview(
    @Arg('input', () => CompleteReviewInput, { description: 'What was found and decided.' })
    input: CompleteReviewInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, reviewId, expectedVersion, ...completion } = input;
    const command = { action: 'completeReview', input, idempotencyKey };
    const result = await completeReview(
      session,
      command,
      { reviewId, expectedVersion },
      {
        ...completion,
        outcomeProgress: input.outcomeProgress.map((each) => ({ ...each, note: each.note ?? null })),
        whatMustChange: input.whatMustChange ?? null,
        survey: input.survey ?? [],
      },
    );
    return payloadOf(session, result, 'review', reviewShape, info);
  }
}
