import { area } from '../../area.ts';
import { SURVEY_REFUSALS } from './surveyFile.ts';
import { SurveyImport } from './surveys.entity.ts';

/** What people answer in surveys of the council, as counts, and what goes with better results. */
export const surveys = area({
  path: 'insight/surveys',
  entities: [SurveyImport],
  idPrefixes: { SurveyImport: 'surveyimport' },
  refusals: SURVEY_REFUSALS,
});
