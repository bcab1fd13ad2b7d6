import type { SchemaArea } from '../../kit/area.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import { CouncilsResolver, councilNodes } from './councils.ts';

/** The councils of the platform: which there are, and where each is in its life. */
export const councils: SchemaArea = {
  resolvers: [CouncilsResolver],
  nodes: [councilNodes],
  queries: {
    council: EVERYBODY,
    councils: EVERYBODY,
  },
};
