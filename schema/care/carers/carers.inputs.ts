import { Field, ID, InputType } from 'type-graphql';
import {
  ASSESSMENT_METHOD,
  type AssessmentMethod,
  RESPONDENT,
  type Respondent,
} from '../../../server/domain/care/assessments/assessment.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { DateScalar } from '../../kit/scalars.ts';
import {
  withCareLinkWriting,
  withCarerAnswers,
  withUnachievedByCarer,
  withWillingness,
} from './carersWriting.ts';

@InputType({ description: 'Records that one person cares for another.' })
export class RecordCareLinkInput extends withCareLinkWriting(RepeatableInput) {
  @Field(() => ID, { description: 'The carer.' })
  carerId!: string;

  @Field(() => ID, { description: 'Whoever is cared for.' })
  caredForId!: string;
}

@InputType({ description: 'What a carer said of one kind of care.' })
export class CareWillingnessKindInput extends withWillingness(class {}) {}

@InputType({ description: 'Records what a carer said that they are willing and able to do.' })
export class RecordCareWillingnessInput extends RepeatableInput {
  @Field(() => ID, { description: 'Of which caring.' })
  careLinkId!: string;

  @Field(() => DateScalar, { description: 'The day on which they were asked.' })
  askedOn!: string;

  @Field(() => [CareWillingnessKindInput], { description: 'By kind of care; at least one.' })
  kinds!: CareWillingnessKindInput[];

  @Field(() => String, { nullable: true, description: 'What they said of it in their words.' })
  inWords?: string | null;
}

@InputType({ description: 'Records that caring has ended.' })
export class EndCareLinkInput extends ChangeInput {
  @Field(() => ID, { description: 'Which caring.' })
  careLinkId!: string;

  @Field(() => DateScalar, { description: 'The day on which it ended; not before it began.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Opens a carer’s own assessment. A carer has one in progress at a time.' })
export class StartCarerAssessmentInput extends RepeatableInput {
  @Field(() => ID, { description: 'The carer.' })
  personId!: string;

  @Field(enumOf(RESPONDENT), {
    description: 'Who gives the answers. Only practice staff give them as PROFESSIONAL.',
  })
  respondent!: Respondent;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is made together with the assessment of whoever is cared for, to which both agreed; false when left out.',
  })
  isCombined?: boolean | null;
}

@InputType({ description: 'An outcome that a carer is unable to achieve.' })
export class UnachievedByCarerInput extends withUnachievedByCarer(class {}) {}

@InputType({
  description:
    'Saves some answers over those saved earlier. What is left out stays as it is; null takes an answer back.',
})
export class SaveCarerAnswersInput extends withCarerAnswers(ChangeInput) {
  @Field(() => ID, { description: 'Which assessment.' })
  carerAssessmentId!: string;

  @Field(() => [UnachievedByCarerInput], {
    nullable: true,
    description:
      'Which of the eight outcomes the carer is unable to achieve; an empty list where it is none.',
  })
  unachievedOutcomes?: UnachievedByCarerInput[] | null;
}

@InputType({ description: 'Completes a carer’s own assessment for ever.' })
export class CompleteCarerAssessmentInput extends ChangeInput {
  @Field(() => ID, { description: 'Which assessment.' })
  carerAssessmentId!: string;

  @Field(() => Boolean, { description: 'Whether the carer’s needs are eligible, as you decide.' })
  isEligible!: boolean;

  @Field(() => String, { description: 'Your reasons. The carer has them in writing.' })
  reasons!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why you decide otherwise than the criteria give; left out where you do not.',
  })
  differingReason?: string | null;

  @Field(enumOf(ASSESSMENT_METHOD), {
    nullable: true,
    description: 'How it was held, which the national return asks for; left out where nobody knows.',
  })
  method?: AssessmentMethod | null;
}
