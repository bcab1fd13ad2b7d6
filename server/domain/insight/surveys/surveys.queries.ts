import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import {
  type SurveyCount,
  type SurveyDriver,
  type SurveyResult,
  surveyDrivers,
  surveyResults,
} from './surveyFigures.ts';
import { SurveyImport } from './surveys.entity.ts';
import type { CouncilSurvey } from './surveysVocabulary.ts';

/** How an import is read. The counts themselves are shown to nobody. */
export const surveyImportShape = shapeOf(SurveyImport, {});

const READ_IMPORTS = {
  name: 'read_survey_imports',
  text: `select number, reason, counts, to_char(imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "importedAt"
    from survey_import where tenant_id = $1 and survey = $2 and year = $3 order by number`,
};

interface ImportRow {
  number: number;
  reason: string | null;
  counts: SurveyCount[];
  importedAt: string;
}

/** Which survey is asked for. */
export interface SurveyAsked {
  survey: CouncilSurvey;
  year: number;
}

/** What is told of a survey of a year. */
export interface SurveyTold extends SurveyAsked, Pick<ImportRow, 'number' | 'reason' | 'importedAt'> {
  results: SurveyResult[];
}

function readImports(session: Session, { survey, year }: SurveyAsked): Promise<ImportRow[]> {
  return session.query<ImportRow>(READ_IMPORTS, [session.council.tenantId, survey, year]);
}

/** The results of a survey; null where the council has imported none. */
export async function readSurveyResults(session: Session, asked: SurveyAsked): Promise<SurveyTold | null> {
  const imports = await readImports(session, asked);
  const last = imports.at(-1);
  if (!last) return null;
  const { number, reason, importedAt } = last;
  const results = surveyResults(
    asked.survey,
    imports.map(({ counts }) => counts),
  );
  return { ...asked, number, reason, importedAt, results };
}

/** What goes with better results of a survey; null where the council has imported none. */
export async function readSurveyDrivers(
  session: Session,
  asked: SurveyAsked,
): Promise<SurveyDriver[] | null> {
  const imports = await readImports(session, asked);
  if (imports.length === 0) return null;
  return surveyDrivers(
    asked.survey,
    imports.map(({ counts }) => counts),
  );
}
