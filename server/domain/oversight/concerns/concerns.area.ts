import { area } from '../../area.ts';
import { CONCERN_NOTICES, CONCERN_STEPS } from './concernClock.ts';
import { concernDue } from './concernDue.decision.ts';
import { CONCERN_REFUSALS } from './concernRefusals.ts';
import { Concern } from './concerns.entity.ts';
import { raiseConcerns } from './raiseConcerns.commands.ts';
import { SIGN_READER } from './signs.ts';

/** Concerns: raised by anybody or by a rule, owned, answered with the person, and ended. */
export const concerns = area({
  path: 'oversight/concerns',
  entities: [Concern],
  idPrefixes: { Concern: 'concern' },
  decisions: [concernDue],
  steps: CONCERN_STEPS,
  notices: CONCERN_NOTICES,
  refusals: CONCERN_REFUSALS,
  settingReaders: [SIGN_READER],
  jobs: [raiseConcerns],
});
