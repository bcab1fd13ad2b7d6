import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  ASSESSMENT_METHOD,
  ASSESSMENT_STATUS,
  type AssessmentMethod,
  type AssessmentStatus,
  assessmentStatus,
  RESPONDENT,
  type Respondent,
} from '../../../server/domain/care/assessments/assessment.ts';
import {
  type CarerAnswers as Answers,
  missingCarerAnswers,
} from '../../../server/domain/care/carers/carerAssessing.ts';
import {
  careLinkShape,
  carerAssessmentShape,
  careWillingnessShape,
  MOST_WILLINGNESS,
} from '../../../server/domain/care/carers/carers.queries.ts';
import { CARER_CONDITION, type CarerCondition } from '../../../server/domain/care/carers/carersVocabulary.ts';
import { CARER_IMPACT, CARER_PAYMENT, type CarerImpact } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { showChallengesOf } from '../../oversight/challenges/challenges.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import {
  withCareLinkWriting,
  withCarerAnswers,
  withUnachievedByCarer,
  withWillingness,
} from './carersWriting.ts';

@ObjectType('CareWillingnessKind', { description: 'What a carer said of one kind of care.' })
export class CareWillingnessKind extends withWillingness(class {}) {}

@ObjectType('CareWillingness', {
  implements: Node,
  description:
    'What a carer said that they are willing and able to do, now and from here on. It is asked, never assumed, and never changes; asking again makes another.',
})
export class CareWillingness extends Node {
  @Field(() => DateScalar, { description: 'The day on which they were asked.' })
  askedOn!: string;

  @Field(() => [CareWillingnessKind], { description: 'By kind of care.' })
  kinds!: CareWillingnessKind[];

  @Field(() => String, { nullable: true, description: 'What they said of it in their words.' })
  inWords?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('CareLink', {
  implements: Node,
  description:
    'That one person cares for another, without being paid for it. Two people may care for each other: then there is one each way. The carer and whoever is cared for see it; what the carer said of it is the carer’s own.',
})
export class CareLink extends withCareLinkWriting(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'The carer, as far as you may see them.' })
  carer?: Person | null;

  @Field(() => Person, { nullable: true, description: 'Whoever is cared for, as far as you may see them.' })
  caredFor?: Person | null;

  @Field(() => Boolean, { description: 'Whether the person cared for also cares for the carer today.' })
  isMutual!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended; null while it goes on.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended; null while it goes on.' })
  endedReason?: string | null;

  @Field(() => Boolean, { description: 'Whether it ended because one of the two died.' })
  endedByDeath!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('UnachievedByCarer', { description: 'An outcome that a carer is unable to achieve.' })
export class UnachievedByCarer extends withUnachievedByCarer(class {}) {}

@ObjectType('CarerAnswers', {
  description: 'What a carer’s assessment asks; each is null until somebody has said.',
})
export class CarerAnswers extends withCarerAnswers(class {}) {
  @Field(() => [UnachievedByCarer], {
    nullable: true,
    description: 'Which of the eight outcomes the carer is unable to achieve; empty where it is none.',
  })
  unachievedOutcomes?: UnachievedByCarer[] | null;
}

@ObjectType('CarerAssessment', {
  implements: Node,
  description:
    'A carer’s own assessment (Care Act 2014, section 10): what caring does to their life, whether their needs for support are eligible, and the sum that their plan is made from. Once completed it never changes.',
})
export class CarerAssessment extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'The carer.' })
  person?: Person | null;

  @Field(enumOf(RESPONDENT), { description: 'Who gave the answers.' })
  respondent!: Respondent;

  @Field(() => Boolean, {
    description:
      'Whether it is made together with the assessment of whoever is cared for, to which both agreed.',
  })
  isCombined!: boolean;

  @Field(() => DateScalar, { description: 'The day it was started.' })
  startedOn!: string;

  @Field(enumOf(ASSESSMENT_STATUS), { description: 'How far it has come.' })
  status!: AssessmentStatus;

  @Field(() => CarerAnswers, { description: 'The answers so far.' })
  answers!: CarerAnswers;

  @Field(() => [String], { description: 'What is not answered yet, by name: hoursWeekly.' })
  missing!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was completed; null before.' })
  completedOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed; null before.' })
  completedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that completed it; null before.' })
  completedBy?: string | null;

  @Field(enumOf(ASSESSMENT_METHOD), {
    nullable: true,
    description: 'How it was held; null before it was completed, and where nobody said.',
  })
  method?: AssessmentMethod | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the carer’s needs are eligible, as was decided; null before.',
  })
  isEligible?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are by the criteria of regulation 3; null before.',
  })
  isEligibleByCriteria?: boolean | null;

  @Field(enumListOf(CARER_CONDITION), { description: 'Which conditions of the criteria are not met.' })
  conditionsNotMet!: CarerCondition[];

  @Field(() => String, { nullable: true, description: 'The reasons of whoever decided; null before.' })
  reasons?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the decision differs from the criteria; null where it does not.',
  })
  differingReason?: string | null;

  @Field(enumOf(CARER_IMPACT), {
    nullable: true,
    description: 'How far caring affects the carer by the council’s bands; null unless they are eligible.',
  })
  impact?: CarerImpact | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The sum that the plan is made from; null where the council’s policy has none for this carer, so that somebody decides by the plan.',
  })
  amountPence?: number | null;

  @Field(enumOf(CARER_PAYMENT), {
    nullable: true,
    description: 'Whether the sum is given once or in each year; null without one.',
  })
  given?: 'ONE_OFF' | 'YEARLY' | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The sum spread over the 52 weeks of a year, half up; null without one.',
  })
  weeklyAmountPence?: number | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The policy on small payments by which it was decided; null before.',
  })
  policyVersion?: PolicyVersion | null;
}

addField(CareLink, 'willingness', () => [CareWillingness], {
  description: `What the carer said that they are willing and able to do, the latest first; at most the last ${MOST_WILLINGNESS}. Empty where they were never asked.`,
});
addField(Person, 'careGiven', () => [CareLink], {
  description: 'For whom they care as an unpaid carer, and cared.',
});
addField(Person, 'careReceived', () => [CareLink], {
  description: 'Who cares for them as an unpaid carer, and cared.',
});
addField(Person, 'carerAssessments', () => [CarerAssessment], {
  description: 'Their own assessments as a carer, newest first.',
});
addField(CarerAssessment, 'careLinks', () => [CareLink], {
  description: 'For whom they care, and for whom they cared.',
});
showChallengesOf(CarerAssessment, carerAssessmentShape);

const carerAssessmentReader: TypeReader = {
  shape: carerAssessmentShape,
  kind: 'ASSESSMENTS',
  derivations: {
    status: assessmentStatus,
    answers: ({ givenAnswers }: { givenAnswers: Answers }) => givenAnswers,
    missing: ({ givenAnswers }: { givenAnswers: Answers }) => missingCarerAnswers(givenAnswers),
  },
};
/** How the types of this area are read. */
export const carersReaders: TypeReader[] = [
  { shape: careLinkShape, kind: 'PLANS' },
  { shape: careWillingnessShape, kind: 'ASSESSMENTS' },
  carerAssessmentReader,
];

@Resolver(() => CarerAssessment)
export class CarersResolver {
  @Query(() => CarerAssessment, {
    nullable: true,
    description: 'One carer’s own assessment; null when there is none that you may see.',
  })
  carerAssessment(
    @Arg('id', () => ID, { description: 'The assessment’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, carerAssessmentReader, id, info);
  }
}
