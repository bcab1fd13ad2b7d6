import type { SchemaArea } from '../../kit/area.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { OpenStepsResolver, openStepReader, StepsOfPersonResolver } from './openSteps.ts';

/** What waits for somebody, and by when. */
export const openSteps: SchemaArea = {
  resolvers: [OpenStepsResolver, StepsOfPersonResolver],
  readers: [openStepReader],
  queries: { workDue: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'] },
};
