import { area } from '../area.ts';
import { OFFERED_TO_CHOOSE } from './choicePoints.queries.ts';
import { directPaymentSafeguards } from './directPaymentSafeguards.decision.ts';
import { endingTerms } from './endingTerms.decision.ts';

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. */
export const planLife = area({
  path: 'planLife',
  settingReaders: [OFFERED_TO_CHOOSE],
  decisions: [directPaymentSafeguards, endingTerms],
});
