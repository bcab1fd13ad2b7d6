import { Field, ID, InputType } from 'type-graphql';
import { PLAN_TERM, type PlanTerm } from '../../../server/domain/care/plans/plansVocabulary.ts';
import {
  ATTENDEE,
  type AttendeeRole,
  PROGRESS,
  type Progress,
  REVIEW_METHOD,
  type ReviewMethod,
  SURVEY_ANSWER,
  SURVEY_AREA,
  type SurveyAnswer,
  type SurveyArea,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import { REVIEW_RESULT, type ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';

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

@InputType({ description: 'Somebody who is invited to a review, or was there.' })
export class ReviewAttendeeInput {
  @Field(enumOf(ATTENDEE), { description: 'As what.' })
  role!: AttendeeRole;

  @Field(() => ID, {
    nullable: true,
    description: 'Who of the person’s circle of support; left out for anybody else.',
  })
  supporterId?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Their name, where it helps; nobody has to be named.' })
  name?: string | null;
}

@InputType({ description: 'Sets the day of a review, or moves it.' })
export class ScheduleReviewInput extends ChangeInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => DateScalar, {
    description: 'The day: today or later, and not before the first on which it may be held.',
  })
  scheduledOn!: string;

  @OneLine()
  @Field(() => String, { description: 'Where, such as at home, or by video.' })
  place!: string;

  @Field(() => [ReviewAttendeeInput], {
    nullable: true,
    description: 'Who is invited beside the person, in place of those before; nobody when left out.',
  })
  invited?: ReviewAttendeeInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it moves to another day, or is held after its due date; needed only then.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person agrees to less notice than the council’s policy gives (noticeDays); false when left out.',
  })
  personAgreesToShortNotice?: boolean | null;
}

@InputType({ description: 'Drafts a newer version of the plan from a review that asks for one.' })
export class DraftPlanAfterReviewInput extends RepeatableInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @OneLine()
  @Field(() => String, { description: 'What the plan is called.' })
  title!: string;

  @Field(enumOf(PLAN_TERM), { nullable: true, description: 'How long it runs; USUAL when left out.' })
  term?: PlanTerm | null;
}

@InputType({ description: 'Settles what a review asked for in another way.' })
export class SettleReviewFollowUpInput extends RepeatableInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => String, { description: 'How it was settled, and why in that way.' })
  reason!: string;
}

@InputType({ description: 'What somebody who cares for the person unpaid wants for themself.' })
export class CarerOutcomeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Who of the person’s circle of support; left out where nobody is named.',
  })
  supporterId?: string | null;

  @Field(() => String, { description: 'What they want.' })
  outcome!: string;

  @Field(enumOf(PROGRESS), { description: 'How far it has come.' })
  progress!: Progress;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@InputType({ description: 'The top two things of each sort, as one side sees them. Name nobody in them.' })
export class TopTwosInput {
  @Field(enumOf(PERSPECTIVE), { description: 'Whose view; each at most once.' })
  perspective!: Perspective;

  @Field(() => [String], { description: 'What works: at most two.' })
  working!: string[];

  @Field(() => [String], { description: 'What does not work: at most two.' })
  notWorking!: string[];

  @Field(() => [String], { description: 'What is wished for: at most two.' })
  wishedFor!: string[];
}

@InputType({ description: 'A change of the weekly budget from a day on, as the review proposes it.' })
export class BudgetStepInput {
  @Field(() => DateScalar, {
    description: 'The first day of it; after the review, and after the step before.',
  })
  startsOn!: string;

  @Field(() => PenceScalar, {
    description:
      'What the budget would come to a week, all contributions included; another amount than before.',
  })
  weeklyPence!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
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

  @Field(enumOf(REVIEW_METHOD), { nullable: true, description: 'How it was held.' })
  method?: ReviewMethod | null;

  @Field(() => [ReviewAttendeeInput], { nullable: true, description: 'Who was there.' })
  present?: ReviewAttendeeInput[] | null;

  @Field(() => [CarerOutcomeInput], {
    nullable: true,
    description: 'What those who care for the person unpaid want for themselves, and how far it has come.',
  })
  carerOutcomes?: CarerOutcomeInput[] | null;

  @Field(() => [TopTwosInput], {
    nullable: true,
    description: 'The top two things of each side, where the council uses Working Together for Change.',
  })
  topTwos?: TopTwosInput[] | null;

  @Field(() => [BudgetStepInput], {
    nullable: true,
    description: 'How the budget is to step up or taper, in order; only with the result CHANGE_BUDGET.',
  })
  budgetSteps?: BudgetStepInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was held though no day had been agreed for it by scheduleReview. Needed only then, and kept only then.',
  })
  unscheduledReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person agreed to hold it before the day that they had been told of; false when left out.',
  })
  personAgreesToShortNotice?: boolean | null;
}
