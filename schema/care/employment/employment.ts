import { Field, Int } from 'type-graphql';
import { ENGAGEMENT, type Engagement } from '../../../server/domain/care/costs/employmentVocabulary.ts';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import {
  EMPLOYER,
  EMPLOYMENT_CHECK_KIND,
  EMPLOYMENT_CHECK_STATUS,
  EMPLOYMENT_STATUS,
  type Employer,
  type EmploymentCheckKind,
  type EmploymentCheckStatus,
  type EmploymentStatus,
} from '../../../server/domain/care/employment/employedVocabulary.ts';
import {
  employmentCheckShape,
  employmentShape,
  employmentTermsShape,
  MOST_OF_EMPLOYMENT,
} from '../../../server/domain/care/employment/employment.queries.ts';
import {
  type CheckFacts,
  type EmploymentFacts,
  employmentCheckStatus,
  employmentStatus,
} from '../../../server/domain/care/employment/employmentStatus.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { withEmploying } from '../costs/employing.ts';
import { EmploymentCostLine } from '../costs/employmentCosts.ts';

const RECORDED_BY = 'The account that recorded it.';

@ObjectType('EmploymentTerms', {
  implements: Node,
  description:
    'What a personal assistant works by from a day on, and what that costs. Never changed: others take its place.',
})
export class EmploymentTerms extends withEmploying(Node) {
  @Field(() => Employment, { nullable: true, description: 'Whose terms.' })
  employment?: Employment | null;

  @Field(() => DateScalar, { description: 'Their first day.' })
  fromOn!: string;

  @Field(() => Int, { description: 'Hours each time, in hundredths.' })
  hoursHundredths!: number;

  @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often those hours come.' })
  frequency!: SupportFrequency;

  @Field(() => Int, { nullable: true, description: 'In how many weeks of a year, for TERM_TIME.' })
  weeksInYear?: number | null;

  @Field(() => PenceScalar, { description: 'What an hour is paid.' })
  hourlyRatePence!: number;

  @Field(() => String, { nullable: true, description: 'Who comes when the assistant is away.' })
  coverArrangements?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the assistant was given them in writing; null while they were not.',
  })
  contractGivenOn?: string | null;

  @Field(() => [EmploymentCostLine], { description: 'What they come to, line by line, with the law.' })
  costLines!: EmploymentCostLine[];

  @Field(() => PenceScalar, { description: 'What they come to in a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'What they come to in a year of 52 weeks.' })
  yearlyCostPence!: number;

  @Field(() => PenceScalar, { description: 'Of the year, all but the pay for the hours.' })
  onCostsYearlyPence!: number;

  @Field(() => PolicyVersion, { nullable: true, description: 'The policy that they were costed by.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When they were recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: RECORDED_BY })
  recordedBy!: string;
}

@ObjectType('EmploymentCheck', {
  implements: Node,
  description:
    'Something that was shown or done of a personal assistant: right to work, insurance, a check, training. A newer one of its kind takes its place.',
})
export class EmploymentCheck extends Node {
  @Field(() => Employment, { nullable: true, description: 'Whose it is.' })
  employment?: Employment | null;

  @Field(enumOf(EMPLOYMENT_CHECK_KIND), { description: 'What it is.' })
  kind!: EmploymentCheckKind;

  @Field(() => DateScalar, { description: 'The day on which it was made, or from which it holds.' })
  checkedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that it names; null where it names none.',
  })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is in words; null where nothing is said.' })
  detail?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is renewed; null where it never is.' })
  renewBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which that is warned of; null where it never is.',
  })
  warnOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is renewed by then; null where it never is.' })
  dueReason?: string | null;

  @Field(enumOf(EMPLOYMENT_CHECK_STATUS), { description: 'Where it stands today.' })
  status!: EmploymentCheckStatus;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The policy that says how long it is good for.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: RECORDED_BY })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a newer one took its place; null while none has.',
  })
  replacedAt?: string | null;
}

@ObjectType('Employment', {
  implements: Node,
  description:
    'Somebody who works for a person as a personal assistant: who employs them, by which terms, and what was shown of them. Their date of birth is never shown.',
})
export class Employment extends Node {
  @Field(() => Person, { nullable: true, description: 'For whom they work.' })
  person?: Person | null;

  @Field(() => String, { description: 'What the assistant is called.' })
  assistantName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the person came to know them; null where nothing is said.',
  })
  foundHow?: string | null;

  @Field(enumOf(EMPLOYER), { description: 'Who has taken them on.' })
  employer!: Employer;

  @Field(() => Supporter, { nullable: true, description: 'The representative who has; null where none has.' })
  employerSupporter?: Supporter | null;

  @Field(enumOf(ENGAGEMENT), { description: 'Whether they are an employee.' })
  engagement!: Engagement;

  @Field(() => Boolean, { description: 'Whether they are a close relative who lives with the person.' })
  isRelativeInHousehold!: boolean;

  @Field(() => String, { nullable: true, description: 'Why that is necessary; null where nothing is said.' })
  relativeReason?: string | null;

  @Field(() => DateScalar, { description: 'Their first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Their last day; null while they stay.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why they left; null while they stay.' })
  endedReason?: string | null;

  @Field(enumListOf(EMPLOYMENT_CHECK_KIND), {
    description: 'What the law and the council asked for when they were taken on.',
  })
  needs!: EmploymentCheckKind[];

  @Field(enumOf(EMPLOYMENT_STATUS), { description: 'Where it stands today.' })
  status!: EmploymentStatus;

  @Field(() => [EmploymentTerms], {
    description: `The terms, the latest first; at most the last ${MOST_OF_EMPLOYMENT}.`,
  })
  terms!: EmploymentTerms[];

  @Field(() => [EmploymentCheck], {
    description: `What was shown or done, the newest first; at most the last ${MOST_OF_EMPLOYMENT}.`,
  })
  checks!: EmploymentCheck[];

  @Field(() => PolicyVersion, { nullable: true, description: 'The policy by which they were taken on.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: RECORDED_BY })
  recordedBy!: string;
}

addField(Person, 'employments', () => [Employment], {
  description: `Who works for them as a personal assistant, the latest first day first; at most the last ${MOST_OF_EMPLOYMENT}.`,
});

/** How the types of this area are read. */
export const employmentReaders: TypeReader[] = [
  {
    shape: employmentShape,
    kind: 'PLANS',
    derivations: {
      status: (facts: EmploymentFacts, session) => employmentStatus(facts, session.today.toString()),
    },
  },
  { shape: employmentTermsShape, kind: 'PLANS' },
  {
    shape: employmentCheckShape,
    kind: 'PLANS',
    derivations: {
      status: (check: CheckFacts & { employment: EmploymentFacts }, session) =>
        employmentCheckStatus(check, check.employment, session.today.toString()),
    },
  },
];
