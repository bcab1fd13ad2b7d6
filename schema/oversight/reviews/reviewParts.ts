import { Field, ID, Int } from 'type-graphql';
import {
  ATTENDEE,
  type AttendeeRole,
  LINE_CHANGE,
  type LineChange,
  PROGRESS,
  type Progress,
} from '../../../server/domain/oversight/reviews/reviewsVocabulary.ts';
import { PERSPECTIVE, type Perspective } from '../../../server/domain/people/peopleVocabulary.ts';
import { AllocationStep } from '../../care/allocations/allocationTypes.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('ReviewAttendee', { description: 'Somebody who is invited to a review, or was there.' })
export class ReviewAttendee {
  @Field(enumOf(ATTENDEE), { description: 'As what.' })
  role!: AttendeeRole;

  @Field(() => ID, {
    nullable: true,
    description: 'Who of the person’s circle of support; null for anybody else.',
  })
  supporterId?: string | null;

  @Field(() => String, { nullable: true, description: 'Their name, where somebody gives it.' })
  name?: string | null;
}

@ObjectType('ReviewDateChange', { description: 'A day of a review that was given up for another.' })
export class ReviewDateChange {
  @Field(() => DateScalar, { description: 'The day that was set before.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The day that took its place.' })
  to!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which it was moved, and the person told.' })
  changedOn!: string;

  @Field(() => String, { description: 'The account that moved it.' })
  changedBy!: string;
}

@ObjectType('CarerOutcome', {
  description: 'What somebody who cares for the person unpaid wants for themself, and how far it has come.',
})
export class CarerOutcome {
  @Field(() => ID, {
    nullable: true,
    description: 'Who of the person’s circle of support; null where nobody is named.',
  })
  supporterId?: string | null;

  @Field(() => String, { description: 'What they want.' })
  outcome!: string;

  @Field(enumOf(PROGRESS), { description: 'How far it has come.' })
  progress!: Progress;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;
}

@ObjectType('TopTwos', {
  description:
    'The two things that matter most to one side, of each sort: what Working Together for Change gathers. It names nobody.',
})
export class TopTwos {
  @Field(enumOf(PERSPECTIVE), { description: 'Whose view.' })
  perspective!: Perspective;

  @Field(() => [String], { description: 'What works: at most two.' })
  working!: string[];

  @Field(() => [String], { description: 'What does not work: at most two.' })
  notWorking!: string[];

  @Field(() => [String], { description: 'What is wished for: at most two.' })
  wishedFor!: string[];
}

@ObjectType('AllocationLineComparison', {
  description: 'One line of the working of an indicative budget, before and after.',
})
export class AllocationLineComparison {
  @Field(() => AllocationStep, { nullable: true, description: 'As it was; null where it was not there.' })
  before?: AllocationStep | null;

  @Field(() => AllocationStep, { nullable: true, description: 'As it is; null where it is gone.' })
  after?: AllocationStep | null;

  @Field(enumOf(LINE_CHANGE), { description: 'How it differs.' })
  change!: LineChange;

  @Field(() => Int, {
    nullable: true,
    description: 'Points after, less points before; null on lines about money.',
  })
  pointsDifference?: number | null;

  @Field(() => PenceScalar, { description: 'What it adds a week after, less what it added before.' })
  weeklyDifferencePence!: number;
}

@ObjectType('AllocationComparison', {
  description:
    'Two indicative budgets side by side, line by line: what changed when the person was assessed again, and why.',
})
export class AllocationComparison {
  @Field(() => PenceScalar, { description: 'The weekly amount that the reviewed plan was made from.' })
  weeklyBeforePence!: number;

  @Field(() => PenceScalar, { description: 'The weekly amount of the assessment since the review.' })
  weeklyAfterPence!: number;

  @Field(() => PenceScalar, { description: 'After, less before; negative where it is less.' })
  weeklyDifferencePence!: number;

  @Field(() => Int, { description: 'All points before.' })
  pointsBefore!: number;

  @Field(() => Int, { description: 'All points after.' })
  pointsAfter!: number;

  @Field(() => [AllocationLineComparison], {
    description: 'The lines in the order of the later working, and then those that are gone.',
  })
  lines!: AllocationLineComparison[];
}
