import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
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

/** Whether somebody is eligible, as the council decided. */
const DECIDED_ELIGIBILITY = challengeSubject({
  type: 'EligibilityDecision',
  called: 'whether the person is eligible',
  recordKind: () => 'ASSESSMENTS',
  decided: `select person_id as "personId", decided_on::text as "decidedOn", array[decided_by] as "decidedBy"
    from eligibility_decision where tenant_id = $1 and id = $2`,
});

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
  challengeSubjects: [DECIDED_ELIGIBILITY],
  refusals: FRONT_DOOR_REFUSALS,
});
