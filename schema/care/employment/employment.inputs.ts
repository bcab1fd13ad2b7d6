import { Field, ID, InputType, Int } from 'type-graphql';
import { ENGAGEMENT, type Engagement } from '../../../server/domain/care/costs/employmentVocabulary.ts';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import {
  EMPLOYER,
  EMPLOYMENT_CHECK_KIND,
  type Employer,
  type EmploymentCheckKind,
} from '../../../server/domain/care/employment/employedVocabulary.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import type { Extended } from '../../kit/mixin.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { withEmploying } from '../costs/employing.ts';

/** The terms by which an assistant works. */
function withTerms<Base extends Extended>(base: Base) {
  @InputType()
  abstract class Terms extends withEmploying(base) {
    @Field(() => Int, { description: 'Hours each time, in hundredths: two and a half is 250.' })
    hoursHundredths!: number;

    @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often those hours come.' })
    frequency!: SupportFrequency;

    @Field(() => Int, {
      nullable: true,
      description:
        'In how many weeks of each year, where frequency is TERM_TIME; the council’s number when left out.',
    })
    weeksInYear?: number | null;

    @Field(() => PenceScalar, {
      description: 'What an hour is paid: no less than the minimum wage of their age.',
    })
    hourlyRatePence!: number;

    @Field(() => String, {
      nullable: true,
      description: 'Who comes when the assistant is away, and how that is arranged.',
    })
    coverArrangements?: string | null;

    @Field(() => DateScalar, {
      nullable: true,
      description:
        'The day on which the assistant was given these terms in writing; left out while they were not.',
    })
    contractGivenOn?: string | null;
  }
  return Terms;
}

/** A check or proof as it is recorded. */
function withCheck<Base extends Extended>(base: Base) {
  @InputType()
  abstract class Check extends base {
    @Field(enumOf(EMPLOYMENT_CHECK_KIND), { description: 'What was shown or done.' })
    kind!: EmploymentCheckKind;

    @Field(() => DateScalar, { description: 'The day on which it was made, or from which it holds.' })
    checkedOn!: string;

    @Field(() => DateScalar, {
      nullable: true,
      description:
        'The last day that it names itself, such as that of an insurance; left out where it names none.',
    })
    endsOn?: string | null;

    @Field(() => String, { nullable: true, description: 'What it is, such as the course of a training.' })
    detail?: string | null;
  }
  return Check;
}

@InputType({ description: 'The terms by which a personal assistant works.' })
export class EmploymentTermsInput extends withTerms(Object) {}

@InputType({ description: 'A check or proof of a personal assistant.' })
export class EmploymentCheckInput extends withCheck(Object) {}

@InputType({ description: 'Records somebody who works for a person.' })
export class RecordEmploymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'For whom they work.' })
  personId!: string;

  @OneLine()
  @Field(() => String, { description: 'What the assistant is called.' })
  assistantName!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When the assistant was born, for what the law asks at their age. It is kept for that, and shown to nobody. Left out where it is not known: they are then taken to be 21 or over.',
  })
  bornOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the person came to know them, such as from church.',
  })
  foundHow?: string | null;

  @Field(enumOf(EMPLOYER), { description: 'Who takes them on.' })
  employer!: Employer;

  @Field(() => ID, {
    nullable: true,
    description: 'The representative who takes them on, where one does; and only then.',
  })
  employerSupporterId?: string | null;

  @Field(enumOf(ENGAGEMENT), { description: 'Whether they are an employee.' })
  engagement!: Engagement;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are a close relative who lives with the person; false when left out.',
  })
  isRelativeInHousehold?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is necessary to take on a relative in the household.',
  })
  relativeReason?: string | null;

  @Field(() => DateScalar, { description: 'Their first day, which may lie ahead.' })
  startsOn!: string;

  @Field(() => EmploymentTermsInput, { description: 'The terms from that day on.' })
  terms!: EmploymentTermsInput;

  @Field(() => [EmploymentCheckInput], {
    nullable: true,
    description: 'What was shown or done already; each kind once.',
  })
  checks?: EmploymentCheckInput[] | null;
}

@InputType({ description: 'Records other terms of a personal assistant.' })
export class ChangeEmploymentTermsInput extends withTerms(RepeatableInput) {
  @Field(() => ID, { description: 'Which employment.' })
  employmentId!: string;

  @Field(() => DateScalar, {
    description: 'The first day of these terms: later than that of the terms before.',
  })
  fromOn!: string;
}

@InputType({ description: 'Records a check or proof of a personal assistant.' })
export class RecordEmploymentCheckInput extends withCheck(RepeatableInput) {
  @Field(() => ID, { description: 'Which employment.' })
  employmentId!: string;
}

@InputType({ description: 'Records that a personal assistant leaves.' })
export class EndEmploymentInput extends RepeatableInput {
  @Field(() => ID, { description: 'Which employment.' })
  employmentId!: string;

  @Field(() => DateScalar, { description: 'The last day, which may lie ahead where notice was given.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why they leave.' })
  reason!: string;
}
