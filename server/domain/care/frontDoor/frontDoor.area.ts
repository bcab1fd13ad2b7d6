import { area } from '../../area.ts';
import { eligibilityDecision } from './eligibility.decision.ts';
import { Contact, EligibilityDecision, OnwardReferral, ReablementEpisode } from './frontDoor.entity.ts';
import { frontDoorSteps } from './frontDoorClock.decision.ts';
import { FRONT_DOOR_REFUSALS } from './frontDoorRefusals.ts';
import {
  CONTACT_RECORDED,
  ELIGIBILITY_DECIDED,
  ONWARD_REFERRAL_ANSWER,
  ONWARD_REFERRAL_IS_ANSWERED,
  REABLEMENT_COMPLETED,
  REABLEMENT_END,
  WAY_STEP_KINDS,
} from './frontDoorSteps.ts';
import { onwardAnswer } from './onwardAnswer.decision.ts';
import { reablementTerm } from './reablementTerm.decision.ts';

/** The front door: first contact, eligibility, re-ablement, referrals to others, and by when each step is taken. */
export const frontDoor = area({
  path: 'care/frontDoor',
  entities: [Contact, EligibilityDecision, ReablementEpisode, OnwardReferral],
  idPrefixes: {
    Contact: 'contact',
    EligibilityDecision: 'eligibility',
    ReablementEpisode: 'reablement',
    OnwardReferral: 'onward',
  },
  decisions: [frontDoorSteps, eligibilityDecision, reablementTerm, onwardAnswer],
  steps: [...Object.values(WAY_STEP_KINDS), REABLEMENT_END, ONWARD_REFERRAL_ANSWER],
  notices: [CONTACT_RECORDED, ELIGIBILITY_DECIDED, REABLEMENT_COMPLETED, ONWARD_REFERRAL_IS_ANSWERED],
  refusals: FRONT_DOOR_REFUSALS,
});
