import { area } from '../../area.ts';
import { OpenStep } from './openSteps.entity.ts';
import { sweepSteps } from './sweepSteps.commands.ts';

/** What waits for somebody, and by when: every step of every person, of every area, in one table. */
export const openSteps = area({
  path: 'clock/openSteps',
  entities: [OpenStep],
  idPrefixes: { OpenStep: 'step' },
  jobs: [sweepSteps],
});
