import type { SchemaArea } from '../../kit/area.ts';
import type { Permission } from '../../kit/permissions.ts';
import { RegionalMeasuresResolver } from './regionalMeasures.ts';

const OF_A_REGION: Permission = ['REGIONAL_ANALYST'];

/** The published figures of a region’s councils side by side, over time, and beside their policies. */
export const regionalMeasures: SchemaArea = {
  resolvers: [RegionalMeasuresResolver],
  queries: {
    regionalMeasures: OF_A_REGION,
    regionalMeasureHistory: OF_A_REGION,
    policyBesideMeasure: OF_A_REGION,
  },
};
