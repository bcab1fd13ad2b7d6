import { Field, ID, Int } from 'type-graphql';
import type { OutcomeProgress } from '../../../server/domain/oversight/reviews/completion.ts';
import { reviewStatus } from '../../../server/domain/oversight/reviews/reviewStatus.ts';
import { reviewShape } from '../../../server/domain/oversight/reviews/reviews.queries.ts';
import {
  PERSPECTIVE,
  type Perspective,
  PROGRESS,
  type Progress,
  REVIEW_KIND,
  REVIEW_STATUS,
  type ReviewKind,
  type ReviewStatus,
  SURVEY_ANSWER,
  SURVEY_AREA,
  type SurveyAnswer,
  type SurveyArea,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { REVIEW_RESULT, type ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { SupportPlan } from '../../care/plans/plans.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/people.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';

@ObjectType('PerspectiveView', { description: 'What works and what does not, as one side sees it.' })
export class PerspectiveView {
  @Field(enumOf(PERSPECTIVE), { description: 'Whose view.' })
  perspective!: Perspective;

  @Field(() => String, { description: 'What works; empty where nothing was said.' })
  working!: string;

  @Field(() => String, { description: 'What does not work; empty where nothing was said.' })
  notWorking!: string;
}

@ObjectType('ReviewedOutcome', { description: 'How far one outcome of the plan has come.' })
export class ReviewedOutcome {
  @Field(() => ID, { description: 'The outcome of the plan.' })
  outcomeId!: string;

  @Field(enumOf(PROGRESS), { description: 'How far it has come.' })
  progress!: Progress;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@ObjectType('SurveyReply', { description: 'One answer of the outcome survey.' })
export class SurveyReply {
  @Field(enumOf(SURVEY_AREA), { description: 'What was asked about.' })
  area!: SurveyArea;

  @Field(enumOf(SURVEY_ANSWER), { description: 'The answer.' })
  answer!: SurveyAnswer;
}

@ObjectType('Review', {
  implements: Node,
  description:
    'A look at a plan with the person: is it still right for their life? Once completed it never changes.',
})
export class Review extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose plan is reviewed.' })
  person?: Person | null;

  @Field(() => SupportPlan, { nullable: true, description: 'The plan that is reviewed.' })
  plan?: SupportPlan | null;

  @Field(enumOf(REVIEW_KIND), { description: 'Why it takes place.' })
  kind!: ReviewKind;

  @Field(enumOf(REVIEW_STATUS), { description: 'Where it stands today.' })
  status!: ReviewStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it may be held, where the council gives a range, such as six to eight weeks after support starts; null where it may be held at any time.',
  })
  dueFrom?: string | null;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why it is due then, in a sentence for the person.' })
  dueReason!: string;

  @Field(() => DateScalar, { description: 'The day from which the person is told the date.' })
  noticeOn!: string;

  @Field(() => String, { nullable: true, description: 'Why it was asked for; null where it was not.' })
  requestedReason?: string | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The reviews policy that set the due date.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held.' })
  heldOn?: string | null;

  @Field(() => [PerspectiveView], { description: 'What works and what does not; empty until it is held.' })
  perspectives!: PerspectiveView[];

  @Field(() => [ReviewedOutcome], { description: 'Every outcome of the plan; empty until it is held.' })
  outcomeProgress!: ReviewedOutcome[];

  @Field(() => String, { nullable: true, description: 'What must change, if anything.' })
  whatMustChange?: string | null;

  @Field(() => [SurveyReply], { description: 'The outcome survey; empty where it was not answered.' })
  survey!: SurveyReply[];

  @Field(enumOf(REVIEW_RESULT), { nullable: true, description: 'What it decided; null until it is held.' })
  result?: ReviewResult | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded.' })
  completedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that recorded it.' })
  completedBy?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was taken back, another review or plan took its place, or support ended; null otherwise.',
  })
  noLongerNeededAt?: string | null;
}

/** Lets a mutation say that it acts on a review, and what stands in its way. */
export const onReview = actionsOn(Review, reviewShape);

addField(SupportPlan, 'reviews', () => [Review], {
  description: 'The reviews of the plan, the latest due first.',
});
addField(SupportPlan, 'latestReview', () => Review, {
  description: 'The review with the latest due date; null before support starts.',
});
addField(Person, 'nextReview', () => Review, {
  description: 'The earliest review that is still to be held; null when there is none.',
});

/** How one review is read. */
export const reviewReader: TypeReader = {
  shape: reviewShape,
  kind: 'REVIEWS',
  derivations: {
    status: (review, session) => reviewStatus(review, session.today),
    outcomeProgress: (review: { progressByOutcome: OutcomeProgress[] }) =>
      review.progressByOutcome.map((each) => ({ ...each, outcomeId: toGlobalId('Outcome', each.outcomeId) })),
  },
};
