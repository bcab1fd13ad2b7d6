import type { SchemaArea } from '../../kit/area.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import { EmploymentFiguresResolver } from './employmentCosts.ts';

/** What support costs, and the figures of the law that employing somebody turns on. */
export const costs: SchemaArea = {
  resolvers: [EmploymentFiguresResolver],
  queries: { employmentFigures: EVERYBODY },
};
