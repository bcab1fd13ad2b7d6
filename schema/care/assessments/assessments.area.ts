import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { AssessmentsResolver, assessmentMutations, assessmentReaders } from './assessments.ts';

/** Assessments of needs, from the first answer to the allocation. */
export const assessments: SchemaArea = {
  resolvers: [AssessmentsResolver],
  readers: [...assessmentReaders],
  queries: {
    assessment: READS_RECORDS,
  },
  mutations: assessmentMutations,
};
