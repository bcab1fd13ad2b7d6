import { area } from '../../area.ts';
import { SELF_CHECK_REFUSALS } from './selfCheckRecording.ts';
import { PublishedSelfCheck, ResidentRating, SelfCheckRating } from './selfChecks.entity.ts';

/** Where councils see themselves with what makes personal budgets work, by several people and with evidence. */
export const selfChecks = area({
  path: 'insight/selfChecks',
  entities: [SelfCheckRating, PublishedSelfCheck, ResidentRating],
  idPrefixes: { SelfCheckRating: 'selfcheckrating', PublishedSelfCheck: 'publishedselfcheck' },
  refusals: SELF_CHECK_REFUSALS,
});
