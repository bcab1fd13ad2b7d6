import { area } from '../../area.ts';

/** Past decisions that a back-dated correction would have changed. */
export const pastDecisions = area({
  path: 'insight/pastDecisions',
});
