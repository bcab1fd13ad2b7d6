import { Field, ID, InputType } from 'type-graphql';
import {
  PERSPECTIVE,
  type Perspective,
  PROGRESS,
  type Progress,
  SURVEY_ANSWER,
  SURVEY_AREA,
  type SurveyAnswer,
  type SurveyArea,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { REVIEW_RESULT, type ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';

@InputType({ description: 'Asks for a review of a live plan.' })
export class RequestReviewInput extends RepeatableInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { description: 'Why a review is wanted.' })
  reason!: string;
}

@InputType({ description: 'Takes back a request for a review.' })
export class WithdrawReviewRequestInput extends ChangeInput {
  @Field(() => ID, { description: 'The review that was asked for.' })
  reviewId!: string;
}

@InputType({ description: 'What works and what does not, as one side sees it.' })
export class PerspectiveViewInput {
  @Field(enumOf(PERSPECTIVE), { description: 'Whose view; each at most once.' })
  perspective!: Perspective;

  @Field(() => String, { description: 'What works; empty where nothing was said.' })
  working!: string;

  @Field(() => String, { description: 'What does not work; empty where nothing was said.' })
  notWorking!: string;
}

@InputType({ description: 'How far one outcome of the plan has come.' })
export class ReviewedOutcomeInput {
  @Field(() => ID, { description: 'The outcome, one of the plan’s.' })
  outcomeId!: string;

  @Field(enumOf(PROGRESS), { description: 'How far it has come.' })
  progress!: Progress;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@InputType({ description: 'One answer of the outcome survey.' })
export class SurveyReplyInput {
  @Field(enumOf(SURVEY_AREA), { description: 'What is asked about; each at most once.' })
  area!: SurveyArea;

  @Field(enumOf(SURVEY_ANSWER), { description: 'The answer, on the scale of the area.' })
  answer!: SurveyAnswer;
}

@InputType({ description: 'Records a review that was held, for ever.' })
export class CompleteReviewInput extends ChangeInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => DateScalar, {
    description: 'The day on which it was held; not in the future, nor before support started.',
  })
  heldOn!: string;

  @Field(() => [PerspectiveViewInput], {
    description: 'What works and what does not; the person’s view always.',
  })
  perspectives!: PerspectiveViewInput[];

  @Field(() => [ReviewedOutcomeInput], { description: 'Every outcome of the plan.' })
  outcomeProgress!: ReviewedOutcomeInput[];

  @Field(() => String, {
    nullable: true,
    description: 'What must change; needed unless the result is CONTINUE.',
  })
  whatMustChange?: string | null;

  @Field(enumOf(REVIEW_RESULT), { description: 'What the review decides.' })
  result!: ReviewResult;

  @Field(() => [SurveyReplyInput], {
    nullable: true,
    description: 'The outcome survey, where the council uses it and the person wants to answer.',
  })
  survey?: SurveyReplyInput[] | null;
}
