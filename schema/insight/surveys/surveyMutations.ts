import { Field, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  MOST_BAD_ROWS,
  MOST_SURVEY_ROWS,
  SURVEY_COLUMNS,
  SURVEY_REFUSALS,
} from '../../../server/domain/insight/surveys/surveyFile.ts';
import { importSurveyResults } from '../../../server/domain/insight/surveys/surveys.commands.ts';
import { surveyImportShape } from '../../../server/domain/insight/surveys/surveys.queries.ts';
import {
  COUNCIL_SURVEY,
  type CouncilSurvey,
} from '../../../server/domain/insight/surveys/surveysVocabulary.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import type { Permission } from '../../kit/permissions.ts';
import { FileText } from '../../kit/writtenTexts.ts';
import { SurveyImport } from './surveys.ts';

/** Who answers for what a council shows of what people said. */
const IMPORTS_SURVEYS: Permission = ['HEAD_OF_SERVICE', 'DIRECTOR'];

@InputType({ description: 'Imports the results of a survey.' })
class ImportSurveyResultsInput extends RepeatableInput {
  @Field(enumOf(COUNCIL_SURVEY), { description: 'Which survey.' })
  survey!: CouncilSurvey;

  @Field(() => Int, {
    description: 'The financial year, by the year in which it begins: 2025 for 2025/26.',
  })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why results that are there already are replaced: needed then, and left out where none are. It is shown with the results, so it names nobody.',
  })
  reason?: string | null;

  @FileText()
  @Field(() => String, {
    description: `The text of a CSV file with the columns ${SURVEY_COLUMNS.join(', ')}, at most ${MOST_SURVEY_ROWS} rows. Each row says how many people gave an answer: of everybody, with circumstance and said left empty, and of those who said YES, NO or NOT_STATED of a circumstance, which add up to everybody. Answers are numbered from 1, the best.`,
  })
  file!: string;
}

/** Importing what people said. */
export const surveyMutations = [
  mutation({
    name: 'importSurveyResults',
    what: `Imports the results of a survey of one year as counts of answers, or replaces them with a reason: the whole file or nothing. SURVEY_ROW_NOT_VALID, SURVEY_ROW_GIVEN_TWICE and SURVEY_ROWS_DIFFER are given for each bad row, at most ${MOST_BAD_ROWS}, with its number and field as the path: row 1 is the first after the names of the columns.`,
    input: ImportSurveyResultsInput,
    inputIs: 'Of which survey and year, and the file.',
    permission: IMPORTS_SURVEYS,
    refuses: {
      ...someOf(
        SURVEY_REFUSALS,
        'SURVEY_YEAR_NOT_VALID',
        'SURVEY_CORRECTION_REASON_MISSING',
        'SURVEY_CORRECTION_REASON_NEEDLESS',
      ),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
      ...someOf(
        SURVEY_REFUSALS,
        'SURVEY_FILE_EMPTY',
        'SURVEY_FILE_NOT_CSV',
        'SURVEY_FILE_COLUMN_MISSING',
        'SURVEY_FILE_TOO_LONG',
        'SURVEY_ROW_NOT_VALID',
        'SURVEY_ROW_GIVEN_TWICE',
        'SURVEY_ROWS_DIFFER',
      ),
    },
    answers: recordAnswer('surveyImport', () => SurveyImport, surveyImportShape),
    run: ({ session, command, input: { survey, year, reason, file } }) =>
      importSurveyResults(session, command, { survey, year, reason: reason ?? null, file }),
  }),
];
