import type { SchemaArea } from '../../kit/area.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import { CouncilsResolver } from './councils.ts';

/** The councils of the platform: which there are, and where each is in its life. */
export const councils: SchemaArea = {
  resolvers: [CouncilsResolver],
  queries: {
    council: EVERYBODY,
    councils: EVERYBODY,
  },
};
