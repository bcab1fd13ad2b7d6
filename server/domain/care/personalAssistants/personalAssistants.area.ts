import { area } from '../../area.ts';
import { dbsRenewal } from './dbsRenewal.decision.ts';
import { DbsCheck } from './personalAssistants.entity.ts';
import { PERSONAL_ASSISTANT_REFUSALS } from './personalAssistantsRefusals.ts';
import { DBS_RENEWAL } from './personalAssistantsSteps.ts';

/** Personal assistants in plans that have started: their checks, and by when these are renewed. */
export const personalAssistants = area({
  path: 'care/personalAssistants',
  entities: [DbsCheck],
  idPrefixes: { DbsCheck: 'dbscheck' },
  decisions: [dbsRenewal],
  steps: [DBS_RENEWAL],
  refusals: PERSONAL_ASSISTANT_REFUSALS,
});
