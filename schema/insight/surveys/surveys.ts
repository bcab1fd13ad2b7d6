import { Arg, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  type SurveyDriver as Driver,
  LEAST_RESPONDENTS,
  type SurveyResult as Result,
  type ToldShare,
} from '../../../server/domain/insight/surveys/surveyFigures.ts';
import {
  readSurveyDrivers,
  readSurveyResults,
  type SurveyTold,
  surveyImportShape,
} from '../../../server/domain/insight/surveys/surveys.queries.ts';
import {
  COUNCIL_SURVEY,
  type CouncilSurvey,
  HIDDEN_RESULT,
  type HiddenResult,
  SURVEY_CIRCUMSTANCE,
  SURVEY_QUESTION,
  type SurveyCircumstance,
  type SurveyQuestion,
} from '../../../server/domain/insight/surveys/surveysVocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateTimeScalar } from '../../kit/scalars.ts';

const YEAR = 'The financial year, by the year in which it begins: 2025 for 2025/26.';

@ObjectType('SurveyImport', {
  implements: Node,
  description:
    'A file of results of a survey that the council imported. It never changes; a later one of the same survey and year replaces it, and shows nothing that it hides.',
})
export class SurveyImport extends Node {
  @Field(enumOf(COUNCIL_SURVEY), { description: 'Which survey.' })
  survey!: CouncilSurvey;

  @Field(() => Int, { description: YEAR })
  year!: number;

  @Field(() => Int, {
    description: 'Which file of the survey and year it is, counted from 1. The last one stands.',
  })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it replaced the one before; null for the first.',
  })
  reason!: string | null;

  @Field(() => Int, { description: 'How many rows it had.' })
  rowCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt!: string;

  @Field(() => String, { description: 'The account that imported it.' })
  importedBy!: string;
}

/** How imports are read: by whoever may read what comes of them. */
export const surveyImportReader: TypeReader = {
  shape: surveyImportShape,
  kind: null,
  readBy: READS_POLICY_CHANGES,
};

@ObjectType('SurveyShare', {
  description:
    'A share of people who answered. Counts are to the nearest five, and the share and its interval are of these.',
})
class SurveyShare implements ToldShare {
  @Field(() => Int, { description: 'How many people answered, of whom it is a share.' })
  respondents!: number;

  @Field(() => Int, { description: 'How many of them gave an answer that counts as good.' })
  good!: number;

  @Field(() => String, { description: 'The share in percent with one decimal place, such as “52.0”.' })
  percentage!: string;

  @Field(() => String, {
    description: 'The lower end of the interval of 95% by Wilson’s score, rounded down.',
  })
  lowerPercentage!: string;

  @Field(() => String, { description: 'The upper end of it, rounded up.' })
  upperPercentage!: string;
}

@ObjectType('SurveyResult', { description: 'The result of a question.' })
class SurveyResult implements Result {
  @Field(enumOf(SURVEY_QUESTION), { description: 'What was asked.' })
  question!: SurveyQuestion;

  @Field(() => String, { description: 'What the share says, in plain words.' })
  meaning!: string;

  @Field(() => String, { description: 'Where the question comes from.' })
  source!: string;

  @Field(() => SurveyShare, { nullable: true, description: 'The share; null where `hidden` says why.' })
  share!: ToldShare | null;

  @Field(enumOf(HIDDEN_RESULT), {
    nullable: true,
    description: 'Why it is not shown; null where it is.',
  })
  hidden!: HiddenResult | null;
}

@ObjectType('SurveyResults', { description: 'The results of a survey of one year.' })
class SurveyResults implements SurveyTold {
  @Field(enumOf(COUNCIL_SURVEY), { description: 'Which survey.' })
  survey!: CouncilSurvey;

  @Field(() => Int, { description: YEAR })
  year!: number;

  @Field(() => Int, { description: 'Which file they are of, counted from 1.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it replaced the one before; null for the first.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt!: string;

  @Field(() => [SurveyResult], { description: 'Every question that was asked.' })
  results!: Result[];
}

@ObjectType('SurveyDriver', {
  description:
    'The result of a question among those with a circumstance, and among those without it. That one is better says that the two go together, and not that the one is the cause of the other.',
})
class SurveyDriver implements Driver {
  @Field(enumOf(SURVEY_QUESTION), { description: 'What was asked.' })
  question!: SurveyQuestion;

  @Field(enumOf(SURVEY_CIRCUMSTANCE), { description: 'What people also said.' })
  circumstance!: SurveyCircumstance;

  @Field(() => SurveyShare, { description: 'Among those who said YES of it.' })
  with!: ToldShare;

  @Field(() => SurveyShare, { description: 'Among those who said NO of it.' })
  without!: ToldShare;

  @Field(() => String, {
    description: 'The share with it less the share without, in percentage points: “12.5” or “-3.0”.',
  })
  differencePoints!: string;

  @Field(() => Boolean, {
    description:
      'Whether the two intervals have nothing in common, so that the difference is hardly one of chance.',
  })
  isBeyondChance!: boolean;
}

@Resolver()
export class SurveysResolver {
  @Query(() => SurveyResults, {
    nullable: true,
    description: `The results of a survey that your council has imported, each with the number of people and an interval; null where it has imported none of that year. What fewer than ${LEAST_RESPONDENTS} people answered is hidden, and where from one to four would stand on either side.`,
  })
  surveyResults(
    @Ctx() { session }: RequestContext,
    @Arg('survey', enumOf(COUNCIL_SURVEY), { description: 'Which survey.' }) survey: CouncilSurvey,
    @Arg('year', () => Int, { description: YEAR }) year: number,
  ) {
    return readSurveyResults(session, { survey, year });
  }

  @Query(() => [SurveyDriver], {
    nullable: true,
    description: `Which circumstances go with better results of a survey, as plain pairs without any claim of cause, the greatest difference first; null where your council has imported none of that year. A pair is left out where either group has fewer than ${LEAST_RESPONDENTS} people, or from one to four would stand in any of its cells.`,
  })
  surveyDrivers(
    @Ctx() { session }: RequestContext,
    @Arg('survey', enumOf(COUNCIL_SURVEY), { description: 'Which survey.' }) survey: CouncilSurvey,
    @Arg('year', () => Int, { description: YEAR }) year: number,
  ) {
    return readSurveyDrivers(session, { survey, year });
  }
}
