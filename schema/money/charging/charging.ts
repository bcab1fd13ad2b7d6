import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  type AssessmentDates,
  FINANCIAL_ASSESSMENT_STATUS,
  type FinancialAssessmentStatus,
  financialAssessmentStatus,
} from '../../../server/domain/money/charging/assessmentStatus.ts';
import {
  financialAssessmentShape,
  MOST_FINANCIAL_ASSESSMENTS,
  readFinancialAssessmentOn,
} from '../../../server/domain/money/charging/charging.queries.ts';
import {
  CONTRIBUTION_BASIS,
  CONTRIBUTION_STEP_KIND,
  type ContributionBasis,
  type ContributionStepKind,
} from '../../../server/domain/money/charging/means.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { CONTRIBUTION_RHYTHM, type ContributionRhythm } from '../../../tenants/vocabularyOfCharging.ts';
import { WINDOW_UNIT, type WindowUnit } from '../../../tenants/vocabularyOfDecisions.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { FinancialMeans } from './means.ts';

@ObjectType('ContributionStep', {
  description:
    'One line of the working of a contribution. The weekly amounts over all lines come to the contribution.',
})
export class ContributionStep {
  @Field(enumOf(CONTRIBUTION_STEP_KIND), { description: 'What the line is about.' })
  kind!: ContributionStepKind;

  @Field(() => String, { description: 'Plain English for the person, with the figures in it.' })
  sentence!: string;

  @Field(() => PenceScalar, { description: 'The figure that the line is about; 0 where it is about none.' })
  amountPence!: number;

  @Field(() => PenceScalar, {
    description: 'What the line adds to the weekly contribution; negative where it takes off.',
  })
  weeklyAmountPence!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The setting that the line used: a dotted path in the charging settings, with places in lists counted from 0. Null where the law itself says it, or nothing does.',
  })
  settingPath!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The law or guidance that the line follows; null where it is the council’s own setting.',
  })
  source!: string | null;
}

@ObjectType('FinancialAssessment', {
  implements: Node,
  description:
    'What a person puts in towards their support from a day on, worked out by the council’s charging policy from what they have. It never changes: a newer one takes its place from its own first day.',
})
export class FinancialAssessment extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose means.' })
  person?: Person | null;

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day of the one that takes its place, which is its own first day where it never held; null while there is none.',
  })
  replacedFrom?: string | null;

  @Field(enumOf(FINANCIAL_ASSESSMENT_STATUS), {
    description: 'Whether it says what the person puts in today.',
  })
  status!: FinancialAssessmentStatus;

  @Field(enumOf(CONTRIBUTION_BASIS), { description: 'What the contribution follows from.' })
  basis!: ContributionBasis;

  @Field(() => PenceScalar, {
    description: 'What the person puts in a week: never less than nothing, nor more than the support costs.',
  })
  contributionWeeklyPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The most that the person can be asked for a week, whatever the support costs; null where they pay the full cost.',
  })
  mostWeeklyPence?: number | null;

  @Field(() => PenceScalar, { description: 'What the support was taken to cost a week.' })
  supportWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'How much of that is not charged for.' })
  notChargedWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'How much capital counted; 0 where nobody looked at it.' })
  capitalCountedPence!: number;

  @Field(() => PenceScalar, { description: 'The weekly income that it is taken to give.' })
  tariffIncomeWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'All weekly income that counted, that one among it.' })
  incomeCountedWeeklyPence!: number;

  @Field(() => PenceScalar, {
    description: 'How much a week is left to the person before anything is asked of them.',
  })
  leftToPersonWeeklyPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What the person adds of their own for more or dearer support: no part of the contribution, of the support’s cost above, or of any budget.',
  })
  topUpWeeklyPence!: number;

  @Field(enumOf(CONTRIBUTION_RHYTHM), { description: 'How often the person pays.' })
  paysEvery!: ContributionRhythm;

  @Field(() => Int, {
    nullable: true,
    description:
      'Within how long the person says that their means have changed; null where no time is stated.',
  })
  changeToldWithinLength?: number | null;

  @Field(enumOf(WINDOW_UNIT), {
    nullable: true,
    description: 'What that time is counted in; null where none is stated.',
  })
  changeToldWithinUnit?: WindowUnit | null;

  @Field(() => DateScalar, { description: 'The day by which the council looks at the person’s means again.' })
  lookAgainOn!: string;

  @Field(() => DateScalar, { description: 'The day from which it is warned of that.' })
  warnOn!: string;

  @Field(() => FinancialMeans, { description: 'What it was worked out from.' })
  means!: FinancialMeans;

  @Field(() => [ContributionStep], { description: 'The working, line by line.' })
  steps!: ContributionStep[];

  @Field(() => PolicyVersion, { nullable: true, description: 'The charging policy that decided it.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(Person, 'financialAssessments', () => [FinancialAssessment], {
  description: `What the person puts in towards their support, the one that begins last first; at most ${MOST_FINANCIAL_ASSESSMENTS}.`,
});

const reader: TypeReader = {
  shape: financialAssessmentShape,
  kind: 'FINANCIAL_ASSESSMENTS',
  derivations: {
    status: (assessment: AssessmentDates, session) => financialAssessmentStatus(assessment, session.today),
  },
};

/** How the types of this area are read. */
export const chargingReaders: TypeReader[] = [reader];

@Resolver(() => FinancialAssessment)
export class ChargingResolver {
  @Query(() => FinancialAssessment, {
    nullable: true,
    description:
      'One financial assessment by its id, or the one that holds for a person on a day; null when there is none that you may see. Give either the id or the person, otherwise it is a BAD_USER_INPUT error.',
  })
  financialAssessment(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('personId', () => ID, { nullable: true, description: 'Whose.' }) personId?: string | null,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'On which day it holds for the person; today when left out.',
    })
    on?: string | null,
  ) {
    if ((id == null) === (personId == null)) {
      const message = 'Give either the id of a financial assessment, or the person whose it is.';
      throw new RequestError('BAD_USER_INPUT', message);
    }
    if (id != null) return recordById(session, reader, id, info);
    mustRead(session, 'FINANCIAL_ASSESSMENTS');
    const uuid = fromGlobalId('Person', personId as string);
    return uuid
      ? readFinancialAssessmentOn(session, uuid, on ?? session.today.toString(), lookAhead(info))
      : null;
  }
}
