import type { Area } from '../../area.ts';

/** Past decisions that a back-dated correction would have changed. */
export const pastDecisions: Area = {
  path: 'insight/pastDecisions',
};
