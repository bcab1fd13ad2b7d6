import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { day, instant, tenantKey } from '../../platform/database/columns.ts';
import type { Answers, CircumstancesSoFar, Respondent } from './assessment.ts';

/** One assessment of needs. Once completed, the database refuses every change to it. */
export const Assessment = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    respondent: p.text().$type<Respondent>(),
    startedOn: day(),
    answers: p.json().$type<Answers>(),
    circumstances: p.json().$type<CircumstancesSoFar>(),
    completedOn: day().nullable(),
    completedAt: instant().nullable(),
    completedBy: p.text().nullable(),
  },
});
export type AssessmentRecord = InferEntity<typeof Assessment>;
