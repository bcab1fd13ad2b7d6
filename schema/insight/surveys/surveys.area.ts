import type { SchemaArea } from '../../kit/area.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { surveyMutations } from './surveyMutations.ts';
import { SurveysResolver, surveyImportReader } from './surveys.ts';

/** What people answer in surveys of the council, as counts, and what goes with better results. */
export const surveys: SchemaArea = {
  resolvers: [SurveysResolver],
  readers: [surveyImportReader],
  queries: { surveyResults: READS_POLICY_CHANGES, surveyDrivers: READS_POLICY_CHANGES },
  mutations: surveyMutations,
};
