import { Field, ID, InputType } from 'type-graphql';
import {
  ASSESSMENT_METHOD,
  type AssessmentMethod,
  RESPONDENT,
  type Respondent,
} from '../../../server/domain/care/assessments/assessment.ts';
import type { NeedDomain, NeedLevel, NightSupportLevel, UnpaidSupportLevel } from '../../../tenants/needs.ts';
import {
  NEED_DOMAIN,
  NEED_LEVEL,
  NIGHT_SUPPORT_LEVEL,
  UNPAID_SUPPORT_LEVEL,
} from '../../../tenants/vocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';

@InputType({ description: 'Opens an assessment. A person has one in progress at a time.' })
export class StartAssessmentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Whose needs.' })
  personId!: string;

  @Field(enumOf(RESPONDENT), {
    description: 'Who gives the answers. Only practice staff give them as PROFESSIONAL.',
  })
  respondent!: Respondent;

  @Field(() => ID, {
    nullable: true,
    description:
      'The open assessment of the other side beside which this one is made: the person’s own beside a professional’s, or the other way round. Left out where it stands alone.',
  })
  besideAssessmentId?: string | null;
}

@InputType({ description: 'The answer to one area of life. Both questions are answered together.' })
export class DomainAnswerInput {
  @Field(enumOf(NEED_DOMAIN), { description: 'The area of life; each at most once in one input.' })
  domain!: NeedDomain;

  @Field(enumOf(NEED_LEVEL), { description: 'How much help is needed.' })
  level!: NeedLevel;

  @Field(enumOf(UNPAID_SUPPORT_LEVEL), { description: 'What family and friends already do, willingly.' })
  unpaidSupport!: UnpaidSupportLevel;
}

@InputType({
  description:
    'What is true of the situation as a whole. What is left out stays as it is; null takes an answer back.',
})
export class CircumstanceAnswersInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives alone.' })
  livesAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether two carers are needed at a time.' })
  needsTwoCarers?: boolean | null;

  @Field(enumOf(NIGHT_SUPPORT_LEVEL), { nullable: true, description: 'The support needed at night.' })
  nightSupport?: NightSupportLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person cannot safely be left alone.',
  })
  cannotBeLeftAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person lives in a rural area.' })
  livesRurally?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter, British Sign Language or like support is needed.',
  })
  needsCommunicationSupport?: boolean | null;
}

@InputType({ description: 'Saves some answers over those saved earlier.' })
export class SaveAssessmentAnswersInput extends ChangeInput {
  @Field(() => ID, { description: 'Which assessment.' })
  assessmentId!: string;

  @Field(enumOf(RESPONDENT), {
    nullable: true,
    description: 'Who gives the answers, where that has changed; left out, it stays as it is.',
  })
  respondent?: Respondent | null;

  @Field(() => [DomainAnswerInput], {
    nullable: true,
    description: 'Areas of life. One that is left out stays as it is.',
  })
  answers?: DomainAnswerInput[] | null;

  @Field(() => CircumstanceAnswersInput, { nullable: true, description: 'The situation as a whole.' })
  circumstances?: CircumstanceAnswersInput | null;
}

@InputType({ description: 'Completes an assessment for ever, and works out its allocation.' })
export class CompleteAssessmentInput extends ChangeInput {
  @Field(() => ID, { description: 'Which assessment.' })
  assessmentId!: string;

  @Field(enumOf(ASSESSMENT_METHOD), {
    nullable: true,
    description: 'How it was held, which the national return asks for; left out where nobody knows.',
  })
  method?: AssessmentMethod | null;
}
