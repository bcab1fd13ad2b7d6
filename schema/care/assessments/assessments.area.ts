import type { SchemaArea } from '../../kit/area.ts';
import { READS_RECORDS } from '../../kit/permissions.ts';
import { AssessmentsResolver, assessmentMutations, assessmentReaders } from './assessments.ts';
import { BesidesResolver, besidesMutations } from './besides.ts';

/** Assessments of needs, from the first answer to the allocation. */
export const assessments: SchemaArea = {
  resolvers: [AssessmentsResolver, BesidesResolver],
  readers: [...assessmentReaders],
  queries: {
    assessment: READS_RECORDS,
    assessmentsBeside: READS_RECORDS,
  },
  mutations: [...assessmentMutations, ...besidesMutations],
};
