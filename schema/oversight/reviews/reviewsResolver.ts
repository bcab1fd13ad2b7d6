import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import { PLAN_FACTS, type PlanFacts } from '../../../server/domain/care/plans/planStatus.ts';
import {
  ADVOCATE_OWED_REFUSALS,
  type AdvocacyOwed,
  advocateOwedRefusals,
  isAdvocateOwed,
} from '../../../server/domain/care/representation/advocateOwed.ts';
import { APPOINTMENT_REFUSALS } from '../../../server/domain/oversight/reviews/appointment.ts';
import { scheduleReview } from '../../../server/domain/oversight/reviews/appointments.commands.ts';
import type { Attendee } from '../../../server/domain/oversight/reviews/attendees.ts';
import {
  COMPLETION_REFUSALS,
  closedReviewRefusals,
} from '../../../server/domain/oversight/reviews/completion.ts';
import {
  draftingRefusals,
  type ReviewToFollow,
  settlingRefusals,
} from '../../../server/domain/oversight/reviews/followUp.ts';
import {
  draftPlanAfterReview,
  settleReviewFollowUp,
} from '../../../server/domain/oversight/reviews/followUps.commands.ts';
import {
  openRequestAmong,
  requestingRefusals,
  withdrawingRefusals,
} from '../../../server/domain/oversight/reviews/requesting.ts';
import { REVIEW_REFUSALS } from '../../../server/domain/oversight/reviews/reviewRefusals.ts';
import type { ReviewFacts } from '../../../server/domain/oversight/reviews/reviewStatus.ts';
import {
  completeReview,
  requestReview,
  withdrawReviewRequest,
} from '../../../server/domain/oversight/reviews/reviews.commands.ts';
import { findReviewsDue, reviewShape } from '../../../server/domain/oversight/reviews/reviews.queries.ts';
import type { ReviewKind } from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import type { ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { planAnswer } from '../../care/plans/planMutations.ts';
import { onPlan } from '../../care/plans/plans.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageFrom } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { mutation } from '../../kit/mutation.ts';
import { ASKS_FOR_REVIEWS, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar } from '../../kit/scalars.ts';
import {
  CompleteReviewInput,
  DraftPlanAfterReviewInput,
  RequestReviewInput,
  type ReviewAttendeeInput,
  ScheduleReviewInput,
  SettleReviewFollowUpInput,
  WithdrawReviewRequestInput,
} from './reviews.inputs.ts';
import { onReview, Review, reviewReader } from './reviews.ts';

/** A person may withdraw a request for their own review, whoever made it. */
const WITHDRAWS_REVIEW_REQUESTS: Permission = [...PRACTICE, 'PERSON'];

const ReviewConnection = connectionType('Review', () => Review);
const reviewAnswer = recordAnswer('review', () => Review, reviewShape);

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
    nullable: true,
    description: 'The council’s reviews that are still to be held, by due date, a page at a time.',
  })
  reviewsDue(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageFrom) page: PageFrom,
    @Arg('beforeCursor', () => String, {
      nullable: true,
      description:
        'The cursor that the page goes before, until `before` is free to be one. Give `last` with it.',
    })
    beforeCursor?: string | null,
    @Arg('dueBefore', () => DateScalar, {
      nullable: true,
      description: 'Only those due before this day; left out, all.',
    })
    dueBefore?: string | null,
    @Arg('before', () => DateScalar, {
      nullable: true,
      description: 'What dueBefore is, under its former name. Give only one of them.',
      deprecationReason:
        'Use `dueBefore`: clients take `before` for the cursor of a page. Goes on 2027-06-01 or later.',
    })
    before?: string | null,
  ) {
    const day = oneOfBoth(dueBefore, before);
    return findReviewsDue(session, lookAheadPage(info), day, { ...page, before: beforeCursor });
  }
}

function oneOfBoth(dueBefore: string | null | undefined, before: string | null | undefined): string | null {
  if (dueBefore == null || before == null) return dueBefore ?? before ?? null;
  throw new RequestError(
    'BAD_USER_INPUT',
    'dueBefore and before are one day under two names, and both were given, so it is not clear which counts. Give dueBefore alone.',
    { inputPath: ['before'] },
  );
}

/** A review as the rules look at it. */
interface ReviewRow extends ReviewFacts {
  id: string;
  kind: ReviewKind;
}
interface ReviewToComplete extends ReviewRow {
  advocacy: AdvocacyOwed | null;
}
const REVIEW_FACTS = ['kind', 'status'];

/** What the rules on acting on a review read with it. */
const FOLLOWED_FACTS = [
  'completedAt',
  'personDiedOn',
  'result',
  'followUp.settledOn',
  'followUp.allocation.id',
  'followUp.carerAssessment.id',
  'plan.isOfCarer',
  'followUp.draftedPlan.id',
  'budgetSteps.settledOn',
  'person.currentPlan.id',
  ...PLAN_FACTS.flatMap((fact) => [
    `plan.${fact}`,
    `person.currentPlan.${fact}`,
    `person.currentCarerPlan.${fact}`,
    `followUp.draftedPlan.${fact}`,
  ]),
];

/** A review with what follows from it, as it is read. */
interface FollowedReview {
  completedAt: string | null;
  personDiedOn: string | null;
  result: ReviewResult | null;
  followUp: {
    settledOn: string | null;
    allocation: { id: string } | null;
    carerAssessment: { id: string } | null;
    draftedPlan: (PlanFacts & { id: string }) | null;
  } | null;
  budgetSteps: { settledOn: string | null }[];
  plan: PlanFacts & { isOfCarer: boolean };
  person: { currentPlan: PlanFacts | null; currentCarerPlan: PlanFacts | null };
}

/** The live plan of the kind that was reviewed, as a carer may have one of each. */
function planThatGoesOn({ plan, person }: FollowedReview): PlanFacts {
  return (plan.isOfCarer ? person.currentCarerPlan : person.currentPlan) ?? plan;
}

function toFollow({
  completedAt,
  personDiedOn,
  result,
  followUp,
  budgetSteps,
}: FollowedReview): ReviewToFollow {
  const drafted = followUp?.draftedPlan;
  return {
    completedAt,
    personDiedOn,
    result,
    followUp: followUp && {
      isAssessed: followUp.allocation !== null || followUp.carerAssessment !== null,
      settledOn: followUp.settledOn,
      draftedPlan: drafted && { ...drafted, globalId: drafted.id },
    },
    hasProposedSteps: budgetSteps.some(({ settledOn }) => settledOn === null),
  };
}

function attendee({ role, supporterId, name }: ReviewAttendeeInput): Attendee {
  return { role, supporterId: supporterId ?? null, name: name ?? null };
}

/** Asking for a review, and recording one that was held. */
export const reviewMutations = [
  mutation({
    name: 'requestReview',
    what: 'Asks for a review of a live plan, which the council then holds sooner: the person, practice staff, or anybody in the person’s circle of support who may see reviews, with or without authority to decide.',
    input: RequestReviewInput,
    inputIs: 'Of which plan, and why.',
    permission: ASKS_FOR_REVIEWS,
    actsOn: onPlan(
      ['status', 'reviews.id', 'reviews.kind', 'reviews.completedAt', 'reviews.noLongerNeededAt'],
      async (plan: PlanFacts & { reviews: ReviewRow[] }, session) => {
        const refusals = requestingRefusals(plan, openRequestAmong(plan.reviews)?.id ?? null);
        if (refusals.length === 0) await settingsReader(session)('reviews');
        return refusals;
      },
    ),
    recordKind: 'REVIEWS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
      ...someOf(REVIEW_REFUSALS, 'REVIEW_ALREADY_REQUESTED'),
      ...TEXT_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: reviewAnswer,
    run: ({ session, command, input }) => requestReview(session, command, input.planId, input.reason),
  }),
  mutation({
    name: 'withdrawReviewRequest',
    what: 'Takes back a request for a review that is still to be held; the routine reviews stay as they are. For the person themself, and for practice staff whom the person has told.',
    input: WithdrawReviewRequestInput,
    inputIs: 'Which review.',
    permission: WITHDRAWS_REVIEW_REQUESTS,
    actsOn: onReview(REVIEW_FACTS, (review: ReviewRow, { today }) => withdrawingRefusals(review, today)),
    refuses: {
      ...RECORD_REFUSALS,
      ...DEATH_REFUSALS,
      ...someOf(REVIEW_REFUSALS, 'REVIEW_ALREADY_COMPLETED', 'REVIEW_NO_LONGER_NEEDED'),
    },
    answers: reviewAnswer,
    run: ({ session, command, input }) => withdrawReviewRequest(session, command, input),
  }),
  mutation({
    name: 'completeReview',
    what: 'Records a review that was held, for ever, keeps what it asks for until that is done, and sets the date of the next. A result of END sets none: end the plan with endPlan on its last day.',
    input: CompleteReviewInput,
    inputIs: 'What was found and decided.',
    permission: PRACTICE,
    actsOn: onReview([...REVIEW_FACTS, 'advocacy'], async (review: ReviewToComplete, session) => {
      const closed = closedReviewRefusals(review, session.today);
      const isOwed = isAdvocateOwed(review.advocacy, 'REVIEW', session.today);
      const refusals = closed.length > 0 ? closed : advocateOwedRefusals(isOwed, 'REVIEW', ['reviewId']);
      if (refusals.length === 0) await settingsReader(session)('reviews');
      return refusals;
    }),
    refuses: { ...RECORD_REFUSALS, ...ADVOCATE_OWED_REFUSALS, ...COMPLETION_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: reviewAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, reviewId, expectedVersion, ...completion } = input;
      return completeReview(
        session,
        command,
        { reviewId, expectedVersion },
        {
          ...completion,
          outcomeProgress: input.outcomeProgress.map((each) => ({ ...each, note: each.note ?? null })),
          whatMustChange: input.whatMustChange ?? null,
          survey: input.survey ?? [],
          unscheduledReason: input.unscheduledReason ?? null,
          method: input.method ?? null,
          present: (input.present ?? []).map(attendee),
          carerOutcomes: (input.carerOutcomes ?? []).map((each) => ({
            supporterId: each.supporterId ?? null,
            outcome: each.outcome,
            progress: each.progress,
            note: each.note ?? null,
          })),
          topTwos: input.topTwos ?? [],
          budgetSteps: input.budgetSteps ?? [],
          personAgreesToShortNotice: input.personAgreesToShortNotice ?? false,
        },
      );
    },
  }),
  mutation({
    name: 'scheduleReview',
    what: 'Sets the day of a review that is still to be held, or moves it for a reason, and tells the person.',
    input: ScheduleReviewInput,
    inputIs: 'When, where and with whom.',
    permission: PRACTICE,
    actsOn: onReview(REVIEW_FACTS, async (review: ReviewRow, session) => {
      const refusals = closedReviewRefusals(review, session.today);
      if (refusals.length === 0) await settingsReader(session)('reviews');
      return refusals;
    }),
    refuses: { ...RECORD_REFUSALS, ...APPOINTMENT_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: reviewAnswer,
    run({ session, command, input }) {
      const { scheduledOn, place, invited, reason, personAgreesToShortNotice } = input;
      return scheduleReview(session, command, input, {
        scheduledOn,
        place,
        invited: (invited ?? []).map(attendee),
        reason: reason ?? null,
        personAgreesToShortNotice: personAgreesToShortNotice ?? false,
      });
    },
  }),
  mutation({
    name: 'draftPlanAfterReview',
    what: 'Drafts a newer version of the live plan from a review that asks for one, with its contents; from the amount of the assessment since, where there was one.',
    input: DraftPlanAfterReviewInput,
    inputIs: 'From which review.',
    permission: PRACTICE,
    actsOn: onReview(FOLLOWED_FACTS, (review: FollowedReview) =>
      draftingRefusals(toFollow(review), planThatGoesOn(review)),
    ),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        REVIEW_REFUSALS,
        'REVIEW_NOT_COMPLETED',
        'REVIEW_ASKS_FOR_NO_PLAN',
        'NOT_REASSESSED_YET',
        'PLAN_ALREADY_DRAFTED',
        'FOLLOW_UP_SETTLED',
      ),
      ...TEXT_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: planAnswer,
    run: ({ session, command, input: { reviewId, title, term } }) =>
      draftPlanAfterReview(session, command, { reviewId, title, term: term ?? 'USUAL' }),
  }),
  mutation({
    name: 'settleReviewFollowUp',
    what: 'Settles what a review asked for in another way than a newer version of the plan, an assessment or the end of support, for a reason. Steps of the budget that it proposed are withdrawn.',
    input: SettleReviewFollowUpInput,
    inputIs: 'Of which review, and why.',
    permission: PRACTICE,
    actsOn: onReview(FOLLOWED_FACTS, (review: FollowedReview) => settlingRefusals(toFollow(review))),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED'),
      ...someOf(REVIEW_REFUSALS, 'REVIEW_NOT_COMPLETED', 'FOLLOW_UP_SETTLED'),
      ...TEXT_REFUSALS,
    },
    answers: reviewAnswer,
    run: ({ session, command, input }) =>
      settleReviewFollowUp(session, command, input.reviewId, input.reason),
  }),
];
