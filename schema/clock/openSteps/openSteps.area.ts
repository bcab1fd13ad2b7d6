import type { SchemaArea } from '../../kit/area.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import { OpenStepsResolver, openStepReader, StepsOfPersonResolver } from './openSteps.ts';

const SEES_WORK: Permission = [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'];

/** What waits for somebody, and by when. */
export const openSteps: SchemaArea = {
  resolvers: [OpenStepsResolver, StepsOfPersonResolver],
  readers: [openStepReader],
  queries: { workDue: SEES_WORK, workDueCounts: SEES_WORK },
};
