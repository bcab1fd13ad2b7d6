import { Field, ID, Int } from 'type-graphql';
import {
  type ComparedAllocation,
  compareAllocations,
} from '../../../server/domain/oversight/reviews/allocationComparison.ts';
import type { Attendee } from '../../../server/domain/oversight/reviews/attendees.ts';
import type { OutcomeProgress } from '../../../server/domain/oversight/reviews/completion.ts';
import type { CarerOutcome as CarerOutcomeRecord } from '../../../server/domain/oversight/reviews/completionParts.ts';
import { isGoodReview } from '../../../server/domain/oversight/reviews/goodReview.ts';
import { reviewStatus } from '../../../server/domain/oversight/reviews/reviewStatus.ts';
import { reviewShape } from '../../../server/domain/oversight/reviews/reviews.queries.ts';
import {
  PROGRESS,
  type Progress,
  REVIEW_KIND,
  REVIEW_METHOD,
  REVIEW_STATUS,
  type ReviewKind,
  type ReviewMethod,
  type ReviewStatus,
  SURVEY_ANSWER,
  SURVEY_AREA,
  type SurveyAnswer,
  type SurveyArea,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { REVIEW_RESULT, type ReviewResult } from '../../../tenants/vocabularyOfDecisions.ts';
import { SupportPlan } from '../../care/plans/plans.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { ProposedBudgetStep, ReviewFollowUp } from './followUps.ts';
import {
  AllocationComparison,
  CarerOutcome,
  ReviewAttendee,
  ReviewDateChange,
  TopTwos,
} from './reviewParts.ts';

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

  @Field(() => String, {
    nullable: true,
    description: 'The account that asked for it; null where nobody did.',
  })
  requestedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that was set for it; null until one is.' })
  scheduledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is to be held.' })
  place?: string | null;

  @Field(() => [ReviewAttendee], { description: 'Who is invited, beside the person.' })
  invited!: ReviewAttendee[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person was told of the day that is set.',
  })
  toldOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days before it the person was told; null until a day is set.',
  })
  noticeDaysGiven?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When the person agreed to less notice than the policy gives; null where that was not needed.',
  })
  shortNoticeAgreedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the day that is set lies after the due date.' })
  lateReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was held though the person had been told of no day; null where they had, and until it is held.',
  })
  unscheduledReason?: string | null;

  @Field(() => [ReviewDateChange], {
    description: 'Days that were set before and given up, the first first.',
  })
  dateChanges!: ReviewDateChange[];

  @Field(() => PolicyVersion, { nullable: true, description: 'The reviews policy that set the due date.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was held.' })
  heldOn?: string | null;

  @Field(enumOf(REVIEW_METHOD), { nullable: true, description: 'How it was held, where somebody says.' })
  method?: ReviewMethod | null;

  @Field(() => [ReviewAttendee], { description: 'Who was there; empty where nobody says.' })
  present!: ReviewAttendee[];

  @Field(() => [PerspectiveView], { description: 'What works and what does not; empty until it is held.' })
  perspectives!: PerspectiveView[];

  @Field(() => [ReviewedOutcome], { description: 'Every outcome of the plan; empty until it is held.' })
  outcomeProgress!: ReviewedOutcome[];

  @Field(() => [CarerOutcome], {
    description: 'What those who care for the person unpaid want for themselves, and how far it has come.',
  })
  carerOutcomes!: CarerOutcome[];

  @Field(() => [TopTwos], {
    description: 'The top two things of each side, where the council uses Working Together for Change.',
  })
  topTwos!: TopTwos[];

  @Field(() => String, { nullable: true, description: 'What must change, if anything.' })
  whatMustChange?: string | null;

  @Field(() => [SurveyReply], { description: 'The outcome survey; empty where it was not answered.' })
  survey!: SurveyReply[];

  @Field(enumOf(REVIEW_RESULT), { nullable: true, description: 'What it decided; null until it is held.' })
  result?: ReviewResult | null;

  @Field(() => Boolean, {
    description: 'Whether it found all in order: support goes on, and nothing must change.',
  })
  isGoodReview!: boolean;

  @Field(() => ReviewFollowUp, {
    nullable: true,
    description: 'What it asks for, until that is done; null until it is held, and where nothing changes.',
  })
  followUp?: ReviewFollowUp | null;

  @Field(() => [ProposedBudgetStep], {
    description: 'How it proposes to step the budget up or taper it, in order. No money moves by it.',
  })
  budgetSteps!: ProposedBudgetStep[];

  @Field(() => AllocationComparison, {
    nullable: true,
    description:
      'The indicative budget before and after, side by side, once the person has been assessed again as the review asked. Reads as ASSESSMENTS.',
  })
  comparison?: AllocationComparison | null;

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

addField(SupportPlan, 'startedByReview', () => Review, {
  description: 'The review that this version was drafted from; null where it was drafted from none.',
});
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
    invited: ({ peopleInvited }: { peopleInvited: Attendee[] }) => withGlobalSupporterIds(peopleInvited),
    present: ({ peoplePresent }: { peoplePresent: Attendee[] }) => withGlobalSupporterIds(peoplePresent),
    carerOutcomes: ({ outcomesOfCarers }: { outcomesOfCarers: CarerOutcomeRecord[] }) =>
      withGlobalSupporterIds(outcomesOfCarers),
    noticeDaysGiven: ({ toldOn, scheduledOn }: { toldOn?: string | null; scheduledOn?: string | null }) =>
      toldOn && scheduledOn
        ? Temporal.PlainDate.from(toldOn).until(scheduledOn, { largestUnit: 'days' }).days
        : null,
    isGoodReview: (review: Review) => isGoodReview(review),
    comparison: ({ plan, followUp }: ReassessedReview) => {
      const [before, after] = [plan?.allocation, followUp?.allocation];
      return before && after ? compareAllocations(before, after) : null;
    },
  },
  // The working of an indicative budget is for whoever may see assessments.
  fieldKinds: { comparison: 'ASSESSMENTS' },
};

interface ReassessedReview {
  plan?: { allocation?: ComparedAllocation | null } | null;
  followUp?: { allocation?: ComparedAllocation | null } | null;
}

function withGlobalSupporterIds<Named extends { supporterId: string | null }>(named: Named[]): Named[] {
  return named.map((each) => ({
    ...each,
    supporterId: each.supporterId === null ? null : toGlobalId('Supporter', each.supporterId),
  }));
}
