import { defineEntity, p } from '@mikro-orm/core';
import { instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import type { SurveyCount } from './surveyFigures.ts';
import type { CouncilSurvey } from './surveysVocabulary.ts';

/** The results of a survey of one year, as a file brought them. They never change; a later file of the same year replaces them. */
export const SurveyImport = defineEntity({
  name: 'SurveyImport',
  tableName: 'survey_import',
  properties: {
    ...tenantKey(),
    survey: p.text().$type<CouncilSurvey>(),
    /** The year in which the financial year began. */
    year: p.integer(),
    /** The first, second and so on of the survey and year. */
    number: p.integer(),
    /** Why it replaces the one before; null for the first. */
    reason: p.text().nullable(),
    rowCount: p.integer(),
    counts: p.json().$type<readonly SurveyCount[]>(),
    importedAt: instant(),
    importedBy: p.text(),
    ...references({ council: Council }),
  },
});
