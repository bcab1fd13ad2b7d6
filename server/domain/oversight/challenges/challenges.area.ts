import { area } from '../../area.ts';
import { decisionKindOf } from '../../decisions/knownKinds.ts';
import { CHALLENGE_REFUSALS } from './challengeRefusals.ts';
import {
  CHALLENGE_ACKNOWLEDGED,
  CHALLENGE_ACKNOWLEDGEMENT,
  CHALLENGE_ANSWERED,
  CHALLENGE_ESCALATED,
  CHALLENGE_RECEIVED,
  CHALLENGE_REPLY,
  CHALLENGE_WITHDRAWN,
} from './challengeSteps.ts';
import { challengeSubject } from './challengeSubject.ts';
import { Challenge } from './challenges.entity.ts';
import { challengeTimes } from './challengeTimes.decision.ts';
import { challengeWindow } from './challengeWindow.decision.ts';

/** Whatever policy decided and is kept. Who had it decided stands in the audit trail of that moment. */
const KEPT_DECISION = challengeSubject({
  type: 'Decision',
  called: 'what policy decided',
  recordKind: ({ decisionKind }) => decisionKindOf(decisionKind ?? '').recordKind,
  decided: `select person_id as "personId", decided_on::text as "decidedOn", kind as "decisionKind",
      subject_type as "aboutType",
      array(select distinct actor_subject from audit_entry
        where tenant_id = $1 and subject_id = decision.subject_id and occurred_at = decision.decided_at) as "decidedBy"
    from decision where tenant_id = $1 and id = $2`,
});

/** Challenges of decisions, and complaints: raised, acknowledged, answered stage by stage; and what waits for them. */
export const challenges = area({
  path: 'oversight/challenges',
  entities: [Challenge],
  idPrefixes: { Challenge: 'challenge' },
  decisions: [challengeWindow, challengeTimes],
  steps: [CHALLENGE_ACKNOWLEDGEMENT, CHALLENGE_REPLY],
  notices: [
    CHALLENGE_RECEIVED,
    CHALLENGE_ACKNOWLEDGED,
    CHALLENGE_ANSWERED,
    CHALLENGE_ESCALATED,
    CHALLENGE_WITHDRAWN,
  ],
  challengeSubjects: [KEPT_DECISION],
  refusals: CHALLENGE_REFUSALS,
});
